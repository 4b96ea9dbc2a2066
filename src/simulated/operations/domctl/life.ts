/** How a domain comes, lives and goes. */

import { EEXIST, EINVAL, ENODEV, ENOMEM, EOVERFLOW, ESRCH } from "../../call/errno.ts";
import { domainInfoWriter } from "../domain-info.ts";
import { configurationError } from "./configuration.ts";
import type { Domctl, DomctlSurroundings } from "./index.ts";

/** How often a toolstack may pause a domain. */
const MOST_PAUSES = 255;

export function lifeSimulations({ machine }: DomctlSurroundings): Domctl {
  const { abi } = machine;
  const { XEN_DOMCTL_CDF_hvm, XEN_DOMCTL_CDF_hap, XEN_DOMCTL_CDF_xs_domain } = abi.load("domctl.constants");
  const { DOMID_FIRST_RESERVED } = abi.load("xen.constants");
  const writeInfo = domainInfoWriter(machine);

  return {
    createdomain: (request, call) => {
      const wanted = call.domid;
      const fixed = wanted > 0 && wanted < DOMID_FIRST_RESERVED;
      if (fixed && machine.domain(wanted) !== undefined) return -EEXIST;
      const domid = fixed ? wanted : machine.freeDomid();
      if (domid === undefined) return -ENOMEM;
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
        maxVcpus: request.max_vcpus,
        pool,
      });
      domain.handle.set(request.handle);
      domain.lastEventPort = request.max_evtchn_port;
      domain.ssidref = request.ssidref;
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
      if (isCaller || max !== domain.maxVcpus) return -EINVAL;
      domain.makeVcpus();
      return 0;
    },

    max_mem: ({ max_memkb }, { domain }) => {
      domain.maxPages = Math.min(Number((max_memkb * 1024n) / BigInt(machine.version.pageBytes)), LARGEST_COUNT);
    },

    setdomainhandle: ({ handle }, { domain }) => {
      domain.handle.set(handle);
    },

    setdebugging: ({ enable }, { domain, isCaller }) => {
      if (isCaller) return -EINVAL;
      domain.debuggerAttached = enable !== 0;
      return 0;
    },
  };
}

/** Xen counts a domain's pages in 32 bits. */
const LARGEST_COUNT = 0xffff_ffff;
