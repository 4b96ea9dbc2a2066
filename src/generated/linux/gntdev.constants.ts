// The constants of Linux's device interface gntdev.h (xen/sys/gntdev.h). Made by `bun run codegen`: do not edit.

export const UNMAP_NOTIFY_CLEAR_BYTE = 1;
export const UNMAP_NOTIFY_SEND_EVENT = 2;
export const IOCTL_GNTDEV_MAP_GRANT_REF = 0x184700;
export const IOCTL_GNTDEV_UNMAP_GRANT_REF = 0x104701;
export const IOCTL_GNTDEV_GET_OFFSET_FOR_VADDR = 0x184702;
export const IOCTL_GNTDEV_SET_MAX_GRANTS = 0x44703;
export const IOCTL_GNTDEV_SET_UNMAP_NOTIFY = 0x104707;
export const IOCTL_GNTDEV_GRANT_COPY = 0x104708;
export const GNTDEV_DMA_FLAG_WC = 1;
export const GNTDEV_DMA_FLAG_COHERENT = 2;
export const IOCTL_GNTDEV_DMABUF_EXP_FROM_REFS = 0x144709;
export const IOCTL_GNTDEV_DMABUF_EXP_WAIT_RELEASED = 0x8470a;
export const IOCTL_GNTDEV_DMABUF_IMP_TO_REFS = 0x14470b;
export const IOCTL_GNTDEV_DMABUF_IMP_RELEASE = 0x8470c;
