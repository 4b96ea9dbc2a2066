/**
 * Looks at the device between the beginning of a program's wait and the event loop's turn: an answer that arrives at once then
 * costs no turn. A look is a system call, so that those in vain become rare.
 */

/** The largest number of events found in a row: then the event loop has a turn, for other work. */
const LOOKS = 16;
/** Looks in a row that find nothing: then one wait of as many looks. */
const FRUITLESS = 16;
/** The time for which a look blocks the thread for a brisk port: the shortest that poll(2) has. */
const PATIENCE_MS = 1;

export class EarlyLooks {
  readonly #look: (patienceMs: number) => boolean | null;
  #isDue = false;
  #patienceMs = 0;
  #found = 0;
  #fruitless = 0;

  /** `look` returns true if there were events, false if there was none, and null if it did not look. */
  constructor(look: (patienceMs: number) => boolean | null) {
    this.#look = look;
  }

  /** Looks once the program's own code has run. For a brisk port it blocks for a moment, until there is an event. */
  soon(isBrisk: boolean): void {
    if (isBrisk) this.#patienceMs = PATIENCE_MS;
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
    const patienceMs = this.#patienceMs;
    this.#patienceMs = 0;
    const found = this.#look(patienceMs);
    if (found === false) this.#fruitless++;
    if (found !== true) return;
    this.#fruitless = 0;
    this.#found++;
  };
}
