/**
 * Bytes without the code of a caller. A class of the caller's has methods and getters of its own, and the engine's `slice`
 * and `subarray` construct whatever class `Symbol.species` names: that code would run in the middle of the library's
 * work, with an ArrayBuffer in its hands that may be mapped memory.
 */

import { describe } from "./checks.ts";

const TypedArray = Object.getPrototypeOf(Uint8Array.prototype) as object;
const lengthOf = getterOf("length") as () => number;
const offsetOf = getterOf("byteOffset") as () => number;
const bufferOf = getterOf("buffer") as () => ArrayBufferLike;
const classOf = getterOf(Symbol.toStringTag) as () => string | undefined;

function getterOf(name: string | symbol): unknown {
  return Object.getOwnPropertyDescriptor(TypedArray, name)?.get;
}

/** The name of a typed array's class of the engine's, also for a subclass; undefined for any other value. */
export function typedArrayClass(value: unknown): string | undefined {
  return Reflect.apply(classOf, value, []);
}

/** Returns a Uint8Array of no class of the caller's over the same bytes. Throws a TypeError for any other value. */
export function checkBytes(value: unknown): Uint8Array {
  if (typedArrayClass(value) === "Uint8Array") {
    const [buffer, offset] = [Reflect.apply(bufferOf, value, []), Reflect.apply(offsetOf, value, [])];
    return new Uint8Array(buffer, offset, Reflect.apply(lengthOf, value, []));
  }
  const hint = typeof value === "string" ? ": text goes through a TextEncoder" : "";
  throw new TypeError(`expected a Uint8Array, received ${describe(value)}${hint}`);
}

/** Returns the bytes from `start` to `end` in place, as `subarray` does. */
export function bytesBetween<T extends ArrayBufferLike>(
  { buffer, byteOffset, length }: Uint8Array<T>,
  start: number,
  end: number = length,
): Uint8Array<T> {
  return new Uint8Array(buffer, byteOffset + start, end - start);
}

/** Returns a copy of bytes, as `slice` does. */
export function copyOf(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}
