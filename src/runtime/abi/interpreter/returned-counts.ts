/** Counts that Xen returns in a record. Some count what there is, which may be more than the buffer has room for. */

import type { HandleTable, OperationTable, StructType } from "../../struct/index.ts";
import { countOf, type UnsignedReader, unsignedReader } from "./count.ts";
import { memberAt, type MemberLocation, writeMember } from "./member.ts";

/** A member that Xen writes a count to, and the largest value that describes the caller's buffer. */
interface ReturnedCount {
  readonly member: MemberLocation;
  readonly read: UnsignedReader;
  /** Infinity without a buffer: what Xen returns then is the answer to a question. */
  most(view: DataView, base: number): number;
}

/** The most that each returned count may say, in the table's order. */
export type GivenCounts = number[];

/** The counts that an operation returns for the buffers of its record. */
export class ReturnedCounts {
  readonly #counts: readonly ReturnedCount[];

  constructor(counts: readonly ReturnedCount[]) {
    this.#counts = counts;
  }

  /** Reads, before the call, the most that each count may say after it. */
  given(view: DataView, base: number, into: GivenCounts): void {
    for (let index = 0; index < this.#counts.length; index++) {
      into[index] = this.#counts[index]?.most(view, base) ?? Infinity;
    }
  }

  /** Lowers, after a success, each count that says more than was given. Errors keep theirs: they say what is needed. */
  cut(view: DataView, base: number, given: GivenCounts): void {
    for (let index = 0; index < this.#counts.length; index++) {
      const count = this.#counts[index];
      const most = given[index] ?? Infinity;
      if (count === undefined || most === Infinity) continue;
      const returned = count.read(view, base);
      if (returned !== undefined && returned > most) writeMember(view, base, count.member, most);
    }
  }
}

/** Returns undefined if the operation returns no count. */
export function returnedCounts({ handles = {} }: OperationTable, type: StructType): ReturnedCounts | undefined {
  const counts = Object.entries(handles).flatMap(([path, table]) => returnedCount(type, path, table));
  return counts.length === 0 ? undefined : new ReturnedCounts(counts);
}

function returnedCount(type: StructType, path: string, table: HandleTable): ReturnedCount[] {
  const { returned, count } = table;
  if (returned === undefined) return [];
  const { offset, field } = memberAt(type, path);
  const isWide = field.size === 8;
  // Of "nr_entries*20" the member is one factor: it is compared with itself, any other with the whole count.
  const { units } = countOf(count.includes(returned) ? { ...table, count: [returned] } : table, type);
  const source = { ...MEMBERS_ONLY, view: NO_VIEW, base: 0 };
  const most: ReturnedCount["most"] = (view, base) => {
    const at = base + offset;
    if (view.getUint32(at, true) === 0 && !(isWide && view.getUint32(at + 4, true) !== 0)) return Infinity;
    source.view = view;
    source.base = base;
    const given = units(source) ?? Infinity;
    source.view = NO_VIEW;
    return given === 0 && table.null === "query" ? Infinity : given;
  };
  const member = memberAt(type, returned);
  return [{ member, read: unsignedReader(member), most }];
}

const NO_VIEW: DataView = new DataView(new ArrayBuffer(0));

/** The counts of a record's buffers are products of its members. */
const MEMBERS_ONLY = { scalar: nothing, pageBytes: nothing, word: nothing };

function nothing(): undefined {}
