/** Members of records by path: located once, then read and written without views. */

import { type FieldInfo, fieldsOf, readU64Number, type StructType } from "../../struct/index.ts";

export interface MemberLocation {
  /** Bytes from the start of the record that the path starts at. */
  readonly offset: number;
  readonly field: FieldInfo;
}

/** The member at "u.v.vcpus". Throws a TypeError if there is none. */
export function memberAt(type: StructType, path: string): MemberLocation {
  let record: StructType | undefined = type;
  let offset = 0;
  let field: FieldInfo | undefined;
  for (const name of path.split(".")) {
    field = record && fieldsOf(record).find((candidate) => candidate.name === name);
    if (field === undefined) throw new TypeError(`${type.cName} has no member ${path}`);
    offset += field.offset;
    record = field.type.kind === "record" ? field.type.record : undefined;
  }
  if (field === undefined) throw new TypeError(`${type.cName} has no member without a name`);
  return { offset, field };
}

/** Reads a number. Throws a RangeError if it is above 2^53 − 1. */
export function readMember(view: DataView, base: number, { offset, field }: MemberLocation): number {
  const { type, size } = field;
  const at = base + offset;
  const signed = type.kind === "int" && type.signed;
  switch (size) {
    case 1:
      return view.getUint8(at);
    case 2:
      return signed ? view.getInt16(at, true) : view.getUint16(at, true);
    case 4:
      return signed ? view.getInt32(at, true) : view.getUint32(at, true);
    default:
      return readU64Number(view, at);
  }
}

/** Writes a number of the generated tables, which fits. */
export function writeMember(view: DataView, base: number, { offset, field }: MemberLocation, value: number): void {
  writeInteger(view, base + offset, field.size, value);
}

/** Writes the low bits of an exact integer. */
export function writeInteger(view: DataView, at: number, size: number, value: number): void {
  if (size === 1) view.setUint8(at, value);
  else if (size === 2) view.setUint16(at, value, true);
  else if (size === 4) view.setUint32(at, value, true);
  else view.setBigUint64(at, BigInt(value), true);
}
