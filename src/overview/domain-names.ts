/** Domains' names, which the toolstack keeps in xenstore. Xen itself has none, so all else works without xenstored. */

import { utf8 } from "./utf8.ts";
import { XenError } from "../runtime/base/errors/index.ts";
import { XenStoreNoSuchNodeError } from "../runtime/interdomain/xenstore/index.ts";
import type { Xen } from "../runtime/xen.ts";

/** Milliseconds to wait for a xenstored that does not answer. */
const PATIENCE_MS = 2000;

export class DomainNames {
  readonly #xen: Xen;
  #problem: string | null = null;
  /** Requests that xenstored has not answered in time. */
  #late: Promise<unknown> | null = null;

  constructor(xen: Xen) {
    this.#xen = xen;
  }

  /** Explains why names are missing; null if xenstored has answered. */
  get problem(): string | null {
    return this.#problem;
  }

  /** Resolves with the domains' names by domid; null for a domain without one, or if xenstored does not answer. */
  async of(domids: readonly number[]): Promise<ReadonlyMap<number, string | null>> {
    // A xenstored that hangs gets no further requests until it has answered.
    if (this.#late !== null) return new Map(domids.map((domid) => [domid, null]));
    const reading = Promise.all(domids.map((domid) => this.#read(domid)));
    const names = await this.#orNone(reading, domids.length);
    return new Map(domids.map((domid, index) => [domid, names[index] ?? null]));
  }

  async #orNone(reading: Promise<(string | null)[]>, count: number): Promise<(string | null)[]> {
    const { promise: late, resolve } = Promise.withResolvers<null>();
    const timer = setTimeout(() => resolve(null), PATIENCE_MS);
    try {
      const names = await Promise.race([reading, late]);
      if (names !== null) {
        this.#problem = null;
        return names;
      }
      this.#problem = `xenstored does not answer, so names are missing`;
      this.#late = this.#settled(reading);
    } catch (error) {
      if (!(error instanceof XenError)) throw error;
      this.#problem = `names are missing: ${error.message}`;
    } finally {
      clearTimeout(timer);
    }
    // A late rejection must not end the program.
    reading.catch(() => {});
    return Array.from({ length: count }, () => null);
  }

  async #settled(reading: Promise<unknown>): Promise<void> {
    try {
      await reading;
    } catch {
      // The next reading reports it.
    }
    this.#late = null;
  }

  async #read(domid: number): Promise<string | null> {
    try {
      return utf8(await this.#xen.store.readBytes(`/local/domain/${domid}/name`));
    } catch (error) {
      if (error instanceof XenStoreNoSuchNodeError) return null;
      throw error;
    }
  }
}
