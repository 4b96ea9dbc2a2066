/** Constants of Linux's system-call ABI; x86-64 and aarch64 agree on each (asm-generic/fcntl.h, mman.h, poll.h). */

export const O_RDWR = 0o2;
export const O_NOCTTY = 0o400;
export const O_NONBLOCK = 0o4000;
export const O_CLOEXEC = 0o2000000;

export const F_DUPFD_CLOEXEC = 1030;

export const PROT_NONE = 0x0;
export const PROT_READ = 0x1;
export const PROT_WRITE = 0x2;

export const MAP_SHARED = 0x01;
export const MAP_PRIVATE = 0x02;
export const MAP_FIXED = 0x10;
export const MAP_ANONYMOUS = 0x20;
export const MAP_LOCKED = 0x2000;

export const MADV_DONTFORK = 10;
export const MADV_DOFORK = 11;

export const POLLIN = 0x001;

/** The size of struct pollfd, and the offset of its events. */
export const POLLFD_SIZE = 8;
export const POLLFD_EVENTS = 4;

export const F_GETFL = 3;

/** The number of the system call fstat, for which C libraries before glibc 2.33 have no function. */
export const SYS_FSTAT: number = process.arch === "arm64" ? 80 : 5;

/** At least the size of struct stat. It begins with the device and the inode, 64 bits each. */
export const STAT_ROOM = 256;

export const EFD_CLOEXEC: number = O_CLOEXEC;
export const EFD_NONBLOCK: number = O_NONBLOCK;

export const MFD_CLOEXEC = 1;

export const AF_UNIX = 1;
export const SOCK_STREAM = 1;
export const SOCK_CLOEXEC: number = O_CLOEXEC;

/** The offset of the path in struct sockaddr_un. */
export const SOCKADDR_UN_PATH = 2;
