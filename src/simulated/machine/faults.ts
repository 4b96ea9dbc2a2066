/** Failures, delays and answers that a test injects, by operation or for all of a family. */

import * as constants from "../../generated/4.14/x86_64/errno.constants.ts";
import type { Struct } from "../../runtime/struct/index.ts";
import { checkInteger } from "../../runtime/base/checks.ts";
import { readOptions, unknownWord } from "../../runtime/base/options.ts";

/** Name of an error number: "EPERM", "EAGAIN" … */
export type ErrorCode = {
  [Name in keyof typeof constants]: Name extends `XEN_${infer Code}` ? Code : never;
}[keyof typeof constants];

/** By name. */
const ERRNO: ReadonlyMap<string, number> = new Map(
  Object.entries(constants).map(([name, errno]) => [name.slice("XEN_".length), errno]),
);

/** The extent of an injected failure. */
export interface FailOptions {
  /** Number of failures; by default every call fails until the fault is disposed. */
  readonly times?: number | undefined;
  /** True lets Xen do the operation before it fails, as it does if it cannot write its answer (EFAULT). */
  readonly afterwards?: boolean | undefined;
}

const NAMES: Readonly<Record<keyof FailOptions, true>> = { times: true, afterwards: true };

interface Failure {
  readonly result: number;
  readonly afterwards: boolean;
  left: number;
}

/**
 * A test's own simulation of an operation. It reads and fills the operation's record, or receives its number, and returns
 * Xen's result or a negated error number; nothing means 0.
 */
export type Answer<Argument = Struct> = (argument: Argument) => number | void;

const MOST = Number.MAX_SAFE_INTEGER;

export class Faults {
  readonly #answers: Map<string, Answer<never>> = new Map();
  readonly #failures: Map<string, Failure[]> = new Map();
  /** Delays in milliseconds. */
  readonly #delays: Map<string, number> = new Map();
  readonly #wait: (milliseconds: number, now: boolean) => void;
  /** Milliseconds to wait later; undefined while delays are waited for at once. */
  #later: number | undefined;

  constructor(wait: (milliseconds: number, now: boolean) => void) {
    this.#wait = wait;
  }

  /** Makes an operation fail until the result is disposed. */
  fail(operation: string, code: ErrorCode, options: FailOptions = {}): Disposable {
    const { times = Infinity, afterwards = false } = readOptions("fail", options, Object.keys(NAMES));
    if (times !== Infinity) checkInteger("times", times, 0, Number.MAX_SAFE_INTEGER);
    const errno = ERRNO.get(code);
    if (errno === undefined) throw unknownWord("error code", code, [...ERRNO.keys()]);
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

  /** Answers an operation until the result is disposed. The last answer to an operation counts. */
  answer(operation: string, answer: Answer<never>): Disposable {
    const checked: Answer<never> = (argument) => {
      const result = answer(argument);
      if (result !== undefined) checkInteger(`the answer to ${operation}`, result, -MOST, MOST);
      return result;
    };
    this.#answers.set(operation, checked);
    return {
      [Symbol.dispose]: () => {
        if (this.#answers.get(operation) === checked) this.#answers.delete(operation);
      },
    };
  }

  /** Returns a test's answer to an operation; undefined if there is none. */
  answerTo(family: string, name: string): Answer<never> | undefined {
    return this.#answers.size === 0 ? undefined : this.#answers.get(`${family} ${name}`);
  }

  /** Makes an operation slow until the result is disposed. */
  slow(operation: string, milliseconds: number): Disposable {
    this.#delays.set(operation, milliseconds);
    return {
      [Symbol.dispose]: () => {
        this.#delays.delete(operation);
      },
    };
  }

  /** Runs the operation, unless an injected failure replaces it. */
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

  /** Runs the operation at once. Returns its result and the delay after which the caller may see it. */
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
