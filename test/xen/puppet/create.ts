/** The domain of a puppet, without memory and with two vcpus that have no registers yet. */

import type { Xen } from "../../../src/index.ts";
import type { Kind } from "../guests/index.ts";

export interface PuppetOptions {
  /** By default PVH on x86-64. */
  readonly kind?: Kind;
  /** Flags XEN_DOMCTL_CDF_…, in addition to those of its kind. */
  readonly flags?: number;
  /** Devices that Xen emulates on x86, bits XEN_X86_EMU_…; by default those of a PVH guest. */
  readonly emulators?: number;
  /** Shared interrupts (SPI) that it has on Arm; none by default. */
  readonly sharedInterrupts?: number;
  /** KiB that it may have beyond its own memory; 256 by default. */
  readonly spareKiB?: number;
}

const VCPUS = 2;
const MEMORY_KIB = 384;
const PAGING_MIB = 4;

export function createPuppet(xen: Xen, kind: Kind, wanted: number, options: PuppetOptions): number {
  // of the devices that Xen emulates for HVM guests, a PVH guest has the local APIC
  const { flags = 0, spareKiB = 256, emulators = 1, sharedInterrupts = 0 } = options;
  const { XEN_DOMCTL_CDF_hvm, XEN_DOMCTL_CDF_hap } = xen.abi.load("domctl.constants");
  const { domid } = xen.domctl("createdomain", wanted, (request) => {
    request.flags = flags | (kind === "pv" ? 0 : XEN_DOMCTL_CDF_hvm | XEN_DOMCTL_CDF_hap);
    request.max_vcpus = VCPUS;
    request.max_evtchn_port = 127;
    request.max_grant_frames = 4;
    request.max_maptrack_frames = 4;
    if ("grant_opts" in request) request.grant_opts = kind === "arm64" ? 1 : 2;
    if (kind === "pvh" && "emulation_flags" in request.arch) request.arch.emulation_flags = emulators;
    if ("nr_spis" in request.arch) request.arch.nr_spis = sharedInterrupts;
  });
  xen.domctl("max_vcpus", domid, { max: VCPUS });
  xen.domctl("max_mem", domid, { max_memkb: BigInt(MEMORY_KIB + spareKiB) });
  if (kind !== "pv") {
    if (xen.atLeast("4.17")) xen.domctl("set_paging_mempool_size", domid, { size: BigInt(PAGING_MIB) << 20n });
    else if (xen.runsOn("x86_64")) xen.domctl("shadow_op.set_allocation", domid, { mb: PAGING_MIB });
  }
  if (xen.runsOn("arm64")) xen.domctl("set_address_size", domid, { size: 64 });
  return domid;
}
