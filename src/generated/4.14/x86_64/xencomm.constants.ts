// The constants of Xen's public header xencomm.h. Made by `bun run codegen`: do not edit.

export const XENCOMM_MAGIC = 0x58434f4d;
export const XENCOMM_INVALID = 0xffffffffffffffffn;
