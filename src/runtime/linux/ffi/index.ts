/**
 * The boundary to the C library: the only folder that imports bun:ffi. Threads and copies are left to their own files,
 * since this module is part of every program's start.
 */

export { ffiRefusal, plainMemory } from "./libc.ts";
export { type PlainMemory, PlainPages } from "./plain-memory.ts";
export {
  EFD_CLOEXEC,
  EFD_NONBLOCK,
  MADV_DOFORK,
  MADV_DONTFORK,
  MAP_ANONYMOUS,
  MAP_LOCKED,
  MAP_PRIVATE,
  MAP_SHARED,
  O_CLOEXEC,
  O_NOCTTY,
  O_NONBLOCK,
  O_RDWR,
  POLLFD_EVENTS,
  POLLFD_SIZE,
  POLLIN,
  PROT_NONE,
  PROT_READ,
  PROT_WRITE,
} from "./linux.ts";
export { atThreadEnd, isMemoryFree, useMemory } from "./thread-end.ts";
export {
  close,
  eventfd,
  duplicate,
  fileOf,
  ioctl,
  ioctlAt,
  ioctlNumber,
  madvise,
  mapOver,
  mappedBuffer,
  memoryFile,
  mmap,
  munmap,
  open,
  openFlags,
  pageSize,
  poll,
  read,
  reservePage,
  write,
} from "./system-calls.ts";
