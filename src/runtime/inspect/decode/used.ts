/**
 * Which members of a record an operation uses.
 *
 * A union says nothing about which of its members holds. It is known where the operation uses one of them; where it
 * uses several, another member decides among them, and nothing can be said.
 */

import type { StructType } from "../../struct/index.ts";
import { isUnion, memberAt } from "./member.ts";

/** Paths from a record; undefined for all of it. */
export type Used = readonly string[] | undefined;

/** What is used of a member's own members; null where the member is not used, or cannot be known to be. */
export function usedOf(type: StructType, used: Used, name: string): Used | null {
  const union = isUnion(type);
  if (used === undefined) return union ? null : undefined;
  if (union && new Set(used.map(first)).size !== 1) return null;
  const inside = used.filter((path) => first(path) === name);
  if (inside.length === 0) return null;
  if (inside.includes(name)) return undefined;
  return inside.map((path) => path.slice(name.length + 1));
}

/** Whether the member at a path is known to hold. What the tables name in an operation without `uses`, does. */
export function isUsed(type: StructType, used: Used, path: string): boolean {
  if (used === undefined) return true;
  let record: StructType | undefined = type;
  let left: Used = used;
  for (const name of path.split(".")) {
    if (record === undefined) return false;
    const inside = usedOf(record, left, name);
    if (inside === null) return false;
    if (inside === undefined) return true;
    left = inside;
    const member = memberAt(record, name);
    record = member?.field.type.kind === "record" ? member.field.type.record : undefined;
  }
  return true;
}

function first(path: string): string {
  const end = path.indexOf(".");
  return end < 0 ? path : path.slice(0, end);
}
