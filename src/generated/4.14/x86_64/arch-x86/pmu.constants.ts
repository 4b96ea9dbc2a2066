// The constants of Xen's public header arch-x86/pmu.h. Made by `bun run codegen`: do not edit.

export const PMU_CACHED = 1;
export const PMU_SAMPLE_USER = 2;
export const PMU_SAMPLE_REAL = 4;
export const PMU_SAMPLE_PV = 8;
export const XENPMU_REGS_PAD_SZ = 64;
export const XENPMU_CTXT_PAD_SZ = 128;
