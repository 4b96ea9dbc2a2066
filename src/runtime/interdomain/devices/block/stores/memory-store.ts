import { bytesBetween, checkBytes, copyOf } from "../../../../base/bytes.ts";
import { checkInteger } from "../../../../base/checks.ts";
import { type BlockStore, checkRange, checkTransfer, SECTOR_BYTES } from "../block-store.ts";

/** A disk in this program's memory, in one thread. It is lost with the program; `snapshot` copies it. */
export class MemoryStore implements BlockStore {
  readonly #bytes: Uint8Array;

  /** Makes an empty disk of a number of bytes, or one over bytes of the caller's, whose number is a multiple of 512. */
  constructor(content: number | Uint8Array) {
    if (typeof content === "number") {
      checkInteger("the bytes of the disk", content, SECTOR_BYTES, Number.MAX_SAFE_INTEGER);
    }
    this.#bytes = typeof content === "number" ? new Uint8Array(content) : checkBytes(content);
    if (this.#bytes.length === 0 || this.#bytes.length % SECTOR_BYTES !== 0) {
      throw new RangeError(`expected a multiple of ${SECTOR_BYTES} bytes, received ${this.#bytes.length}`);
    }
  }

  get byteLength(): number {
    return this.#bytes.length;
  }

  read(into: Uint8Array, position: number): void {
    const target = checkTransfer(this.byteLength, into, position);
    target.set(bytesBetween(this.#bytes, position, position + target.length));
  }

  write(from: Uint8Array, position: number): void {
    this.#bytes.set(checkTransfer(this.byteLength, from, position), position);
  }

  flush(): void {}

  discard(position: number, byteLength: number): void {
    checkRange(this.byteLength, position, byteLength);
    this.#bytes.fill(0, position, position + byteLength);
  }

  /** Returns a copy of the whole disk. */
  snapshot(): Uint8Array<ArrayBuffer> {
    return copyOf(this.#bytes);
  }
}
