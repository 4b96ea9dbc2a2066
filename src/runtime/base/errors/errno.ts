/**
 * Names of error numbers.
 *
 * Xen numbers its errors as Linux does on every architecture (public/errno.h), and what comes through privcmd has
 * passed Linux's own ioctl: one table serves both.
 */

import type { constants } from "node:os";

/**
 * Linux's numbers: other systems' own differ, and loading `node:os` for them takes time at every start. Gaps are numbers
 * for which it has no name either.
 */
const LINUX: readonly (readonly [number, string])[] = [
  [1, "EPERM ENOENT ESRCH EINTR EIO ENXIO E2BIG ENOEXEC EBADF ECHILD EAGAIN ENOMEM EACCES EFAULT"],
  [
    16,
    "EBUSY EEXIST EXDEV ENODEV ENOTDIR EISDIR EINVAL ENFILE EMFILE ENOTTY ETXTBSY EFBIG ENOSPC ESPIPE EROFS EMLINK EPIPE",
  ],
  [33, "EDOM ERANGE EDEADLK ENAMETOOLONG ENOLCK ENOSYS ENOTEMPTY ELOOP"],
  [42, "ENOMSG EIDRM"],
  [60, "ENOSTR ENODATA ETIME ENOSR"],
  [67, "ENOLINK"],
  [71, "EPROTO EMULTIHOP"],
  [74, "EBADMSG EOVERFLOW"],
  [84, "EILSEQ"],
  [88, "ENOTSOCK EDESTADDRREQ EMSGSIZE EPROTOTYPE ENOPROTOOPT EPROTONOSUPPORT"],
  [95, "EOPNOTSUPP"],
  [
    97,
    "EAFNOSUPPORT EADDRINUSE EADDRNOTAVAIL ENETDOWN ENETUNREACH ENETRESET ECONNABORTED ECONNRESET ENOBUFS EISCONN ENOTCONN",
  ],
  [110, "ETIMEDOUT ECONNREFUSED"],
  [113, "EHOSTUNREACH EALREADY EINPROGRESS ESTALE"],
  [122, "EDQUOT"],
  [125, "ECANCELED"],
];

const names = new Map<number, string>();
const numbers: Record<string, number> = {};
// Loops, since the engine compiles `flatMap` and its like at their first use.
for (const [first, run] of LINUX) {
  let number = first;
  for (const name of run.split(" ")) {
    numbers[name] = number;
    names.set(number++, name);
  }
}

/** Linux's numbers by the errors' names. */
export const linuxErrnos = numbers as typeof constants.errno;

/** "EPERM" for 1; "E4095" for a number that has no name. */
export function errnoName(errno: number): string {
  return names.get(errno) ?? `E${errno}`;
}

export const E2BIG: number = linuxErrnos.E2BIG;
export const EACCES: number = linuxErrnos.EACCES;
export const EAGAIN: number = linuxErrnos.EAGAIN;
export const EBADF: number = linuxErrnos.EBADF;
export const EBUSY: number = linuxErrnos.EBUSY;
export const EEXIST: number = linuxErrnos.EEXIST;
export const EFAULT: number = linuxErrnos.EFAULT;
export const EFBIG: number = linuxErrnos.EFBIG;
export const EINTR: number = linuxErrnos.EINTR;
export const EINVAL: number = linuxErrnos.EINVAL;
export const EIO: number = linuxErrnos.EIO;
export const EMFILE: number = linuxErrnos.EMFILE;
export const ENFILE: number = linuxErrnos.ENFILE;
export const ENODEV: number = linuxErrnos.ENODEV;
export const ENOENT: number = linuxErrnos.ENOENT;
export const ENOMEM: number = linuxErrnos.ENOMEM;
export const ENOSPC: number = linuxErrnos.ENOSPC;
export const ENOSYS: number = linuxErrnos.ENOSYS;
export const ENOTDIR: number = linuxErrnos.ENOTDIR;
export const ENOTCONN: number = linuxErrnos.ENOTCONN;
export const ENOTTY: number = linuxErrnos.ENOTTY;
export const ENXIO: number = linuxErrnos.ENXIO;
export const EOPNOTSUPP: number = linuxErrnos.EOPNOTSUPP;
export const EPERM: number = linuxErrnos.EPERM;
export const ESRCH: number = linuxErrnos.ESRCH;
