/** Members of records by path, "u.v.vcpus", read through the field metadata. */

import {
  type FieldInfo,
  type FieldType,
  fieldsOf,
  readAddress,
  type Struct,
  type StructType,
  Union,
} from "../../struct/index.ts";

/** Where a member is. */
export interface MemberLocation {
  /** Bytes from the start of the record. */
  readonly offset: number;
  readonly field: FieldInfo;
}

export function typeOf(record: Struct): StructType {
  return record.constructor as unknown as StructType;
}

export function isUnion(type: StructType): boolean {
  return type.prototype instanceof Union;
}

/** undefined where the record has no such member. */
export function memberAt(type: StructType, path: string): MemberLocation | undefined {
  let found: MemberLocation | undefined;
  let record: StructType | undefined = type;
  for (const name of path.split(".")) {
    if (record === undefined) return undefined;
    const field: FieldInfo | undefined = fieldsOf(record).find((candidate) => candidate.name === name);
    if (field === undefined) return undefined;
    found = { offset: (found?.offset ?? 0) + field.offset, field };
    record = field.type.kind === "record" ? field.type.record : undefined;
  }
  return found;
}

/** undefined for what the record does not have, and for what is no plain number. */
export function readMember(record: Struct, path: string): number | bigint | undefined {
  const member = memberAt(typeOf(record), path);
  if (member === undefined) return undefined;
  return readScalar(record.dataView, record.byteOffset + member.offset, member.field.type, member.field.bits);
}

/** The record that a member is; undefined where it is none. */
export function recordMember(record: Struct, path: string): Struct | undefined {
  const member = memberAt(typeOf(record), path);
  if (member?.field.type.kind !== "record") return undefined;
  return new member.field.type.record(record.dataView, record.byteOffset + member.offset);
}

/** undefined for records and arrays. */
export function readScalar(
  view: DataView,
  at: number,
  type: FieldType,
  bits?: FieldInfo["bits"],
): number | bigint | undefined {
  switch (type.kind) {
    case "int": {
      const value = readInteger(view, at, type.size, type.signed && bits === undefined);
      return bits === undefined ? value : cut(value, bits, type.signed);
    }
    case "bool": {
      const value = view.getUint8(at);
      return bits === undefined ? value : cut(value, bits, false);
    }
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

function readInteger(view: DataView, at: number, size: 1 | 2 | 4 | 8, signed: boolean): number | bigint {
  if (size === 1) return signed ? view.getInt8(at) : view.getUint8(at);
  if (size === 2) return signed ? view.getInt16(at, true) : view.getUint16(at, true);
  if (size === 4) return signed ? view.getInt32(at, true) : view.getUint32(at, true);
  return signed ? view.getBigInt64(at, true) : view.getBigUint64(at, true);
}

function cut(
  value: number | bigint,
  { shift, width }: { shift: number; width: number },
  signed: boolean,
): number | bigint {
  const wide = BigInt(value) >> BigInt(shift);
  const part = signed ? BigInt.asIntN(width, wide) : BigInt.asUintN(width, wide);
  return typeof value === "number" ? Number(part) : part;
}
