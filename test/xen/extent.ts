/**
 * How much of long runs is made where. In emulation all of it takes minutes: one target goes all the way, one of the other
 * architecture a part of it, and the rest far enough to see a loss or a leak.
 */

const target = process.env["XEN_TS_LAB"] ?? "";

/** Whether this target's runs are made in full. */
export const isThorough: boolean = target === "4.17-x86_64";

/** How many rounds of a long run to make, of `all`; `few` is what shows a loss or a leak. */
export function rounds(all: number, few: number = all / 10): number {
  if (isThorough) return all;
  return Math.ceil(target === "4.20-arm64" ? Math.max(all / 5, few) : few);
}
