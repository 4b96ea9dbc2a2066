/** A domain's lifecycle: created, paused, unpaused, resumed, described and destroyed. */

import type { AbiModule } from "../../../generated/index.ts";
import { type AbiTable, compareReleases } from "../../../runtime/abi/index.ts";
import { EEXIST, EINVAL, ENODEV, ENOMEM, EOVERFLOW, ESRCH } from "../../call/errno.ts";
import type { Machine } from "../../machine/machine.ts";
import { domainInfoWriter } from "../domain-info.ts";
import type { Domctl, DomctlSurroundings } from "./types.ts";

type Createdomain = InstanceType<AbiModule<"domctl", AbiTable>["XenDomctlCreatedomain"]>;

const FLAG = "XEN_DOMCTL_CDF_";
const MOST_ARM_VCPUS = 128;
const MOST_HVM_VCPUS = 128;
const MOST_PV_VCPUS = 8192;
/** The largest number of simultaneous pauses by a toolstack. */
const MOST_PAUSES = 255;
/** Xen counts a domain's pages in 32 bits. */
const LARGEST_COUNT = 0xffff_ffff;

export function lifecycleSimulations({ machine }: DomctlSurroundings): Domctl {
  const { abi } = machine;
  const { XEN_DOMCTL_CDF_hvm, XEN_DOMCTL_CDF_hap, XEN_DOMCTL_CDF_xs_domain } = abi.load("domctl.constants");
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
      const error = configurationError(machine, request);
      if (error !== 0) return -error;
      const pool = machine.pool("cpupool_id" in request ? request.cpupool_id : 0);
      if (pool === undefined) return -ESRCH;
      if (pool.cpus.size === 0) return -ENODEV;
      const isVirtual = (request.flags & XEN_DOMCTL_CDF_hvm) !== 0;
      const domain = machine.addDomain({
        domid,
        name: `domain ${domid}`,
        type: isVirtual ? "pvh" : "pv",
        maximumVcpus: request.max_vcpus,
        pool,
      });
      domain.handle.set(request.handle);
      domain.lastEventPort = request.max_evtchn_port;
      domain.securityId = request.ssidref;
      domain.hap = (request.flags & XEN_DOMCTL_CDF_hap) !== 0;
      domain.isXenstore = (request.flags & XEN_DOMCTL_CDF_xs_domain) !== 0;
      if ("emulation_flags" in request.arch) domain.emulationFlags = request.arch.emulation_flags;
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

/** Returns the error number for a configuration that Xen refuses, or 0. */
function configurationError({ abi, hostCapabilities }: Machine, request: Createdomain): number {
  const constants: Readonly<Record<string, unknown>> = { ...abi.load("domctl.constants") };
  const flag = (name: string): number => {
    const value = constants[FLAG + name];
    return typeof value === "number" ? value : 0;
  };
  const { flags } = request;
  const has = (name: string): boolean => (flags & flag(name)) !== 0;
  const all = Object.keys(constants).filter((name) => name.startsWith(FLAG) && !name.endsWith("MAX"));
  const known = all.reduce((word, name) => word | flag(name.slice(FLAG.length)), 0);
  if ((flags & ~known) !== 0 || request.max_vcpus < 1) return EINVAL;
  if (has("hap") && !has("hvm")) return EINVAL;
  if (has("iommu") ? !hostCapabilities.includes("directio") : request.iommu_opts !== 0) return EINVAL;
  if (has("vpmu") && !hostCapabilities.includes("vpmu" as never)) return EINVAL;
  if ("vmtrace_size" in request && request.vmtrace_size > 0) return EINVAL;
  if (abi.architecture === "arm64") {
    return has("hvm") && has("hap") && request.max_vcpus <= MOST_ARM_VCPUS ? 0 : EINVAL;
  }
  if (!hostCapabilities.includes(has("hvm") ? "hvm" : "pv")) return EINVAL;
  if (has("hap") && !hostCapabilities.includes("hap")) return EINVAL;
  if (request.max_vcpus > (has("hvm") ? MOST_HVM_VCPUS : MOST_PV_VCPUS)) return EINVAL;
  return has("nested_virt") && !has("hap") ? EINVAL : 0;
}
