/** Domains that have changed since the holder of VIRQ_DOM_EXC last asked. */

import type { MachineDomain } from "./domain.ts";

export class DomainChanges {
  readonly #changed: Set<number> = new Set();
  /** The lifecycle of each domain at its last change. */
  readonly #lives: Map<number, string> = new Map();
  #listener: object | undefined;

  /** Notes a domain. Returns true if its lifecycle has changed; pauses do not count. */
  note({ domid, isShutDown, isDying, isGone }: MachineDomain): boolean {
    const life = `${isShutDown} ${isDying} ${isGone}`;
    if (this.#lives.get(domid) === life) return false;
    if (isGone) this.#lives.delete(domid);
    else this.#lives.set(domid, life);
    this.#changed.add(domid);
    return true;
  }

  /** Returns the first changed domain, and forgets its change. For a new listener, every domain has changed. */
  take(listener: object, domains: readonly MachineDomain[]): number | undefined {
    if (this.#listener !== listener) {
      this.#listener = listener;
      this.#changed.clear();
      for (const { domid } of domains) this.#changed.add(domid);
    }
    const first = Math.min(...this.#changed);
    return this.#changed.delete(first) ? first : undefined;
  }
}
