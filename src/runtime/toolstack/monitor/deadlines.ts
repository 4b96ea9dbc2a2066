/**
 * Things that must be done within a time, by one coarse timer for all: a timer for each would cost more than most of them.
 */

/** The longest delay of a timer, in milliseconds. */
const LONGEST_MS = 0x7fff_ffff;
/** A thing is late by at most this part of its time. */
const PARTS = 8;

export class Deadlines<Thing> implements Iterable<Thing> {
  /** The turn of the timer at which each was added, the oldest first. */
  readonly #added: Map<Thing, number> = new Map();
  readonly #periodMs: number;
  readonly #periods: number;
  readonly #late: (thing: Thing) => void;
  #turn = 0;
  #timer: NodeJS.Timeout | undefined;

  /** `late` is called with the first thing that was not deleted in time. Infinity never ends. */
  constructor(withinMs: number, late: (thing: Thing) => void) {
    this.#periodMs = Math.ceil(withinMs / PARTS);
    // One more, since the first period has begun before.
    this.#periods = Math.ceil(withinMs / this.#periodMs) + 1;
    this.#late = late;
  }

  get size(): number {
    return this.#added.size;
  }

  add(thing: Thing): void {
    this.#added.set(thing, this.#turn);
    if (this.#timer === undefined && this.#periodMs <= LONGEST_MS) this.#start();
  }

  has(thing: Thing): boolean {
    return this.#added.has(thing);
  }

  delete(thing: Thing): void {
    this.#added.delete(thing);
  }

  clear(): void {
    this.#added.clear();
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  [Symbol.iterator](): Iterator<Thing> {
    return this.#added.keys();
  }

  #start(): void {
    this.#timer = setTimeout(() => this.#next(), this.#periodMs);
  }

  #next(): void {
    this.#timer = undefined;
    this.#turn++;
    const [oldest] = this.#added;
    if (oldest === undefined) return;
    const [thing, turn] = oldest;
    if (this.#turn - turn >= this.#periods) this.#late(thing);
    else this.#start();
  }
}
