/** A domain's lifecycle: created, paused, unpaused, resumed, described and destroyed. */

import { compareReleases } from "../../../runtime/abi/index.ts";
import { EEXIST, EINVAL, ENODEV, ENOMEM, EOVERFLOW, ESRCH } from "../../call/errno.ts";
import { creationError, MOST_GRANT_FRAMES } from "./creation.ts";
import { domainInfoWriter } from "../domain-info.ts";
import type { Domctl, DomctlSurroundings } from "./types.ts";

/** The largest number of simultaneous pauses by a toolstack. */
const MOST_PAUSES = 255;
/** Xen counts a domain's pages in 32 bits. */
const LARGEST_COUNT = 0xffff_ffff;

export function lifecycleSimulations({ machine }: DomctlSurroundings): Domctl {
  const { abi } = machine;
  const { XEN_DOMCTL_CDF_hvm, XEN_DOMCTL_CDF_hap, XEN_DOMCTL_CDF_iommu, XEN_DOMCTL_CDF_xs_domain } =
    abi.load("domctl.constants");
  const LAPIC = abi.runsOn("x86_64") ? abi.load("arch-x86/xen.constants").XEN_X86_EMU_LAPIC : 0;
  const numbers = abi.load("xen.constants");
  const { DOMID_FIRST_RESERVED } = numbers;
  /** True if the number asks for any free domid: one number since 4.22; before that, 0 and all reserved numbers. */
  const isAny = (domid: number): boolean =>
    "DOMID_ANY" in numbers ? domid === numbers.DOMID_ANY : domid === 0 || domid >= DOMID_FIRST_RESERVED;
  const noneLeft = compareReleases(abi.release, "4.21") >= 0 ? EEXIST : ENOMEM;
  const writeInfo = domainInfoWriter(machine);

  return {
    createdomain: (request, call) => {
      const wanted = call.domid;
      const any = isAny(wanted);
      if (!any && (wanted >= DOMID_FIRST_RESERVED || machine.domain(wanted) !== undefined)) return -EEXIST;
      const domid = any ? machine.freeDomid() : wanted;
      if (domid === undefined) return -noneLeft;
      const error = creationError(machine, request, domid);
      if (error !== 0) return -error;
      const pool = machine.pool("cpupool_id" in request ? request.cpupool_id : 0);
      if (pool === undefined) return -ESRCH;
      if (pool.cpus.size === 0) return -ENODEV;
      const { flags, arch, max_grant_frames } = request;
      const emulators = "emulation_flags" in arch ? arch.emulation_flags : LAPIC;
      const domain = machine.addDomain({
        domid,
        name: `domain ${domid}`,
        type: (flags & XEN_DOMCTL_CDF_hvm) === 0 ? "pv" : emulators === LAPIC ? "pvh" : "hvm",
        maximumVcpus: request.max_vcpus,
        pool,
        uuid: undefined,
        byToolstack: false,
      });
      domain.handle.set(request.handle);
      domain.lastEventPort = request.max_evtchn_port;
      domain.securityId = request.ssidref;
      domain.maximumGrantFrames = max_grant_frames < 0 ? MOST_GRANT_FRAMES : max_grant_frames;
      domain.hap = (flags & XEN_DOMCTL_CDF_hap) !== 0;
      if ((flags & XEN_DOMCTL_CDF_iommu) !== 0) machine.pci.allow(domid);
      domain.isXenstore = (flags & XEN_DOMCTL_CDF_xs_domain) !== 0;
      if ("emulation_flags" in arch) domain.emulationFlags = emulators;
      if (domain.type === "pv") domain.sharedInfoFrame = machine.frames.take(1);
      call.domid = domid;
      return 0;
    },

    destroydomain: (_, { domain, isCaller }) => {
      if (isCaller) return -EINVAL;
      domain.destroy();
      return 0;
    },

    pausedomain: (_, { domain, isCaller }) => {
      if (isCaller) return -EINVAL;
      if (domain.pauseCount >= MOST_PAUSES) return -EOVERFLOW;
      domain.pause();
      return 0;
    },

    unpausedomain: (_, { domain }) => {
      if (domain.pauseCount === 0) return -EINVAL;
      domain.unpause();
      return 0;
    },

    resumedomain: (_, { domain, isCaller }) => {
      if (isCaller) return -EINVAL;
      domain.resume();
      return 0;
    },

    getdomaininfo: (info, call) => {
      new Uint8Array(info.dataView.buffer, info.dataView.byteOffset + info.byteOffset).fill(0);
      writeInfo(info, call.domain);
      call.domid = call.domain.domid;
    },

    max_vcpus: ({ max }, { domain, isCaller }) => {
      if (isCaller || max !== domain.maximumVcpus) return -EINVAL;
      domain.makeVcpus();
      return 0;
    },

    max_mem: ({ max_memkb }, { domain }) => {
      domain.maximumPages = Math.min(Number((max_memkb * 1024n) / BigInt(machine.version.pageBytes)), LARGEST_COUNT);
    },

    setdomainhandle: ({ handle }, { domain }) => {
      domain.handle.set(handle);
    },

    setdebugging: ({ enable }, { domain, isCaller }) => {
      if (isCaller) return -EINVAL;
      domain.isDebuggerAttached = enable !== 0;
      return 0;
    },
  };
}
