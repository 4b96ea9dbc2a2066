/** A guest that this program has built, from before its first instruction until it is taken away. */

import type { Domid } from "../../abi/numbers.ts";
import { readOptions, type SignalOptions } from "../../base/options.ts";
import { orAborted } from "../../base/promises.ts";
import { XenNoSuchDomainError } from "../../base/errors/errors.ts";
import type { XenStore } from "../../interdomain/xenstore/index.ts";
import type { ConsoleOptions, DomainConsole } from "../console/index.ts";
import type { BuiltDomain } from "./builder-parts.ts";
import type { GuestKind } from "./guest-options.ts";
import { removeTrees, treesOf } from "./store-nodes.ts";

export interface GuestParts {
  readonly domain: BuiltDomain;
  readonly store: () => XenStore;
  readonly name: string;
  readonly uuid: string;
  readonly kind: GuestKind;
  readonly consoleServer: "program" | "xenconsoled";
}

/**
 * A guest. It is paused at first: open its console, then let it run. Disposal destroys it, unless `detach` has left it to
 * others; all else that can be done with a domain is in `xen.domains.get(guest.domid)`.
 *
 * @example
 * ```ts
 * await using guest = await xen.domains.create({ name: "web", memoryMiB: 256, kernel: "/boot/vmlinuz", commandLine: "console=hvc0" });
 * using console = await guest.console();
 * guest.unpause();
 * for await (const bytes of console) process.stdout.write(bytes);
 * ```
 */
export class Guest implements AsyncDisposable {
  readonly domid: Domid;
  readonly name: string;
  readonly uuid: string;
  readonly kind: GuestKind;
  readonly #parts: GuestParts;
  #mine = true;
  #end: Promise<void> | undefined;

  constructor(parts: GuestParts) {
    this.#parts = parts;
    this.domid = parts.domain.domid;
    this.name = parts.name;
    this.uuid = parts.uuid;
    this.kind = parts.kind;
  }

  /** Opens its console: the ring itself, or the terminal of xenconsoled. Opened before `unpause`, it misses nothing. */
  console(options: ConsoleOptions = {}): Promise<DomainConsole> {
    const via = this.#parts.consoleServer === "xenconsoled" ? "tty" : "ring";
    return this.#parts.domain.console({ via, ...options });
  }

  /** Lets it run: a new guest is paused. */
  unpause(): void {
    this.#parts.domain.unpause();
  }

  /** Leaves it as it is when this object is disposed. */
  detach(): void {
    this.#mine = false;
  }

  /**
   * Ends it at once, without asking it, and removes its nodes from xenstore. A guest that has gone already is not an
   * error. Rejects with the signal's reason once that aborts; the destruction goes on.
   */
  destroy(options: SignalOptions = {}): Promise<void> {
    const { signal } = readOptions("destroy", options, ["signal"]);
    return orAborted((this.#end ??= removeGuest(this.#parts)), signal);
  }

  /** Destroys it, unless it was detached. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#mine) await this.destroy();
  }
}

/** Destroys a domain and removes its nodes. Another domain that has its number by now is left alone. */
export async function removeGuest({
  domain,
  store,
  uuid,
}: Pick<GuestParts, "domain" | "store" | "uuid">): Promise<void> {
  const isTheSame = (): boolean => domain.info().uuid === uuid;
  await ignoreMissing(async () => {
    if (isTheSame()) await domain.destroy();
  });
  const { home, vm, libxl, consoleBackend } = treesOf({ domid: domain.domid, uuid });
  await store().transaction(async (transaction) => {
    const belongsTo = await transaction.tryRead(`${home}/vm`);
    const trees = belongsTo === vm ? [home, vm, libxl, consoleBackend] : [vm];
    await removeTrees(transaction, trees);
  });
}

async function ignoreMissing(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof XenNoSuchDomainError)) throw error;
  }
}
