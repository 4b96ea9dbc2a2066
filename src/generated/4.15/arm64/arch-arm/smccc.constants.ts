// The constants of Xen's public header arch-arm/smccc.h. Made by `bun run codegen`: do not edit.

export const XEN_SMCCC_MAJOR_REVISION = 0;
export const XEN_SMCCC_MINOR_REVISION = 1;
export const SSSC_SMCCC_MAJOR_REVISION = 0;
export const SSSC_SMCCC_MINOR_REVISION = 1;
