/**
 * Padding that must be zero in a record that Xen reads: bytes and bits that no field covers, and fields named as
 * padding.
 *
 * Of a union only the member that the operation is known to use is looked at. Xen reads nothing else there, and a
 * record that is used again has what the last operation left.
 */

import { readScalar } from "../../abi/interpreter/index.ts";
import { isReserved, isUnion, joinPath, type Uses, usesOf } from "../decode/index.ts";
import {
  type FieldInfo,
  type FieldType,
  fieldsOf,
  sizeOfType,
  type Struct,
  type StructType,
} from "../../struct/index.ts";
import type { Violation } from "./error.ts";

/** A byte that a record's own fields do not cover, or not wholly. Records inside are covered as a whole. */
interface Gap {
  readonly offset: number;
  /** The bits that a field covers. */
  readonly covered: number;
}

const knownGaps = new WeakMap<StructType, readonly Gap[]>();

/** The location of a record. */
interface Window {
  readonly view: DataView;
  readonly at: number;
}

/** The first violation in what Xen reads of a record, in the order of its bytes. */
export function* paddingViolations(
  { dataView, byteOffset, constructor }: Struct,
  path: string,
  used: Uses,
): Generator<Violation> {
  yield* inRecord(constructor as unknown as StructType, { view: dataView, at: byteOffset }, path, used);
}

/**
 * Reserved fields of a record that a handle leads to. Its padding, and the records inside it, may be what Xen itself
 * has written there: a vcpu's context is handed back as it came.
 */
export function* reservedViolations({ dataView, byteOffset, constructor }: Struct, path: string): Generator<Violation> {
  for (const field of fieldsOf(constructor as unknown as StructType)) {
    if (!isReserved(field.name)) continue;
    yield* inReserved(field, { view: dataView, at: byteOffset + field.offset }, joinPath(path, field.name));
  }
}

function* inRecord(type: StructType, window: Window, path: string, used: Uses): Generator<Violation> {
  if (!isUnion(type)) yield* inGaps(type, window, path);
  for (const field of fieldsOf(type)) {
    const place = { view: window.view, at: window.at + field.offset };
    const where = joinPath(path, field.name);
    if (isReserved(field.name) && !isUnion(type)) {
      yield* inReserved(field, place, where);
      continue;
    }
    const inside = usesOf(type, used, field.name);
    if (inside !== null) yield* inMember(field.type, place, where, inside);
  }
}

function* inMember(type: FieldType, place: Window, path: string, used: Uses): Generator<Violation> {
  if (type.kind === "record") yield* inRecord(type.record, place, path, used);
  if (type.kind !== "array" || !hasRecords(type)) return;
  const stride = sizeOfType(type.of);
  for (let index = 0; index < (type.length ?? 0); index++) {
    yield* inMember(type.of, { view: place.view, at: place.at + index * stride }, `${path}[${index}]`, used);
  }
}

function* inGaps(type: StructType, { view, at }: Window, path: string): Generator<Violation> {
  for (const { offset, covered } of gapsOf(type)) {
    const bits = view.getUint8(at + offset) & ~covered;
    if (bits === 0) continue;
    const found = `0x${bits.toString(16)} in byte ${offset} of ${type.cName}`;
    yield covered === 0
      ? { rule: "padding", path, received: found, expected: "zero, since no field covers that byte" }
      : { rule: "bitfield", path, received: found, expected: "zero, since no bitfield has those bits" };
  }
}

function* inReserved({ type, bits, size }: FieldInfo, { view, at }: Window, path: string): Generator<Violation> {
  const value = bits === undefined ? undefined : readScalar(view, at, type, bits);
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at, size);
  const zero = value === undefined ? bytes.every((byte) => byte === 0) : Number(value) === 0;
  if (zero) return;
  const found = value === undefined ? `0x${bytes.toReversed().toHex().replace(/^0+/, "")}` : String(value);
  yield { rule: "reserved", path, received: found, expected: "zero, since the field is reserved" };
}

function hasRecords(type: FieldType): boolean {
  return type.kind === "array" ? hasRecords(type.of) : type.kind === "record";
}

function gapsOf(type: StructType): readonly Gap[] {
  let gaps = knownGaps.get(type);
  if (gaps !== undefined) return gaps;
  const mask = new Uint8Array(new ArrayBuffer(type.size));
  for (const { offset, size, bits } of fieldsOf(type)) {
    if (bits === undefined) mask.fill(0xff, offset, offset + size);
    else for (let bit = bits.shift; bit < bits.shift + bits.width; bit++) setBit(mask, offset * 8 + bit);
  }
  gaps = Array.from(mask, (covered, offset) => ({ offset, covered })).filter(({ covered }) => covered !== 0xff);
  knownGaps.set(type, gaps);
  return gaps;
}

function setBit(mask: Uint8Array, bit: number): void {
  mask[bit >> 3] = (mask[bit >> 3] ?? 0) | (1 << (bit & 7));
}
