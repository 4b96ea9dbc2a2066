/** Frames of a domain: runs of numbers that do not overlap. */

interface Run {
  readonly first: number;
  readonly count: number;
}

export class Frames {
  /** Runs in the order of their first frames. */
  #runs: Run[] = [];

  /** The number of frames. */
  get size(): number {
    return this.#runs.reduce((sum, { count }) => sum + count, 0);
  }

  /** The largest frame, or −1 without any. */
  get last(): number {
    const run = this.#runs.at(-1);
    return run === undefined ? -1 : run.first + run.count - 1;
  }

  /** Iterates over all frames in ascending order. */
  *[Symbol.iterator](): Generator<number> {
    for (const { first, count } of this.#runs) for (let frame = first; frame < first + count; frame++) yield frame;
  }

  has(frame: number): boolean {
    const run = this.#runs[this.#after(frame) - 1];
    return run !== undefined && frame < run.first + run.count;
  }

  /** Adds frames; some may be present already. */
  add(first: number, count: number): void {
    if (count === 0) return;
    const end = first + count;
    const apart = this.#runs.filter((run) => run.first + run.count < first || run.first > end);
    const joined = this.#runs.filter((run) => run.first + run.count >= first && run.first <= end);
    const start = Math.min(first, ...joined.map((run) => run.first));
    const stop = Math.max(end, ...joined.map((run) => run.first + run.count));
    this.#runs = [...apart, { first: start, count: stop - start }].toSorted((a, b) => a.first - b.first);
  }

  /** Removes a frame. Returns false if it is absent. */
  delete(frame: number): boolean {
    const at = this.#after(frame) - 1;
    const run = this.#runs[at];
    if (run === undefined || frame >= run.first + run.count) return false;
    const before = { first: run.first, count: frame - run.first };
    const behind = { first: frame + 1, count: run.count - before.count - 1 };
    this.#runs.splice(at, 1, ...[before, behind].filter(({ count }) => count > 0));
    return true;
  }

  clear(): void {
    this.#runs = [];
  }

  /** Returns the index of the first run behind a frame. */
  #after(frame: number): number {
    let [low, high] = [0, this.#runs.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#runs[middle]?.first ?? Infinity) <= frame) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
