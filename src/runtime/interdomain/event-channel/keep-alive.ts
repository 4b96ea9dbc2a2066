/**
 * Whether waiting keeps the process alive, and what is to settle a promise alive with it. It ends a moment late: who
 * waits again and again does not pay for it each time.
 */

/** Milliseconds. */
const LATE = 10;

export class KeepAlive {
  readonly #turn: (on: boolean) => void;
  #waiting = 0;
  #referenced = 0;
  #on = false;
  #waitedOn = false;
  #timer: NodeJS.Timeout | undefined;

  /** Objects that somebody waits on: a promise does not keep alive what is to settle it. */
  static readonly #all: Set<KeepAlive> = new Set();

  /** `turn` is told whether to keep the process alive, and with it all that it refers to. */
  constructor(turn: (on: boolean) => void) {
    this.#turn = turn;
  }

  /** Whether anybody waits. */
  get waiting(): boolean {
    return this.#waiting > 0;
  }

  /** So many more (or fewer) wait, and of them so many in a way that keeps the process alive. */
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
    }, LATE);
    this.#timer.unref();
  }
}
