// The records of Xen's public header arch-arm.h. Made by `bun run codegen`: do not edit.

export {
  VcpuGuestCoreRegs,
  type VcpuGuestCoreRegsPlain,
  VcpuGuestContext,
  type VcpuGuestContextPlain,
} from "../arm64/arch-arm.ts";
export { ArchVcpuInfo, type ArchVcpuInfoPlain } from "../arm64/arch-arm/ArchVcpuInfo.ts";
export { ArchSharedInfo, type ArchSharedInfoPlain } from "../arm64/arch-arm/ArchSharedInfo.ts";
