/** Buffers that copy the caller's bytes into hypercall-safe memory, and back. */

import { describe } from "../ffi/index.ts";
import type { HypercallMemory, PagePool } from "../memory/index.ts";
import { copyPointers, type HypercallPointer, Struct, StructArray, type StructType } from "../struct/index.ts";
import type { XenMutBuffer } from "./buffers.ts";
import { type ElementName, integerName, type Slice } from "./element.ts";
import { MemoryPointer } from "./memory-pointer.ts";

/** A window of the caller's memory. Taken anew for every copy: a typed array may move or shrink meanwhile. */
type Window = () => { buffer: ArrayBufferLike; byteOffset: number; byteLength: number };

/** What the caller's object consists of. */
interface Parts {
  element: string;
  byteLength: number;
  /** In the order of their bytes in the buffer. */
  windows: Window[];
}

export class BounceBuffer<T> implements XenMutBuffer<T> {
  readonly #parts: Parts;
  readonly #memory: HypercallMemory;
  readonly #pointer: HypercallPointer<ElementName<T>>;

  constructor(pool: PagePool, parts: Parts) {
    this.#parts = parts;
    this.#memory = pool.allocate(parts.byteLength);
    try {
      this.#copy("in");
    } catch (error) {
      this[Symbol.dispose]();
      throw error;
    }
    this.#pointer = new MemoryPointer(this.#memory, parts.element as ElementName<T>);
  }

  asHypercallPtr(): HypercallPointer<ElementName<T>> {
    return this.#pointer;
  }

  update(): void {
    this.#copy("out");
  }

  [Symbol.dispose](): void {
    this.#memory[Symbol.dispose]();
  }

  #copy(direction: "in" | "out"): void {
    const safe = this.#memory.buffer;
    const windows = this.#parts.windows.map((window) => window());
    const total = windows.reduce((sum, { byteLength }) => sum + byteLength, 0);
    if (total !== this.#parts.byteLength) {
      throw new RangeError(`the caller's memory has ${total} bytes; it had ${this.#parts.byteLength}`);
    }
    let at = 0;
    for (const { buffer, byteOffset, byteLength } of windows) {
      const theirs = new Uint8Array(buffer, byteOffset, byteLength);
      const ours = new Uint8Array(safe, at, byteLength);
      if (direction === "in") {
        ours.set(theirs);
        copyPointers(buffer, byteOffset, safe, at, byteLength);
      } else {
        theirs.set(ours);
        copyPointers(safe, at, buffer, byteOffset, byteLength);
      }
      at += byteLength;
    }
  }
}

/** Throws a TypeError for what is no generated record. */
export function objectParts(value: Struct): Parts {
  const { cName, size } = typeOf(value);
  return { element: cName, byteLength: size, windows: [structWindow(value, size)] };
}

/** Throws a TypeError for what is no typed array or array of records, a RangeError for an empty one. */
export function sliceParts(slice: Slice): Parts {
  if (ArrayBuffer.isView(slice)) {
    const element = integerName(slice);
    if (element === undefined) throw new TypeError(`a slice has integers or records, not ${describe(slice)}`);
    if (slice.byteLength === 0) throw emptySlice();
    return { element, byteLength: slice.byteLength, windows: [() => slice] };
  }
  if (!Array.isArray(slice) && !(slice instanceof StructArray)) {
    throw new TypeError(`a slice is a typed array or an array of records, not ${describe(slice)}`);
  }
  const values: Struct[] = [...slice];
  const [first] = values;
  if (first === undefined) throw emptySlice();
  const { cName, size } = typeOf(first);
  const windows = values.map((value) => {
    if (!(value instanceof first.constructor)) {
      throw new TypeError(`a slice has records of one type: ${cName}, and ${describe(value)}`);
    }
    return structWindow(value, size);
  });
  return { element: cName, byteLength: size * values.length, windows };
}

function typeOf(value: Struct): StructType {
  if (!(value instanceof Struct)) throw new TypeError(`a generated record is wanted, not ${describe(value)}`);
  return value.constructor as unknown as StructType;
}

function structWindow(value: Struct, size: number): Window {
  return () => ({
    buffer: value.dataView.buffer,
    byteOffset: value.dataView.byteOffset + value.byteOffset,
    byteLength: size,
  });
}

function emptySlice(): RangeError {
  return new RangeError("an empty slice has no address: give the handle null");
}
