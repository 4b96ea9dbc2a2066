/** Small models made by hand. */
import type { Abi, AbiField, AbiRecord, AbiType } from "../../../codegen/model/abi.ts";

export function model(parts: Partial<Abi> = {}): Abi {
  const empty = { structs: {}, typedefs: {}, enums: {}, constants: {}, strings: {}, headers: {} };
  return { xen: "4.17", arch: "x86_64", ...empty, ...parts };
}

export function record(fields: AbiField[], parts: Partial<AbiRecord> = {}): AbiRecord {
  const size = Math.max(0, ...fields.map((field) => field.offset + field.size));
  return { kind: "struct", size, align: 4, header: "domctl.h", fields, ...parts };
}

export function int(name: string, offset: number, size: number, type = `uint${size * 8}_t`): AbiField {
  return { name, offset, size, type: { kind: "int", name: type, size, signed: !type.startsWith("u") } };
}

export function bits(name: string, offset: number, bitOffset: number, bitSize: number): AbiField {
  return { ...int(name, offset, 4), bitOffset, bitSize };
}

export function inline(name: string | null, offset: number, inner: AbiRecord, type?: AbiType): AbiField {
  const length = type?.kind === "array" ? (type.length ?? 0) : 1;
  return { name, offset, size: inner.size * length, inline: inner, ...(type === undefined ? {} : { type }) };
}

/** Returns a model that holds nothing but `struct ping`. */
export function holding(ping: AbiRecord): Abi {
  return model({ structs: { "struct ping": ping } });
}
