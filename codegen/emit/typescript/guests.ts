/**
 * Guests of the other width: Bun does not run there, so they are only looked at from outside, through what they share
 * with their host. Their tables have these records and what they nest, nothing else.
 */

import type { RecordPlan, Shape } from "./plan.ts";

const SHARED = new Set(["struct shared_info", "struct start_info", "struct vcpu_guest_context"]);
const SHARED_HEADERS = new Set(["io/blkif.h"]);

/** Chooses the plans that a guest's table has, by header, from those of a whole table. */
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
