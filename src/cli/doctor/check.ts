/** One check of `xen-ts doctor`. */

import { existsSync, readFileSync } from "node:fs";

export type Grade = "ok" | "note" | "warning" | "fault";

export interface Check {
  readonly subject: string;
  readonly grade: Grade;
  readonly found: string;
  readonly advice: string | null;
}

export type DomainKind = "dom0" | "guest" | "none";

export function check(subject: string, grade: Grade, found: string, advice: string | null = null): Check {
  return { subject, grade, found, advice };
}

/** Returns a file's text without the last line feed; null if it cannot be read. */
export function readText(path: string): string | null {
  try {
    return existsSync(path) ? readFileSync(path, "utf8").trimEnd() : null;
  } catch {
    return null;
  }
}
