/**
 * Compares two models: of two releases, of a record and its headers, or of two architectures. Header text and the order
 * of definitions do not count; equal models have no differences.
 */
import type { Abi, AbiHeader, AbiRecord } from "./abi.ts";
import { isReordered, memberChanges } from "./diff/members.ts";
import { operationChanges } from "./diff/operations.ts";
import { shapeOf } from "./diff/shape.ts";
import type { AbiDifference, Changes, Named, RecordChange, RecordItem, ValueChanges } from "./diff/types.ts";

export type * from "./diff/types.ts";

export function diffAbi(from: Abi, to: Abi): AbiDifference {
  const values = <T>(section: keyof AbiHeader, of: (abi: Abi) => Record<string, T>): ValueChanges<T> => {
    const where = [headersOf(from, section), headersOf(to, section)] as const;
    return compare(
      of(from),
      of(to),
      (name, value, newer) => ({ name, header: where[newer].get(name) ?? null, value }),
      (name, old, value) => {
        const place = placed(name, where[0].get(name) ?? null, where[1].get(name) ?? null);
        return old === value && place.movedFrom === undefined ? null : { ...place, from: old, to: value };
      },
    );
  };
  return {
    from: { xen: from.xen, arch: from.arch },
    to: { xen: to.xen, arch: to.arch },
    structs: records(from, to, ({ handle }) => handle === undefined),
    handles: records(from, to, ({ handle }) => handle !== undefined),
    typedefs: values("typedefs", ({ typedefs }) => typedefs),
    enums: values("enums", ({ enums }) => enums),
    constants: values("constants", ({ constants }) => constants),
    strings: values("strings", ({ strings }) => strings),
    operations: operationChanges(from, to),
  };
}

/** Counts the additions, removals and changes. */
export function differenceSize({ from: _from, to: _to, ...sections }: AbiDifference): number {
  return Object.values(sections).reduce(
    (sum, { added, removed, changed }) => sum + added.length + removed.length + changed.length,
    0,
  );
}

function records(from: Abi, to: Abi, among: (record: AbiRecord) => boolean): Changes<RecordItem, RecordChange> {
  const chosen = ({ structs }: Abi): Record<string, AbiRecord> =>
    Object.fromEntries(Object.entries(structs).filter(([, record]) => among(record)));
  return compare(
    chosen(from),
    chosen(to),
    (name, record) => ({ name, header: record.header, ...shapeOf(record) }),
    compareRecords,
  );
}

function compareRecords(name: string, from: AbiRecord, to: AbiRecord): RecordChange | null {
  if (Bun.deepEquals(from, to)) return null;
  return {
    ...placed(name, from.header, to.header),
    from: shapeOf(from),
    to: shapeOf(to),
    members: memberChanges(from, to),
    ...(isReordered(from, to) ? { reordered: true } : {}),
  };
}

function compare<T, Item, Change>(
  before: Readonly<Record<string, T>>,
  after: Readonly<Record<string, T>>,
  item: (name: string, value: T, newer: 0 | 1) => Item,
  change: (name: string, from: T, to: T) => Change | null,
): Changes<Item, Change> {
  const result: Changes<Item, Change> = { added: [], removed: [], changed: [] };
  for (const [name, value] of Object.entries(before)) {
    const now = after[name];
    if (now === undefined) {
      result.removed.push(item(name, value, 0));
    } else {
      const changed = change(name, value, now);
      if (changed !== null) result.changed.push(changed);
    }
  }
  for (const [name, value] of Object.entries(after)) {
    if (before[name] === undefined) result.added.push(item(name, value, 1));
  }
  return result;
}

function placed(name: string, before: string | null, header: string | null): Named {
  return { name, header, ...(before === header ? {} : { movedFrom: before }) };
}

function headersOf(abi: Abi, section: keyof AbiHeader): Map<string, string> {
  return new Map(
    Object.entries(abi.headers).flatMap(([header, names]) => names[section].map((name) => [name, header])),
  );
}
