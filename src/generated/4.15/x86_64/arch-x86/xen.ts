// The records of Xen's public header arch-x86/xen.h. Made by `bun run codegen`: do not edit.

export {
  TrapInfo,
  type TrapInfoPlain,
  VcpuGuestContext,
  type VcpuGuestContextPlain,
  VcpuGuestContextFpuCtxt,
  type VcpuGuestContextFpuCtxtPlain,
  XenCpuidLeaf,
  type XenCpuidLeafPlain,
  XenMsrEntry,
  type XenMsrEntryPlain,
} from "../../../4.14/x86_64/arch-x86/xen.ts";
export { ArchSharedInfo, type ArchSharedInfoPlain } from "../../../4.14/x86_64/arch-x86/xen/ArchSharedInfo.ts";
export { XenArchDomainconfig, type XenArchDomainconfigPlain } from "./xen/XenArchDomainconfig.ts";
