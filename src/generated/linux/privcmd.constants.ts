// The constants of Linux's device interface privcmd.h (xen/sys/privcmd.h). Made by `bun run codegen`: do not edit.

export const PRIVCMD_MMAPBATCH_MFN_ERROR = 0xf0000000;
export const PRIVCMD_MMAPBATCH_PAGED_ERROR = 0x80000000;
export const IOCTL_PRIVCMD_HYPERCALL = 0x305000;
export const IOCTL_PRIVCMD_MMAP = 0x105002;
export const IOCTL_PRIVCMD_MMAPBATCH = 0x185003;
export const IOCTL_PRIVCMD_MMAPBATCH_V2 = 0x205004;
export const IOCTL_PRIVCMD_DM_OP = 0x105005;
export const IOCTL_PRIVCMD_RESTRICT = 0x25006;
export const IOCTL_PRIVCMD_MMAP_RESOURCE = 0x205007;
export const IOCTL_PRIVCMD_PCIDEV_GET_GSI = 0x8500a;
export const IOCTL_PRIVCMD_UNIMPLEMENTED = 20735;
