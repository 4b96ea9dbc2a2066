/** The bytes that a socket has not accepted yet, in order. */

export class Backlog {
  readonly #write: (bytes: Uint8Array) => number;
  readonly #waiting: Uint8Array[] = [];

  /** `write` returns the number of bytes accepted; a negative number if the socket has ended. */
  constructor(write: (bytes: Uint8Array) => number) {
    this.#write = write;
  }

  /** Writes, and keeps a copy of the bytes that cannot be written now. */
  send(bytes: Uint8Array): void {
    const taken = this.#waiting.length > 0 ? 0 : Math.max(0, this.#write(bytes));
    if (taken < bytes.length) this.#waiting.push(bytes.slice(taken));
  }

  /** Continues writing when the socket has room again. */
  drain(): void {
    for (let first = this.#waiting[0]; first !== undefined; first = this.#waiting[0]) {
      const taken = Math.max(0, this.#write(first));
      if (taken < first.length) {
        this.#waiting[0] = first.subarray(taken);
        return;
      }
      this.#waiting.shift();
    }
  }
}
