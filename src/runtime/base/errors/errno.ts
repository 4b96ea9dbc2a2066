/**
 * Names of error numbers.
 *
 * Xen numbers its errors as Linux does on every architecture (public/errno.h), and what comes through privcmd has
 * passed Linux's own ioctl: one table serves both.
 */

import { constants } from "node:os";

const { errno: numbers } = constants;

const names = new Map<number, string>();
for (const [name, number] of Object.entries(numbers)) names.set(number, name);
// Where two names share a number, the one that Xen uses.
for (const name of ["EAGAIN", "EOPNOTSUPP"] as const) names.set(numbers[name], name);

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
