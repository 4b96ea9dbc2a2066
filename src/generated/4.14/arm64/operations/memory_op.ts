// The operations of the hypercall memory_op. Made by `bun run codegen`: do not edit.

import type { OperationFamily } from "../../../../runtime/struct/index.ts";
import type {
  XenAddToPhysmap,
  XenAddToPhysmapBatch,
  XenMemAccessOp,
  XenMemAcquireResource,
  XenMemoryReservation,
  XenRemoveFromPhysmap,
  XenReservedDeviceMemoryMap,
  XenVnumaTopologyInfo,
} from "../memory.ts";

export interface Operations {
  /** Allocates memory to a domain without placing it in its map of frames. */
  increase_reservation: { argument: XenMemoryReservation; direction: "in"; result: "count"; domains: "domid" };
  /** Takes frames away from a domain and frees them. */
  decrease_reservation: { argument: XenMemoryReservation; direction: "in"; result: "count"; domains: "domid" };
  /** Allocates memory to a domain at the frame numbers that the caller names. */
  populate_physmap: { argument: XenMemoryReservation; direction: "in"; result: "count"; domains: "domid" };
  /** Sets aside so many pages in all for a domain that is being built; 0 ends the claim. */
  claim_pages: { argument: XenMemoryReservation; direction: "in"; domains: "domid" };
  /** Returns one more than the number of the machine's last frame of memory. */
  maximum_ram_page: { argument: null; result: "value" };
  /** Returns how many pages a domain has. */
  current_reservation: { argument: number; direction: "in"; result: "value" };
  /** Returns how many pages a domain may have. */
  maximum_reservation: { argument: number; direction: "in"; result: "value" };
  /** Returns the highest frame number in a domain's map of frames. */
  maximum_gpfn: { argument: number; direction: "in"; result: "value" };
  /** Places a frame of Xen's or of the domain, such as the grant table, in a domain's map of frames. */
  add_to_physmap: { argument: XenAddToPhysmap; direction: "in"; domains: "domid" };
  /** Places several frames, also those of another domain, in a domain's map of frames. */
  add_to_physmap_batch: { argument: XenAddToPhysmapBatch; direction: "in"; domains: "domid" };
  /** Removes a frame from a domain's map of frames. */
  remove_from_physmap: { argument: XenRemoveFromPhysmap; direction: "in"; domains: "domid" };
  /** Returns how many pages memory sharing saves on this host. */
  get_sharing_freed_pages: { argument: null; result: "value" };
  /** Returns how many frames of this host several domains share. */
  get_sharing_shared_pages: { argument: null; result: "value" };
  /** Lists the memory that firmware reserves for devices, of one PCI device or of all. */
  reserved_device_memory_map: {
    argument: XenReservedDeviceMemoryMap;
    direction: "inout";
    uses: "flags" | "nr_entries" | "buffer" | "dev.pci";
    onError: true;
  };
  /** Makes frames of a domain's resource, such as its grant table, available to the caller's kernel. */
  acquire_resource: { argument: XenMemAcquireResource; direction: "inout"; domains: "domid" };
  /** Reads a domain's virtual NUMA layout: distances, memory ranges, and each vcpu's node. */
  get_vnumainfo: { argument: XenVnumaTopologyInfo; direction: "inout"; domains: "domid"; onError: true };
  /** Restricts how a domain may use a range of frames, or sets the default of its frames. */
  "access_op.set_access": {
    argument: XenMemAccessOp;
    direction: "in";
    filled: "op";
    uses: "access" | "nr" | "pfn";
    domains: "domid";
  };
  /** Reads how a domain may use a frame, or the default of its frames. */
  "access_op.get_access": {
    argument: XenMemAccessOp;
    direction: "inout";
    filled: "op";
    uses: "access" | "pfn";
    domains: "domid";
  };
  /** Restricts how a domain may use each of several frames. */
  "access_op.set_access_multi": {
    argument: XenMemAccessOp;
    direction: "in";
    filled: "op";
    uses: "nr" | "pfn_list" | "access_list";
    domains: "domid";
  };
}

const loadXenAddToPhysmap = () => require("../../x86_64/memory.ts").XenAddToPhysmap;
const loadXenAddToPhysmapBatch = () => require("../../x86_64/memory.ts").XenAddToPhysmapBatch;
const loadXenMemAccessOp = () => require("../../x86_64/memory.ts").XenMemAccessOp;
const loadXenMemAcquireResource = () => require("../../x86_64/memory.ts").XenMemAcquireResource;
const loadXenMemoryReservation = () => require("../../x86_64/memory.ts").XenMemoryReservation;
const loadXenRemoveFromPhysmap = () => require("../../x86_64/memory.ts").XenRemoveFromPhysmap;
const loadXenReservedDeviceMemoryMap = () => require("../../x86_64/memory.ts").XenReservedDeviceMemoryMap;
const loadXenVnumaTopologyInfo = () => require("../../x86_64/memory.ts").XenVnumaTopologyInfo;

export const family: OperationFamily<Operations> = {
  name: "memory_op",
  hypercall: 12,
  long: true,
  call: ["command", "argument"],
  operations: {
    increase_reservation: {
      command: 0,
      argument: { type: loadXenMemoryReservation, size: 32, direction: "in", domain: "domid" },
      result: "count",
      unit: "extents",
      handles: {
        extent_start: {
          element: "xen_pfn_t",
          size: 8,
          direction: "out",
          count: ["nr_extents"],
          unit: "elements",
          null: "skip",
        },
      },
    },
    decrease_reservation: {
      command: 1,
      argument: { type: loadXenMemoryReservation, size: 32, direction: "in", domain: "domid" },
      result: "count",
      unit: "extents",
      handles: {
        extent_start: { element: "xen_pfn_t", size: 8, direction: "in", count: ["nr_extents"], unit: "elements" },
      },
    },
    populate_physmap: {
      command: 6,
      argument: { type: loadXenMemoryReservation, size: 32, direction: "in", domain: "domid" },
      result: "count",
      unit: "extents",
      handles: {
        extent_start: { element: "xen_pfn_t", size: 8, direction: "inout", count: ["nr_extents"], unit: "elements" },
      },
    },
    claim_pages: {
      command: 24,
      argument: { type: loadXenMemoryReservation, size: 32, direction: "in", domain: "domid" },
      unstable: true,
      errors: { EINVAL: "domain-or-claim" },
      handles: {
        extent_start: {
          element: "xen_pfn_t",
          size: 8,
          direction: "in",
          count: [0],
          unit: "elements",
          null: "required",
        },
      },
    },
    maximum_ram_page: { command: 2, result: "value", unit: "frames", reads: true },
    current_reservation: {
      command: 3,
      argument: { size: 2, direction: "in", domain: "" },
      result: "value",
      unit: "pages",
      reads: true,
    },
    maximum_reservation: {
      command: 4,
      argument: { size: 2, direction: "in", domain: "" },
      result: "value",
      unit: "pages",
      reads: true,
    },
    maximum_gpfn: {
      command: 14,
      argument: { size: 2, direction: "in", domain: "" },
      result: "value",
      unit: "frame",
      reads: true,
    },
    add_to_physmap: {
      command: 7,
      argument: { type: loadXenAddToPhysmap, size: 24, direction: "in", domain: "domid" },
      errors: { EACCES: "not-translated", ENOSYS: "batch-only" },
    },
    add_to_physmap_batch: {
      command: 23,
      argument: { type: loadXenAddToPhysmapBatch, size: 32, direction: "in", domain: "domid" },
      errors: { EACCES: "not-translated" },
      handles: {
        idxs: { element: "xen_ulong_t", size: 8, direction: "in", count: ["size"], unit: "elements" },
        gpfns: { element: "xen_pfn_t", size: 8, direction: "in", count: ["size"], unit: "elements" },
        errs: { element: "int", size: 4, direction: "out", count: ["size"], unit: "elements" },
      },
    },
    remove_from_physmap: {
      command: 15,
      argument: { type: loadXenRemoveFromPhysmap, size: 16, direction: "in", domain: "domid" },
      errors: { EACCES: "not-translated", ENOENT: "no-page" },
    },
    get_sharing_freed_pages: { command: 18, result: "value", unit: "pages", unstable: true, reads: true },
    get_sharing_shared_pages: { command: 19, result: "value", unit: "pages", unstable: true, reads: true },
    reserved_device_memory_map: {
      command: 27,
      argument: { type: loadXenReservedDeviceMemoryMap, size: 24, direction: "inout" },
      uses: ["flags", "nr_entries", "buffer", "dev.pci"],
      unstable: true,
      onError: ["ENOBUFS", "EFAULT"],
      handles: {
        buffer: {
          element: "struct xen_reserved_device_memory",
          size: 16,
          direction: "out",
          count: ["nr_entries"],
          unit: "elements",
          returned: "nr_entries",
        },
      },
    },
    acquire_resource: {
      command: 28,
      argument: { type: loadXenMemAcquireResource, size: 32, direction: "inout", domain: "domid" },
      unsafe: { why: "own-frames", member: "nr_frames" },
      errors: { E2BIG: "frames-32", ENOENT: "vcpu", EIO: "mapped" },
      handles: {
        frame_list: {
          element: "xen_pfn_t",
          size: 8,
          direction: "inout",
          count: ["nr_frames"],
          unit: "elements",
          null: "query",
        },
      },
    },
    get_vnumainfo: {
      command: 26,
      argument: { type: loadXenVnumaTopologyInfo, size: 40, direction: "inout", domain: "domid" },
      reads: true,
      onError: ["ENOBUFS"],
      errors: { EOPNOTSUPP: "no-vnuma", EAGAIN: "changed" },
      handles: {
        "vdistance.h": {
          element: "unsigned int",
          size: 4,
          direction: "out",
          count: ["nr_vnodes", "nr_vnodes"],
          unit: "elements",
          returned: "nr_vnodes",
        },
        "vcpu_to_vnode.h": {
          element: "unsigned int",
          size: 4,
          direction: "out",
          count: ["nr_vcpus"],
          unit: "elements",
          returned: "nr_vcpus",
        },
        "vmemrange.h": {
          element: "struct xen_vmemrange",
          size: 24,
          direction: "out",
          count: ["nr_vmemranges"],
          unit: "elements",
          returned: "nr_vmemranges",
        },
      },
    },
    "access_op.set_access": {
      command: 21,
      argument: { type: loadXenMemAccessOp, size: 32, direction: "in", domain: "domid" },
      select: { op: 0 },
      uses: ["access", "nr", "pfn"],
      unstable: true,
      errors: { ENOSYS: "option", EOPNOTSUPP: "option", ENODEV: "no-listener" },
    },
    "access_op.get_access": {
      command: 21,
      argument: { type: loadXenMemAccessOp, size: 32, direction: "inout", domain: "domid" },
      select: { op: 1 },
      uses: ["access", "pfn"],
      unstable: true,
      reads: true,
      errors: { ENOSYS: "option", EOPNOTSUPP: "option", ENODEV: "no-listener" },
    },
    "access_op.set_access_multi": {
      command: 21,
      argument: { type: loadXenMemAccessOp, size: 32, direction: "in", domain: "domid" },
      select: { op: 4 },
      uses: ["nr", "pfn_list", "access_list"],
      unstable: true,
      errors: { ENOSYS: "option", EOPNOTSUPP: "option", ENODEV: "no-listener" },
      handles: {
        pfn_list: { element: "uint64_t", size: 8, direction: "in", count: ["nr"], unit: "elements" },
        access_list: { element: "uint8_t", size: 1, direction: "in", count: ["nr"], unit: "elements" },
      },
    },
  },
};
