/** The members that a call has sent and received, out of an argument before and after it. */

import { isRecord, type TracedRecord, type TracedValue } from "./traced-value.ts";

/** Members of `after` that differ from `before`, and those that Xen answers with at any rate. */
export function received(before: TracedRecord, after: TracedRecord, answers: ReadonlySet<string>): TracedRecord {
  return filter(after, "", (path, value) => {
    const old = at(before, path);
    return answers.has(path) || !Bun.deepEquals(old, value);
  });
}

/** Members without those that only Xen fills in. */
export function sent(before: TracedRecord, answers: ReadonlySet<string>): TracedRecord {
  return filter(before, "", (path) => !answers.has(path));
}

function filter(record: TracedRecord, path: string, keep: (path: string, value: TracedValue) => boolean): TracedRecord {
  const kept: [string, TracedValue][] = [];
  for (const [name, value] of Object.entries(record)) {
    const where = path === "" ? name : `${path}.${name}`;
    if (!isRecord(value)) {
      if (keep(where, value)) kept.push([name, value]);
      continue;
    }
    const inside = filter(value, where, keep);
    if (Object.keys(inside).length > 0) kept.push([name, inside]);
  }
  return Object.fromEntries(kept);
}

function at(record: TracedRecord, path: string): TracedValue | undefined {
  let value: TracedValue | undefined = record;
  for (const name of path.split(".")) {
    if (value === undefined || !isRecord(value)) return undefined;
    value = value[name];
  }
  return value;
}
