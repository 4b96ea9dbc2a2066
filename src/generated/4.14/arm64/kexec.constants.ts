// The constants of Xen's public header kexec.h. Made by `bun run codegen`: do not edit.

export const KEXEC_TYPE_DEFAULT = 0;
export const KEXEC_TYPE_CRASH = 1;
export const KEXEC_CMD_kexec = 0;
export const KEXEC_CMD_kexec_load_v1 = 1;
export const KEXEC_CMD_kexec_unload_v1 = 2;
export const KEXEC_RANGE_MA_CRASH = 0;
export const KEXEC_RANGE_MA_XEN = 1;
export const KEXEC_RANGE_MA_CPU = 2;
export const KEXEC_RANGE_MA_XENHEAP = 3;
export const KEXEC_RANGE_MA_BOOT_PARAM = 4;
export const KEXEC_RANGE_MA_EFI_MEMMAP = 5;
export const KEXEC_RANGE_MA_VMCOREINFO = 6;
export const KEXEC_CMD_kexec_get_range = 3;
export const KEXEC_CMD_kexec_load = 4;
export const KEXEC_CMD_kexec_unload = 5;
export const KEXEC_CMD_kexec_status = 6;
