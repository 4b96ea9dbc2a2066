// The operations of the hypercall hvm_op. Made by `bun run codegen`: do not edit.

import type { OperationFamily } from "../../../../runtime/struct/index.ts";
import type {
  XenHvmAltp2mOp,
  XenHvmEvtchnUpcallVector,
  XenHvmGetMemType,
  XenHvmGetTime,
  XenHvmPagetableDying,
  XenHvmParam,
  XenHvmXentrace,
} from "../hvm/hvm_op.ts";

export interface Operations {
  /** Sets a parameter of an HVM domain, by its index (HVM_PARAM_…). */
  set_param: { argument: XenHvmParam; direction: "in"; domains: "domid" };
  /** Reads a parameter of an HVM domain, by its index (HVM_PARAM_…). */
  get_param: { argument: XenHvmParam; direction: "inout"; domains: "domid" };
  /** Flushes the TLBs of all vcpus of the HVM caller. */
  flush_tlbs: { argument: null; unsafe: "caller" };
  /** Hints that the caller will free a page table soon, if its paging is by shadows. */
  pagetable_dying: { argument: XenHvmPagetableDying; direction: "in"; unsafe: "caller" };
  /** Reads Xen's system time, in nanoseconds since boot. */
  get_time: { argument: XenHvmGetTime; direction: "out" };
  /** Writes a record of the caller's own into Xen's trace buffers. */
  xentrace: { argument: XenHvmXentrace; direction: "in" };
  /** Reads the kind of memory at a frame of an HVM domain: RAM, read-only, or emulated. */
  get_mem_type: { argument: XenHvmGetMemType; direction: "inout"; domains: "domid" };
  /** Sets the interrupt vector by which a vcpu of the HVM caller is told of events. */
  set_evtchn_upcall_vector: { argument: XenHvmEvtchnUpcallVector; direction: "in"; unsafe: "caller" };
  /** Sends an event to the program that monitors the caller, if it listens for them. */
  guest_request_vm_event: { argument: null; unsafe: "caller" };
  /** Reads if alternate views of memory are switched on for a domain. */
  "altp2m.get_domain_state": {
    argument: XenHvmAltp2mOp;
    direction: "inout";
    filled: "cmd" | "version";
    uses: "u.domain_state";
    domains: "domain";
  };
  /** Switches alternate views of memory on or off for an HVM domain. */
  "altp2m.set_domain_state": {
    argument: XenHvmAltp2mOp;
    direction: "in";
    filled: "cmd" | "version";
    uses: "u.domain_state";
    domains: "domain";
  };
  /** Names the frame where a vcpu of the HVM domain receives virtualization exceptions. */
  "altp2m.vcpu_enable_notify": {
    argument: XenHvmAltp2mOp;
    direction: "in";
    filled: "cmd" | "version";
    uses: "u.enable_notify";
    domains: "domain";
  };
  /** Ends the delivery of virtualization exceptions to a vcpu of an HVM domain. */
  "altp2m.vcpu_disable_notify": {
    argument: XenHvmAltp2mOp;
    direction: "in";
    filled: "cmd" | "version";
    uses: "u.disable_notify";
    domains: "domain";
  };
  /** Makes a further view of an HVM domain's memory, and returns its number. */
  "altp2m.create_p2m": {
    argument: XenHvmAltp2mOp;
    direction: "inout";
    filled: "cmd" | "version";
    uses: "u.view";
    domains: "domain";
  };
  /** Removes a view of an HVM domain's memory. */
  "altp2m.destroy_p2m": {
    argument: XenHvmAltp2mOp;
    direction: "in";
    filled: "cmd" | "version";
    uses: "u.view";
    domains: "domain";
  };
  /** Makes all vcpus of an HVM domain use a view of its memory. */
  "altp2m.switch_p2m": {
    argument: XenHvmAltp2mOp;
    direction: "in";
    filled: "cmd" | "version";
    uses: "u.view";
    domains: "domain";
  };
  /** Restricts how an HVM domain may use a frame in one view of its memory. */
  "altp2m.set_mem_access": {
    argument: XenHvmAltp2mOp;
    direction: "in";
    filled: "cmd" | "version";
    uses: "u.mem_access";
    domains: "domain";
  };
  /** Reads how an HVM domain may use a frame in one view of its memory. */
  "altp2m.get_mem_access": {
    argument: XenHvmAltp2mOp;
    direction: "inout";
    filled: "cmd" | "version";
    uses: "u.mem_access";
    domains: "domain";
  };
  /** Restricts how an HVM domain may use each of several frames in one view of its memory. */
  "altp2m.set_mem_access_multi": {
    argument: XenHvmAltp2mOp;
    direction: "in";
    filled: "cmd" | "version";
    uses: "u.set_mem_access_multi";
    domains: "domain";
  };
  /** Puts the memory of one frame in the place of another, in one view of an HVM domain's memory. */
  "altp2m.change_gfn": {
    argument: XenHvmAltp2mOp;
    direction: "in";
    filled: "cmd" | "version";
    uses: "u.change_gfn";
    domains: "domain";
  };
  /** Decides if faults on a frame go to Xen instead of the guest's own exception handler. */
  "altp2m.set_suppress_ve": {
    argument: XenHvmAltp2mOp;
    direction: "in";
    filled: "cmd" | "version";
    uses: "u.suppress_ve";
    domains: "domain";
  };
  /** Reads if faults on a frame go to Xen instead of the guest's own exception handler. */
  "altp2m.get_suppress_ve": {
    argument: XenHvmAltp2mOp;
    direction: "inout";
    filled: "cmd" | "version";
    uses: "u.suppress_ve";
    domains: "domain";
  };
  /** Decides for a range of frames if faults go to Xen instead of the guest. */
  "altp2m.set_suppress_ve_multi": {
    argument: XenHvmAltp2mOp;
    direction: "inout";
    filled: "cmd" | "version";
    uses: "u.suppress_ve_multi";
    domains: "domain";
  };
  /** Reads the number of the view of memory that a vcpu uses. */
  "altp2m.get_p2m_idx": {
    argument: XenHvmAltp2mOp;
    direction: "inout";
    filled: "cmd" | "version";
    uses: "u.get_vcpu_p2m_idx";
    domains: "domain";
  };
  /** Decides if a guest's VMFUNC instruction may switch to a view of its memory. */
  "altp2m.set_visibility": {
    argument: XenHvmAltp2mOp;
    direction: "in";
    filled: "cmd" | "version";
    uses: "u.set_visibility";
    domains: "domain";
  };
}

const loadXenHvmAltp2mOp = () => require("../hvm/hvm_op.ts").XenHvmAltp2mOp;
const loadXenHvmEvtchnUpcallVector = () => require("../hvm/hvm_op.ts").XenHvmEvtchnUpcallVector;
const loadXenHvmGetMemType = () => require("../hvm/hvm_op.ts").XenHvmGetMemType;
const loadXenHvmGetTime = () => require("../hvm/hvm_op.ts").XenHvmGetTime;
const loadXenHvmPagetableDying = () => require("../hvm/hvm_op.ts").XenHvmPagetableDying;
const loadXenHvmParam = () => require("../hvm/hvm_op.ts").XenHvmParam;
const loadXenHvmXentrace = () => require("../hvm/hvm_op.ts").XenHvmXentrace;

export const family: OperationFamily<Operations> = {
  name: "hvm_op",
  hypercall: 34,
  call: ["command", "argument"],
  operations: {
    set_param: { command: 0, argument: { type: loadXenHvmParam, size: 16, direction: "in", domain: "domid" } },
    get_param: {
      command: 1,
      argument: { type: loadXenHvmParam, size: 16, direction: "inout", domain: "domid" },
      reads: true,
    },
    flush_tlbs: { command: 5, unsafe: { why: "caller" } },
    pagetable_dying: {
      command: 9,
      argument: { type: loadXenHvmPagetableDying, size: 16, direction: "in" },
      unsafe: { why: "caller" },
    },
    get_time: { command: 10, argument: { type: loadXenHvmGetTime, size: 8, direction: "out" }, reads: true },
    xentrace: { command: 11, argument: { type: loadXenHvmXentrace, size: 32, direction: "in" } },
    get_mem_type: {
      command: 15,
      argument: { type: loadXenHvmGetMemType, size: 16, direction: "inout", domain: "domid" },
      reads: true,
    },
    set_evtchn_upcall_vector: {
      command: 23,
      argument: { type: loadXenHvmEvtchnUpcallVector, size: 8, direction: "in" },
      unsafe: { why: "caller" },
      errors: { ENOENT: "vcpu" },
    },
    guest_request_vm_event: { command: 24, unsafe: { why: "caller" } },
    "altp2m.get_domain_state": {
      command: 25,
      argument: {
        type: loadXenHvmAltp2mOp,
        size: 80,
        direction: "inout",
        domain: "domain",
        version: { member: "version", value: 1 },
      },
      select: { cmd: 1 },
      uses: ["u.domain_state"],
      reads: true,
      errors: { EOPNOTSUPP: "no-altp2m" },
    },
    "altp2m.set_domain_state": {
      command: 25,
      argument: {
        type: loadXenHvmAltp2mOp,
        size: 80,
        direction: "in",
        domain: "domain",
        version: { member: "version", value: 1 },
      },
      select: { cmd: 2 },
      uses: ["u.domain_state"],
      errors: { EOPNOTSUPP: "no-altp2m" },
    },
    "altp2m.vcpu_enable_notify": {
      command: 25,
      argument: {
        type: loadXenHvmAltp2mOp,
        size: 80,
        direction: "in",
        domain: "domain",
        version: { member: "version", value: 1 },
      },
      select: { cmd: 3 },
      uses: ["u.enable_notify"],
      needs: [
        { family: "domctl", operation: "getdomaininfo", member: "max_vcpu_id", not: 4294967295, why: "no-vcpus" },
      ],
      errors: { EOPNOTSUPP: "no-altp2m" },
    },
    "altp2m.vcpu_disable_notify": {
      command: 25,
      argument: {
        type: loadXenHvmAltp2mOp,
        size: 80,
        direction: "in",
        domain: "domain",
        version: { member: "version", value: 1 },
      },
      select: { cmd: 13 },
      uses: ["u.disable_notify"],
      needs: [
        { family: "domctl", operation: "getdomaininfo", member: "max_vcpu_id", not: 4294967295, why: "no-vcpus" },
      ],
      errors: { EOPNOTSUPP: "no-altp2m" },
    },
    "altp2m.create_p2m": {
      command: 25,
      argument: {
        type: loadXenHvmAltp2mOp,
        size: 80,
        direction: "inout",
        domain: "domain",
        version: { member: "version", value: 1 },
      },
      select: { cmd: 4 },
      uses: ["u.view"],
      errors: { EOPNOTSUPP: "no-altp2m" },
    },
    "altp2m.destroy_p2m": {
      command: 25,
      argument: {
        type: loadXenHvmAltp2mOp,
        size: 80,
        direction: "in",
        domain: "domain",
        version: { member: "version", value: 1 },
      },
      select: { cmd: 5 },
      uses: ["u.view"],
      errors: { EOPNOTSUPP: "no-altp2m" },
    },
    "altp2m.switch_p2m": {
      command: 25,
      argument: {
        type: loadXenHvmAltp2mOp,
        size: 80,
        direction: "in",
        domain: "domain",
        version: { member: "version", value: 1 },
      },
      select: { cmd: 6 },
      uses: ["u.view"],
      errors: { EOPNOTSUPP: "no-altp2m" },
    },
    "altp2m.set_mem_access": {
      command: 25,
      argument: {
        type: loadXenHvmAltp2mOp,
        size: 80,
        direction: "in",
        domain: "domain",
        version: { member: "version", value: 1 },
      },
      select: { cmd: 7 },
      uses: ["u.mem_access"],
      errors: { EOPNOTSUPP: "no-altp2m" },
    },
    "altp2m.get_mem_access": {
      command: 25,
      argument: {
        type: loadXenHvmAltp2mOp,
        size: 80,
        direction: "inout",
        domain: "domain",
        version: { member: "version", value: 1 },
      },
      select: { cmd: 12 },
      uses: ["u.mem_access"],
      reads: true,
      errors: { EOPNOTSUPP: "no-altp2m" },
    },
    "altp2m.set_mem_access_multi": {
      command: 25,
      argument: {
        type: loadXenHvmAltp2mOp,
        size: 80,
        direction: "in",
        domain: "domain",
        version: { member: "version", value: 1 },
      },
      select: { cmd: 9 },
      uses: ["u.set_mem_access_multi"],
      errors: { EOPNOTSUPP: "no-altp2m" },
      handles: {
        "u.set_mem_access_multi.pfn_list": {
          element: "uint64_t",
          size: 8,
          direction: "in",
          count: ["u.set_mem_access_multi.nr"],
          unit: "elements",
        },
        "u.set_mem_access_multi.access_list": {
          element: "uint8_t",
          size: 1,
          direction: "in",
          count: ["u.set_mem_access_multi.nr"],
          unit: "elements",
        },
      },
    },
    "altp2m.change_gfn": {
      command: 25,
      argument: {
        type: loadXenHvmAltp2mOp,
        size: 80,
        direction: "in",
        domain: "domain",
        version: { member: "version", value: 1 },
      },
      select: { cmd: 8 },
      uses: ["u.change_gfn"],
      errors: { EOPNOTSUPP: "no-altp2m" },
    },
    "altp2m.set_suppress_ve": {
      command: 25,
      argument: {
        type: loadXenHvmAltp2mOp,
        size: 80,
        direction: "in",
        domain: "domain",
        version: { member: "version", value: 1 },
      },
      select: { cmd: 10 },
      uses: ["u.suppress_ve"],
      errors: { EOPNOTSUPP: "no-altp2m" },
    },
    "altp2m.get_suppress_ve": {
      command: 25,
      argument: {
        type: loadXenHvmAltp2mOp,
        size: 80,
        direction: "inout",
        domain: "domain",
        version: { member: "version", value: 1 },
      },
      select: { cmd: 11 },
      uses: ["u.suppress_ve"],
      reads: true,
      errors: { EOPNOTSUPP: "no-altp2m" },
    },
    "altp2m.set_suppress_ve_multi": {
      command: 25,
      argument: {
        type: loadXenHvmAltp2mOp,
        size: 80,
        direction: "inout",
        domain: "domain",
        version: { member: "version", value: 1 },
      },
      select: { cmd: 15 },
      uses: ["u.suppress_ve_multi"],
      errors: { EOPNOTSUPP: "no-altp2m" },
    },
    "altp2m.get_p2m_idx": {
      command: 25,
      argument: {
        type: loadXenHvmAltp2mOp,
        size: 80,
        direction: "inout",
        domain: "domain",
        version: { member: "version", value: 1 },
      },
      select: { cmd: 14 },
      uses: ["u.get_vcpu_p2m_idx"],
      reads: true,
      errors: { EOPNOTSUPP: "no-altp2m" },
    },
    "altp2m.set_visibility": {
      command: 25,
      argument: {
        type: loadXenHvmAltp2mOp,
        size: 80,
        direction: "in",
        domain: "domain",
        version: { member: "version", value: 1 },
      },
      select: { cmd: 16 },
      uses: ["u.set_visibility"],
      errors: { EOPNOTSUPP: "no-altp2m" },
    },
  },
};
