/**
 * The pointers written into a memory's handle fields. The numbers in the fields keep nothing alive; these do, as long
 * as the memory's ArrayBuffer exists.
 */

import type { HypercallPointer } from "./pointer.ts";

/** A pointer in a field. */
export interface Owned {
  readonly pointer: HypercallPointer;
  /** Bytes from the start of the memory. */
  readonly at: number;
  readonly width: 4 | 8;
  readonly address: number;
  /** The address's halves, which a DataView reads and writes fastest. */
  readonly low: number;
  readonly high: number;
}

const TWO_32 = 0x1_0000_0000;

/** The pointers of one memory. */
export class OwnedPointers {
  readonly #fields: Map<number, Owned> = new Map();
  /** The pointer written last, cached because each call reads it again. */
  #last: Owned | undefined;
  #size = 0;

  /** The number of fields with a pointer. */
  get size(): number {
    return this.#size;
  }

  /** The only pointer; undefined if there are none, or several. */
  get only(): Owned | undefined {
    return this.#size === 1 ? (this.#last ?? this.#findLast()) : undefined;
  }

  at(offset: number): Owned | undefined {
    const last = this.#last;
    return last !== undefined && last.at === offset ? last : this.#fields.get(offset);
  }

  all(): Iterable<Owned> {
    return this.#fields.values();
  }

  set(owned: Owned): void {
    this.#fields.set(owned.at, owned);
    this.#last = owned;
    this.#size = this.#fields.size;
  }

  delete(offset: number): void {
    this.#fields.delete(offset);
    this.#last = undefined;
    this.#size = this.#fields.size;
  }

  #findLast(): Owned | undefined {
    for (const owned of this.#fields.values()) this.#last = owned;
    return this.#last;
  }
}

/** A memory's pointers, with the view's offset in the memory: finding either calls into the engine. */
interface Viewed {
  readonly pointers: OwnedPointers;
  readonly start: number;
}

const byMemory = new WeakMap<ArrayBufferLike, OwnedPointers>();
const byView = new WeakMap<DataView, Viewed>();

/** Returns the pointers of a memory; undefined if none was ever written. */
export function knownPointers(memory: ArrayBufferLike): OwnedPointers | undefined {
  return byMemory.get(memory);
}

/** Returns the pointers of a memory, always one object. */
export function ownedPointers(memory: ArrayBufferLike): OwnedPointers {
  let pointers = byMemory.get(memory);
  if (pointers === undefined) byMemory.set(memory, (pointers = new OwnedPointers()));
  return pointers;
}

/** Returns the pointers of a view's memory. */
export function pointersOfView(view: DataView): Viewed {
  return byView.get(view) ?? remember(view);
}

/** Returns the pointers of a view's memory; undefined if none was ever written. */
export function knownPointersOfView(view: DataView): Viewed | undefined {
  return byView.get(view) ?? (byMemory.has(view.buffer) ? remember(view) : undefined);
}

function remember(view: DataView): Viewed {
  const viewed = { pointers: ownedPointers(view.buffer), start: view.byteOffset };
  byView.set(view, viewed);
  return viewed;
}

/** Makes the entry for a field. Throws a RangeError if the address does not fit the field. */
export function owned(pointer: HypercallPointer, at: number, width: 4 | 8): Owned {
  const { address } = pointer;
  if (!(Number.isSafeInteger(address) && address >= 0 && (width === 8 || address < TWO_32))) {
    throw new RangeError(`expected an address of ${width} bytes for the handle, received ${address}`);
  }
  return { pointer, at, width, address, low: address | 0, high: Math.floor(address / TWO_32) };
}

/** True if the field still holds the address of the pointer that was written. */
export function isInPlace({ low, high, width }: Owned, view: DataView, byteOffset: number): boolean {
  return view.getInt32(byteOffset, true) === low && (width === 4 || view.getInt32(byteOffset + 4, true) === high);
}
