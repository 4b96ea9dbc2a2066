/**
 * Looks at the device between the beginning of a program's wait and the event loop's turn: an answer that arrives at once then
 * costs no turn. A look is a system call, so that those in vain become rare.
 *
 * A device may let looks block for a moment. Such a look comes once per turn of the event loop, when everything else that
 * was ready has run: pending microtasks may be what makes the other end answer.
 */

/** The largest number of events found in a row: then the event loop has a turn, for other work. */
const LOOKS = 16;
/** Looks in a row that find nothing: then one wait of as many looks. */
const FRUITLESS = 16;

export class EarlyLooks {
  readonly #look: (block: boolean) => boolean | null;
  readonly #blocks: boolean;
  #isDue = false;
  #found = 0;
  #fruitless = 0;
  #skipped = 0;

  /** Objects whose looks are to block in the next turn. */
  static readonly #blocking: Set<EarlyLooks> = new Set();

  /** `look` returns true if there were events, false if there was none, and null if it did not look. */
  constructor(look: (block: boolean) => boolean | null, blocks: boolean) {
    this.#look = look;
    this.#blocks = blocks;
  }

  /** Looks once the program's own code has run. */
  soon(): void {
    if (this.#isDue || this.#found >= LOOKS) return;
    if (this.#fruitless >= FRUITLESS && ++this.#skipped % FRUITLESS !== 0) return;
    this.#isDue = true;
    if (!this.#blocks) {
      queueMicrotask(this.#now);
      return;
    }
    if (EarlyLooks.#blocking.size === 0) setImmediate(EarlyLooks.#inTurn);
    EarlyLooks.#blocking.add(this);
  }

  /** Notes that the event loop has had a turn. */
  turned(): void {
    this.#found = 0;
  }

  /** Blocks if one object is to look, since the others would wait for its events. */
  static readonly #inTurn = (): void => {
    const all = [...EarlyLooks.#blocking];
    EarlyLooks.#blocking.clear();
    for (const one of all) {
      one.turned();
      one.#lookNow(all.length === 1);
    }
  };

  /** One function for all looks: they are most of what a wait costs. */
  readonly #now = (): void => this.#lookNow(false);

  #lookNow(block: boolean): void {
    this.#isDue = false;
    const found = this.#look(block);
    if (found === false) this.#fruitless++;
    if (found !== true) return;
    this.#fruitless = 0;
    this.#skipped = 0;
    this.#found++;
  }
}
