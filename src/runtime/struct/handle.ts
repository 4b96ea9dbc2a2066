/**
 * Guest-handle fields: an address in the record's bytes, and its owner remembered beside them.
 *
 * The number in the record keeps nothing alive. So the pointer that was written is remembered for as long as the
 * ArrayBuffer that holds the field exists: what an operation's record points to lives as long as the record.
 */

import { HypercallPointer } from "./pointer.ts";

/** What is remembered of a pointer that was written into a field. */
export interface Owned {
  readonly pointer: HypercallPointer;
  readonly address: number;
  readonly width: 4 | 8;
}

const TWO_32 = 0x1_0000_0000;

/** By memory, then by the field's offset in it. */
const owners = new WeakMap<ArrayBufferLike, Map<number, Owned>>();

/** The raw address in a handle or pointer field of 4 or 8 bytes. */
export function readAddress(dataView: DataView, byteOffset: number, width: 4 | 8): bigint {
  return width === 8 ? dataView.getBigUint64(byteOffset, true) : BigInt(dataView.getUint32(byteOffset, true));
}

/** null where the field is zero, or holds an address that was not put there as a pointer object. */
export function readHandle<Element extends string>(
  dataView: DataView,
  byteOffset: number,
  width: 4 | 8,
): HypercallPointer<Element> | null {
  const owned = owners.get(dataView.buffer)?.get(dataView.byteOffset + byteOffset);
  if (owned?.width !== width || !isInPlace(owned, dataView, byteOffset)) return null;
  return owned.pointer as HypercallPointer<Element>;
}

/**
 * Writes the pointer's address and keeps its owner alive; null writes zero. Throws a TypeError for anything but a
 * HypercallPointer, a RangeError where the address does not fit the field, and whatever a released pointer throws.
 */
export function writeHandle(
  dataView: DataView,
  byteOffset: number,
  width: 4 | 8,
  pointer: HypercallPointer | null,
): void {
  const at = dataView.byteOffset + byteOffset;
  if (pointer === null) {
    writeAddress(dataView, byteOffset, width, 0);
    owners.get(dataView.buffer)?.delete(at);
    return;
  }
  if (!(pointer instanceof HypercallPointer)) {
    throw new TypeError("a guest handle takes a HypercallPointer or null, never an address");
  }
  const { address } = pointer;
  writeAddress(dataView, byteOffset, width, address);
  let fields = owners.get(dataView.buffer);
  if (fields === undefined) owners.set(dataView.buffer, (fields = new Map()));
  fields.set(at, { pointer, address, width });
}

/** The pointers remembered for all of a memory, by the fields' offsets in it: what every hypercall looks through. */
export function handlesIn(memory: ArrayBufferLike): ReadonlyMap<number, Owned> | undefined {
  return owners.get(memory);
}

/** The pointers remembered for `length` bytes of `memory` from `offset` on, with the fields' offsets in the memory. */
export function pointersIn(
  memory: ArrayBufferLike,
  offset: number = 0,
  length: number = memory.byteLength - offset,
): { offset: number; pointer: HypercallPointer }[] {
  const found = [];
  for (const [at, { pointer }] of owners.get(memory) ?? []) {
    if (at >= offset && at < offset + length) found.push({ offset: at, pointer });
  }
  return found;
}

/** After `length` bytes have been copied: what is remembered for the source is remembered for the target too. */
export function copyPointers(
  source: ArrayBufferLike,
  sourceOffset: number,
  target: ArrayBufferLike,
  targetOffset: number,
  length: number,
): void {
  const from = owners.get(source);
  let into = owners.get(target);
  if (from === undefined && into === undefined) return;
  const carried: [number, Owned][] = [];
  for (const [at, owned] of from ?? []) {
    if (at >= sourceOffset && at < sourceOffset + length) carried.push([at - sourceOffset + targetOffset, owned]);
  }
  for (const at of into?.keys() ?? []) {
    if (at >= targetOffset && at < targetOffset + length) into?.delete(at);
  }
  if (carried.length === 0) return;
  if (into === undefined) owners.set(target, (into = new Map()));
  for (const [at, owned] of carried) into.set(at, owned);
}

/** Whether the field still holds the address that was written as a pointer. Exact: those end below 2^53. */
export function isInPlace({ address, width }: Owned, dataView: DataView, byteOffset: number): boolean {
  const low = dataView.getUint32(byteOffset, true);
  return address === (width === 8 ? low + dataView.getUint32(byteOffset + 4, true) * TWO_32 : low);
}

function writeAddress(dataView: DataView, byteOffset: number, width: 4 | 8, address: number): void {
  if (!(Number.isSafeInteger(address) && address >= 0 && (width === 8 || address < TWO_32))) {
    throw new RangeError(`address ${address} does not fit a handle of ${width} bytes`);
  }
  dataView.setUint32(byteOffset, address | 0, true);
  if (width === 8) dataView.setUint32(byteOffset + 4, Math.floor(address / TWO_32), true);
}
