/** Events of domains, told from one reading to the next. */

import type { DomainEvent, DomainRow } from "../protocol/load.ts";

/** Returns what has happened between two readings. */
export function eventsBetween(
  before: readonly DomainRow[],
  now: readonly DomainRow[],
  atMs: number,
): readonly DomainEvent[] {
  // Most readings have nothing to tell.
  if (before.length === now.length && now.every((row, index) => row === before[index])) return [];
  const events: DomainEvent[] = [];
  const earlier = new Map(before.map((row) => [row.domid, row]));
  const later = new Map(now.map((row) => [row.domid, row]));
  const add = ({ domid, name }: DomainRow, kind: DomainEvent["kind"], reason: DomainEvent["reason"] = null): void =>
    void events.push({ atMs, domid, name, kind, reason });
  for (const row of before) if (later.get(row.domid)?.uuid !== row.uuid) add(row, "gone");
  for (const row of now) {
    const was = earlier.get(row.domid);
    if (was?.uuid !== row.uuid) {
      add(row, "created");
      continue;
    }
    if (was.isPaused !== row.isPaused) add(row, row.isPaused ? "paused" : "unpaused");
    if (was.state === row.state) continue;
    if (row.state === "shutdown") add(row, "shutdown", row.shutdownReason);
    if (row.state === "dying") add(row, "dying");
  }
  return events;
}
