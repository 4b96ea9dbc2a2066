/** The hypervisor's console: a ring of its last bytes, with positions that only grow. */

import { encodeText } from "../../runtime/base/bytes.ts";

const WRAP = 2 ** 32;

/** The hypervisor's console, as a test uses it. */
export interface SimulatedHostConsole {
  /** Prints as Xen does: each line of the text ends with a newline. */
  write(text: string): void;
  /** Returns the text that has not been cleared or overwritten. */
  text(): string;
}

export class ConsoleRing implements SimulatedHostConsole {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  /** Position of the next byte, counted from boot, modulo 2^32. */
  #producer = 0;
  /** Position of the first byte that has not been cleared or overwritten. */
  #consumer = 0;

  /** `size` is in bytes, a power of two. */
  constructor(size: number = 16_384) {
    this.#bytes = new Uint8Array(size);
  }

  write(text: string): void {
    const { length } = this.#bytes;
    for (const byte of encodeText("text", text)) {
      this.#bytes[this.#producer % length] = byte;
      this.#producer = (this.#producer + 1) % WRAP;
    }
    if (this.#since(this.#consumer) > length) this.#consumer = (this.#producer - length + WRAP) % WRAP;
  }

  text(): string {
    return new TextDecoder().decode(this.read(this.#bytes.length, undefined, false).bytes);
  }

  /** Reads from the oldest byte, or from a position that has not been overwritten. Returns the position after it. */
  read(most: number, from: number | undefined, clear: boolean): { bytes: Uint8Array<ArrayBuffer>; next: number } {
    let start = this.#consumer;
    if (from !== undefined && this.#isBetween(from)) start = from;
    const count = Math.min(most, this.#since(start));
    const bytes = new Uint8Array(count);
    for (let at = 0; at < count; at++) bytes[at] = this.#bytes[(start + at) % this.#bytes.length] ?? 0;
    const next = (start + count) % WRAP;
    if (clear) this.#consumer = next;
    return { bytes, next };
  }

  #since(position: number): number {
    return (this.#producer - position + WRAP) % WRAP;
  }

  #isBetween(index: number): boolean {
    const distance = (index - this.#consumer + WRAP) % WRAP;
    return distance > 0 && distance <= this.#since(this.#consumer);
  }
}
