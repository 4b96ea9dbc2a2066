/** The error numbers that Xen answers with (public/errno.h); Xen numbers its errors as Linux does. */

import { constants } from "node:os";

export const {
  EACCES,
  EADDRNOTAVAIL,
  EBUSY,
  EEXIST,
  EFAULT,
  EINVAL,
  ENODATA,
  ENODEV,
  ENOENT,
  ENOBUFS,
  ENOMEM,
  ENOSPC,
  ENOSYS,
  EOPNOTSUPP,
  EOVERFLOW,
  EPERM,
  ERANGE,
  ESRCH,
}: typeof constants.errno = constants.errno;
