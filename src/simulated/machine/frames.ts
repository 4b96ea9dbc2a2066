/** Frames of a domain: runs of numbers, none of which overlap. */

interface Run {
  readonly first: number;
  readonly count: number;
}

export class Frames {
  /** By their first frames. */
  #runs: Run[] = [];

  /** How many there are. */
  get size(): number {
    return this.#runs.reduce((sum, { count }) => sum + count, 0);
  }

  /** The largest; −1 where there is none. */
  get last(): number {
    const run = this.#runs.at(-1);
    return run === undefined ? -1 : run.first + run.count - 1;
  }

  has(frame: number): boolean {
    const run = this.#runs[this.#after(frame) - 1];
    return run !== undefined && frame < run.first + run.count;
  }

  /** Those that are there already stay. */
  add(first: number, count: number): void {
    if (count === 0) return;
    const end = first + count;
    const apart = this.#runs.filter((run) => run.first + run.count < first || run.first > end);
    const joined = this.#runs.filter((run) => run.first + run.count >= first && run.first <= end);
    const start = Math.min(first, ...joined.map((run) => run.first));
    const stop = Math.max(end, ...joined.map((run) => run.first + run.count));
    this.#runs = [...apart, { first: start, count: stop - start }].toSorted((a, b) => a.first - b.first);
  }

  /** False where it is not there. */
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

  /** The index of the first run that lies behind a frame. */
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
