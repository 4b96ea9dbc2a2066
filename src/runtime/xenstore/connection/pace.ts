/**
 * When to look for answers. A program that is woken by each of many answers takes the processor from the xenstored that
 * is about to send the next ones; so while many are due, and they take long, what arrives is left to gather.
 */

import type { XenStoreConnection } from "../transport/transport.ts";

/** With fewer answers due, each is wanted at once. */
const MANY = 8;
/** Shorter than this is not worth a timer. */
const SHORTEST_MS = 2;
/** Watches' events wait as well: no longer than this. */
const LONGEST_MS = 20;
/**
 * So many answers count as much as all that is known from before. One by itself tells how long a question takes to come
 * to xenstored and back, which many together do not take each: it must count for little.
 */
const TELLING = 8;

export class Pace {
  /** Milliseconds from whenever. */
  readonly #now: () => number;
  #perAnswerMs = 0;
  #since = 0;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Requests have been sent, and nothing was due before. */
  started(): void {
    this.#since = this.#now();
  }

  /** So many answers have come, and so many are still due. */
  answered(count: number, due: number, connection: XenStoreConnection | undefined): void {
    const now = this.#now();
    const each = (now - this.#since) / count;
    this.#since = now;
    this.#perAnswerMs += (each - this.#perAnswerMs) * (count / (count + TELLING));
    if (due < MANY) return;
    // Half of what they may take: an estimate that is too long must not cost time.
    const wait = Math.min(Math.floor((due * this.#perAnswerMs) / 2), LONGEST_MS);
    if (wait >= SHORTEST_MS) connection?.hold?.(wait);
  }
}
