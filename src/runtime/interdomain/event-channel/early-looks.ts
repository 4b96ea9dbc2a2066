/**
 * Looks at the device between the beginning of a program's wait and the event loop's turn: an answer that arrives at once then
 * costs no turn. A look is a system call, so that those in vain become rare.
 */

/** The largest number of events found in a row: then the event loop has a turn, for other work. */
const LOOKS = 16;
/** Looks in a row that find nothing: then one wait of as many looks. */
const FRUITLESS = 16;

export class EarlyLooks {
  readonly #look: () => boolean | null;
  #isDue = false;
  #found = 0;
  #fruitless = 0;

  /** `look` returns true if there were events, false if there was none, and null if it did not look. */
  constructor(look: () => boolean | null) {
    this.#look = look;
  }

  /** Looks once the program's own code has run. */
  soon(): void {
    if (this.#isDue || this.#found >= LOOKS) return;
    if (this.#fruitless >= FRUITLESS && this.#fruitless++ % FRUITLESS !== 0) return;
    this.#isDue = true;
    queueMicrotask(this.#now);
  }

  /** Notes that the event loop has had a turn. */
  turned(): void {
    this.#found = 0;
  }

  /** One function for all looks: they are most of what a wait costs. */
  readonly #now = (): void => {
    this.#isDue = false;
    const found = this.#look();
    if (found === false) this.#fruitless++;
    if (found !== true) return;
    this.#fruitless = 0;
    this.#found++;
  };
}
