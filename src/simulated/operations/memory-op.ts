/** memory_op: sizes of domains' memory, and changes to it. */

import type { AbiModule } from "../../generated/index.ts";
import type { AbiTable } from "../../runtime/abi/index.ts";
import type { CommandCall } from "../call/command-family.ts";
import { EINVAL, ENOMEM, EOPNOTSUPP, EPERM, ESRCH } from "../call/errno.ts";
import { type GuestMemory, MemoryFault } from "../call/guest-memory.ts";
import type { Simulations } from "../call/types.ts";
import { physmapSimulations } from "./physmap.ts";
import { resourceSimulations } from "./resource.ts";
import type { MachineDomain } from "../machine/domain.ts";
import type { Machine } from "../machine/machine.ts";

type Reservation = InstanceType<AbiModule<"memory", AbiTable>["XenMemoryReservation"]>;

/** The largest extent that dom0 may request at once, as a power of two of pages. */
const LARGEST_ORDER = 18;

/** Entries of a memory map on x86: address, size and type, packed. */
const E820_BYTES = 20;
const MOST_E820_ENTRIES = 1024;

export function memorySimulations(machine: Machine, memory: GuestMemory): Simulations<"memory_op", CommandCall> {
  const size = BigUint64Array.BYTES_PER_ELEMENT;
  /**
   * Returns an entry of the caller's list, or undefined beyond the caller's memory: Xen then stops without an error.
   */
  const entryAt = (address: number): DataView | undefined => {
    try {
      return memory.view(address, size);
    } catch (error) {
      if (error instanceof MemoryFault) return undefined;
      throw error;
    }
  };
  /** Visits extents in order until one fails. Returns the number of extents before it. */
  const eachExtent = (
    request: Reservation,
    visit: (domain: MachineDomain, frame: number, count: number, at: DataView | undefined) => boolean,
  ): number => {
    const domain = machine.domainOrCaller(request.domid);
    if (domain === undefined || !machine.mayTarget(domain) || request.extent_order > LARGEST_ORDER) return 0;
    const extents = Number(request.nr_extents);
    for (let done = 0; done < extents; done++) {
      const start = request.extent_start_address;
      const at = start === 0n ? undefined : entryAt(Number(start) + done * size);
      const frame = at === undefined ? 0 : Number(at.getBigUint64(0, true));
      if (!visit(domain, frame, 2 ** request.extent_order, at)) return done;
    }
    return extents;
  };
  const onDomain = (domid: number, answer: (domain: MachineDomain) => number): number => {
    const domain = machine.domainOrCaller(domid);
    if (domain === undefined) return -ESRCH;
    return machine.mayTarget(domain) ? answer(domain) : -EPERM;
  };

  return {
    maximum_ram_page: () => machine.memory.totalPages,
    current_reservation: (domid) => onDomain(domid, ({ totalPages }) => totalPages),
    maximum_reservation: (domid) => onDomain(domid, ({ maximumPages }) => maximumPages),
    maximum_gpfn: (domid) => onDomain(domid, (domain) => Math.max(0, domain.type === "pv" ? 0 : domain.frames.last)),

    populate_physmap: (request) =>
      eachExtent(request, (domain, frame, count, at) => {
        if (at === undefined || !domain.mayGrow(count) || !domain.addPages(count)) return false;
        if (domain.type === "pv") {
          const first = machine.frames.take(count);
          at.setBigUint64(0, BigInt(first), true);
          domain.frames.add(first, count);
        } else domain.frames.add(frame, count);
        return true;
      }),

    increase_reservation: (request) =>
      eachExtent(request, (domain, _, count, at) => {
        if (!domain.mayGrow(count) || !domain.addPages(count)) return false;
        if (domain.type !== "pv") return true;
        const first = machine.frames.take(count);
        domain.frames.add(first, count);
        at?.setBigUint64(0, BigInt(first), true);
        return true;
      }),

    decrease_reservation: (request) =>
      eachExtent(request, (domain, frame, count, at) => {
        if (at === undefined) return false;
        for (let one = 0; one < count; one++) {
          if (!machine.frames.free(domain, frame + one)) return false;
        }
        return true;
      }),

    claim_pages: (request) => {
      const domain = machine.domain(request.domid);
      if (request.extent_start_address !== 0n || request.extent_order !== 0 || request.mem_flags !== 0) return -EINVAL;
      if (domain === undefined) return -EINVAL;
      if (!machine.callerIsPrivileged) return -EPERM;
      const pages = Number(request.nr_extents);
      if (pages === 0) domain.outstandingPages = 0;
      else {
        if (domain.outstandingPages > 0 || pages > domain.maximumPages || pages <= domain.totalPages) return -EINVAL;
        const claim = pages - domain.totalPages;
        if (claim > machine.memory.freePages - machine.outstandingPages) return -ENOMEM;
        domain.outstandingPages = claim;
      }
      return 0;
    },

    set_memory_map: ({ domid, map }) => {
      if (map.nr_entries > MOST_E820_ENTRIES) return -EINVAL;
      return onDomain(domid, (domain) => {
        domain.memoryMap = memory.bytes(map.buffer_address, map.nr_entries * E820_BYTES).slice();
        return 0;
      });
    },

    ...physmapSimulations(machine),
    ...resourceSimulations(machine, memory),
    get_vnumainfo: (request) => onDomain(request.domid, () => (request.pad === 0 ? -EOPNOTSUPP : -EINVAL)),
  };
}
