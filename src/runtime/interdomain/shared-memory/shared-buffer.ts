/** Shared memory without a device: an ArrayBuffer, for tests and simulations. */

import { describe } from "../../base/checks.ts";
import { readOptions } from "../../base/options.ts";
import type { Region, Run } from "./region.ts";
import { SharedMemory } from "./shared-memory.ts";

class BufferRegion implements Region {
  readonly name: string;
  readonly writable: boolean;
  readonly runs: readonly Run[];
  readonly byteLength: number;
  readonly #buffer: ArrayBuffer;

  constructor(buffer: ArrayBuffer, writable: boolean, name: string = "an ArrayBuffer") {
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

  /** Does nothing: the owner of the ArrayBuffer may continue to use it. */
  release(): void {}

  forget(): void {}
}

export interface SharedBufferOptions {
  /** True, the default, allows writing. */
  readonly writable?: boolean | undefined;
}

/**
 * Makes shared memory of an ArrayBuffer, for tests and simulations: two of them over one buffer are its two sides.
 * `unmap` leaves the buffer alone. Throws a TypeError for a resizable buffer.
 */
export function sharedBuffer(buffer: ArrayBuffer, options: SharedBufferOptions = {}): SharedMemory {
  const { writable = true } = readOptions("sharedBuffer", options, ["writable"]);
  if (!(buffer instanceof ArrayBuffer)) throw new TypeError(`expected an ArrayBuffer, received ${describe(buffer)}`);
  if (buffer.resizable) throw new TypeError("expected an ArrayBuffer of a fixed size, received a resizable one");
  return new SharedMemory(new BufferRegion(buffer, writable));
}
