/** Which domains have changed since somebody last asked. */

import type { MachineDomain } from "./domain.ts";

export class DomainChanges {
  readonly #changed: Set<number> = new Set();
  /** What there was of each domain when it last changed. */
  readonly #lives: Map<number, string> = new Map();
  #listener: object | undefined;

  /** Whether it has changed: pausing is no change here. */
  note({ domid, isShutDown, isDying, isGone }: MachineDomain): boolean {
    const life = `${isShutDown} ${isDying} ${isGone}`;
    if (this.#lives.get(domid) === life) return false;
    if (isGone) this.#lives.delete(domid);
    else this.#lives.set(domid, life);
    this.#changed.add(domid);
    return true;
  }

  /** The first of them, which is then told of; somebody new is told of all that there are. */
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
