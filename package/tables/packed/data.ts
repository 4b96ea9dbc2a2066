/** The form of the tables in the published package: each module of data has one header's, or one hypercall's. */

/** Members of the modules of one name, each distinct one once. */
export interface Sets {
  /** Sets of members: ranges of their numbers, first and end by turns. */
  readonly sets: readonly (readonly number[])[];
  /** By table, in the order of the tables: the number of its set; -1 if it has no such module. */
  readonly of: readonly number[];
}

/** Name, C name, size and alignment in bytes, 1 for a union, and the layout: a line per field. */
export type RecordRow = readonly [
  name: string,
  cName: string,
  size: number,
  align: number,
  isUnion: 0 | 1,
  layout: string,
];

/** By turns the name of a nested record's class, and its reference: "domctl#13". */
export type Nested = readonly string[];

export interface HeaderData {
  readonly records: readonly RecordRow[];
  readonly recordSets: Sets;
  /** The constants' names, with spaces between them. */
  readonly names: string;
  readonly values: readonly (number | bigint | string)[];
  readonly constantSets: Sets;
}

export interface FamilyData {
  /** By turns an operation's name, and its table as JSON. */
  readonly operations: readonly string[];
  readonly operationSets: Sets;
  /** Families without their operations, as JSON. */
  readonly heads: readonly string[];
  /** By table: the number of its head; -1 if it has no such family. */
  readonly headOf: readonly number[];
}

/** Loads modules of data, each at its first use. */
export interface Sources {
  /** The tables' names. */
  readonly tables: readonly string[];
  readonly headers: Readonly<Record<string, () => HeaderData>>;
  readonly families: Readonly<Record<string, () => FamilyData>>;
  /** Lists of modules, "domctl" or "domctl.constants", with a space before and behind each name. */
  readonly lists: readonly string[];
  /** By table: the number of its list. */
  readonly listOf: readonly number[];
}

/** Calls `look` with each number in a table's set, in their order. */
export function eachMember({ sets, of }: Sets, table: number, look: (member: number) => void): void {
  const ranges = sets[of[table] ?? -1] ?? [];
  for (let index = 0; index < ranges.length; index += 2) {
    const end = ranges[index + 1] ?? 0;
    for (let member = ranges[index] ?? 0; member < end; member++) look(member);
  }
}
