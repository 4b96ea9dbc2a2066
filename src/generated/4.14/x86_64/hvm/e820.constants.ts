// The constants of Xen's public header hvm/e820.h. Made by `bun run codegen`: do not edit.

export const HVM_E820_PAGE = 0x90000;
export const HVM_E820_NR_OFFSET = 488;
export const HVM_E820_OFFSET = 720;
export const HVM_BELOW_4G_RAM_END = 0xf0000000;
export const HVM_BELOW_4G_MMIO_START = 0xf0000000;
export const HVM_BELOW_4G_MMIO_LENGTH = 0x10000000;
