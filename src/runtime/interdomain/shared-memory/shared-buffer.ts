/** Shared memory without a device. */

import { describe } from "../../base/checks.ts";
import { BufferRegion } from "./region.ts";
import { SharedMemory } from "./shared-memory.ts";

/**
 * An ArrayBuffer as shared memory, for tests and simulations: two of them over one buffer are two sides. Disposal leaves
 * the buffer as it is.
 */
export function sharedBuffer(buffer: ArrayBuffer, { writable = true }: { writable?: boolean } = {}): SharedMemory {
  if (!(buffer instanceof ArrayBuffer)) throw new TypeError(`an ArrayBuffer is wanted, not ${describe(buffer)}`);
  if (buffer.resizable) throw new TypeError("an ArrayBuffer that can be resized cannot be shared memory");
  return new SharedMemory(new BufferRegion(buffer, writable));
}
