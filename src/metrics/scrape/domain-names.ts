/** Domains' names, which the toolstack keeps in xenstore. All else goes on if xenstored does not answer. */

import { XenStoreNoSuchNodeError } from "../../runtime/interdomain/xenstore/errors.ts";
import type { DomainInfo } from "../../runtime/toolstack/domain/index.ts";
import type { Xen } from "../../runtime/xen.ts";

/** Milliseconds to wait for a xenstored that does not answer. */
export const PATIENCE_MS = 2000;

interface KnownName {
  readonly uuid: string;
  readonly name: string;
}

/** Reads names, and keeps the last known ones: series keep their labels while xenstored is away. */
export class DomainNames {
  readonly #xen: Xen;
  #known: ReadonlyMap<number, KnownName> = new Map();
  #ownDomid: number | undefined;
  #reading: Promise<ReadonlyMap<number, KnownName>> | undefined;

  constructor(xen: Xen) {
    this.#xen = xen;
  }

  /** Returns a domain's last known name; empty if it has none. */
  of({ domid, uuid }: Pick<DomainInfo, "domid" | "uuid">): string {
    const known = this.#known.get(domid);
    return known?.uuid === uuid ? known.name : "";
  }

  /** The number of the exporter's own domain; 0 until xenstored has told it. */
  get ownDomid(): number {
    return this.#ownDomid ?? 0;
  }

  /** Reads the names anew. Rejects if xenstored refuses, or does not answer in time. */
  async refresh(domains: readonly DomainInfo[]): Promise<void> {
    // A xenstored that hangs gets no further requests until it has answered.
    this.#reading ??= this.#read(domains).finally(() => (this.#reading = undefined));
    this.#known = await inTime(this.#reading);
  }

  async #read(domains: readonly DomainInfo[]): Promise<ReadonlyMap<number, KnownName>> {
    this.#ownDomid ??= Number((await this.#xen.store.tryRead("domid")) ?? 0);
    const decoder = new TextDecoder();
    const names = domains.map(async ({ domid, uuid }): Promise<[number, KnownName][]> => {
      const bytes = await this.#xen.store.readBytes(`/local/domain/${domid}/name`).catch(nullIfMissing);
      return bytes === null ? [] : [[domid, { uuid, name: decoder.decode(bytes) }]];
    });
    return new Map((await Promise.all(names)).flat());
  }
}

/** Resolves as the promise does, and rejects with a TimeoutError if it takes longer than a scrape may. */
export async function inTime<T>(promise: Promise<T>): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const message = `xenstored has not answered within ${PATIENCE_MS} ms`;
  const timer = setTimeout(() => reject(new DOMException(message, "TimeoutError")), PATIENCE_MS);
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
    // A late rejection must not end the program.
    promise.catch(() => {});
    late.catch(() => {});
  }
}

/** Returns null for a node that does not exist; throws any other error. */
export function nullIfMissing(error: unknown): null {
  if (error instanceof XenStoreNoSuchNodeError) return null;
  throw error;
}
