/**
 * Operations as data: the run-time shape of `src/generated/<release>/<architecture>/operations/<family>.ts`, one module
 * per hypercall family.
 *
 * Each exports `family`, the data declared here, and `Operations`, its types by an operation's name. A sub-operation,
 * which a member of the argument selects, stands beside the others under both names, "shadow_op.peek": its `select`
 * holds the members that choose it. A path such as "u.v.vcpus" starts at the argument's record, `member` at the
 * container's. `loadModule(table, "operations/domctl").family` is a family; some releases lack some families. A family
 * has the classes of a hundred records, and each is loaded at its first use. Offsets stand beside paths, so that an
 * operation loads only its own record.
 */

import type { StructType } from "./struct.ts";

/** Loads a record's class. */
export type LateType = () => StructType;

/** The operations of one hypercall family, and the way to call them. */
export interface OperationFamily<out Operations = unknown> {
  /** Never there: what the compiler is to know. */
  readonly types?: Operations;
  /** "domctl". */
  readonly name: string;
  /** The hypercall's number. */
  readonly hypercall: number;
  /** Each release has its own operations, unless one says that it is stable. */
  readonly unstable?: true;
  /** Results may need more than 32 bits. */
  readonly long?: true;
  /** The hypercall's arguments in order, unless an operation has its own. */
  readonly call: readonly CallArgument[];
  /** The record that holds both the command and the argument; absent if the command is an argument of the hypercall. */
  readonly container?: ContainerTable;
  /** Meanings of errors, for operations without their own. */
  readonly errors?: ErrorTable;
  /** The operations by their names: "getdomaininfo", or "shadow_op.peek" for a sub-operation. */
  readonly operations: Readonly<Record<string, OperationTable>>;
}

/** By an error's name, or "*" for all others: a word of `src/generated/meanings.ts`. */
export type ErrorTable = Readonly<Record<string, string>>;

export interface ContainerTable {
  readonly type: LateType;
  /** Bytes. */
  readonly size: number;
  /** Offsets in bytes, by the members' names. */
  readonly offsets: Readonly<Record<string, number>>;
  /** Member of four bytes that holds the command. */
  readonly command: string;
  readonly version?: VersionTable;
  /** Member that is the union of the arguments. */
  readonly union?: string;
  /** Member of two bytes that names the domain operated on. */
  readonly domain?: string;
}

/** A member of four bytes that must hold an interface version; in a container, 0 for stable operations. */
export interface VersionTable {
  readonly member: string;
  readonly value: number;
}

/** "in": Xen reads it; "out": Xen writes it, and does not care what was in it; "inout": both. */
export type Direction = "in" | "out" | "inout";

export type CallArgument =
  /** The command's number. */
  | "command"
  /** Address of the container, or of an array of them. */
  | "container"
  /** Address of the argument, or of an array of them; 0 if there is none. */
  | "argument"
  /** Number of records at that address. */
  | "count"
  | "zero"
  | { readonly scalar: string }
  | PointerTable
  /** Address of an array of these: the first is for the container, the others are the operation's `buffers`. */
  | { readonly buffers: LateType };

export interface OperationTable {
  readonly command: number;
  readonly argument?: ArgumentTable;
  /** Members of the argument that choose this operation, with their values. */
  readonly select?: Readonly<Record<string, number>>;
  /** Members of the argument that it uses; by default all. */
  readonly uses?: readonly string[];
  /**
   * Meaning of a result that is not an error: a number of things done, a size, any other value. If absent, the result
   * is 0, and a positive one is a fault.
   */
  readonly result?: "count" | "size" | "value";
  /** Unit of a count or a size, or meaning of a value: "extents", "bytes", "pages", "version". */
  readonly unit?: string;
  /** Wants interface version 0, and is the same in every release that has it. */
  readonly stable?: true;
  /** Each release has its own, though the family is the same in all. */
  readonly unstable?: true;
  /** Read-only: safe to retry unchanged after EFAULT. */
  readonly reads?: true;
  /** Refused in the safe API. */
  readonly unsafe?: UnsafeTable;
  /** Allowed on the caller's own domain, though it does more than read. */
  readonly self?: true;
  /** DOMID_INVALID may stand for the domain. */
  readonly invalid?: true;
  /** Refused in the safe API if the domain lacks one of these. */
  readonly needs?: readonly NeedTable[];
  /** Xen writes the argument with these errors, or with any. */
  readonly onError?: readonly string[] | true;
  readonly errors?: ErrorTable;
  /** The hypercall's arguments, if they differ from the family's. */
  readonly call?: readonly CallArgument[];
  readonly handles?: Handles;
  /** By path: arrays in the argument that a member counts. */
  readonly arrays?: Readonly<Record<string, ArrayTable>>;
  /** Further buffers of a device-model operation. */
  readonly buffers?: readonly BufferTable[];
}

/** Unsafe always; or if the member is not 0; or if the member has the value. */
export interface UnsafeTable {
  /** A word of `src/generated/meanings.ts`: the reason. */
  readonly why: string;
  readonly member?: string;
  readonly value?: number;
}

/** An operation that tells about the domain, and the member of its answer that must have the bits, or another value. */
export interface NeedTable {
  readonly family: string;
  readonly operation: string;
  readonly member: string;
  readonly bits?: number;
  readonly not?: number;
  /** A word of `src/generated/meanings.ts`: the reason. */
  readonly why: string;
}

export interface ArgumentTable {
  /** Absent for a number or an array of bytes. */
  readonly type?: LateType;
  /** Bytes, without a flexible array at the end. */
  readonly size: number;
  /** Path in the container. */
  readonly member?: string;
  /** Bytes from the container's start; 0 if there is none. */
  readonly offset?: number;
  readonly direction: Direction;
  /** Null instead asks for something else, such as a size. */
  readonly optional?: true;
  /** Member that names the domain acted on; empty if the argument is its number. */
  readonly domain?: string;
  /** Members that name further domains. */
  readonly peers?: readonly string[];
  readonly version?: VersionTable;
  /** The flexible array at the argument's end, and what counts it. */
  readonly tail?: { readonly member: string; readonly count: readonly (string | number)[]; readonly unit: Unit };
}

export type Unit = "elements" | "bytes" | "bits" | "pages";

/** By path: the members that are guest handles, or addresses. */
export type Handles = Readonly<Record<string, HandleTable>>;

export interface HandleTable extends BufferTable {
  /** Units that the count must be at least, as a product: Xen does not look at the count, or not well. */
  readonly least?: readonly (string | number | AskedCount)[];
  /** Text of 16-bit units, which a zero must end within the count. */
  readonly text?: true;
  /** The bytes are an address only while another member of the record holds the value. */
  readonly when?: { readonly member: string; readonly value: number };
  /** The class of the elements, if they have handles. */
  readonly type?: LateType;
  readonly handles?: Handles;
}

/** A pointer among the hypercall's arguments. */
export interface PointerTable extends HandleTable {
  readonly pointer: string;
}

export interface BufferTable {
  /** C name. */
  readonly element: string;
  /** Bytes of an element, where elements are counted. */
  readonly size?: number;
  readonly direction: Direction;
  /**
   * The number of units, as a product: members by path, or numbers. "first..last" is the length of an inclusive range;
   * "nul" means that a zero ends it, "self" that the buffer says how long it is, "vcpus" as many as the domain has.
   */
  readonly count: readonly (string | number)[];
  readonly unit: Unit;
  /**
   * Member in which Xen says how much there is, which may be more than the count, or how much it has done. After a
   * success the caller sees no more than the count, unless the buffer is null.
   */
  readonly returned?: string;
  /** Null is allowed, and means: asks for the count ("query"), not wanted ("skip"), or what the word says. */
  readonly null?: string;
  /** Xen keeps the address and goes on using the memory after the call. */
  readonly kept?: true;
}

/** A member of what another operation answers, and so much more. */
export interface AskedCount {
  readonly family: string;
  readonly operation: string;
  readonly member: string;
  readonly plus: number;
}

/** An array inside a record. */
export interface ArrayTable {
  readonly count: readonly (string | number)[];
  readonly unit: Unit;
  /** Bytes of an element. */
  readonly size: number;
  /** Elements that it has. */
  readonly length: number;
}
