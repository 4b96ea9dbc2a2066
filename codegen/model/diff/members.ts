/**
 * Compares members. A member of an anonymous record counts as the enclosing record's, as in C, so wrapping members in a
 * union changes none of them.
 */
import type { AbiField, AbiRecord } from "../abi.ts";
import { shapeOf } from "./shape.ts";
import { plainType, sameType } from "./type.ts";
import type { MemberChange, MemberChangeKind, MemberPlace } from "./types.ts";

interface PlacedMember {
  readonly place: MemberPlace;
  readonly field: AbiField;
}

export function memberChanges(from: AbiRecord, to: AbiRecord): MemberChange[] {
  return compareLevel(levelOf(from, "", 0), levelOf(to, "", 0), 0);
}

/** True if the members that both records have changed their order. */
export function isReordered(from: AbiRecord, to: AbiRecord): boolean {
  const before = levelOf(from, "", 0).map(({ place }) => place.name);
  const after = levelOf(to, "", 0).map(({ place }) => place.name);
  const [left, right] = [before.filter((name) => after.includes(name)), after.filter((name) => before.includes(name))];
  return left.join(" ") !== right.join(" ");
}

/**
 * Compares the members of one level. `shift` is the distance that the enclosing records have moved, which is not a
 * change of their members.
 */
function compareLevel(before: readonly PlacedMember[], after: readonly PlacedMember[], shift: number): MemberChange[] {
  const pairs = pairUp(before, after);
  const kept = new Set(pairs.values());
  const groups = before
    .filter((old) => !kept.has(old))
    .map((old) => ({ offset: old.place.offset, changes: oneSided(old, "removed") }));
  for (const member of after) {
    const old = pairs.get(member);
    const changes = old === undefined ? oneSided(member, "added") : comparePair(old, member, shift);
    groups.push({ offset: member.place.offset, changes });
  }
  return groups.sort((left, right) => left.offset - right.offset).flatMap(({ changes }) => changes);
}

/** Lists a member together with the members of its unnamed record, since nothing else describes them. */
function oneSided(member: PlacedMember, change: "added" | "removed"): MemberChange[] {
  const { place, field } = member;
  const own: MemberChange = { name: place.name, changes: [change], [change === "added" ? "to" : "from"]: place };
  return field.name === null ? [own] : [own, ...inside(member).flatMap((inner) => oneSided(inner, change))];
}

function comparePair(old: PlacedMember, member: PlacedMember, shift: number): MemberChange[] {
  const { place: from } = old;
  const { place: to } = member;
  const moved = to.offset - from.offset;
  const changes: MemberChangeKind[] = [];
  if (lastName(from) !== lastName(to)) changes.push("renamed");
  // An anonymous record's place is not listed: its members' places show it.
  if (member.field.name !== null && (moved !== shift || bitsMoved(from, to) !== moved * 8)) changes.push("moved");
  if (from.size !== to.size || from.bitSize !== to.bitSize) changes.push("resized");
  if (!sameType(from, to)) changes.push("retyped");
  else if (!Bun.deepEquals(plainType(from), plainType(to))) changes.push("respelled");
  const own: MemberChange[] = changes.length === 0 ? [] : [{ name: to.name, changes, from, to }];
  if (member.field.name === null) return own;
  return [...own, ...compareLevel(inside(old), inside(member), moved)];
}

function bitsMoved(from: MemberPlace, to: MemberPlace): number {
  return from.bitOffset === undefined || to.bitOffset === undefined
    ? (to.offset - from.offset) * 8
    : to.bitOffset - from.bitOffset;
}

/**
 * Pairs members by name. A remaining member is paired as renamed if it alone left a place, and one alone of its type
 * came there.
 */
function pairUp(before: readonly PlacedMember[], after: readonly PlacedMember[]): Map<PlacedMember, PlacedMember> {
  const pairs = new Map<PlacedMember, PlacedMember>();
  for (const member of after) {
    const old = before.find(({ place }) => lastName(place) === lastName(member.place));
    if (old !== undefined) pairs.set(member, old);
  }
  const found = new Set(pairs.values());
  const gone = before.filter((old) => !found.has(old));
  const come = after.filter((member) => !pairs.has(member));
  for (const member of come) {
    const [old, ...others] = gone.filter((candidate) => alike(candidate, member));
    if (old !== undefined && others.length === 0 && come.filter((other) => alike(old, other)).length === 1) {
      pairs.set(member, old);
    }
  }
  return pairs;
}

function alike({ field, place: from }: PlacedMember, { field: other, place: to }: PlacedMember): boolean {
  const samePlace = from.offset === to.offset && from.size === to.size;
  const sameBits = from.bitOffset === to.bitOffset && from.bitSize === to.bitSize;
  return field.name !== null && other.name !== null && samePlace && sameBits && sameType(from, to);
}

function lastName({ name }: MemberPlace): string {
  return name.slice(name.lastIndexOf(".") + 1);
}

/** Returns the members of a named member's own unnamed record. */
function inside({ field, place }: PlacedMember): PlacedMember[] {
  return field.inline === undefined
    ? []
    : levelOf(field.inline, `${place.name}${field.type?.kind === "array" ? "[]" : ""}.`, place.offset);
}

function levelOf(record: AbiRecord, prefix: string, base: number): PlacedMember[] {
  const members = collect(record, prefix, base);
  const seen = new Map<string, number>();
  return members.map((member) => {
    if (member.field.name !== null) return member;
    const { name } = member.place;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? member : called(member, `${name}#${count}`);
  });
}

function called({ field, place }: PlacedMember, name: string): PlacedMember {
  return { field, place: { ...place, name } };
}

function collect(record: AbiRecord, prefix: string, base: number): PlacedMember[] {
  return record.fields.flatMap((field) => {
    const { name, inline } = field;
    const member = { field, place: placeOf(field, prefix, base) };
    return name !== null || inline === undefined ? [member] : [member, ...collect(inline, prefix, base + field.offset)];
  });
}

function placeOf({ name, inline, ...field }: AbiField, prefix: string, base: number): MemberPlace {
  return {
    name: `${prefix}${name ?? `<${inline?.kind ?? "unnamed"}>`}`,
    offset: base + field.offset,
    size: field.size,
    ...(field.type === undefined ? {} : { type: field.type }),
    ...(inline === undefined ? {} : { inline: shapeOf(inline) }),
    ...(field.bitOffset === undefined ? {} : { bitOffset: base * 8 + field.bitOffset }),
    ...(field.bitSize === undefined ? {} : { bitSize: field.bitSize }),
  };
}
