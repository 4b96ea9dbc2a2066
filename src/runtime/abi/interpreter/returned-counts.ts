/** Counts that Xen returns in a record. Some count what there is, which may be more than the buffer has room for. */

import { type HandleTable, type OperationTable, readAddress, type StructType } from "../../struct/index.ts";
import { countOf, unsignedAt } from "./count.ts";
import { memberAt, type MemberLocation, writeMember } from "./member.ts";

/** A member that Xen writes a count to, and the largest value that describes the caller's buffer. */
interface ReturnedCount {
  readonly member: MemberLocation;
  /** undefined without a buffer: what Xen returns then is the answer to a question. */
  most(view: DataView, base: number): number | undefined;
}

/** The most that each returned count may say, in the table's order. */
export type GivenCounts = readonly (number | undefined)[];

/** The counts that an operation returns for the buffers of its record. */
export class ReturnedCounts {
  readonly #counts: readonly ReturnedCount[];

  constructor(counts: readonly ReturnedCount[]) {
    this.#counts = counts;
  }

  /** Reads, before the call, the most that each count may say after it. */
  given(view: DataView, base: number): GivenCounts {
    return this.#counts.map((count) => count.most(view, base));
  }

  /** Lowers, after a success, each count that says more than was given. Errors keep theirs: they say what is needed. */
  cut(view: DataView, base: number, given: GivenCounts): void {
    for (const [index, { member }] of this.#counts.entries()) {
      const most = given[index];
      const returned = most === undefined ? undefined : unsignedAt(view, base, member);
      if (most !== undefined && returned !== undefined && returned > most) writeMember(view, base, member, most);
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
  const width = field.size === 8 ? 8 : 4;
  // Of "nr_entries*20" the member is one factor: it is compared with itself, any other with the whole count.
  const { units } = countOf(count.includes(returned) ? { ...table, count: [returned] } : table, type);
  const most: ReturnedCount["most"] = (view, base) => {
    if (readAddress(view, base + offset, width) === 0n) return undefined;
    const given = units({ ...MEMBERS_ONLY, view, base });
    return given === 0 && table.null === "query" ? undefined : given;
  };
  return [{ member: memberAt(type, returned), most }];
}

/** The counts of a record's buffers are products of its members. */
const MEMBERS_ONLY = { scalar: nothing, pageBytes: nothing, word: nothing };

function nothing(): undefined {}
