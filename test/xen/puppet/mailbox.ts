/**
 * The mailbox through which a puppet's vcpu gets its orders: a hypercall, or a call of machine code, with six arguments.
 * The order is there once `asked` differs from `answered`; the vcpu makes them equal when it has the result.
 */

/** Offsets of 64-bit words within a mailbox. */
export const MAILBOX = {
  asked: 0,
  answered: 8,
  /** The hypercall's number. */
  number: 16,
  /** Six arguments. */
  arguments: 24,
  /** The address of machine code to call; 0 for a hypercall. */
  code: 72,
  /** The registers rax and rdx, or x0 and x1, behind it. */
  results: 80,
  size: 128,
} as const;

const PATIENCE_MS = 5000;

/** The results of a call: the registers rax and rdx, or x0 and x1. */
export type Results = readonly [bigint, bigint];

export type Word = number | bigint;

export class Mailbox {
  /** The address in the guest. */
  readonly address: number;
  readonly #words: BigUint64Array;

  constructor(memory: ArrayBuffer, address: number, offset: number) {
    this.address = address;
    this.#words = new BigUint64Array(memory, offset, MAILBOX.size / 8);
  }

  /** True if the last order has been obeyed. */
  get isDone(): boolean {
    return Atomics.load(this.#words, MAILBOX.answered / 8) === this.#word(MAILBOX.asked);
  }

  get results(): Results {
    return [this.#word(MAILBOX.results), this.#word(MAILBOX.results + 8)];
  }

  /** Writes an order. Throws an Error if the vcpu still has one. */
  begin(number: Word, code: Word, args: readonly Word[]): void {
    if (!this.isDone) throw new Error("the puppet has not yet obeyed its last order");
    this.#set(MAILBOX.number, number);
    this.#set(MAILBOX.code, code);
    for (let index = 0; index < 6; index++) this.#set(MAILBOX.arguments + index * 8, args[index] ?? 0);
    Atomics.add(this.#words, MAILBOX.asked / 8, 1n);
  }

  /** Waits for the end of an order. Throws an Error after five seconds. */
  wait(): Results {
    const deadline = performance.now() + PATIENCE_MS;
    while (!this.isDone) {
      if (performance.now() > deadline) throw new Error("the puppet does not answer");
    }
    return this.results;
  }

  #word(offset: number): bigint {
    return Atomics.load(this.#words, offset / 8);
  }

  #set(offset: number, value: Word): void {
    this.#words[offset / 8] = BigInt.asUintN(64, BigInt(value));
  }
}
