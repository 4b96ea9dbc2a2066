/** The boundary to the C library: the only folder that imports bun:ffi. */

export { checkInteger, describe } from "./checks.ts";
export {
  MADV_DOFORK,
  MADV_DONTFORK,
  MAP_ANONYMOUS,
  MAP_LOCKED,
  MAP_PRIVATE,
  MAP_SHARED,
  O_CLOEXEC,
  O_NONBLOCK,
  O_RDWR,
  PROT_READ,
  PROT_WRITE,
} from "./linux.ts";
export { close, ioctl, ioctlAt, madvise, mappedBuffer, mmap, munmap, open, pageSize } from "./system-calls.ts";
