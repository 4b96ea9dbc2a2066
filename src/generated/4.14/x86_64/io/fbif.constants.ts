// The constants of Xen's public header io/fbif.h. Made by `bun run codegen`: do not edit.

export const XENFB_TYPE_UPDATE = 2;
export const XENFB_TYPE_RESIZE = 3;
export const XENFB_OUT_EVENT_SIZE = 40;
export const XENFB_TYPE_REFRESH_PERIOD = 1;
export const XENFB_NO_REFRESH = 0;
export const XENFB_IN_EVENT_SIZE = 40;
export const XENFB_IN_RING_SIZE = 1024;
export const XENFB_IN_RING_LEN = 25;
export const XENFB_IN_RING_OFFS = 1024;
export const XENFB_OUT_RING_SIZE = 2048;
export const XENFB_OUT_RING_LEN = 51;
export const XENFB_OUT_RING_OFFS = 2048;
