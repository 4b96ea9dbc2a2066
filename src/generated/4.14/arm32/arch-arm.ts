// The records of Xen's public header arch-arm.h. Made by `bun run codegen`: do not edit.

export {
  VcpuGuestCoreRegs,
  type VcpuGuestCoreRegsPlain,
  VcpuGuestContext,
  type VcpuGuestContextPlain,
  ArchVcpuInfo,
  type ArchVcpuInfoPlain,
  ArchSharedInfo,
  type ArchSharedInfoPlain,
} from "../arm64/arch-arm.ts";
