/**
 * Keeps the process alive during a wait, and the object that settles the wait's promise. It lets go a moment late, so
 * that a program that waits in a loop does not pay for it each time.
 */

const DELAY_MS = 10;

export class KeepAlive {
  readonly #turn: (on: boolean) => void;
  #waiting = 0;
  #referenced = 0;
  #on = false;
  #waitedOn = false;
  #timer: NodeJS.Timeout | undefined;

  /** Objects with waiters: a promise does not keep alive the object that settles it. */
  static readonly #all: Set<KeepAlive> = new Set();

  /** `turn(true)` keeps the process alive, and everything that it refers to; `turn(false)` lets go. */
  constructor(turn: (on: boolean) => void) {
    this.#turn = turn;
  }

  /** True while there are waiters. */
  get waiting(): boolean {
    return this.#waiting > 0;
  }

  /** True while there are waiters that keep the process alive. */
  get referenced(): boolean {
    return this.#referenced > 0;
  }

  /** Adds waiters, or subtracts them; `referenced` of them keep the process alive. */
  change(waiting: number, referenced: number): void {
    this.#waiting += waiting;
    this.#referenced += referenced;
    if (this.#referenced > 0 && !this.#on) {
      this.#on = true;
      this.#turn(true);
    }
    if (this.#waiting > 0 && !this.#waitedOn) {
      this.#waitedOn = true;
      KeepAlive.#all.add(this);
    }
    const idle = (this.#waitedOn && this.#waiting === 0) || (this.#on && this.#referenced === 0);
    if (idle && this.#timer === undefined) this.#later();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    KeepAlive.#all.delete(this);
  }

  #later(): void {
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (this.#waiting === 0) {
        this.#waitedOn = false;
        KeepAlive.#all.delete(this);
      }
      if (this.#referenced > 0 || !this.#on) return;
      this.#on = false;
      this.#turn(false);
    }, DELAY_MS);
    this.#timer.unref();
  }
}
