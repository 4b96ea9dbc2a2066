// The records of Xen's public header arch-x86/xen-x86_32.h. Made by `bun run codegen`: do not edit.

export { CpuUserRegs, type CpuUserRegsPlain } from "./xen-x86_32/CpuUserRegs.ts";
export { ArchVcpuInfo, type ArchVcpuInfoPlain } from "./xen-x86_32/ArchVcpuInfo.ts";
