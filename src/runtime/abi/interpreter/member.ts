/** Members of records by path: located once, then read and written without views. */

import {
  type FieldInfo,
  type FieldType,
  fieldsOf,
  readAddress,
  type Struct,
  type StructType,
} from "../../struct/index.ts";

/** A member's location in the record that its path starts at. */
export interface MemberLocation {
  /** Bytes from the start of the record. */
  readonly offset: number;
  readonly field: FieldInfo;
}

/** One name of a path: the record that has the member, and the member's location from the path's start. */
export interface PathStep extends MemberLocation {
  readonly record: StructType;
}

/** Walks "u.v.vcpus", name by name. Stops early if a record lacks a member, or a member is not a record. */
export function* stepsOf(type: StructType, path: string): Generator<PathStep> {
  let record: StructType | undefined = type;
  let offset = 0;
  for (const name of path.split(".")) {
    const field: FieldInfo | undefined = record && fieldsOf(record).find((candidate) => candidate.name === name);
    if (record === undefined || field === undefined) return;
    offset += field.offset;
    yield { record, offset, field };
    record = field.type.kind === "record" ? field.type.record : undefined;
  }
}

const known = new WeakMap<StructType, Map<string, MemberLocation | undefined>>();

/** The member at "u.v.vcpus"; undefined if there is none. */
export function findMember(type: StructType, path: string): MemberLocation | undefined {
  let members = known.get(type);
  if (members === undefined) known.set(type, (members = new Map()));
  if (!members.has(path)) members.set(path, locate(type, path));
  return members.get(path);
}

function locate(type: StructType, path: string): MemberLocation | undefined {
  const steps = [...stepsOf(type, path)];
  return steps.length === path.split(".").length ? steps.at(-1) : undefined;
}

/** The member at "u.v.vcpus". Throws a TypeError if there is none. */
export function memberAt(type: StructType, path: string): MemberLocation {
  const member = findMember(type, path);
  if (member === undefined) throw new TypeError(`${type.cName} has no member ${path}`);
  return member;
}

/** A number, or an address; 64-bit ones are bigints. undefined for records and arrays. */
export function readMember(
  view: DataView,
  base: number,
  { offset, field }: MemberLocation,
): number | bigint | undefined {
  return readScalar(view, base + offset, field.type, field.bits);
}

/** A record's number by the member's path; undefined if it has no such member, or the member is not a number. */
export function readPath(record: Struct, path: string): number | bigint | undefined {
  const member = findMember(record.constructor as unknown as StructType, path);
  return member && readMember(record.dataView, record.byteOffset, member);
}

/** A number, or an address, of the given type; `bits` of a bitfield. undefined for records and arrays. */
export function readScalar(
  view: DataView,
  at: number,
  type: FieldType,
  bits?: FieldInfo["bits"],
): number | bigint | undefined {
  switch (type.kind) {
    case "int":
      if (bits !== undefined) return cut(readInteger(view, at, type.size, false), bits, type.signed);
      return readInteger(view, at, type.size, type.signed);
    case "bool":
      return bits === undefined ? view.getUint8(at) : cut(view.getUint8(at), bits, false);
    case "handle":
    case "pointer":
      return readAddress(view, at, type.width);
    case "record":
    case "array":
      return undefined;
    default:
      return type satisfies never;
  }
}

/** Writes an exact integer's low bits into a member. Throws a TypeError for records and arrays. */
export function writeMember(
  view: DataView,
  base: number,
  { offset, field }: MemberLocation,
  value: number | bigint,
): void {
  const { name, type, bits, size } = field;
  if (type.kind === "record" || type.kind === "array") throw new TypeError(`${name} is not a number`);
  if (bits === undefined) return writeInteger(view, base + offset, size, value);
  const mask = ((1n << BigInt(bits.width)) - 1n) << BigInt(bits.shift);
  const others = BigInt(readInteger(view, base + offset, size, false)) & ~mask;
  writeInteger(view, base + offset, size, others | ((BigInt(value) << BigInt(bits.shift)) & mask));
}

function readInteger(view: DataView, at: number, size: number, signed: boolean): number | bigint {
  if (size === 1) return signed ? view.getInt8(at) : view.getUint8(at);
  if (size === 2) return signed ? view.getInt16(at, true) : view.getUint16(at, true);
  if (size === 4) return signed ? view.getInt32(at, true) : view.getUint32(at, true);
  return signed ? view.getBigInt64(at, true) : view.getBigUint64(at, true);
}

/** Writes the low bits of an integer of 1, 2, 4 or 8 bytes. */
export function writeInteger(view: DataView, at: number, size: number, value: number | bigint): void {
  if (size === 8) view.setBigUint64(at, BigInt(value), true);
  else if (size === 4) view.setUint32(at, Number(value), true);
  else if (size === 2) view.setUint16(at, Number(value), true);
  else view.setUint8(at, Number(value));
}

/** The bits of a bitfield in its storage unit. */
function cut(
  unit: number | bigint,
  { shift, width }: NonNullable<FieldInfo["bits"]>,
  signed: boolean,
): number | bigint {
  const bits = BigInt(unit) >> BigInt(shift);
  const part = signed ? BigInt.asIntN(width, bits) : BigInt.asUintN(width, bits);
  return typeof unit === "number" ? Number(part) : part;
}
