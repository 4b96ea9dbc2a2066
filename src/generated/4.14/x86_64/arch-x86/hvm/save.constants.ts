// The constants of Xen's public header arch-x86/hvm/save.h. Made by `bun run codegen`: do not edit.

export const HVM_FILE_MAGIC = 0x54381286;
export const HVM_FILE_VERSION = 1;
export const _XEN_X86_FPU_INITIALISED = 0;
export const XEN_X86_FPU_INITIALISED = 1;
export const VIOAPIC_NUM_PINS = 48;
export const RTC_CMOS_SIZE = 14;
export const HPET_TIMER_NUM = 3;
export const MTRR_VCNT = 8;
export const NUM_FIXED_MSR = 11;
export const CPU_XSAVE_CODE = 16;
export const CPU_MSR_CODE = 20;
export const HVM_SAVE_CODE_MAX = 20;
