/** A guest's console served by this process: the ring in its page, and its event channel. */

import { loadModule } from "../../../src/generated/index.ts";
import { EventPort } from "./event-port.ts";
import { ForeignPages } from "./foreign-pages.ts";

const { XenconsInterface } = loadModule("4.17/x86_64", "io/console");

export class RingConsole implements Disposable {
  readonly #page: ForeignPages;
  readonly #port: EventPort;
  readonly #words: Int32Array;
  readonly #ring: InstanceType<typeof XenconsInterface>;
  #text = "";

  constructor(domid: number, frame: bigint, port: number) {
    this.#page = new ForeignPages(domid, [frame]);
    try {
      this.#port = new EventPort(domid, port);
    } catch (error) {
      this.#page[Symbol.dispose]();
      throw error;
    }
    this.#words = new Int32Array(this.#page.memory.buffer);
    this.#ring = new XenconsInterface(this.#page.memory);
  }

  /** Returns all output of the guest so far. */
  read(): string {
    const output = this.#ring.out;
    const produced = this.#index("out_prod");
    let consumed = this.#index("out_cons");
    if (consumed === produced) return this.#text;
    for (; consumed !== produced; consumed = (consumed + 1) >>> 0) {
      this.#text += String.fromCharCode(output[consumed % output.length] ?? 0);
    }
    this.#setIndex("out_cons", consumed);
    this.#port.notify();
    return this.#text;
  }

  /** Types text. Throws if the guest has not read the earlier input: its ring holds 1024 characters. */
  type(text: string): void {
    const input = this.#ring.in;
    let produced = this.#index("in_prod");
    if (text.length > input.length - ((produced - this.#index("in_cons")) >>> 0)) throw new Error("the ring is full");
    for (const byte of Buffer.from(text)) {
      input[produced % input.length] = byte;
      produced = (produced + 1) >>> 0;
    }
    this.#setIndex("in_prod", produced);
    this.#port.notify();
  }

  [Symbol.dispose](): void {
    this.#port[Symbol.dispose]();
    this.#page[Symbol.dispose]();
  }

  #index(name: keyof typeof PLACES): number {
    return Atomics.load(this.#words, PLACES[name]) >>> 0;
  }

  #setIndex(name: keyof typeof PLACES, value: number): void {
    Atomics.store(this.#words, PLACES[name], value | 0);
  }
}

/** The first of the four indices, as a word of the page: they follow the two rings, in this order. */
const first = 768;
const PLACES = { in_cons: first, in_prod: first + 1, out_cons: first + 2, out_prod: first + 3 };
