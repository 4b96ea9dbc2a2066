/** codegen/annotations.toml after reading: strings taken apart, nothing yet compared with any header. */
import type { AbiArgument, AbiBuffer, AbiCallArgument, AbiDirection } from "../model/operations/types.ts";
import type { BufferAnnotation } from "./buffer-words.ts";
import type { Conditional } from "./conditions.ts";
import type { OperationWord } from "./operation-words.ts";

export interface Annotations {
  readonly families: ReadonlyMap<string, FamilyAnnotation>;
  /** Record's C name, path of the handle in it. */
  readonly handles: ReadonlyMap<string, ReadonlyMap<string, HandleAnnotation>>;
  /** Hypercalls that have no commands. */
  readonly otherHypercalls: readonly Pattern[];
  /** By the words that stand for them: what errors mean, and why operations are refused. */
  readonly meanings: ReadonlyMap<string, MeaningAnnotation>;
  /** By name: what a domain must have for an operation. */
  readonly needs: ReadonlyMap<string, NeedAnnotation>;
  /** Names of the words of trace records, by the event's constant; "low/high" for the halves of one. */
  readonly traceWords: ReadonlyMap<string, readonly string[]>;
  /** Record's C name, member's name. */
  readonly units: ReadonlyMap<string, ReadonlyMap<string, UnitAnnotation>>;
}

/** `where` is the place in the file, as messages name it: `domctl.operations.gethvmcontext`. */
interface Placed {
  readonly where: string;
}

/** A constant's name, or one with asterisks. */
export interface Pattern extends Placed {
  readonly text: string;
  matches(name: string): boolean;
}

export interface MeaningAnnotation extends Placed {
  /** The class of errors that a program would catch; null if the meaning has no class of its own. */
  readonly kind: "busy" | "unsupported" | "denied" | "unsafe" | null;
  readonly sentence: string;
}

/** A member of what an operation answers about the domain has bits of a constant (`has`), or is not it. */
export interface NeedAnnotation extends Placed {
  readonly family: string;
  readonly operation: string;
  readonly member: string;
  readonly has: boolean;
  readonly constant: string;
  /** The meaning that says why. */
  readonly why: string;
}

/** An error's name ("ESRCH", or "*" for all others), and the word for its meaning. */
export interface ErrorAnnotation {
  readonly error: string;
  readonly meaning: string;
}

export interface FamilyAnnotation extends Placed {
  readonly name: string;
  readonly hypercall: string;
  /** True if each release has its own operations. */
  readonly unstable: boolean;
  /** Results may need more than 32 bits. */
  readonly long: boolean;
  readonly prefix: string;
  readonly call: readonly AbiCallArgument[];
  readonly container: ContainerAnnotation | null;
  /** Name of the argument's record where an operation does not say: "struct evtchn_*". */
  readonly record: string | null;
  /** The record that is the argument of every operation. */
  readonly argument: string | null;
  readonly values: readonly Pattern[];
  readonly aliases: readonly Pattern[];
  readonly obsolete: readonly Pattern[];
  /** Words of every operation that does not take them back. */
  readonly defaults: readonly Conditional<OperationWord>[];
  readonly errors: readonly Conditional<ErrorAnnotation>[];
  readonly operations: ReadonlyMap<string, OperationAnnotation>;
  /** By an operation's name, "shadow_op.peek" for one that a member selects. */
  readonly summaries: ReadonlyMap<string, SummaryAnnotation>;
}

/** The unit of a member: "nanoseconds", "KiB". */
export interface UnitAnnotation extends Placed {
  readonly unit: string;
}

/** One sentence about an operation: the effect, the object, and what the operation needs. */
export interface SummaryAnnotation extends Placed {
  readonly sentence: string;
}

export interface ContainerAnnotation {
  readonly type: string;
  readonly command: string;
  readonly version: VersionAnnotation | null;
  readonly union: string | null;
  readonly domain: string | null;
}

export interface VersionAnnotation {
  readonly member: string;
  readonly constant: string;
}

export interface OperationAnnotation extends Placed {
  /** Null if the operation has no argument. */
  readonly direction: AbiDirection | null;
  /** The argument: a member of the container, a type, or members that it uses. Null if the operation's name is the member's. */
  readonly target: string | null;
  readonly words: readonly Conditional<OperationWord>[];
  readonly errors: readonly Conditional<ErrorAnnotation>[];
  /** Members of the argument that it uses; null for all. */
  readonly uses: readonly string[] | null;
  readonly version: VersionAnnotation | null;
  readonly tail: NonNullable<AbiArgument["tail"]> | null;
  readonly call: readonly AbiCallArgument[] | null;
  /** By path in the argument; they replace what the table of handles says. */
  readonly handles: ReadonlyMap<string, HandleAnnotation>;
  readonly buffers: readonly (AbiBuffer & { readonly element: string })[];
  readonly selector: SelectorAnnotation | null;
}

export interface SelectorAnnotation {
  readonly member: string;
  /** Constants with one of these are the selector's. */
  readonly prefixes: readonly string[];
  readonly operations: ReadonlyMap<string, OperationAnnotation>;
}

export interface HandleAnnotation extends Placed {
  readonly buffer: BufferAnnotation;
}
