/**
 * The length of long runs on each target. Under emulation, full runs take minutes. So one target makes them in full,
 * and one of the other architecture makes a part. The rest make enough to show a loss or a leak.
 */

const target = process.env["XEN_TS_LAB"] ?? "";

/** True if this target makes long runs in full. */
export const isThorough: boolean = target === "4.17-x86_64";

/** Returns the number of rounds of a long run, at most `all`; `few` rounds are enough to show a loss or a leak. */
export function rounds(all: number, few: number = all / 10): number {
  if (isThorough) return all;
  return Math.ceil(target === "4.20-arm64" ? Math.max(all / 5, few) : few);
}
