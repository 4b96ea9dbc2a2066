// The records of Xen's public header arch-arm.h. Made by `bun run codegen`: do not edit.

export {
  VcpuGuestCoreRegs,
  type VcpuGuestCoreRegsPlain,
  VcpuGuestContext,
  type VcpuGuestContextPlain,
} from "../../4.16/arm64/arch-arm.ts";
export { XenArchDomainconfig, type XenArchDomainconfigPlain } from "./arch-arm/XenArchDomainconfig.ts";
export { ArchVcpuInfo, type ArchVcpuInfoPlain } from "../../4.14/arm64/arch-arm/ArchVcpuInfo.ts";
export { ArchSharedInfo, type ArchSharedInfoPlain } from "../../4.14/arm64/arch-arm/ArchSharedInfo.ts";
export { XenPmuArch, type XenPmuArchPlain } from "../../4.14/arm64/arch-arm/XenPmuArch.ts";
