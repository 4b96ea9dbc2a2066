/** Failures and delays that a test wants: by the operation's name, or for all of a family. */

import { constants } from "node:os";

/** "EPERM", "EAGAIN", …: the names of error numbers. */
export type ErrorCode = keyof typeof constants.errno;

export interface FailOptions {
  /** How often it fails; until it is ended where absent. */
  times?: number;
  /** Lets Xen do the operation before it fails, as it does where it cannot write its answer (EFAULT). */
  afterwards?: boolean;
}

interface Failure {
  readonly result: number;
  readonly afterwards: boolean;
  left: number;
}

export class Faults {
  readonly #failures: Map<string, Failure[]> = new Map();
  /** Milliseconds. */
  readonly #delays: Map<string, number> = new Map();
  readonly #wait: (milliseconds: number, now: boolean) => void;
  /** What is waited for afterwards; undefined where it is waited for at once. */
  #later: number | undefined;

  constructor(wait: (milliseconds: number, now: boolean) => void) {
    this.#wait = wait;
  }

  /** Gives what ends it. */
  fail(operation: string, code: ErrorCode, { times = Infinity, afterwards = false }: FailOptions = {}): Disposable {
    const errno = constants.errno[code];
    if (errno === undefined) throw new RangeError(`${code} is no error's name`);
    const failure: Failure = { result: -errno, afterwards, left: times };
    const failures = this.#failures.get(operation);
    if (failures === undefined) this.#failures.set(operation, [failure]);
    else failures.push(failure);
    return {
      [Symbol.dispose]: () => {
        failure.left = 0;
      },
    };
  }

  /** Gives what ends it. */
  slow(operation: string, milliseconds: number): Disposable {
    this.#delays.set(operation, milliseconds);
    return {
      [Symbol.dispose]: () => {
        this.#delays.delete(operation);
      },
    };
  }

  /** Does the operation, unless it is to fail. */
  around(family: string, name: string, operate: () => number): number {
    if (this.#delays.size === 0 && this.#failures.size === 0) return operate();
    const full = `${family} ${name}`;
    const delay = this.#delays.get(full) ?? this.#delays.get(family);
    if (delay !== undefined) {
      this.#wait(delay, this.#later === undefined);
      if (this.#later !== undefined) this.#later += delay;
    }
    const failure = this.#next(full) ?? this.#next(family);
    if (failure === undefined) return operate();
    failure.left--;
    if (failure.afterwards) operate();
    return failure.result;
  }

  /** Does what may be slow, and says for how long its result is to be kept back. */
  withoutWaiting(operate: () => number): { readonly result: number; readonly milliseconds: number } {
    this.#later = 0;
    try {
      const result = operate();
      return { result, milliseconds: this.#later };
    } finally {
      this.#later = undefined;
    }
  }

  #next(key: string): Failure | undefined {
    const failures = this.#failures.get(key)?.filter(({ left }) => left > 0);
    if (failures === undefined) return undefined;
    if (failures.length === 0) this.#failures.delete(key);
    else this.#failures.set(key, failures);
    return failures[0];
  }
}
