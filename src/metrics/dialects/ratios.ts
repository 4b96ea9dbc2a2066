/** Parts of the time since the last scrape that counters of seconds have gone on. */

export class Ratios {
  #before: ReadonlyMap<string, number> = new Map();
  #beforeSeconds = Number.NaN;
  #now: Map<string, number> = new Map();
  #nowSeconds = Number.NaN;

  /** Begins a scrape at a time in seconds. */
  at(seconds: number): this {
    this.#now = new Map();
    this.#nowSeconds = seconds;
    return this;
  }

  /** Returns a counter's growth in relation to the elapsed time; null at its first scrape, or if it has decreased. */
  of(counter: string, value: number): number | null {
    this.#now.set(counter, value);
    const before = this.#before.get(counter);
    const elapsed = this.#nowSeconds - this.#beforeSeconds;
    if (before === undefined || value < before || !(elapsed > 0)) return null;
    return (value - before) / elapsed;
  }

  /** Ends the scrape: the next one compares with it. */
  keep(): void {
    this.#before = this.#now;
    this.#beforeSeconds = this.#nowSeconds;
  }
}
