/** The error numbers that Xen answers with (public/errno.h); Xen numbers its errors as Linux does. */

import { constants } from "node:os";

const { errno } = constants;

export const E2BIG: number = errno.E2BIG;
export const EACCES: number = errno.EACCES;
export const EADDRNOTAVAIL: number = errno.EADDRNOTAVAIL;
export const EBUSY: number = errno.EBUSY;
export const EEXIST: number = errno.EEXIST;
export const EFAULT: number = errno.EFAULT;
export const EINVAL: number = errno.EINVAL;
export const ENODATA: number = errno.ENODATA;
export const ENODEV: number = errno.ENODEV;
export const ENOENT: number = errno.ENOENT;
export const ENOBUFS: number = errno.ENOBUFS;
export const ENOMEM: number = errno.ENOMEM;
export const ENOSPC: number = errno.ENOSPC;
export const ENOSYS: number = errno.ENOSYS;
export const EOPNOTSUPP: number = errno.EOPNOTSUPP;
export const EOVERFLOW: number = errno.EOVERFLOW;
export const EPERM: number = errno.EPERM;
export const ERANGE: number = errno.ERANGE;
export const ESRCH: number = errno.ESRCH;
