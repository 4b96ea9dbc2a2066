/** A small ABI model made by hand: one field of every kind, at offsets computed by hand. */

import type { Abi, AbiField, AbiRecord, AbiType } from "../../../../codegen/model/abi.ts";

type Int = AbiType & { kind: "int" };

export const u8: Int = { kind: "int", name: "uint8_t", size: 1, signed: false };
export const s8: Int = { kind: "int", name: "int8_t", size: 1, signed: true };
export const u16: Int = { kind: "int", name: "uint16_t", size: 2, signed: false };
export const s16: Int = { kind: "int", name: "int16_t", size: 2, signed: true };
export const u32: Int = { kind: "int", name: "uint32_t", size: 4, signed: false };
export const s32: Int = { kind: "int", name: "int32_t", size: 4, signed: true };
export const u64: Int = { kind: "int", name: "uint64_t", size: 8, signed: false };
export const s64: Int = { kind: "int", name: "int64_t", size: 8, signed: true };
export const bool: Int = { kind: "int", name: "bool", size: 1, signed: false };
export const char: Int = { kind: "int", name: "char", size: 1, signed: true };

export function record(name: string): AbiType {
  return { kind: "record", name };
}

export function array(of: AbiType, length: number | null): AbiType {
  return { kind: "array", of, length };
}

export function handle(element: string, size: 4 | 8 = 8): AbiType {
  return { kind: "handle", name: `__guest_handle_${element}`, size, element, width: size === 8 ? 64 : "native" };
}

export function field(name: string | null, offset: number, size: number, type: AbiType): AbiField {
  return { name, offset, size, type };
}

export function inline(name: string | null, offset: number, record: AbiRecord): AbiField {
  return { name, offset, size: record.size, inline: record };
}

export function bits(name: string, type: Int, offset: number, bitOffset: number, bitSize: number): AbiField {
  return { name, offset, size: type.size, type, bitOffset, bitSize };
}

export function struct(header: string, size: number, align: number, ...fields: AbiField[]): AbiRecord {
  return { kind: "struct", size, align, header, fields };
}

export function union(header: string, size: number, align: number, ...fields: AbiField[]): AbiRecord {
  return { kind: "union", size, align, header, fields };
}

/** Returns a model of these records, each in the header that it names. */
export function model(structs: Abi["structs"], rest: Partial<Abi> = {}): Abi {
  const headers: Abi["headers"] = {};
  for (const [name, { header }] of Object.entries(structs)) {
    (headers[header] ??= { structs: [], typedefs: [], enums: [], constants: [], strings: [] }).structs.push(name);
  }
  return {
    xen: "4.17",
    arch: "x86_64",
    structs,
    typedefs: {},
    enums: {},
    constants: {},
    strings: {},
    headers,
    ...rest,
  };
}

/** One record of every kind of field. */
export const sample: Abi = model({
  "struct xen_point": struct("xen.h", 4, 2, field("x", 0, 2, u16), field("y", 2, 2, s16)),
  "struct xen_scalars": struct(
    "scalars.h",
    48,
    8,
    field("a", 0, 1, u8),
    field("b", 1, 1, s8),
    field("c", 2, 2, u16),
    field("d", 4, 2, s16),
    field("flag", 6, 1, bool),
    field("letter", 7, 1, char),
    field("e", 8, 4, u32),
    field("f", 12, 4, s32),
    field("g", 16, 8, u64),
    field("h", 24, 8, s64),
    field("mode", 32, 4, { kind: "enum", name: "enum mode", size: 4, signed: false }),
    field("view", 36, 2, u16),
    field("offset", 38, 2, u16),
    field("where", 40, 8, { kind: "pointer", to: "void", size: 8 }),
  ),
  "struct xen_bits": struct(
    "bits.h",
    24,
    8,
    bits("low", u32, 0, 0, 3),
    bits("sign", s32, 0, 3, 5),
    bits("yes", bool, 1, 8, 1),
    bits("high", u32, 0, 9, 23),
    bits("whole", u32, 4, 32, 32),
    bits("across", u64, 8, 64 + 24, 20),
    bits("wide", u64, 16, 128 + 4, 52),
    bits("top", u64, 16, 128 + 56, 8),
    bits("bottom", u64, 8, 64, 24),
    bits("rest", s64, 8, 64 + 44, 20),
  ),
  "struct xen_nest": struct(
    "nest.h",
    64,
    8,
    field("point", 0, 4, record("struct xen_point")),
    inline(null, 8, union("nest.h", 8, 8, field("word", 0, 8, u64), field("half", 0, 4, u32))),
    inline("u", 16, union("nest.h", 8, 4, field("one", 0, 4, u32), field("where", 4, 4, record("struct xen_point")))),
    {
      name: "list",
      offset: 24,
      size: 16,
      type: array({ kind: "record", name: null }, 2),
      inline: struct("nest.h", 8, 4, field("key", 0, 4, u32), field("value", 4, 4, s32)),
    },
    field("points", 40, 12, array(record("struct xen_point"), 3)),
    field("tail", 52, 12, array(record("struct xen_point"), null)),
  ),
  "struct xen_arrays": struct(
    "arrays.h",
    112,
    8,
    field("bytes", 0, 16, array(u8, 16)),
    field("chars", 16, 8, array(char, 8)),
    field("words", 24, 8, array(u16, 4)),
    field("wide", 32, 16, array(u64, 2)),
    field("grid", 48, 24, array(array(u32, 3), 2)),
    field("flags", 72, 4, array(bool, 4)),
    field("signed32", 76, 12, array(s32, 3)),
    field("handles", 88, 16, array(handle("struct xen_point"), 2)),
    field("flex", 104, 0, array(u32, null)),
  ),
  "struct xen_handles": struct(
    "handles.h",
    32,
    8,
    field("points", 0, 8, handle("struct xen_point")),
    field("buffer", 8, 8, handle("void")),
    field("small", 16, 4, handle("uint32_t", 4)),
    field("wrapped", 24, 8, record("__guest_handle_64_xen_point_t")),
  ),
  "struct xen_outer": struct(
    "handles.h",
    40,
    8,
    field("pad", 0, 4, u32),
    field("inner", 8, 32, record("struct xen_handles")),
  ),
  __guest_handle_64_xen_point_t: {
    ...struct("handles.h", 8, 8),
    handle: { element: "struct xen_point", width: 64 },
  },
});
