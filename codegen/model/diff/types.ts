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
  /** None where one of the models comes without operations. */
  operations: Changes<OperationItem, OperationChange>;
}

/** What a model is of. */
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
  /** Where it is defined, in the newer model if both have it; null where the model does not say. */
  header: string | null;
  /** The header that defined it before, where that is another one. */
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
  /** Set where members that both have follow one another in another order. */
  reordered?: true;
}

export interface MemberChange {
  /** Path in the newer record, or in the older if the member is gone: "u.hvm.flags", "slots[].id", "<union>". */
  name: string;
  /** A renaming is a guess: one name went, one came, and place and type are the same. */
  changes: MemberChangeKind[];
  /** Absent where the member was added. */
  from?: MemberPlace;
  /** Absent where the member was removed. */
  to?: MemberPlace;
}

/** "respelled": the type has another name and is the same, as `unsigned int` and `uint32_t` are. */
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
  /** "domctl.getdomaininfo". */
  name: string;
  /** The constant: "XEN_DOMCTL_getdomaininfo". */
  command: string;
  number: number;
}

export interface OperationChange extends OperationItem {
  properties: PropertyChange[];
}

/** A part of the operation's description, such as "argument.size"; null on a side that has no such part. */
export interface PropertyChange {
  path: string;
  from: unknown;
  to: unknown;
}
