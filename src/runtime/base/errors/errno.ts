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
const LINUX: Readonly<Record<number, string>> = {
  1: "EPERM ENOENT ESRCH EINTR EIO ENXIO E2BIG ENOEXEC EBADF ECHILD EAGAIN ENOMEM EACCES EFAULT",
  16: "EBUSY EEXIST EXDEV ENODEV ENOTDIR EISDIR EINVAL ENFILE EMFILE ENOTTY ETXTBSY EFBIG ENOSPC ESPIPE EROFS EMLINK EPIPE",
  33: "EDOM ERANGE EDEADLK ENAMETOOLONG ENOLCK ENOSYS ENOTEMPTY ELOOP",
  42: "ENOMSG EIDRM",
  60: "ENOSTR ENODATA ETIME ENOSR",
  67: "ENOLINK",
  71: "EPROTO EMULTIHOP",
  74: "EBADMSG EOVERFLOW",
  84: "EILSEQ",
  88: "ENOTSOCK EDESTADDRREQ EMSGSIZE EPROTOTYPE ENOPROTOOPT EPROTONOSUPPORT",
  95: "EOPNOTSUPP",
  97: "EAFNOSUPPORT EADDRINUSE EADDRNOTAVAIL ENETDOWN ENETUNREACH ENETRESET ECONNABORTED ECONNRESET ENOBUFS EISCONN ENOTCONN",
  110: "ETIMEDOUT ECONNREFUSED",
  113: "EHOSTUNREACH EALREADY EINPROGRESS ESTALE",
  122: "EDQUOT",
  125: "ECANCELED",
};

/** Returns Linux's numbers by the errors' names. */
export function linuxErrnos(): Record<string, number> {
  const runs = Object.entries(LINUX).map(([first, run]) => [Number(first), run.split(" ")] as const);
  return Object.fromEntries(runs.flatMap(([first, run]) => run.map((name, index) => [name, first + index])));
}

const numbers = linuxErrnos() as typeof constants.errno;

const names = new Map<number, string>();
for (const [name, number] of Object.entries(numbers)) names.set(number, name);

/** "EPERM" for 1; "E4095" for a number that has no name. */
export function errnoName(errno: number): string {
  return names.get(errno) ?? `E${errno}`;
}

export const E2BIG: number = numbers.E2BIG;
export const EACCES: number = numbers.EACCES;
export const EAGAIN: number = numbers.EAGAIN;
export const EBADF: number = numbers.EBADF;
export const EBUSY: number = numbers.EBUSY;
export const EEXIST: number = numbers.EEXIST;
export const EFAULT: number = numbers.EFAULT;
export const EFBIG: number = numbers.EFBIG;
export const EINTR: number = numbers.EINTR;
export const EINVAL: number = numbers.EINVAL;
export const EIO: number = numbers.EIO;
export const EMFILE: number = numbers.EMFILE;
export const ENFILE: number = numbers.ENFILE;
export const ENODEV: number = numbers.ENODEV;
export const ENOENT: number = numbers.ENOENT;
export const ENOMEM: number = numbers.ENOMEM;
export const ENOSPC: number = numbers.ENOSPC;
export const ENOSYS: number = numbers.ENOSYS;
export const ENOTDIR: number = numbers.ENOTDIR;
export const ENOTCONN: number = numbers.ENOTCONN;
export const ENOTTY: number = numbers.ENOTTY;
export const ENXIO: number = numbers.ENXIO;
export const EOPNOTSUPP: number = numbers.EOPNOTSUPP;
export const EPERM: number = numbers.EPERM;
export const ESRCH: number = numbers.ESRCH;
