/** Copies of what a hypercall's memory holds: plain data that keeps no buffer alive. */

import { readScalar } from "../../abi/interpreter/index.ts";
import { type DecodedPointer, isReserved, isUnion, joinPath, typeOf, type Uses, usesOf } from "../decode/index.ts";
import { copyBytes, type FieldType, fieldsOf, sizeOfType, type Struct, type StructType } from "../../struct/index.ts";

/** The target of a pointer, and the size that the call declared. */
export class TracedBuffer {
  /** Address in this process, which may have another use by now. */
  readonly address: number;
  /** C name. */
  readonly element: string;
  /** In units; null if only the buffer itself could say. */
  readonly count: number | null;
  /** The unit of the count: "elements" or "bytes". */
  readonly unit: "elements" | "bytes" | "bits" | "pages";

  constructor({ address, table, units }: DecodedPointer) {
    this.address = address;
    this.element = table.element;
    this.count = units ?? null;
    this.unit = table.unit;
  }
}

/** 64-bit values are bigints; arrays of bytes are copies; a null pointer is null. */
export type TracedValue =
  null | boolean | number | bigint | Uint8Array<ArrayBuffer> | TracedBuffer | TracedRecord | readonly TracedValue[];

/** Members by their C names, without the reserved ones, and of a union only what is known to hold. */
export interface TracedRecord {
  readonly [member: string]: TracedValue;
}

/** By path from the call. */
export type TracedBuffers = ReadonlyMap<string, TracedBuffer | null>;

export function tracedBuffers(pointers: readonly DecodedPointer[]): TracedBuffers {
  return new Map(pointers.map((pointer) => [pointer.path, pointer.address === 0 ? null : new TracedBuffer(pointer)]));
}

export function tracedRecord(record: Struct, path: string, used: Uses, buffers: TracedBuffers): TracedRecord {
  const { dataView, byteOffset } = record;
  const type = typeOf(record);
  return members(type, dataView, byteOffset, path, used, buffers, !isUnion(type));
}

function members(
  type: StructType,
  view: DataView,
  at: number,
  path: string,
  used: Uses,
  buffers: TracedBuffers,
  outermost: boolean,
): TracedRecord {
  const members: [string, TracedValue][] = [];
  for (const { name, offset, type: fieldType, bits } of fieldsOf(type)) {
    const inside = usesOf(type, used, name);
    const compound = fieldType.kind === "record" || fieldType.kind === "array";
    // A number beside what is used may choose what is meant by it; one deeper down is of no use.
    const shown = inside !== null || (outermost && !compound);
    if (isReserved(name) || !shown) continue;
    const where = joinPath(path, name);
    const scalar = readScalar(view, at + offset, fieldType, bits);
    const value =
      scalar === undefined
        ? compoundValue(fieldType, view, at + offset, where, inside ?? undefined, buffers)
        : scalarValue(fieldType, scalar, where, buffers);
    // A union of which nothing is known is left out.
    if (!isRecord(value) || Object.keys(value).length > 0) members.push([name, value]);
  }
  return Object.fromEntries(members);
}

function scalarValue(type: FieldType, value: number | bigint, path: string, buffers: TracedBuffers): TracedValue {
  if (buffers.has(path)) return buffers.get(path) ?? null;
  if (type.kind === "bool") return value !== 0;
  return (type.kind === "handle" || type.kind === "pointer") && Number(value) === 0 ? null : value;
}

function compoundValue(
  type: FieldType,
  view: DataView,
  at: number,
  path: string,
  used: Uses,
  buffers: TracedBuffers,
): TracedValue {
  if (type.kind === "record") return members(type.record, view, at, path, used, buffers, false);
  if (type.kind !== "array") return scalarValue(type, readScalar(view, at, type) ?? 0, path, buffers);
  const { of, length } = type;
  if (of.kind === "int" && of.size === 1) return copyBytes(view, at, length ?? 0);
  const stride = sizeOfType(of);
  return Array.from({ length: length ?? 0 }, (_, index) =>
    compoundValue(of, view, at + index * stride, `${path}[${index}]`, used, buffers),
  );
}

export function isRecord(value: TracedValue): value is TracedRecord {
  return (
    typeof value === "object" &&
    value !== null &&
    !(value instanceof TracedBuffer || value instanceof Uint8Array || Array.isArray(value))
  );
}
