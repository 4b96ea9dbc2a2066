/**
 * Guest-handle fields: an address in the record's bytes, and its owner remembered beside them.
 *
 * The number in the record keeps nothing alive. So the pointer that was written is remembered for as long as the
 * ArrayBuffer that holds the field exists: what an operation's record points to lives as long as the record.
 */

import {
  isInPlace,
  knownPointers,
  knownPointersOfView,
  type Owned,
  owned,
  ownedPointers,
  pointersOfView,
} from "./owned-pointers.ts";
import { type HypercallPointer, isPointer } from "./pointer.ts";

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
  const viewed = knownPointersOfView(dataView);
  const found = viewed?.pointers.at(viewed.start + byteOffset);
  if (found?.width !== width || !isInPlace(found, dataView, byteOffset)) return null;
  return found.pointer as HypercallPointer<Element>;
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
  if (pointer === null) {
    writeHalves(dataView, byteOffset, width, 0, 0);
    const viewed = knownPointersOfView(dataView);
    viewed?.pointers.delete(viewed.start + byteOffset);
    return;
  }
  if (!isPointer(pointer)) {
    throw new TypeError("a guest handle takes a HypercallPointer or null, never an address");
  }
  const { pointers, start } = pointersOfView(dataView);
  const at = start + byteOffset;
  const before = pointers.at(at);
  // Asking for the address throws where the pointer has been released since.
  if (
    before !== undefined &&
    before.pointer === pointer &&
    before.width === width &&
    before.address === pointer.address
  ) {
    writeHalves(dataView, byteOffset, width, before.low, before.high);
    return;
  }
  const now = owned(pointer, at, width);
  writeHalves(dataView, byteOffset, width, now.low, now.high);
  pointers.set(now);
}

/** The pointers remembered for `length` bytes of `memory` from `offset` on, with the fields' offsets in the memory. */
export function pointersIn(
  memory: ArrayBufferLike,
  offset: number = 0,
  length: number = memory.byteLength - offset,
): { offset: number; pointer: HypercallPointer }[] {
  return within(memory, offset, length).map(({ at, pointer }) => ({ offset: at, pointer }));
}

/** After `length` bytes have been copied: what is remembered for the source is remembered for the target too. */
export function copyPointers(
  source: ArrayBufferLike,
  sourceOffset: number,
  target: ArrayBufferLike,
  targetOffset: number,
  length: number,
): void {
  const carried = within(source, sourceOffset, length);
  const replaced = within(target, targetOffset, length);
  if (carried.length === 0 && replaced.length === 0) return;
  const into = ownedPointers(target);
  for (const { at } of replaced) into.delete(at);
  for (const one of carried) into.set({ ...one, at: one.at - sourceOffset + targetOffset });
}

const NONE: readonly Owned[] = [];

function within(memory: ArrayBufferLike, offset: number, length: number): readonly Owned[] {
  const pointers = knownPointers(memory);
  if (pointers === undefined || pointers.size === 0) return NONE;
  return [...pointers.all()].filter(({ at }) => at >= offset && at < offset + length);
}

function writeHalves(dataView: DataView, byteOffset: number, width: 4 | 8, low: number, high: number): void {
  dataView.setInt32(byteOffset, low, true);
  if (width === 8) dataView.setInt32(byteOffset + 4, high, true);
}
