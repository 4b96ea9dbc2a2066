/**
 * Tables for guests of another width. Bun does not run there, so a table has only the records that a guest shares with
 * its host, and the records nested in them.
 */

import type { RecordPlan, Shape } from "./plan.ts";

const SHARED = new Set(["struct shared_info", "struct start_info", "struct vcpu_guest_context"]);
const SHARED_HEADERS = new Set(["io/blkif.h"]);

/** Returns the plans for a guest's table, by header, chosen from those of a whole table. */
export function sharedRecords(plans: ReadonlyMap<string, RecordPlan[]>): Map<string, RecordPlan[]> {
  const wanted = new Set<RecordPlan>();
  for (const [header, records] of plans) {
    for (const record of records) if (SHARED_HEADERS.has(header) || SHARED.has(record.cName)) want(record, wanted);
  }
  const shared = new Map<string, RecordPlan[]>();
  for (const [header, records] of plans) {
    const chosen = records.filter((record) => wanted.has(record));
    if (chosen.length > 0) shared.set(header, chosen);
  }
  return shared;
}

function want(record: RecordPlan, wanted: Set<RecordPlan>): void {
  if (wanted.has(record)) return;
  wanted.add(record);
  if (record.inside !== undefined) want(record.inside.parent, wanted);
  for (const { shape } of record.fields) wantShape(shape, wanted);
}

function wantShape(shape: Shape, wanted: Set<RecordPlan>): void {
  if (shape.kind === "array") wantShape(shape.of, wanted);
  else if (shape.kind === "record") want(shape.record, wanted);
}
