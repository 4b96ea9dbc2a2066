/** The ports of one simulated domain, from its beginning to its end: another domain of its number has others. */

import type { End } from "./end.ts";

export class DomainPorts {
  readonly ends: Map<number, End> = new Map();
  /** Told once the domain has gone, and its ports with it. */
  readonly listeners: Set<() => void> = new Set();
  /** How far its ports have ever gone. */
  known = 0;
  #gone = false;

  get gone(): boolean {
    return this.#gone;
  }

  /** The domain has gone. */
  end(): void {
    this.#gone = true;
    for (const listener of this.listeners) listener();
    this.listeners.clear();
  }
}
