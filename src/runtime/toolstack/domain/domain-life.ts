/** The life of a domain: its end is found by looking from time to time. */

import type { ShutdownReason } from "../../abi/index.ts";
import { XenNoSuchDomainError } from "../../base/errors/index.ts";
import type { Connection } from "../../hypercall/operation/index.ts";
import type { ConsoleEnd, DomainLife, LifeWatcher } from "../console/index.ts";
import type { DomainInfo } from "./domain-info.ts";
import { uniqueIdOf } from "./domain-state.ts";
import type { Domid } from "../../abi/numbers.ts";

/** Milliseconds between two looks, while there is a watcher: Xen notifies only the holder of VIRQ_DOM_EXC. */
const PERIOD_MS = 200;

/** Shutdowns after which the guest goes on, on the console that it had. */
const PAUSES: ReadonlySet<unknown> = new Set(["suspend", "soft_reset"] satisfies ShutdownReason[]);

/**
 * Nanoseconds by which the time of a living domain may seem to go back: Xen reads the clock of the cpu that makes the
 * hypercall.
 */
const CLOCKS_APART_NS = 10_000_000n;

/**
 * Looks from time to time. Another domain may get the number between two looks. Xen 4.21 and later have a unique number
 * for each domain. Before that, a domain of another kind, or one that has run for less time, is another domain. A
 * toolstack may change all else while a domain lives, its UUID included. Before 4.21 a domain of one kind that has run
 * for longer, and came between two looks, is not told apart.
 */
export class PolledLife implements DomainLife {
  readonly #info: () => DomainInfo;
  readonly #uniqueId: () => bigint | undefined;
  readonly #identity: bigint | undefined;
  readonly #isVirtualMachine: boolean;
  #cpuTimeNs: bigint;
  #destroyed = false;
  readonly #watchers: Set<LifeWatcher> = new Set();
  #timer: NodeJS.Timeout | undefined;

  /** Throws whatever `info` throws: a XenNoSuchDomainError if there is no such domain. */
  constructor(info: () => DomainInfo, uniqueId: () => bigint | undefined = () => undefined) {
    this.#info = info;
    this.#uniqueId = uniqueId;
    this.#identity = uniqueId();
    const now = info();
    this.#isVirtualMachine = now.flags.includes("hvm_guest");
    this.#cpuTimeNs = now.cpuTimeNs;
  }

  check(): ConsoleEnd | null {
    const now = this.#look();
    if (now === null) return { why: "destroyed" };
    const { shutdownReason } = now;
    if (shutdownReason === null || PAUSES.has(shutdownReason)) return null;
    return { why: "shutdown", reason: shutdownReason };
  }

  onEnd(watcher: LifeWatcher): () => void {
    const end = this.check();
    if (end !== null) {
      watcher.ended(end);
      return () => {};
    }
    this.#watchers.add(watcher);
    this.#timer ??= setInterval(() => this.#tellOfEnd(), PERIOD_MS);
    return () => {
      this.#watchers.delete(watcher);
      if (this.#watchers.size === 0) this.#stop();
    };
  }

  /** Returns the domain, or null if it has been destroyed: then for good, even if another domain has its number. */
  #look(): DomainInfo | null {
    if (this.#destroyed) return null;
    try {
      const now = this.#info();
      this.#destroyed = now.state === "dying" || this.#isAnother(now);
      this.#cpuTimeNs = now.cpuTimeNs;
      return this.#destroyed ? null : now;
    } catch (error) {
      if (!(error instanceof XenNoSuchDomainError)) throw error;
      this.#destroyed = true;
      return null;
    }
  }

  #isAnother({ flags, cpuTimeNs }: DomainInfo): boolean {
    const identity = this.#identity === undefined ? undefined : this.#uniqueId();
    if (identity !== undefined) return identity !== this.#identity;
    return flags.includes("hvm_guest") !== this.#isVirtualMachine || cpuTimeNs + CLOCKS_APART_NS < this.#cpuTimeNs;
  }

  #tellOfEnd(): void {
    try {
      const end = this.check();
      if (end !== null) this.#tell((watcher) => watcher.ended(end));
    } catch (error) {
      this.#tell((watcher) => watcher.failed(error));
    }
  }

  #tell(what: (watcher: LifeWatcher) => void): void {
    const watchers = [...this.#watchers];
    this.#watchers.clear();
    this.#stop();
    watchers.forEach(what);
  }

  #stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}

/** Returns the life of the domain that has that number now. Throws a XenNoSuchDomainError if there is no such domain. */
export function lifeOf(connection: Connection, domid: Domid, info: () => DomainInfo): DomainLife {
  return new PolledLife(info, () => uniqueIdOf(connection, domid));
}
