// The constants of Xen's public header hvm/hvm_info_table.h. Made by `bun run codegen`: do not edit.

export const HVM_INFO_PFN = 159;
export const HVM_INFO_OFFSET = 2048;
export const HVM_INFO_PADDR = 0x9f800;
export const HVM_MAX_VCPUS = 128;
