/** Limits of what browsers and programs may ask at once. */

/** Bytes of a request's body, and of a message on a socket. */
export const MOST_BODY_BYTES = 16_384;

/** Bytes that may wait for a socket before Bun ends it. */
export const MOST_WAITING_BYTES: number = 4 * 1_048_576;

/** Points of a history that one answer has. */
export const MOST_POINTS = 3600;

/** A counter with an upper limit. */
export class Limit {
  readonly #most: number;
  #count = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** Takes a place, and returns a function that frees it, once; null if all places are taken. */
  take(): (() => void) | null {
    if (this.#count >= this.#most) return null;
    this.#count++;
    let isTaken = true;
    return () => {
      if (isTaken) this.#count--;
      isTaken = false;
    };
  }
}
