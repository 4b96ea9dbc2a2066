/** Random records: shapes that fast-check can shrink, laid out here, with classes as the generator writes them. */

import * as fc from "fast-check";
import { Struct, type StructType, Union } from "../../../../src/runtime/struct/index.ts";

export type Shape =
  | { is: "int"; size: 1 | 2 | 4 | 8; signed: boolean }
  | { is: "bits"; size: 1 | 2 | 4 | 8; signed: boolean; width: number; shift: number }
  | { is: "handle" }
  | { is: "record"; union: boolean; members: Shape[] };

/** A number in a record, as bits from the record's start, independent of the library. */
export interface NumberMember {
  readonly path: string;
  readonly bit: number;
  readonly width: number;
  readonly signed: boolean;
  /** The bytes of the integer, or of a bitfield's storage unit. */
  readonly size: number;
}

export interface LaidOut {
  readonly type: StructType;
  readonly numbers: readonly NumberMember[];
  /** Paths of guest handles, with their offsets in bytes from the record's start. */
  readonly handles: readonly { readonly path: string; readonly at: number }[];
}

const size = fc.constantFrom(1, 2, 4, 8);
const int: fc.Arbitrary<Shape> = fc.record({ is: fc.constant("int"), size, signed: fc.boolean() });
const bits: fc.Arbitrary<Shape> = fc
  .record({ size, signed: fc.boolean(), width: fc.nat(63), shift: fc.nat(63) })
  .map(({ size, signed, width, shift }) => {
    const least = signed ? 2 : 1;
    const wide = least + (width % (size * 8 - least + 1));
    return { is: "bits", size, signed, width: wide, shift: shift % (size * 8 - wide + 1) };
  });
const handle: fc.Arbitrary<Shape> = fc.constant({ is: "handle" });

/**
 * Makes a nested record. A union has no handles, since its members overlap: writing one would destroy another's
 * address.
 */
function nested(depth: number, union: boolean): fc.Arbitrary<Shape> {
  const members = fc.array(member(depth - 1, !union), { minLength: 1, maxLength: 3 });
  return fc.record({ is: fc.constant("record"), union: fc.constant(union), members });
}

function member(depth: number, handles: boolean): fc.Arbitrary<Shape> {
  const kinds = [
    { weight: 4, arbitrary: int },
    { weight: 3, arbitrary: bits },
  ];
  if (handles) kinds.push({ weight: 3, arbitrary: handle });
  if (depth > 0) kinds.push({ weight: 2, arbitrary: nested(depth, true) });
  if (depth > 0 && handles) kinds.push({ weight: 1, arbitrary: nested(depth, false) });
  return fc.oneof(...kinds);
}

/** Makes the members of a record: at least one number and one handle. */
export const randomMembers: fc.Arbitrary<Shape[]> = fc
  .tuple(int, fc.array(member(2, true), { maxLength: 6 }), handle)
  .map(([first, others, last]) => others.toSpliced(0, 0, first).concat(last));

export function layOut(members: readonly Shape[], union: boolean = false, name: string = "struct random"): LaidOut {
  const numbers: NumberMember[] = [];
  const handles: { path: string; at: number }[] = [];
  const lines: string[] = [];
  const records = new Map<string, { at: number; type: StructType }>();
  let end = 0;
  for (const [index, shape] of members.entries()) {
    const path = `m${index}`;
    const at = union ? 0 : Math.ceil(end / 8) * 8;
    let bytes = 8;
    if (shape.is === "record") {
      const inner = layOut(shape.members, shape.union, `${name}.${path}`);
      lines.push(`${path} ${at} ${inner.type.cName}`);
      records.set(path, { at, type: inner.type });
      for (const one of inner.numbers) numbers.push({ ...one, path: `${path}.${one.path}`, bit: at * 8 + one.bit });
      for (const one of inner.handles) handles.push({ path: `${path}.${one.path}`, at: at + one.at });
      bytes = inner.type.size;
    } else if (shape.is === "handle") {
      lines.push(`${path} ${at} handle8 uint8_t`);
      handles.push({ path, at });
    } else {
      const { size, signed } = shape;
      const spelt = `${signed ? "s" : "u"}${size * 8}`;
      const { width, shift } = shape.is === "bits" ? shape : { width: size * 8, shift: 0 };
      lines.push(`${path} ${at} ${spelt}${shape.is === "bits" ? `:${width}<<${shift}` : ""}`);
      numbers.push({ path, bit: at * 8 + shift, width, signed, size });
      bytes = size;
    }
    end = Math.max(end, at + bytes);
  }
  return {
    type: classOf(name, union, Math.max(8, Math.ceil(end / 8) * 8), lines.join("\n"), records),
    numbers,
    handles,
  };
}

/** Makes a class with this layout; `records` are its members that are records. */
export function classOf(
  cName: string,
  union: boolean,
  bytes: number,
  fields: string,
  records: ReadonlyMap<string, { at: number; type: StructType }>,
): StructType {
  const Base = union ? Union : Struct;
  class Random extends Base {
    static readonly cName = cName;
    static readonly size = bytes;
    static readonly align = 8;
    static readonly fields = fields;
  }
  for (const [name, { at, type: Type }] of records) {
    Object.defineProperty(Random.prototype, name, {
      get(this: Struct) {
        return new Type(this.dataView, this.byteOffset + at);
      },
    });
  }
  return Random;
}

/** Returns a number's value from its bits alone. */
export function valueIn(bytes: Uint8Array, { bit, width, signed }: NumberMember): bigint {
  const raw = (wholeOf(bytes) >> BigInt(bit)) & ((1n << BigInt(width)) - 1n);
  return signed ? BigInt.asIntN(width, raw) : raw;
}

/** Sets a number's bits to the low bits of a value. */
export function setValue(bytes: Uint8Array, { bit, width }: NumberMember, value: bigint): void {
  const mask = ((1n << BigInt(width)) - 1n) << BigInt(bit);
  let whole = (wholeOf(bytes) & ~mask) | ((value << BigInt(bit)) & mask);
  for (let at = 0; at < bytes.length; at++, whole >>= 8n) bytes[at] = Number(whole & 0xffn);
}

function wholeOf(bytes: Uint8Array): bigint {
  return bytes.length === 0 ? 0n : BigInt(`0x${bytes.toReversed().toHex()}`);
}
