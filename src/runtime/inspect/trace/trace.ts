/** The trace of a hypercall. */

import type { Domid } from "../../abi/numbers.ts";
import type { TracedBuffer, TracedRecord } from "./traced-value.ts";

/** One hypercall that has been made: plain copies, which stay as they are. */
export interface HypercallTrace {
  /** The hypercall's number. */
  readonly op: number;
  /** "sysctl"; "hypercall 99" if Xen's headers declare none of that number. */
  readonly hypercall: string;
  /** The arguments as numbers; pointers are addresses. Of a device-model operation: the domid and the number of buffers. */
  readonly args: readonly number[];
  /** Usually one; several in a multicall, or an array of commands; none if it could not be decoded. */
  readonly operations: readonly TracedOperation[];
  /** By name: the arguments that are plain numbers. */
  readonly scalars: Readonly<Record<string, number>>;
  /** By name: the call's own pointers to memory that is not a record. */
  readonly buffers: Readonly<Record<string, TracedBuffer | null>>;
  /** Xen's result, or −errno; null if the inner interface threw. */
  readonly result: number | bigint | null;
  /** The error number's name, such as "EPERM"; null if the result is not an error number. */
  readonly code: string | null;
  /** The error that the inner interface threw; null if it returned. */
  readonly error: unknown;
  /** Duration of the inner call. */
  readonly durationNs: number;
}

/** An operation, with its decoded argument and buffers. */
export interface TracedOperation {
  /** "getdomaininfolist", "shadow_op.peek"; in a multicall "sysctl physinfo". */
  readonly name: string;
  /** The domain that the operation is about; null if the command's record names none. */
  readonly domid: Domid | null;
  /** Several if the call takes an array of arguments; none if it has none. */
  readonly arguments: readonly TracedArgument[];
}

/** An operation's argument before and after the call. */
export interface TracedArgument {
  /** The argument as the caller has filled it. */
  readonly before: TracedRecord;
  /** The argument as Xen has left it. */
  readonly after: TracedRecord;
  /** The members of `before` that Xen reads. */
  readonly sent: TracedRecord;
  /** The members of `after` that Xen has written: those that differ, and those that it always answers with. */
  readonly received: TracedRecord;
}
