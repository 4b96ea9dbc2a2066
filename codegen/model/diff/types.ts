/** A difference between two models, as plain JSON-able data: what `codegen --diff --json` prints. */
import type { AbiHandle, AbiRecord, AbiType, Architecture } from "../abi.ts";

export interface AbiDifference {
  from: AbiSubject;
  to: AbiSubject;
  structs: Changes<RecordItem, RecordChange>;
  /** Guest-handle wrappers: one or more for each type that a handle may point to. */
  handles: Changes<RecordItem, RecordChange>;
  /** Sizes in bytes. */
  typedefs: ValueChanges<number>;
  enums: ValueChanges<number>;
  constants: ValueChanges<string>;
  strings: ValueChanges<string>;
  /** Changes of operations; none if one of the models has no operations. */
  operations: Changes<OperationItem, OperationChange>;
}

/** The release and architecture of a model. */
export interface AbiSubject {
  xen: string;
  arch: Architecture;
}

export interface Changes<Item, Change> {
  added: Item[];
  removed: Item[];
  changed: Change[];
}

export type ValueChanges<T> = Changes<Named & { value: T }, Named & { from: T; to: T }>;

export interface Named {
  name: string;
  /** The header that defines it, in the newer model if both have it; null if no header lists it. */
  header: string | null;
  /** The header that defined it before, if that is another one. */
  movedFrom?: string | null;
}

export type RecordItem = Named & RecordShape;

export interface RecordShape {
  kind: AbiRecord["kind"];
  /** Bytes. */
  size: number;
  /** Bytes. */
  align: number;
  handle?: AbiHandle;
}

export interface RecordChange extends Named {
  from: RecordShape;
  to: RecordShape;
  members: MemberChange[];
  /** Set if the members that both records have changed their order. */
  reordered?: true;
}

export interface MemberChange {
  /** Path in the newer record, or in the older if the member is gone: "u.hvm.flags", "slots[].id", "<union>". */
  name: string;
  /** The kinds of change. A renaming is a guess: one name went, one came, and place and type are equal. */
  changes: MemberChangeKind[];
  /** The former place; absent if the member was added. */
  from?: MemberPlace;
  /** The new place; absent if the member was removed. */
  to?: MemberPlace;
}

/** "respelled": the type has another name but is equal, as `unsigned int` and `uint32_t` are. */
export type MemberChangeKind = "added" | "removed" | "renamed" | "moved" | "resized" | "retyped" | "respelled";

export interface MemberPlace {
  name: string;
  /** Bytes from the start of the record that has a name; inside an array, of its first element. */
  offset: number;
  /** Bytes; 0 for a flexible array. */
  size: number;
  type?: AbiType;
  /** The unnamed record that is the member's type, or its elements'. */
  inline?: RecordShape;
  /** Bits from the start of the record that has a name. */
  bitOffset?: number;
  bitSize?: number;
}

export interface OperationItem {
  /** The operation's name: "domctl.getdomaininfo". */
  name: string;
  /** The constant: "XEN_DOMCTL_getdomaininfo". */
  command: string;
  number: number;
}

export interface OperationChange extends OperationItem {
  properties: PropertyChange[];
}

/** A part of the operation's description, such as "argument.size"; null on a side that lacks the part. */
export interface PropertyChange {
  path: string;
  from: unknown;
  to: unknown;
}
