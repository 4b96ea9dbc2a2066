/** Continuous garbage collection: as many collections as fit a share of the time, spread over the whole run. */

import { edenGC, fullGC } from "bun:jsc";

/** The part of the time that each kind of collection may take. */
const SHARE = 0.2;
/** Milliseconds after which timers, finalizers and other threads have their turn. */
const BETWEEN_TURNS = 50;

/**
 * Collects everything, and young objects in between. In the lab's emulated dom0 a full collection takes as long as 100 to
 * 1,000 cheap rounds. A run with one in each tenth of a second would hardly make rounds. `Bun.gc(true)` also discards all
 * compiled code, so the engine's own functions are called.
 */
export class Collector {
  readonly #kinds: { readonly young: Kind; readonly full: Kind } = { young: new Kind(edenGC), full: new Kind(fullGC) };
  #nextTurn: number = 0;

  get full(): number {
    return this.#kinds.full.made;
  }

  get young(): number {
    return this.#kinds.young.made;
  }

  /** Collects if the last collection's share of the time is over, and returns what was collected. */
  collect(): "full" | "young" | null {
    const { full, young } = this.#kinds;
    if (full.isMade()) return "full";
    return young.isMade() ? "young" : null;
  }

  /** True if nothing but the rounds has run for a while. */
  isTurnDue(): boolean {
    return performance.now() >= this.#nextTurn;
  }

  async turn(): Promise<void> {
    await Bun.sleep(0);
    this.#nextTurn = performance.now() + BETWEEN_TURNS;
  }
}

/** One kind of collection. */
class Kind {
  made: number = 0;
  readonly #collect: () => unknown;
  #next: number = 0;

  constructor(collect: () => unknown) {
    this.#collect = collect;
  }

  /** Collects if it is due, and returns true if it was. */
  isMade(): boolean {
    const start = performance.now();
    if (start < this.#next) return false;
    this.#collect();
    this.made++;
    const end = performance.now();
    this.#next = end + ((end - start) * (1 - SHARE)) / SHARE;
    return true;
  }
}
