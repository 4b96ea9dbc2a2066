/** Hypercall-safe memory that holds one operation's record at a time. */

import type { XenHypercall, XenOwnedBuffer } from "../index.ts";
import { copyPointers, type HypercallPointer, type Struct } from "../../struct/index.ts";
import type { Argument } from "./argument.ts";

const NOTHING = new ArrayBuffer(0);

/** Zeroing word by word is the faster way for less. */
const FEW_BYTES = 512;

export class Slot implements Disposable {
  readonly view: DataView<ArrayBuffer>;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pointer: HypercallPointer;
  readonly #buffer: XenOwnedBuffer<Uint8Array<ArrayBuffer>>;
  #record: Struct | undefined;
  #argument: Argument | undefined;
  #used = 0;

  /** `byteLength`: a multiple of eight. */
  constructor(hypercall: XenHypercall, byteLength: number) {
    this.#buffer = hypercall.allocateBytes(byteLength);
    this.bytes = this.#buffer.value;
    const { buffer, byteOffset } = this.bytes;
    this.view = new DataView(buffer, byteOffset, byteLength);
    this.pointer = this.#buffer.asHypercallPtr();
  }

  /** Zeroes what this operation uses, and what the last one has: that would be this one's reserved fields. */
  clear(byteLength: number): void {
    const end = Math.max(byteLength, this.#used);
    this.#used = byteLength;
    if (end > FEW_BYTES) {
      this.bytes.fill(0, 0, end);
      return;
    }
    const { view } = this;
    for (let at = 0; at < end; at += 4) view.setUint32(at, 0, true);
  }

  /** An argument's record, in place; the last one is kept. Throws a TypeError for an argument that is no record. */
  record(argument: Argument | undefined): Struct {
    if (argument !== undefined && this.#argument === argument && this.#record !== undefined) return this.#record;
    if (argument?.type === undefined) throw new TypeError("an operation without a record is not made in place");
    this.#argument = argument;
    this.#record = new argument.type(this.view, argument.offset);
    return this.#record;
  }

  /** Lets go of the buffers that the record's handles pointed to. */
  forget(): void {
    const { buffer, byteOffset, byteLength } = this.view;
    copyPointers(NOTHING, 0, buffer, byteOffset, byteLength);
  }

  [Symbol.dispose](): void {
    this.#buffer[Symbol.dispose]();
  }
}
