/** A decoded hypercall: what its number and arguments mean by the operation tables. */

import type { HandleTable, OperationFamily, OperationTable, Struct } from "../../struct/index.ts";
import type { Obstacle } from "./obstacle.ts";

/** One hypercall, as far as it could be decoded. */
export interface DecodedHypercall {
  /** The hypercall's number. */
  readonly op: number;
  /** Numbers; pointers are addresses. */
  readonly args: readonly number[];
  /** "sysctl"; "hypercall 99" if the release declares none of that number. */
  readonly hypercall: string;
  /** True if the release's headers declare the number. */
  readonly declared: boolean;
  /** Absent without a table for it. */
  readonly family?: OperationFamily;
  /** By name: the arguments that are plain numbers. */
  readonly scalars: ReadonlyMap<string, number>;
  /** The arguments that must be 0, by their position. */
  readonly zeroes: ReadonlyMap<string, number>;
  /** Usually one; several if the call takes an array of commands. */
  readonly operations: readonly DecodedOperation[];
  /** The calls in a multicall. */
  readonly calls: readonly DecodedHypercall[];
  /** The reason why the rest could not be decoded. */
  readonly obstacle?: Obstacle;
}

export interface DecodedOperation {
  /** "getdomaininfolist", "shadow_op.peek". */
  readonly name: string;
  readonly table: OperationTable;
  readonly container?: DecodedRecord;
  /** The domain that the container names. */
  readonly domain: number | undefined;
  /** Several if the call takes an array of arguments; none if the operation has no record for it. */
  readonly arguments: readonly DecodedRecord[];
  /** Everything that Xen follows: the call's own pointers, and the handles in arguments and in what they point to. */
  readonly pointers: readonly DecodedPointer[];
}

/** A record in hypercall-safe memory. */
export interface DecodedRecord {
  /** From the call: "" for the container, "u.readconsole", "[2]". */
  readonly path: string;
  readonly address: number;
  readonly record: Struct;
}

/** An address that Xen follows, and what the tables say of it. */
export interface DecodedPointer {
  /** From the call: "u.readconsole.buffer", "segments.h[1].buf.h". */
  readonly path: string;
  /** From the record that holds it: its key in the table. */
  readonly key: string;
  readonly address: number;
  readonly table: HandleTable;
  /** Units by the declared count; undefined if only the buffer itself, or the domain, can say. */
  readonly units: number | undefined;
  /** Bytes by the declared count; undefined if they are not known, Infinity for text that no zero ends. */
  readonly bytes: number | undefined;
  /** The record that holds it. */
  readonly owner?: Struct;
  /** Bytes of the buffer that was given as such, without an address in memory. */
  readonly available?: number;
}

export function joinPath(before: string, member: string): string {
  if (before === "" || member === "" || member.startsWith("[")) return before + member;
  return `${before}.${member}`;
}
