/** Numbers of guests' disks by their names (Xen's docs/man/xen-vbd-interface.7.pandoc). */

import { shown } from "../../../base/checks.ts";

/** Linux's major number of xvd disks; each of the first 16 has 16 minor numbers. */
const XVD_MAJOR = 202;
const SMALL_DISKS = 16;
const SMALL_PARTITIONS = 16;
/** The bit of a number in Xen's own form, which has room for 1,048,576 disks with 256 partitions each. */
const EXTENDED = 1 << 28;
const MOST_DISKS = 1 << 20;

/** Returns the number of a disk by its name in the guest: "xvda", "xvdb1". Throws a TypeError for any other name. */
export function diskId(name: string): number {
  const [, letters, digits] = (typeof name === "string" ? /^xvd([a-z]{1,5})(\d{1,3})?$/.exec(name) : null) ?? [];
  const disk = letters === undefined ? MOST_DISKS : diskOf(letters);
  const partition = digits === undefined ? 0 : Number(digits);
  if (disk >= MOST_DISKS || partition > 255 || digits?.startsWith("0") === true) {
    throw new TypeError(`expected the name of a disk such as "xvda" or "xvdb1", received ${shown(name)}`);
  }
  if (disk < SMALL_DISKS && partition < SMALL_PARTITIONS) return (XVD_MAJOR << 8) | (disk << 4) | partition;
  return EXTENDED | (disk << 8) | partition;
}

/** Returns 0 for "a", 25 for "z", 26 for "aa". */
function diskOf(letters: string): number {
  let disk = 0;
  for (const letter of letters) disk = disk * 26 + letter.charCodeAt(0) - "a".charCodeAt(0) + 1;
  return disk - 1;
}
