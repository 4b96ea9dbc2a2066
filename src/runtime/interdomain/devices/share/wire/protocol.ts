/**
 * Numbers of 9P2000.L, as Linux speaks it: the types of requests (an answer's is one more), and the flags and masks in
 * their fields. They are Linux's of x86 on every architecture.
 */

export const VERSION = "9P2000.L";

export const REQUEST = {
  statfs: 8,
  lopen: 12,
  lcreate: 14,
  symlink: 16,
  mknod: 18,
  rename: 20,
  readlink: 22,
  getattr: 24,
  setattr: 26,
  xattrwalk: 30,
  xattrcreate: 32,
  readdir: 40,
  fsync: 50,
  lock: 52,
  getlock: 54,
  link: 70,
  mkdir: 72,
  renameat: 74,
  unlinkat: 76,
  version: 100,
  auth: 102,
  attach: 104,
  flush: 108,
  walk: 110,
  read: 116,
  write: 118,
  clunk: 120,
  remove: 122,
} as const;

export type RequestName = keyof typeof REQUEST;

/** The answer to a request that failed. */
export const RLERROR = 7;

/** The kinds of files in a qid. */
export const QID = { directory: 0x80, symlink: 0x02, other: 0 } as const;

/** The flags of lopen and lcreate that are honoured. */
export const OPEN = { accessMask: 3, writeOnly: 1, readWrite: 2, exclusive: 0o200, truncate: 0o1000 } as const;
/** O_DSYNC, and the further bit of O_SYNC: writes that are durable at once. */
export const OPEN_DURABLE: number = 0o10000 | 0o4000000;

/** The fields of a setattr that count. */
export const CHANGE = {
  mode: 1,
  uid: 2,
  gid: 4,
  size: 8,
  accessed: 0x10,
  modified: 0x20,
  accessedGiven: 0x80,
  modifiedGiven: 0x100,
} as const;

/** The flag of unlinkat for a directory. */
export const REMOVE_DIRECTORY = 0x200;

/** The fields of a getattr's answer that are always right. */
export const ATTRIBUTES_BASIC = 0x7ff;
export const ATTRIBUTES_BIRTH = 0x800;

/** Kinds of locks, and the answers to a request for one. */
export const LOCK = { read: 0, write: 1, unlock: 2, granted: 0, blocked: 1 } as const;

/** The bits of a mode that tell the kind of a file (S_IFMT). */
export const MODE_KIND = 0o170000;
export const MODE_BITS = 0o7777;
export const KIND_BITS = {
  fifo: 0o010000,
  character: 0o020000,
  directory: 0o040000,
  block: 0o060000,
  file: 0o100000,
  symlink: 0o120000,
  socket: 0o140000,
} as const;

/** The kinds as a directory's entry has them (DT_…): the mode's, moved down. */
export function entryKind(kind: keyof typeof KIND_BITS): number {
  return KIND_BITS[kind] >>> 12;
}

export const MOST_NAME_BYTES = 255;
export const MOST_TARGET_BYTES = 4095;
export const MOST_WALK_NAMES = 16;
/** The largest value of an extended attribute that Linux has (XATTR_SIZE_MAX). */
export const MOST_ATTRIBUTE_BYTES = 65536;
/** The user of an attach that names none. */
export const NO_USER = 0xffff_ffff;
