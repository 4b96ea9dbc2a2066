import { bothSettled } from "./both-settled.ts";
import { orAborted } from "./or-aborted.ts";

/** Has actions done one after another, in the order in which they come. */
export class Turns {
  #unfinished = 0;
  #last: Promise<unknown> = Promise.resolve();

  /** Whether an action that comes now is begun at once, before `take` returns. */
  get idle(): boolean {
    return this.#unfinished === 0;
  }

  /** Settles like the action, or with the signal's reason where that comes before its turn, and it is never begun. */
  take<T>(action: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
    const done = this.#run(this.idle ? undefined : this.#last, action, signal);
    this.#last = bothSettled(this.#last, done);
    return done;
  }

  async #run<T>(
    turn: Promise<unknown> | undefined,
    action: () => Promise<T>,
    signal: AbortSignal | undefined,
  ): Promise<T> {
    this.#unfinished++;
    try {
      if (turn !== undefined) await orAborted(turn, signal);
      return await action();
    } finally {
      this.#unfinished--;
    }
  }
}
