/**
 * Bytes without the code of a caller. A class of the caller's has methods and getters of its own, and an ArrayBuffer
 * may have own properties that lie. The engine's `slice` and `subarray` construct any class that `Symbol.species`
 * names. That code would run in the middle of the library's work, with access to an ArrayBuffer that may be mapped
 * memory. So the engine's own getters are asked, as they were when the program started.
 */

import { checkText, describe } from "./checks.ts";

function getterOf<Result>(prototype: object, name: string | symbol): () => Result {
  return Object.getOwnPropertyDescriptor(prototype, name)?.get as () => Result;
}

const typedArray = Object.getPrototypeOf(Uint8Array.prototype) as object;
const classOf = getterOf<string | undefined>(typedArray, Symbol.toStringTag);
const arrayBuffer = getterOf<ArrayBufferLike>(typedArray, "buffer");
const arrayOffset = getterOf<number>(typedArray, "byteOffset");
const arrayBytes = getterOf<number>(typedArray, "byteLength");
const viewBuffer = getterOf<ArrayBufferLike>(DataView.prototype, "buffer");
const viewOffset = getterOf<number>(DataView.prototype, "byteOffset");
const viewBytes = getterOf<number>(DataView.prototype, "byteLength");
/** Missing in Node 20: there a view of the bytes tells. */
const detached: (() => boolean) | undefined = getterOf<boolean>(ArrayBuffer.prototype, "detached");
const { transfer } = ArrayBuffer.prototype;

/** The name of a typed array's class of the engine's, also for a subclass; undefined for any other value. */
export function typedArrayClass(value: unknown): string | undefined {
  return Reflect.apply(classOf, value, []);
}

/** Bytes of an ArrayBuffer. */
export interface Extent {
  readonly buffer: ArrayBufferLike;
  readonly byteOffset: number;
  readonly byteLength: number;
}

/**
 * The bytes that a DataView or typed array is over; none if its ArrayBuffer has been detached, or has shrunk. Throws a
 * TypeError for any other value.
 */
export function extentOf(view: unknown): Extent {
  if (!ArrayBuffer.isView(view)) throw new TypeError(`expected a DataView or typed array, received ${describe(view)}`);
  if (typedArrayClass(view) !== undefined) {
    const byteLength = Reflect.apply(arrayBytes, view, []);
    return {
      buffer: Reflect.apply(arrayBuffer, view, []),
      byteOffset: Reflect.apply(arrayOffset, view, []),
      byteLength,
    };
  }
  const buffer = Reflect.apply(viewBuffer, view, []);
  try {
    return { buffer, byteOffset: Reflect.apply(viewOffset, view, []), byteLength: Reflect.apply(viewBytes, view, []) };
  } catch {
    // The engine does not say where a view without memory is.
    return { buffer, byteOffset: 0, byteLength: 0 };
  }
}

/** Returns a Uint8Array of no class of the caller's over the same bytes. Throws a TypeError for any other value. */
export function checkBytes(value: unknown): Uint8Array {
  if (typedArrayClass(value) === "Uint8Array") {
    const { buffer, byteOffset, byteLength } = extentOf(value);
    if (isDetached(buffer)) throw new TypeError("expected a Uint8Array with memory, received a detached one");
    return new Uint8Array(buffer, byteOffset, byteLength);
  }
  const hint = typeof value === "string" ? ": text goes through a TextEncoder" : "";
  throw new TypeError(`expected a Uint8Array, received ${describe(value)}${hint}`);
}

/**
 * Returns text in UTF-8. Throws a TypeError for any other value, and for a lone surrogate, which an encoder would
 * silently replace.
 */
export function encodeText(name: string, text: string): Uint8Array<ArrayBuffer> {
  checkText(name, text);
  return new TextEncoder().encode(text);
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

/** True once an ArrayBuffer has no memory any more; false for a SharedArrayBuffer, which always has. */
export function isDetached(buffer: ArrayBufferLike): boolean {
  if (!(buffer instanceof ArrayBuffer)) return false;
  if (detached !== undefined) return Reflect.apply(detached, buffer, []);
  try {
    return new Uint8Array(buffer).buffer !== buffer;
  } catch {
    return true;
  }
}

/**
 * Detaches every view of a buffer, so that a late use throws. Returns false if its memory may still be used: it was
 * transferred away before, or a native operation (compression, a file write) holds it.
 */
export function detach(buffer: ArrayBuffer): boolean {
  if (isDetached(buffer)) return false;
  Reflect.apply(transfer, buffer, [0]);
  return isDetached(buffer);
}
