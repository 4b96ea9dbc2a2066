// The constants of Linux's device interface gntalloc.h (xen/sys/gntalloc.h). Made by `bun run codegen`: do not edit.

export const IOCTL_GNTALLOC_ALLOC_GREF = 0x184705;
export const GNTALLOC_FLAG_WRITABLE = 1;
export const IOCTL_GNTALLOC_DEALLOC_GREF = 0x104706;
export const IOCTL_GNTALLOC_SET_UNMAP_NOTIFY = 0x104707;
