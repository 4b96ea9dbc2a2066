/**
 * Which pointers have been written into a memory's handle fields. The numbers in the fields keep nothing alive: this
 * does, for as long as the memory's ArrayBuffer exists.
 */

import type { HypercallPointer } from "./pointer.ts";

/** A pointer in a field. */
export interface Owned {
  readonly pointer: HypercallPointer;
  /** Bytes from the start of the memory. */
  readonly at: number;
  readonly width: 4 | 8;
  readonly address: number;
  /** The address's halves, as a DataView takes them fastest. */
  readonly low: number;
  readonly high: number;
}

const TWO_32 = 0x1_0000_0000;

/** The pointers of one memory. */
export class OwnedPointers {
  readonly #fields: Map<number, Owned> = new Map();
  /** What was written last: the same call after call, so it is asked for again. */
  #last: Owned | undefined;
  #size = 0;

  /** How many fields hold one. */
  get size(): number {
    return this.#size;
  }

  /** The only one; undefined where there are none, or several. */
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

/** A memory's pointers, and where in the memory a view begins: both take a call into the engine to find. */
interface Viewed {
  readonly pointers: OwnedPointers;
  readonly start: number;
}

const byMemory = new WeakMap<ArrayBufferLike, OwnedPointers>();
const byView = new WeakMap<DataView, Viewed>();

/** The pointers of a memory; undefined where none was ever written. */
export function knownPointers(memory: ArrayBufferLike): OwnedPointers | undefined {
  return byMemory.get(memory);
}

/** The pointers of a memory, always the same object. */
export function ownedPointers(memory: ArrayBufferLike): OwnedPointers {
  let pointers = byMemory.get(memory);
  if (pointers === undefined) byMemory.set(memory, (pointers = new OwnedPointers()));
  return pointers;
}

/** Those of a view's memory. */
export function pointersOfView(view: DataView): Viewed {
  return byView.get(view) ?? remember(view);
}

/** The same; undefined where no pointer was ever written into the memory. */
export function knownPointersOfView(view: DataView): Viewed | undefined {
  return byView.get(view) ?? (byMemory.has(view.buffer) ? remember(view) : undefined);
}

function remember(view: DataView): Viewed {
  const viewed = { pointers: ownedPointers(view.buffer), start: view.byteOffset };
  byView.set(view, viewed);
  return viewed;
}

/** Throws a RangeError where the address does not fit the field. */
export function owned(pointer: HypercallPointer, at: number, width: 4 | 8): Owned {
  const { address } = pointer;
  if (!(Number.isSafeInteger(address) && address >= 0 && (width === 8 || address < TWO_32))) {
    throw new RangeError(`address ${address} does not fit a handle of ${width} bytes`);
  }
  return { pointer, at, width, address, low: address | 0, high: Math.floor(address / TWO_32) };
}

/** Whether the field still holds the address that was written as a pointer. */
export function isInPlace({ low, high, width }: Owned, view: DataView, byteOffset: number): boolean {
  return view.getInt32(byteOffset, true) === low && (width === 4 || view.getInt32(byteOffset + 4, true) === high);
}
