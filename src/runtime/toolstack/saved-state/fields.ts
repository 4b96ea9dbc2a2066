/** The body of a record, with every read checked: it is hostile input. */

import { bytesBetween } from "../../base/bytes.ts";
import { faultAt } from "./fault.ts";

export class Fields {
  readonly bytes: Uint8Array;
  /** Offset of the first byte in the stream. */
  readonly offset: number;
  readonly name: string;
  readonly #view: DataView;

  constructor(bytes: Uint8Array, offset: number, name: string) {
    this.bytes = bytes;
    this.offset = offset;
    this.name = name;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.bytes.length;
  }

  uint8(at: number): number {
    return this.#view.getUint8(at);
  }

  uint16(at: number): number {
    return this.#view.getUint16(at, true);
  }

  uint32(at: number): number {
    return this.#view.getUint32(at, true);
  }

  uint64(at: number): bigint {
    return this.#view.getBigUint64(at, true);
  }

  /** Big-endian readers, which headers need. */
  uint16Big(at: number): number {
    return this.#view.getUint16(at);
  }

  uint32Big(at: number): number {
    return this.#view.getUint32(at);
  }

  uint64Big(at: number): bigint {
    return this.#view.getBigUint64(at);
  }

  /** Returns the bytes from an offset on. */
  rest(from: number): Uint8Array {
    return bytesBetween(this.bytes, from);
  }

  /** Throws a XenSavedStateError unless the body has exactly that many bytes. */
  expectLength(bytes: number): void {
    if (this.length !== bytes) throw this.fault(`expected ${bytes} bytes of ${this.name}, received ${this.length}`);
  }

  /** Throws a XenSavedStateError if the body has fewer bytes. */
  expectAtLeast(bytes: number): void {
    if (this.length < bytes)
      throw this.fault(`expected at least ${bytes} bytes of ${this.name}, received ${this.length}`);
  }

  /** Makes the error of a fault in this body. */
  fault(reason: string, at = 0): Error {
    return faultAt(this.offset + at, reason);
  }
}
