/** What a trace of a hypercall says. */

import type { TracedBuffer, TracedRecord } from "./traced-value.ts";

/** One hypercall that has been made: plain copies, which stay as they are. */
export interface HypercallTrace {
  /** The hypercall's number. */
  readonly op: number;
  /** "sysctl"; "hypercall 99" where Xen's headers declare none of that number. */
  readonly hypercall: string;
  /** The arguments as numbers; pointers are addresses. Of a device-model operation: the domid and the number of buffers. */
  readonly args: readonly number[];
  /** Usually one; several in a multicall, or an array of commands; none where it could not be decoded. */
  readonly operations: readonly TracedOperation[];
  /** By name: the arguments that are plain numbers. */
  readonly scalars: Readonly<Record<string, number>>;
  /** By name: the call's own pointers to memory that is no record. */
  readonly buffers: Readonly<Record<string, TracedBuffer | null>>;
  /** Xen's result, or −errno; undefined where the inner interface threw. */
  readonly result: number | bigint | undefined;
  /** "EPERM", where the result is an error number. */
  readonly errno: string | undefined;
  /** What the inner interface threw. */
  readonly error: unknown;
  /** How long the inner call took. */
  readonly nanoseconds: number;
}

export interface TracedOperation {
  /** "getdomaininfolist", "shadow_op.peek"; in a multicall "sysctl physinfo". */
  readonly name: string;
  /** The domain that the operation is about, where the command's record names it. */
  readonly domain: number | undefined;
  /** Several where the call takes an array of arguments; none where it has none. */
  readonly arguments: readonly TracedArgument[];
}

export interface TracedArgument {
  readonly before: TracedRecord;
  readonly after: TracedRecord;
  /** Of `before`, what Xen reads. */
  readonly sent: TracedRecord;
  /** Of `after`, what Xen has written: what is different, and what it answers with at any rate. */
  readonly received: TracedRecord;
}
