/** Continuous garbage collection: as many collections as fit a share of the time, spread over the whole run. */

import { edenGC, fullGC } from "bun:jsc";

/** The part of the time that collections take. */
const SHARE = 0.3;
/** The number of collections of young objects for each one of all objects. */
const YOUNG_PER_FULL = 4;
/** Milliseconds after which timers, finalizers and other threads have their turn. */
const BETWEEN_TURNS = 50;

/**
 * Collects by the engine's fullGC and edenGC. `Bun.gc(true)` also discards all compiled code: under emulation a run would
 * spend its time compiling the library again, and make hardly any rounds.
 */
export class Collector {
  full: number = 0;
  young: number = 0;
  #nextCollection: number = 0;
  #nextTurn: number = 0;

  /** Collects if the rounds have had their share of the time since the last collection, and returns what was collected. */
  collect(): "full" | "young" | null {
    const start = performance.now();
    if (start < this.#nextCollection) return null;
    const isFull = (this.full + this.young) % (YOUNG_PER_FULL + 1) === 0;
    if (isFull) {
      fullGC();
      this.full++;
    } else {
      edenGC();
      this.young++;
    }
    const end = performance.now();
    this.#nextCollection = end + ((end - start) * (1 - SHARE)) / SHARE;
    return isFull ? "full" : "young";
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
