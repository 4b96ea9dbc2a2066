/** How long a domain can still say anything. */

import type { DomainInfo, ShutdownReason } from "../domain/index.ts";
import { NoSuchDomainError } from "../errors/index.ts";

/** Why a console has come to its end. */
export type ConsoleEnd =
  /** The domain has been destroyed, or is being destroyed. */
  | { readonly why: "destroyed" }
  /** It has shut down or crashed, and is still there; a number where Xen's headers have no name for the reason. */
  | { readonly why: "shutdown"; readonly reason: ShutdownReason | number };

/** A domain that may end. */
export interface DomainLife {
  /** Why it has ended, or null: asked for now. */
  check(): ConsoleEnd | null;
  /** Calls back once when it ends, at once where it has ended already. Gives what ends that. Throws what `check` does. */
  onEnd(watcher: LifeWatcher): () => void;
}

/** One of these is called, once. */
export interface LifeWatcher {
  ended(end: ConsoleEnd): void;
  /** It cannot be known any more. */
  failed(error: unknown): void;
}

/** Milliseconds between two looks, while anybody waits: Xen tells nobody but the one who holds VIRQ_DOM_EXC. */
const PERIOD_MS = 200;

/** What comes after these is the same guest again, on the same console. */
const PAUSES: ReadonlySet<unknown> = new Set(["suspend", "soft_reset"] satisfies ShutdownReason[]);

export class PolledLife implements DomainLife {
  readonly #info: () => DomainInfo;
  readonly #uuid: string;
  readonly #watchers: Set<LifeWatcher> = new Set();
  #timer: NodeJS.Timeout | undefined;

  /** Throws what `info` throws: a NoSuchDomainError where there is no such domain. */
  constructor(info: () => DomainInfo) {
    this.#info = info;
    this.#uuid = info().uuid;
  }

  check(): ConsoleEnd | null {
    try {
      const { uuid, state, shutdownReason } = this.#info();
      // Another domain may have got the number.
      if (uuid !== this.#uuid || state === "dying") return { why: "destroyed" };
      if (shutdownReason === null || PAUSES.has(shutdownReason)) return null;
      return { why: "shutdown", reason: shutdownReason };
    } catch (error) {
      if (error instanceof NoSuchDomainError) return { why: "destroyed" };
      throw error;
    }
  }

  onEnd(watcher: LifeWatcher): () => void {
    const end = this.check();
    if (end !== null) {
      watcher.ended(end);
      return () => {};
    }
    this.#watchers.add(watcher);
    this.#timer ??= setInterval(() => this.#look(), PERIOD_MS);
    return () => {
      this.#watchers.delete(watcher);
      if (this.#watchers.size === 0) this.#stop();
    };
  }

  #look(): void {
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
