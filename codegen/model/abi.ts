/**
 * The ABI model: plain JSON-able data with everything that the generator knows about one Xen release on one
 * architecture. Every output (TypeScript, C proof, golden text, `codegen --json`) is made from it alone.
 */
import type { Architecture } from "../c/target.ts";

import type { AbiOperations } from "./operations/types.ts";

export type { Architecture };

export interface Abi {
  /** The Xen release, "4.17", or "linux" for the kernel's own device interfaces. */
  xen: string;
  arch: Architecture;
  /** Records by C name: "struct NAME", "union NAME", or the typedef's name if the record has no tag. */
  structs: Record<string, AbiRecord>;
  /** Size in bytes of each typedef that names an object type. */
  typedefs: Record<string, number>;
  /** Enumerators; all enums share one name space, as in C. */
  enums: Record<string, number>;
  /**
   * Object-like macros that are integer constant expressions. The values are decimal strings, so that 64-bit values
   * survive.
   */
  constants: Record<string, string>;
  /** Object-like macros that are string literals. */
  strings: Record<string, string>;
  /** The definitions of each header, in its order. Keys are paths such as "domctl.h" or "arch-x86/xen.h". */
  headers: Record<string, AbiHeader>;
  /**
   * The operations of its hypercalls. They are derived from the rest and from annotations.toml, so not every model
   * carries them.
   */
  operations?: AbiOperations;
  /** Units of members, by the record's C name and the member's: "KiB". They are annotations.toml's, as operations are. */
  units?: Record<string, Record<string, string>>;
}

export interface AbiHeader {
  structs: string[];
  typedefs: string[];
  enums: string[];
  constants: string[];
  strings: string[];
}

export interface AbiRecord {
  kind: "struct" | "union";
  /** Bytes. */
  size: number;
  /** Bytes. */
  align: number;
  header: string;
  fields: AbiField[];
  /** Set if the record is a guest-handle wrapper: it gets no class, and a field of its type is a handle. */
  handle?: AbiHandle;
}

export interface AbiField {
  /** null for an anonymous member, whose own members belong to the enclosing name space. */
  name: string | null;
  /** Bytes from the start of the record that holds the field. A bitfield has its storage unit's offset. */
  offset: number;
  /** Bytes; 0 for a flexible array. A bitfield has its storage unit's size. */
  size: number;
  /** The type; absent only if the member itself is an unnamed record (`inline`). */
  type?: AbiType;
  /** The unnamed record that is the member's type, or the element type of the member's array type. */
  inline?: AbiRecord;
  /** Bits from the start of the record that holds the field, in the target's (little-endian) bit order. */
  bitOffset?: number;
  bitSize?: number;
}

export interface AbiHandle {
  /** C name of the element: "struct xen_domctl_getdomaininfo", "uint8_t", "void", … */
  element: string;
  /** 64 if the handle has eight bytes on every architecture, "native" if it has a pointer's width. */
  width: 64 | "native";
  /** Set if the element is const-qualified. */
  const?: true;
}

export type AbiType =
  /** `name` as the header spells it: "domid_t", "uint32_t", "unsigned long". `char` and `bool` are ints too. */
  | { kind: "int"; name: string; size: number; signed: boolean }
  | { kind: "enum"; name: string; size: number; signed: boolean }
  /** `name` is a key of `structs`, or null for the field's `inline` record (in an array's `of`). */
  | { kind: "record"; name: string | null }
  /** `length` counts elements; null if the array is flexible. */
  | { kind: "array"; of: AbiType; length: number | null }
  | ({ kind: "handle"; name: string; size: number } & AbiHandle)
  | { kind: "pointer"; to: string; size: number };
