/**
 * The operations of the hypercalls, as part of the ABI model: for each family (domctl, memory_op, …) how the call is
 * made, and for each operation its command, its argument, and what the headers do not say: what counts which handle,
 * what the return value means, whether it may be retried. Paths such as "u.v.vcpus" start at the argument's record.
 */

/** By family: "domctl", "memory_op", … A family is present where the release declares its hypercall. */
export type AbiOperations = Record<string, AbiFamily>;

export interface AbiFamily {
  /** The constant that names the hypercall: "__HYPERVISOR_domctl". */
  hypercall: string;
  number: number;
  /** Each release has its own operations, unless one says that it is stable. */
  unstable?: true;
  /** Results may need more than 32 bits. */
  long?: true;
  /** The arguments of the hypercall, in order. */
  call: AbiCallArgument[];
  /** The record that holds both the command and the argument; absent if the command is an argument of the hypercall. */
  container?: AbiContainer;
  /** By the name that the command has without its prefix: "getdomaininfo", "populate_physmap", "send". */
  operations: Record<string, AbiOperation>;
  /** The meanings of errors for all operations that do not say otherwise: by the error's name, the key of a meaning. */
  errors?: AbiErrors;
  /** Constants of commands, sub-commands included, that are declared but cannot be used here: their argument is not declared, or this Xen does not answer. */
  unavailable: string[];
}

export interface AbiContainer {
  /** Key of the model's structs. */
  type: string;
  /** Member that holds the command. */
  command: string;
  /** Member that must hold an interface version (0 for stable operations), and the version. */
  version?: AbiVersion;
  /** Member that is the union of the arguments. */
  union?: string;
  /** Member that names the domain operated on. */
  domain?: string;
}

export interface AbiVersion {
  member: string;
  constant: string;
  value: number;
}

export type AbiCallArgument =
  /** The command's number. */
  | { kind: "command" }
  /** Address of the container, or of an array of containers. */
  | { kind: "container" }
  /** Address of the operation's argument, or of an array of them; 0 if it has none. */
  | { kind: "argument" }
  /** Number of elements in what `of` names: "container", "argument", "buffers". */
  | { kind: "count"; of: string }
  | { kind: "scalar"; name: string; type: string }
  | ({ kind: "pointer"; name: string; element: string; handles?: AbiOperationHandle[] } & AbiBuffer)
  /** Must be 0. */
  | { kind: "zero" }
  /** Address of an array of buffer descriptors: the first buffer is the container, then come the operation's `buffers`. */
  | { kind: "buffers"; element: string };

export interface AbiOperation extends AbiEffect {
  /** The constant: "XEN_DOMCTL_getdomaininfo". */
  command: string;
  number: number;
  /** The arguments of the hypercall, if they differ from the family's. */
  call?: AbiCallArgument[];
  argument: AbiArgument | null;
  /** Handles in the argument that are not a sub-operation's. */
  handles?: AbiOperationHandle[];
  /** Further buffers of a device-model operation, from the second buffer on. */
  buffers?: AbiOperationBuffer[];
  selector?: AbiSelector;
}

export interface AbiSubOperation extends AbiEffect {
  command: string;
  number: number;
  /** Members of the argument that belong to it: one, or more where another member decides; none if it has no argument of its own. */
  uses: string[];
  direction: AbiDirection | null;
  handles?: AbiOperationHandle[];
  selector?: AbiSelector;
}

/** A member of the argument that selects one of several operations. */
export interface AbiSelector {
  member: string;
  operations: Record<string, AbiSubOperation>;
}

/** By an error's name, or "*" for all others: the key of a meaning. */
export type AbiErrors = Record<string, string>;

/** The effect of an operation. Its sub-operations inherit it, unless they take words back. */
export interface AbiEffect {
  result: AbiResult;
  /** Wants interface version 0, and is the same in every release that has it. */
  stable?: true;
  /** Each release has its own, though the family is the same in all. */
  unstable?: true;
  /**
   * Changes nothing in Xen, and after a fault its input is as it was, or as good: it may be repeated just so. There are
   * queries without this flag, which alter their own input.
   */
  reads?: true;
  /** Not for the safe API. */
  unsafe?: AbiUnsafe;
  /** Allowed on the caller's own domain, though it does more than read. */
  self?: true;
  /** DOMID_INVALID may stand for the domain. */
  invalid?: true;
  /** Member of the argument that names the domain acted on, or "argument" if the argument is its number. */
  domain?: string;
  /** Members that name a further domain. */
  peers?: string[];
  /** Needs that the domain must fulfil before the call. */
  needs?: AbiNeed[];
  /** Errors with which Xen writes the argument; none means all of them. */
  onError?: string[];
  /** Meanings of errors, besides those of the family. */
  errors?: AbiErrors;
  /** One sentence about it: the effect, the object, and what it needs. */
  summary?: string;
}

/** Refused in the safe API: always, if the member is not 0, or if it has the value. */
export interface AbiUnsafe {
  /** Key of a meaning: the reason. */
  why: string;
  member?: string;
  value?: number;
}

/** An operation that tells about the domain, and the member of its answer that must have the bits, or another value. */
export interface AbiNeed {
  family: string;
  operation: string;
  member: string;
  bits?: number;
  not?: number;
  /** Key of a meaning: the reason. */
  why: string;
}

/** "in": Xen reads it; "out": Xen writes it, and does not care what was in it; "inout": both. */
export type AbiDirection = "in" | "out" | "inout";

export interface AbiArgument {
  /** Key of the model's structs, or a type's name; null for an unnamed record, which `member` leads to. */
  type: string | null;
  kind: "record" | "scalar" | "array";
  /** Bytes. */
  size: number;
  /** Path in the container. */
  member?: string;
  /** Members that the operation uses, if not all. */
  uses?: string[];
  direction: AbiDirection;
  /** Null asks for something else, such as a size. */
  optional?: true;
  /** Member of the argument that must hold an interface version. */
  version?: AbiVersion;
  /** The flexible array at the argument's end, and what counts it. */
  tail?: { member: string; count: (string | number)[]; unit: AbiUnit };
}

/** Plain 0; a number of things done, which may be fewer than asked for; a size; any other value. */
export interface AbiResult {
  kind: "zero" | "count" | "size" | "value";
  /** Unit of a count or a size, or meaning of a value: "extents", "bytes", "pages", "version". */
  unit?: string;
}

export type AbiUnit = "elements" | "bytes" | "bits" | "pages";

export interface AbiBuffer {
  direction: AbiDirection;
  /**
   * The number of units, as a product: members by path, or numbers. "first..last" is the length of an inclusive range;
   * "nul" means that a zero ends it, "self" that the buffer says how long it is, "vcpus" as many as the domain has.
   */
  count: (string | number)[];
  unit: AbiUnit;
  /** Member in which Xen says how much there is, or how much it has done. */
  returned?: string;
  /** Null is allowed, and means: asks for the count ("query"), not wanted ("skip"), or what the word says. */
  null?: string;
  /** Xen keeps the address and goes on using the memory after the call. */
  kept?: true;
}

/** A buffer that a handle in a record leads to, or an array in the record. */
export interface AbiHandleBuffer extends AbiBuffer {
  /** Units that the count must be at least, as a product: Xen does not look at the count, or not well. */
  least?: (string | number | AbiAskedCount)[];
  /** Text of 16-bit units, which a zero must end within the count. */
  text?: true;
  /** The bytes are an address only while the member holds the value. */
  when?: { member: string; constant: string; value: number };
}

/** A member of what another operation answers, and so much more. */
export interface AbiAskedCount {
  family: string;
  operation: string;
  member: string;
  plus: number;
}

export interface AbiOperationHandle extends AbiHandleBuffer {
  /** Path of the member. */
  handle: string;
  /** C name of the element. */
  element: string;
  /** Elements of an array inside the record. */
  length?: number;
  /** Handles inside the elements; paths start at the element. */
  handles?: AbiOperationHandle[];
}

export interface AbiOperationBuffer extends AbiBuffer {
  /** Position among the buffers of the call; buffer 0 is the container. */
  index: number;
  element: string;
}
