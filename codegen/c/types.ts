/** C's types: the parser builds them and the layout measures them. Sizes and alignments are in bytes. */
import type { Token } from "./tokens.ts";

export type CType =
  | VoidType
  | IntegerType
  | FloatType
  | PointerType
  | ArrayType
  | RecordType
  | EnumType
  | FunctionType
  | TypedefType
  | ConstType;

export interface VoidType {
  readonly kind: "void";
}

export interface IntegerType {
  readonly kind: "int";
  /** C's own name: "unsigned long". */
  readonly name: string;
  readonly size: number;
  readonly align: number;
  readonly signed: boolean;
}

export interface FloatType {
  readonly kind: "float";
  readonly name: string;
  readonly size: number;
  readonly align: number;
}

export interface PointerType {
  readonly kind: "pointer";
  readonly to: CType;
  readonly size: number;
}

export interface ArrayType {
  readonly kind: "array";
  readonly of: CType;
  /** The number of elements; null if the declaration leaves it open. */
  readonly length: number | null;
}

export interface FunctionType {
  readonly kind: "function";
}

/** A typedef's name, kept because the model spells types as the headers do. */
export interface TypedefType {
  readonly kind: "typedef";
  readonly name: string;
  readonly type: CType;
  /** Alignment from an `aligned` attribute in the typedef. */
  readonly align: number | null;
}

export interface ConstType {
  readonly kind: "const";
  readonly type: CType;
}

export interface EnumType {
  readonly kind: "enum";
  readonly tag: string | null;
  /** null until the list of enumerators has been read. */
  integer: IntegerType | null;
}

export interface RecordType {
  readonly kind: "record";
  readonly keyword: "struct" | "union";
  readonly tag: string | null;
  /** The first typedef that names the record, if it has no tag. */
  typedefName: string | null;
  /** The start of the definition, in the physical file. */
  origin: Token;
  /** The members; null while the type is incomplete. */
  fields: Field[] | null;
  size: number;
  align: number;
}

export interface MemberDeclaration {
  readonly name: string | null;
  readonly type: CType;
  /** The width in bits; null unless the member is a bitfield. */
  readonly width: number | null;
  /** Alignment from an `aligned` attribute of the member itself. */
  readonly align: number | null;
  readonly packed: boolean;
  readonly token: Token;
}

export interface Field {
  readonly name: string | null;
  readonly type: CType;
  readonly offset: number;
  readonly size: number;
  readonly bits: { readonly offset: number; readonly width: number } | null;
}

/** Returns the type behind typedefs and `const`. */
export function unwrap(type: CType): Exclude<CType, TypedefType | ConstType> {
  let inner = type;
  while (inner.kind === "typedef" || inner.kind === "const") inner = inner.type;
  return inner;
}
