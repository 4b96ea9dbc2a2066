/**
 * Guest-handle fields: an address in the record's bytes, while its owner is remembered beside them.
 *
 * The number in the record keeps nothing alive. So the written pointer is remembered as long as the ArrayBuffer with
 * the field exists: a buffer in a record's field lives as long as the record.
 */

import { describe } from "../base/checks.ts";
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

/** Returns the raw address in a handle or pointer field of 4 or 8 bytes. */
export function readAddress(dataView: DataView, byteOffset: number, width: 4 | 8): bigint {
  return width === 8 ? dataView.getBigUint64(byteOffset, true) : BigInt(dataView.getUint32(byteOffset, true));
}

/** Returns the pointer in a field; null if the field is zero, or its address was not written as a pointer object. */
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
 * HypercallPointer, a RangeError if the address does not fit the field. A released pointer throws its own error.
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
    throw new TypeError(`expected a HypercallPointer or null for a guest handle, received ${describe(pointer)}`);
  }
  const { pointers, start } = pointersOfView(dataView);
  const at = start + byteOffset;
  const before = pointers.at(at);
  // Reading the address throws if the pointer has been released.
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

/**
 * Returns the pointers remembered for `length` bytes of `memory` from `offset` on, with the fields' offsets in the
 * memory.
 */
export function pointersIn(
  memory: ArrayBufferLike,
  offset: number = 0,
  length: number = memory.byteLength - offset,
): { offset: number; pointer: HypercallPointer }[] {
  return within(memory, offset, length).map(({ at, pointer }) => ({ offset: at, pointer }));
}

/** Copies the remembered pointers, after `length` bytes have been copied from the source to the target. */
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
