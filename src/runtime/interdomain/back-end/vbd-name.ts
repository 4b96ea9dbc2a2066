/** Names of guests' disks by their numbers (Xen's docs/man/xen-vbd-interface.7.pandoc). */

/** The bit of a number in Xen's own form, which has room for many disks. */
const EXTENDED = 1 << 28;

/** Names by Linux's major number: the first disk's letter, and the bits of a partition. */
const MAJORS: ReadonlyMap<number, { readonly prefix: string; readonly first: number; readonly partitionBits: number }> =
  new Map([
    [202, { prefix: "xvd", first: 0, partitionBits: 4 }],
    [8, { prefix: "sd", first: 0, partitionBits: 4 }],
    [3, { prefix: "hd", first: 0, partitionBits: 6 }],
    [22, { prefix: "hd", first: 2, partitionBits: 6 }],
  ]);

/** Returns a disk's name, such as "xvda" or "xvda1"; the number as text if it has none. */
export function vbdName(id: number): string {
  if ((id & EXTENDED) !== 0) return named("xvd", (id & (EXTENDED - 1)) >>> 8, id & 0xff);
  const major = MAJORS.get(id >>> 8);
  if (major === undefined) return String(id);
  const { prefix, first, partitionBits } = major;
  const minor = id & 0xff;
  return named(prefix, first + (minor >>> partitionBits), minor & ((1 << partitionBits) - 1));
}

function named(prefix: string, disk: number, partition: number): string {
  return `${prefix}${letters(disk)}${partition === 0 ? "" : partition}`;
}

/** Returns "a" for 0, "z" for 25, "aa" for 26. */
function letters(disk: number): string {
  const last = String.fromCodePoint("a".charCodeAt(0) + (disk % 26));
  return disk < 26 ? last : `${letters(Math.floor(disk / 26) - 1)}${last}`;
}
