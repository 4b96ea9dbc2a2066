/**
 * The members of a record that an operation uses.
 *
 * A union says nothing about which of its members holds. It is known if the operation uses one of them; if it
 * uses several, another member decides among them, and nothing can be said.
 */

import { stepsOf } from "../../abi/interpreter/index.ts";
import { type Struct, type StructType, Union } from "../../struct/index.ts";

export function typeOf(record: Struct): StructType {
  return record.constructor as unknown as StructType;
}

export function isUnion(type: StructType): boolean {
  return type.prototype instanceof Union;
}

/** Paths from a record; undefined for all of it. */
export type Uses = readonly string[] | undefined;

/** The members in use of a member's own; null if the member is not in use, or cannot be known to be. */
export function usesOf(type: StructType, inUse: Uses, name: string): Uses | null {
  const union = isUnion(type);
  if (inUse === undefined) return union ? null : undefined;
  if (union && new Set(inUse.map(first)).size !== 1) return null;
  const inside = inUse.filter((path) => first(path) === name);
  if (inside.length === 0) return null;
  if (inside.includes(name)) return undefined;
  return inside.map((path) => path.slice(name.length + 1));
}

/** True if the member at a path is known to hold, as any is that the tables name in an operation without `uses`. */
export function uses(type: StructType, inUse: Uses, path: string): boolean {
  let left = inUse;
  for (const { record, field } of stepsOf(type, path)) {
    if (left === undefined) return true;
    const inside = usesOf(record, left, field.name);
    if (inside === null) return false;
    left = inside;
  }
  return true;
}

function first(path: string): string {
  const end = path.indexOf(".");
  return end < 0 ? path : path.slice(0, end);
}

const RESERVED = /^_*(?:pad|padding|reserved|rsvd|unused|mbz)_?\d*$/;

/** True by a field's name: pad, padding, reserved, rsvd, unused or mbz, with underscores before and a number after. */
export function isReserved(name: string): boolean {
  return RESERVED.test(name);
}
