// The operations of the hypercall memory_op. Made by `bun run codegen`: do not edit.

import type { OperationFamily } from "../../../../runtime/struct/index.ts";
import type {
  XenAddToPhysmap,
  XenAddToPhysmapBatch,
  XenForeignMemoryMap,
  XenMachphysMapping,
  XenMachphysMfnList,
  XenMemAccessOp,
  XenMemAcquireResource,
  XenMemPagingOp,
  XenMemSharingOp,
  XenMemoryExchange,
  XenMemoryMap,
  XenMemoryReservation,
  XenPodTarget,
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
  /** Replaces frames of a PV domain by new ones, for instance adjacent ones below an address. */
  exchange: { argument: XenMemoryExchange; direction: "inout"; onError: true };
  /** Returns one more than the number of the machine's last frame of memory. */
  maximum_ram_page: { argument: null; result: "value" };
  /** Returns how many pages a domain has. */
  current_reservation: { argument: number; direction: "in"; result: "value" };
  /** Returns how many pages a domain may have. */
  maximum_reservation: { argument: number; direction: "in"; result: "value" };
  /** Returns the highest frame number in a domain's map of frames. */
  maximum_gpfn: { argument: number; direction: "in"; result: "value" };
  /** Lists the machine frames that hold the table from machine frames to guest frames. */
  machphys_mfn_list: { argument: XenMachphysMfnList; direction: "inout" };
  /** Lists the machine frames that hold that table for 32-bit PV guests. */
  machphys_compat_mfn_list: { argument: XenMachphysMfnList; direction: "inout" };
  /** Reads at which virtual addresses a PV kernel finds the table from machine frames to guest frames. */
  machphys_mapping: { argument: XenMachphysMapping; direction: "out" };
  /** Places a frame of Xen's or of the domain, such as the grant table, in a domain's map of frames. */
  add_to_physmap: { argument: XenAddToPhysmap; direction: "in"; domains: "domid" };
  /** Places several frames, also those of another domain, in a domain's map of frames. */
  add_to_physmap_batch: { argument: XenAddToPhysmapBatch; direction: "in"; domains: "domid" };
  /** Removes a frame from a domain's map of frames. */
  remove_from_physmap: { argument: XenRemoveFromPhysmap; direction: "in"; domains: "domid" };
  /** Reads the caller's own map of memory, as the BIOS call E820 reports one. */
  memory_map: { argument: XenMemoryMap; direction: "inout" };
  /** Reads the machine's own map of memory, as the BIOS call E820 reports one. */
  machine_memory_map: { argument: XenMemoryMap; direction: "inout" };
  /** Sets the map of memory that a domain reads with memory_map. */
  set_memory_map: { argument: XenForeignMemoryMap; direction: "in"; domains: "domid" };
  /** Sets how many pages a domain populated on demand may have now, in its cache and in its map. */
  set_pod_target: { argument: XenPodTarget; direction: "inout"; domains: "domid" };
  /** Reads a domain's pages, cached pages and unpopulated entries, if it is populated on demand. */
  get_pod_target: { argument: XenPodTarget; direction: "inout"; domains: "domid" };
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
  /** Marks a frame of a domain as one to be paged out. */
  "paging_op.nominate": { argument: XenMemPagingOp; direction: "in"; filled: "op"; uses: "gfn"; domains: "domain" };
  /** Frees a nominated frame, whose contents the pager has saved. */
  "paging_op.evict": { argument: XenMemPagingOp; direction: "in"; filled: "op"; uses: "gfn"; domains: "domain" };
  /** Allocates memory for a frame that comes back, and fills it from a buffer. */
  "paging_op.prep": {
    argument: XenMemPagingOp;
    direction: "in";
    filled: "op";
    uses: "gfn" | "buffer";
    domains: "domain";
  };
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
  /** Makes a frame of a domain shareable, and returns its handle. */
  "sharing_op.nominate_gfn": {
    argument: XenMemSharingOp;
    direction: "inout";
    filled: "op";
    uses: "u.nominate.u.gfn" | "u.nominate.handle";
    domains: "domain";
  };
  /** Makes the frame behind a domain's grant shareable, and returns its handle. */
  "sharing_op.nominate_gref": {
    argument: XenMemSharingOp;
    direction: "inout";
    filled: "op";
    uses: "u.nominate.u.grant_ref" | "u.nominate.handle";
    domains: "domain";
  };
  /** Makes a client domain's frame and the source's frame one; both have been nominated. */
  "sharing_op.share": { argument: XenMemSharingOp; direction: "in"; filled: "op"; uses: "u.share"; domains: "domain" };
  /** Returns the number of references to a shared frame; a debug build of Xen also logs its state. */
  "sharing_op.debug_gfn": {
    argument: XenMemSharingOp;
    direction: "in";
    filled: "op";
    uses: "u.debug";
    result: "value";
    domains: "domain";
  };
  /** Returns the number of references to the shared frame behind a grant; a debug build of Xen also logs its state. */
  "sharing_op.debug_gref": {
    argument: XenMemSharingOp;
    direction: "in";
    filled: "op";
    uses: "u.debug";
    result: "value";
    domains: "domain";
  };
  /** Adds a nominated frame of the source at an empty place of a client domain's map. */
  "sharing_op.add_physmap": {
    argument: XenMemSharingOp;
    direction: "in";
    filled: "op";
    uses: "u.share";
    domains: "domain";
  };
  /** Checks the records of shared frames in all domains, and returns the number of contradictions. */
  "sharing_op.audit": {
    argument: XenMemSharingOp;
    direction: "in";
    filled: "op";
    uses: never;
    result: "count";
    domains: "domain";
  };
  /** Shares a whole range of frames, which have equal numbers in both domains; both domains are paused. */
  "sharing_op.range_share": {
    argument: XenMemSharingOp;
    direction: "in";
    filled: "op";
    uses: "u.range";
    domains: "domain";
  };
  /** Makes an empty, paused domain a fork of another, which Xen pauses; a frame is copied when the fork writes it. */
  "sharing_op.fork": { argument: XenMemSharingOp; direction: "in"; filled: "op"; uses: "u.fork"; domains: "domain" };
  /** Returns a fork to its parent: copied frames are dropped, and vcpus get its state; from 4.17 on, flags choose. */
  "sharing_op.fork_reset": {
    argument: XenMemSharingOp;
    direction: "in";
    filled: "op";
    uses: "u.fork";
    domains: "domain";
  };
}

const loadXenAddToPhysmap = () => require("../../../4.14/x86_64/memory.ts").XenAddToPhysmap;
const loadXenAddToPhysmapBatch = () => require("../../../4.14/x86_64/memory.ts").XenAddToPhysmapBatch;
const loadXenForeignMemoryMap = () => require("../../../4.14/x86_64/memory.ts").XenForeignMemoryMap;
const loadXenMachphysMapping = () => require("../../../4.14/x86_64/memory.ts").XenMachphysMapping;
const loadXenMachphysMfnList = () => require("../../../4.14/x86_64/memory.ts").XenMachphysMfnList;
const loadXenMemAccessOp = () => require("../../../4.14/x86_64/memory.ts").XenMemAccessOp;
const loadXenMemAcquireResource = () => require("../../../4.14/x86_64/memory.ts").XenMemAcquireResource;
const loadXenMemPagingOp = () => require("../../../4.14/x86_64/memory.ts").XenMemPagingOp;
const loadXenMemSharingOp = () => require("../../../4.14/x86_64/memory.ts").XenMemSharingOp;
const loadXenMemoryExchange = () => require("../../../4.14/x86_64/memory.ts").XenMemoryExchange;
const loadXenMemoryMap = () => require("../../../4.14/x86_64/memory.ts").XenMemoryMap;
const loadXenMemoryReservation = () => require("../../../4.14/x86_64/memory.ts").XenMemoryReservation;
const loadXenPodTarget = () => require("../../../4.14/x86_64/memory.ts").XenPodTarget;
const loadXenRemoveFromPhysmap = () => require("../../../4.14/x86_64/memory.ts").XenRemoveFromPhysmap;
const loadXenReservedDeviceMemoryMap = () => require("../../../4.14/x86_64/memory.ts").XenReservedDeviceMemoryMap;
const loadXenVnumaTopologyInfo = () => require("../../../4.14/x86_64/memory.ts").XenVnumaTopologyInfo;

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
      errors: { EINVAL: "domain-or-claim", EOPNOTSUPP: "option" },
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
    exchange: {
      command: 11,
      argument: { type: loadXenMemoryExchange, size: 72, direction: "inout", domain: "in.domid", peers: ["out.domid"] },
      onError: true,
      errors: { EOPNOTSUPP: "guest-kind" },
      handles: {
        "in.extent_start": {
          element: "xen_pfn_t",
          size: 8,
          direction: "in",
          count: ["in.nr_extents"],
          unit: "elements",
          returned: "nr_exchanged",
        },
        "out.extent_start": {
          element: "xen_pfn_t",
          size: 8,
          direction: "inout",
          count: ["out.nr_extents"],
          unit: "elements",
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
    machphys_mfn_list: {
      command: 5,
      argument: { type: loadXenMachphysMfnList, size: 24, direction: "inout" },
      reads: true,
      handles: {
        extent_start: {
          element: "xen_pfn_t",
          size: 8,
          direction: "out",
          count: ["max_extents"],
          unit: "elements",
          returned: "nr_extents",
        },
      },
    },
    machphys_compat_mfn_list: {
      command: 25,
      argument: { type: loadXenMachphysMfnList, size: 24, direction: "inout" },
      reads: true,
      errors: { EOPNOTSUPP: "option" },
      handles: {
        extent_start: {
          element: "xen_pfn_t",
          size: 8,
          direction: "out",
          count: ["max_extents"],
          unit: "elements",
          returned: "nr_extents",
        },
      },
    },
    machphys_mapping: {
      command: 12,
      argument: { type: loadXenMachphysMapping, size: 24, direction: "out" },
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
    memory_map: {
      command: 9,
      argument: { type: loadXenMemoryMap, size: 16, direction: "inout" },
      reads: true,
      errors: { ENOSYS: "unset" },
      handles: {
        buffer: { element: "void", direction: "out", count: ["nr_entries", 20], unit: "bytes", returned: "nr_entries" },
      },
    },
    machine_memory_map: {
      command: 10,
      argument: { type: loadXenMemoryMap, size: 16, direction: "inout" },
      reads: true,
      errors: { EINVAL: "one-more" },
      handles: {
        buffer: {
          element: "void",
          direction: "out",
          count: ["nr_entries", 20],
          unit: "bytes",
          returned: "nr_entries",
          null: "query",
        },
      },
    },
    set_memory_map: {
      command: 13,
      argument: { type: loadXenForeignMemoryMap, size: 24, direction: "in", domain: "domid" },
      handles: { "map.buffer": { element: "void", direction: "in", count: ["map.nr_entries", 20], unit: "bytes" } },
    },
    set_pod_target: {
      command: 16,
      argument: { type: loadXenPodTarget, size: 40, direction: "inout", domain: "domid" },
    },
    get_pod_target: {
      command: 17,
      argument: { type: loadXenPodTarget, size: 40, direction: "inout", domain: "domid" },
      reads: true,
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
      errors: { ENOENT: "vcpu", EIO: "mapped" },
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
    "paging_op.nominate": {
      command: 20,
      argument: { type: loadXenMemPagingOp, size: 24, direction: "in", domain: "domain" },
      select: { op: 0 },
      uses: ["gfn"],
      unstable: true,
      errors: { ENOSYS: "option", EOPNOTSUPP: "option", ENODEV: "no-listener" },
    },
    "paging_op.evict": {
      command: 20,
      argument: { type: loadXenMemPagingOp, size: 24, direction: "in", domain: "domain" },
      select: { op: 1 },
      uses: ["gfn"],
      unstable: true,
      errors: { ENOSYS: "option", EOPNOTSUPP: "option", ENODEV: "no-listener" },
    },
    "paging_op.prep": {
      command: 20,
      argument: { type: loadXenMemPagingOp, size: 24, direction: "in", domain: "domain" },
      select: { op: 2 },
      uses: ["gfn", "buffer"],
      unstable: true,
      errors: { ENOSYS: "option", EOPNOTSUPP: "option", ENODEV: "no-listener" },
      handles: { buffer: { element: "uint8_t", direction: "in", count: [1], unit: "pages", null: "skip" } },
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
    "sharing_op.nominate_gfn": {
      command: 22,
      argument: { type: loadXenMemSharingOp, size: 48, direction: "inout", domain: "domain" },
      select: { op: 0 },
      uses: ["u.nominate.u.gfn", "u.nominate.handle"],
      unstable: true,
      errors: { ENOSYS: "option", EOPNOTSUPP: "option" },
    },
    "sharing_op.nominate_gref": {
      command: 22,
      argument: { type: loadXenMemSharingOp, size: 48, direction: "inout", domain: "domain" },
      select: { op: 1 },
      uses: ["u.nominate.u.grant_ref", "u.nominate.handle"],
      unstable: true,
      errors: { ENOSYS: "option", EOPNOTSUPP: "option" },
    },
    "sharing_op.share": {
      command: 22,
      argument: {
        type: loadXenMemSharingOp,
        size: 48,
        direction: "in",
        domain: "domain",
        peers: ["u.share.client_domain"],
      },
      select: { op: 2 },
      uses: ["u.share"],
      unstable: true,
      errors: { ENOSYS: "option", EOPNOTSUPP: "option" },
    },
    "sharing_op.debug_gfn": {
      command: 22,
      argument: { type: loadXenMemSharingOp, size: 48, direction: "in", domain: "domain" },
      select: { op: 3 },
      uses: ["u.debug"],
      result: "value",
      unit: "references",
      unstable: true,
      errors: { ENOSYS: "option", EOPNOTSUPP: "option" },
    },
    "sharing_op.debug_gref": {
      command: 22,
      argument: { type: loadXenMemSharingOp, size: 48, direction: "in", domain: "domain" },
      select: { op: 5 },
      uses: ["u.debug"],
      result: "value",
      unit: "references",
      unstable: true,
      errors: { ENOSYS: "option", EOPNOTSUPP: "option" },
    },
    "sharing_op.add_physmap": {
      command: 22,
      argument: {
        type: loadXenMemSharingOp,
        size: 48,
        direction: "in",
        domain: "domain",
        peers: ["u.share.client_domain"],
      },
      select: { op: 6 },
      uses: ["u.share"],
      unstable: true,
      errors: { ENOSYS: "option", EOPNOTSUPP: "option" },
    },
    "sharing_op.audit": {
      command: 22,
      argument: { type: loadXenMemSharingOp, size: 48, direction: "in", domain: "domain" },
      select: { op: 7 },
      uses: [],
      result: "count",
      unit: "errors",
      unstable: true,
      errors: { ENOSYS: "option", EOPNOTSUPP: "option" },
    },
    "sharing_op.range_share": {
      command: 22,
      argument: {
        type: loadXenMemSharingOp,
        size: 48,
        direction: "in",
        domain: "domain",
        peers: ["u.range.client_domain"],
      },
      select: { op: 8 },
      uses: ["u.range"],
      unstable: true,
      errors: { ENOSYS: "option", EOPNOTSUPP: "option" },
    },
    "sharing_op.fork": {
      command: 22,
      argument: {
        type: loadXenMemSharingOp,
        size: 48,
        direction: "in",
        domain: "domain",
        peers: ["u.fork.parent_domain"],
      },
      select: { op: 9 },
      uses: ["u.fork"],
      unstable: true,
      errors: { ENOSYS: "option", EOPNOTSUPP: "option" },
    },
    "sharing_op.fork_reset": {
      command: 22,
      argument: { type: loadXenMemSharingOp, size: 48, direction: "in", domain: "domain" },
      select: { op: 10 },
      uses: ["u.fork"],
      unstable: true,
      errors: { ENOSYS: "not-fork", EOPNOTSUPP: "option" },
    },
  },
};
