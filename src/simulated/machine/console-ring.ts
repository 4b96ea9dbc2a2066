/** The hypervisor's console: a ring of its last bytes, whose positions only ever grow. */

const WRAP = 2 ** 32;

export class ConsoleRing {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  /** Where the next byte goes, counted from boot, modulo 2^32. */
  #producer = 0;
  /** The first byte that has not been cleared, nor been written over. */
  #consumer = 0;

  /** Bytes, a power of two. */
  constructor(size: number = 16_384) {
    this.#bytes = new Uint8Array(size);
  }

  /** As Xen prints: lines end with a newline that the caller gives. */
  write(text: string): void {
    const { length } = this.#bytes;
    for (const byte of new TextEncoder().encode(text)) {
      this.#bytes[this.#producer % length] = byte;
      this.#producer = (this.#producer + 1) % WRAP;
    }
    if (this.#since(this.#consumer) > length) this.#consumer = (this.#producer - length + WRAP) % WRAP;
  }

  /**
   * The bytes from the oldest one on, or from `index` where that has not been written over. Gives where the next reading
   * goes on.
   */
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
