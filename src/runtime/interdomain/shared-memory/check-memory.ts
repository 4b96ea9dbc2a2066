import { describe } from "../../base/checks.ts";
import { SharedMemory } from "./shared-memory.ts";

const byteLength = Object.getOwnPropertyDescriptor(SharedMemory.prototype, "byteLength")?.get as () => number;

/** Throws a TypeError unless it is memory of the library's: an object that resembles or inherits from one is not. */
export function checkMemory(name: string, value: unknown): asserts value is SharedMemory {
  try {
    Reflect.apply(byteLength, value, []);
  } catch {
    throw new TypeError(`expected ${name} to be shared memory, received ${describe(value)}`);
  }
}
