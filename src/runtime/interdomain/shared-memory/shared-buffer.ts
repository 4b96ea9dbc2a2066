/** Shared memory without a device: an ArrayBuffer, for tests and simulations. */

import { describe } from "../../base/checks.ts";
import type { Region, Run } from "./region.ts";
import { SharedMemory } from "./shared-memory.ts";

class BufferRegion implements Region {
  readonly name: string;
  readonly writable: boolean;
  readonly runs: readonly Run[];
  /** Bytes. */
  readonly byteLength: number;
  readonly #buffer: ArrayBuffer;

  constructor(buffer: ArrayBuffer, writable: boolean, name: string = "this memory") {
    this.name = name;
    this.byteLength = buffer.byteLength;
    this.writable = writable;
    this.runs = [{ start: 0, end: buffer.byteLength }];
    this.#buffer = buffer;
  }

  buffer(): ArrayBuffer {
    return this.#buffer;
  }

  expose(): void {}

  /** The ArrayBuffer is its owner's, who may go on. */
  release(): void {}

  forget(): void {}
}

/**
 * An ArrayBuffer as shared memory, for tests and simulations: two of them over one buffer are two sides. Disposal leaves
 * the buffer as it is.
 */
export function sharedBuffer(buffer: ArrayBuffer, { writable = true }: { writable?: boolean } = {}): SharedMemory {
  if (!(buffer instanceof ArrayBuffer)) throw new TypeError(`an ArrayBuffer is wanted, not ${describe(buffer)}`);
  if (buffer.resizable) throw new TypeError("an ArrayBuffer that can be resized cannot be shared memory");
  return new SharedMemory(new BufferRegion(buffer, writable));
}
