/** Point releases, some of which have changed what Xen answers. */

import { compareReleases } from "../../runtime/abi/index.ts";

/** Returns the point release in a text such as ".3"; Infinity, for the newest, if there is none. */
export function pointOf(extraversion: string | undefined): number {
  return Number(/^\.(?<point>\d+)/.exec(extraversion ?? "")?.groups?.["point"] ?? Infinity);
}

/**
 * The first point release with a change, by release. All releases after the last of these have the change, and none before
 * the first has it.
 */
export type Since = Readonly<Record<string, number>>;

/** True if a point release of a release has a change. */
export function hasChange(release: string, point: number, since: Since): boolean {
  const first = since[release];
  if (first !== undefined) return point >= first;
  return Object.keys(since).every((one) => compareReleases(release, one) > 0);
}
