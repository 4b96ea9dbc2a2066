/** The machine, its console and the list of its domains. */

import { capabilityWord } from "../../machine/host-capabilities.ts";
import { EFAULT } from "../../call/errno.ts";
import type { Sysctl, SysctlSurroundings } from "./types.ts";
import { domainInfoWriter } from "../domain-info.ts";

export function hostSimulations({ machine, memory }: SysctlSurroundings): Sysctl {
  const { abi, cpus } = machine;
  const { XenSysctlCpuinfo, XenSysctlCputopo, XenSysctlMeminfo } = abi.load("sysctl");
  const { XenDomctlGetdomaininfo } = abi.load("domctl");
  const write = domainInfoWriter(machine);
  const word = capabilityWord(machine.abi, machine.hostCapabilities);
  const cores = cpus.all.length;
  // Arm's Xen has one node, and reports one distance for every pair.
  const isArm = abi.architecture === "arm64";
  const nodes = machine.memory.sizes.length;

  return {
    physinfo: (info) => {
      const { threadsPerCore, coresPerSocket, khz } = cpus.topology;
      const { dataView, byteOffset } = info;
      new Uint8Array(dataView.buffer, dataView.byteOffset + byteOffset).fill(0);
      info.threads_per_core = threadsPerCore;
      info.cores_per_socket = coresPerSocket;
      info.nr_cpus = cores;
      info.max_cpu_id = cores - 1;
      info.nr_nodes = nodes;
      info.max_node_id = machine.maxNodes - 1;
      info.cpu_khz = khz;
      info.capabilities = word;
      info.total_pages_number = machine.memory.totalPages;
      info.free_pages_number = machine.memory.freePages;
      info.outstanding_pages_number = machine.outstandingPages;
      info.max_mfn_number = machine.memory.totalPages - 1;
    },

    getdomaininfolist: (request) => {
      const { first_domain, max_domains, buffer_address } = request;
      const { size } = XenDomctlGetdomaininfo;
      const { domains } = machine;
      const first = indexFrom(domains, first_domain);
      const count = Math.min(max_domains, domains.length - first);
      if (count > 0) {
        const bytes = memory.bytes(buffer_address, count * size).fill(0);
        const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
        for (let index = 0; index < count; index++) {
          const domain = domains[first + index];
          if (domain !== undefined) write(new XenDomctlGetdomaininfo(view, index * size), domain);
        }
      }
      request.num_domains = count;
    },

    getcpuinfo: (request) => {
      const count = Math.min(request.max_cpus, cores);
      const at = memory.records(XenSysctlCpuinfo, request.info_address, count);
      for (let id = 0; id < count; id++) at(id).idletime = cpus.all[id]?.idleNs ?? 0n;
      request.nr_cpus = count;
    },

    cputopoinfo: (request) => {
      let count = cores;
      if (request.cputopo_address !== 0n) {
        count = Math.min(count, request.num_cpus);
        const at = memory.records(XenSysctlCputopo, request.cputopo_address, count);
        for (const { id, core, socket, node } of cpus.all.slice(0, count)) {
          const record = at(id);
          [record.core, record.socket, record.node] = [core, socket, node];
        }
      }
      request.num_cpus = count;
    },

    numainfo: (request) => {
      const { meminfo_address, distance_address } = request;
      let count = nodes;
      if (meminfo_address !== 0n || distance_address !== 0n) count = Math.min(count, request.num_nodes);
      const { sizes, free } = machine.memory;
      const { pageBytes } = machine.version;
      if (meminfo_address !== 0n) {
        const at = memory.records(XenSysctlMeminfo, meminfo_address, count);
        for (let node = 0; node < count; node++) {
          const record = at(node);
          record.memsize_number = (sizes[node] ?? 0) * pageBytes;
          record.memfree_number = (free[node] ?? 0) * pageBytes;
        }
      }
      if (distance_address !== 0n) {
        const view = memory.view(distance_address, count * count * Uint32Array.BYTES_PER_ELEMENT);
        for (let pair = 0; pair < count * count; pair++) {
          const same = !isArm && Math.floor(pair / count) === pair % count;
          view.setUint32(pair * Uint32Array.BYTES_PER_ELEMENT, same ? LOCAL_DISTANCE : REMOTE_DISTANCE, true);
        }
      }
      request.num_nodes = count;
    },

    availheap: (request) => {
      const { free } = machine.memory;
      const pages = request.node < 0 ? machine.memory.freePages : (free[request.node] ?? 0);
      request.avail_bytes_number = pages * machine.version.pageBytes;
    },

    readconsole: (request) => {
      const { clear, incremental, index, count, buffer_address } = request;
      const { bytes, next } = machine.console.read(count, incremental === 0 ? undefined : index, clear !== 0);
      memory.bytes(buffer_address, bytes.length).set(bytes);
      request.count = bytes.length;
      request.index = next;
    },

    debug_keys: ({ keys_address, nr_keys }) => {
      for (const key of memory.bytes(keys_address, nr_keys)) machine.pressKey(String.fromCharCode(key));
    },

    sched_id: (request) => {
      const [pool] = machine.pools;
      if (pool === undefined) return -EFAULT;
      request.sched_id = pool.scheduler;
      return 0;
    },
  };
}

/** Distances as ACPI defines them. */
const LOCAL_DISTANCE = 10;
const REMOTE_DISTANCE = 20;

/** Returns the index of the first domain from a number on. */
function indexFrom(domains: readonly { readonly domid: number }[], domid: number): number {
  let [low, high] = [0, domains.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((domains[middle]?.domid ?? Infinity) < domid) low = middle + 1;
    else high = middle;
  }
  return low;
}
