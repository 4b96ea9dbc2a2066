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
  /** Calls back once when it ends, at once where it has ended already. Gives what ends that. */
  onEnd(listener: (end: ConsoleEnd) => void): () => void;
}

/** Milliseconds between two looks, while anybody waits: Xen tells nobody but the one who holds VIRQ_DOM_EXC. */
const PERIOD_MS = 200;

/** What comes after these is the same guest again, on the same console. */
const PAUSES: ReadonlySet<unknown> = new Set(["suspend", "soft_reset"] satisfies ShutdownReason[]);

export class PolledLife implements DomainLife {
  readonly #info: () => DomainInfo;
  readonly #uuid: string;
  readonly #listeners: Set<(end: ConsoleEnd) => void> = new Set();
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

  onEnd(listener: (end: ConsoleEnd) => void): () => void {
    const end = this.check();
    if (end !== null) {
      listener(end);
      return () => {};
    }
    this.#listeners.add(listener);
    this.#timer ??= setInterval(() => this.#look(), PERIOD_MS);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#stop();
    };
  }

  #look(): void {
    const end = this.check();
    if (end === null) return;
    const listeners = [...this.#listeners];
    this.#listeners.clear();
    this.#stop();
    for (const listener of listeners) listener(end);
  }

  #stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}
