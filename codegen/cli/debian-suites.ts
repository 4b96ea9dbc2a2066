/** Which releases' headers Debian's mirrors can be relied upon to have. */
import { findRelease } from "../headers/index.ts";

/** Suites past their support: mirrors drop them, sooner or later. */
const RETIRED: ReadonlySet<string> = new Set(["bullseye"]);

export function isServed(release: string): boolean {
  const suite = findRelease(release)?.debian;
  return suite !== undefined && !RETIRED.has(suite);
}
