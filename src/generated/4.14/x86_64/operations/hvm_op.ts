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
  set_param: { argument: XenHvmParam; direction: "in" };
  get_param: { argument: XenHvmParam; direction: "inout" };
  flush_tlbs: { argument: null; actsOnCaller: true };
  pagetable_dying: { argument: XenHvmPagetableDying; direction: "in"; actsOnCaller: true };
  get_time: { argument: XenHvmGetTime; direction: "out" };
  xentrace: { argument: XenHvmXentrace; direction: "in" };
  get_mem_type: { argument: XenHvmGetMemType; direction: "inout" };
  set_evtchn_upcall_vector: { argument: XenHvmEvtchnUpcallVector; direction: "in"; actsOnCaller: true };
  guest_request_vm_event: { argument: null; actsOnCaller: true };
  "altp2m.get_domain_state": {
    argument: XenHvmAltp2mOp;
    direction: "inout";
    filled: "cmd" | "version";
    uses: "u.domain_state";
  };
  "altp2m.set_domain_state": {
    argument: XenHvmAltp2mOp;
    direction: "in";
    filled: "cmd" | "version";
    uses: "u.domain_state";
  };
  "altp2m.vcpu_enable_notify": {
    argument: XenHvmAltp2mOp;
    direction: "in";
    filled: "cmd" | "version";
    uses: "u.enable_notify";
  };
  "altp2m.vcpu_disable_notify": {
    argument: XenHvmAltp2mOp;
    direction: "in";
    filled: "cmd" | "version";
    uses: "u.disable_notify";
  };
  "altp2m.create_p2m": { argument: XenHvmAltp2mOp; direction: "inout"; filled: "cmd" | "version"; uses: "u.view" };
  "altp2m.destroy_p2m": { argument: XenHvmAltp2mOp; direction: "in"; filled: "cmd" | "version"; uses: "u.view" };
  "altp2m.switch_p2m": { argument: XenHvmAltp2mOp; direction: "in"; filled: "cmd" | "version"; uses: "u.view" };
  "altp2m.set_mem_access": {
    argument: XenHvmAltp2mOp;
    direction: "in";
    filled: "cmd" | "version";
    uses: "u.mem_access";
  };
  "altp2m.get_mem_access": {
    argument: XenHvmAltp2mOp;
    direction: "inout";
    filled: "cmd" | "version";
    uses: "u.mem_access";
  };
  "altp2m.set_mem_access_multi": {
    argument: XenHvmAltp2mOp;
    direction: "inout";
    filled: "cmd" | "version";
    uses: "u.set_mem_access_multi";
  };
  "altp2m.change_gfn": { argument: XenHvmAltp2mOp; direction: "in"; filled: "cmd" | "version"; uses: "u.change_gfn" };
  "altp2m.set_suppress_ve": {
    argument: XenHvmAltp2mOp;
    direction: "in";
    filled: "cmd" | "version";
    uses: "u.suppress_ve";
  };
  "altp2m.get_suppress_ve": {
    argument: XenHvmAltp2mOp;
    direction: "inout";
    filled: "cmd" | "version";
    uses: "u.suppress_ve";
  };
  "altp2m.set_suppress_ve_multi": {
    argument: XenHvmAltp2mOp;
    direction: "inout";
    filled: "cmd" | "version";
    uses: "u.suppress_ve_multi";
  };
  "altp2m.get_p2m_idx": {
    argument: XenHvmAltp2mOp;
    direction: "inout";
    filled: "cmd" | "version";
    uses: "u.get_vcpu_p2m_idx";
  };
  "altp2m.set_visibility": {
    argument: XenHvmAltp2mOp;
    direction: "in";
    filled: "cmd" | "version";
    uses: "u.set_visibility";
  };
}

export const family: OperationFamily<Operations> = {
  name: "hvm_op",
  hypercall: 34,
  call: ["command", "argument"],
  operations: {
    set_param: {
      command: 0,
      argument: { type: () => require("../hvm/hvm_op.ts").XenHvmParam, size: 16, direction: "in", domain: "domid" },
    },
    get_param: {
      command: 1,
      argument: { type: () => require("../hvm/hvm_op.ts").XenHvmParam, size: 16, direction: "inout", domain: "domid" },
      reads: true,
    },
    flush_tlbs: { command: 5, actsOnCaller: true },
    pagetable_dying: {
      command: 9,
      argument: {
        type: () => require("../hvm/hvm_op.ts").XenHvmPagetableDying,
        size: 16,
        direction: "in",
        domain: "domid",
      },
      actsOnCaller: true,
    },
    get_time: {
      command: 10,
      argument: { type: () => require("../hvm/hvm_op.ts").XenHvmGetTime, size: 8, direction: "out" },
      reads: true,
    },
    xentrace: {
      command: 11,
      argument: { type: () => require("../hvm/hvm_op.ts").XenHvmXentrace, size: 32, direction: "in" },
    },
    get_mem_type: {
      command: 15,
      argument: {
        type: () => require("../hvm/hvm_op.ts").XenHvmGetMemType,
        size: 16,
        direction: "inout",
        domain: "domid",
      },
      reads: true,
    },
    set_evtchn_upcall_vector: {
      command: 23,
      argument: { type: () => require("../hvm/hvm_op.ts").XenHvmEvtchnUpcallVector, size: 8, direction: "in" },
      actsOnCaller: true,
    },
    guest_request_vm_event: { command: 24, actsOnCaller: true },
    "altp2m.get_domain_state": {
      command: 25,
      argument: {
        type: () => require("../hvm/hvm_op.ts").XenHvmAltp2mOp,
        size: 80,
        direction: "inout",
        domain: "domain",
        version: { member: "version", value: 1 },
      },
      select: { cmd: 1 },
      uses: ["u.domain_state"],
      reads: true,
    },
    "altp2m.set_domain_state": {
      command: 25,
      argument: {
        type: () => require("../hvm/hvm_op.ts").XenHvmAltp2mOp,
        size: 80,
        direction: "in",
        domain: "domain",
        version: { member: "version", value: 1 },
      },
      select: { cmd: 2 },
      uses: ["u.domain_state"],
    },
    "altp2m.vcpu_enable_notify": {
      command: 25,
      argument: {
        type: () => require("../hvm/hvm_op.ts").XenHvmAltp2mOp,
        size: 80,
        direction: "in",
        domain: "domain",
        version: { member: "version", value: 1 },
      },
      select: { cmd: 3 },
      uses: ["u.enable_notify"],
    },
    "altp2m.vcpu_disable_notify": {
      command: 25,
      argument: {
        type: () => require("../hvm/hvm_op.ts").XenHvmAltp2mOp,
        size: 80,
        direction: "in",
        domain: "domain",
        version: { member: "version", value: 1 },
      },
      select: { cmd: 13 },
      uses: ["u.disable_notify"],
    },
    "altp2m.create_p2m": {
      command: 25,
      argument: {
        type: () => require("../hvm/hvm_op.ts").XenHvmAltp2mOp,
        size: 80,
        direction: "inout",
        domain: "domain",
        version: { member: "version", value: 1 },
      },
      select: { cmd: 4 },
      uses: ["u.view"],
    },
    "altp2m.destroy_p2m": {
      command: 25,
      argument: {
        type: () => require("../hvm/hvm_op.ts").XenHvmAltp2mOp,
        size: 80,
        direction: "in",
        domain: "domain",
        version: { member: "version", value: 1 },
      },
      select: { cmd: 5 },
      uses: ["u.view"],
    },
    "altp2m.switch_p2m": {
      command: 25,
      argument: {
        type: () => require("../hvm/hvm_op.ts").XenHvmAltp2mOp,
        size: 80,
        direction: "in",
        domain: "domain",
        version: { member: "version", value: 1 },
      },
      select: { cmd: 6 },
      uses: ["u.view"],
    },
    "altp2m.set_mem_access": {
      command: 25,
      argument: {
        type: () => require("../hvm/hvm_op.ts").XenHvmAltp2mOp,
        size: 80,
        direction: "in",
        domain: "domain",
        version: { member: "version", value: 1 },
      },
      select: { cmd: 7 },
      uses: ["u.mem_access"],
    },
    "altp2m.get_mem_access": {
      command: 25,
      argument: {
        type: () => require("../hvm/hvm_op.ts").XenHvmAltp2mOp,
        size: 80,
        direction: "inout",
        domain: "domain",
        version: { member: "version", value: 1 },
      },
      select: { cmd: 12 },
      uses: ["u.mem_access"],
      reads: true,
    },
    "altp2m.set_mem_access_multi": {
      command: 25,
      argument: {
        type: () => require("../hvm/hvm_op.ts").XenHvmAltp2mOp,
        size: 80,
        direction: "inout",
        domain: "domain",
        version: { member: "version", value: 1 },
      },
      select: { cmd: 9 },
      uses: ["u.set_mem_access_multi"],
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
        type: () => require("../hvm/hvm_op.ts").XenHvmAltp2mOp,
        size: 80,
        direction: "in",
        domain: "domain",
        version: { member: "version", value: 1 },
      },
      select: { cmd: 8 },
      uses: ["u.change_gfn"],
    },
    "altp2m.set_suppress_ve": {
      command: 25,
      argument: {
        type: () => require("../hvm/hvm_op.ts").XenHvmAltp2mOp,
        size: 80,
        direction: "in",
        domain: "domain",
        version: { member: "version", value: 1 },
      },
      select: { cmd: 10 },
      uses: ["u.suppress_ve"],
    },
    "altp2m.get_suppress_ve": {
      command: 25,
      argument: {
        type: () => require("../hvm/hvm_op.ts").XenHvmAltp2mOp,
        size: 80,
        direction: "inout",
        domain: "domain",
        version: { member: "version", value: 1 },
      },
      select: { cmd: 11 },
      uses: ["u.suppress_ve"],
      reads: true,
    },
    "altp2m.set_suppress_ve_multi": {
      command: 25,
      argument: {
        type: () => require("../hvm/hvm_op.ts").XenHvmAltp2mOp,
        size: 80,
        direction: "inout",
        domain: "domain",
        version: { member: "version", value: 1 },
      },
      select: { cmd: 15 },
      uses: ["u.suppress_ve_multi"],
    },
    "altp2m.get_p2m_idx": {
      command: 25,
      argument: {
        type: () => require("../hvm/hvm_op.ts").XenHvmAltp2mOp,
        size: 80,
        direction: "inout",
        domain: "domain",
        version: { member: "version", value: 1 },
      },
      select: { cmd: 14 },
      uses: ["u.get_vcpu_p2m_idx"],
      reads: true,
    },
    "altp2m.set_visibility": {
      command: 25,
      argument: {
        type: () => require("../hvm/hvm_op.ts").XenHvmAltp2mOp,
        size: 80,
        direction: "in",
        domain: "domain",
        version: { member: "version", value: 1 },
      },
      select: { cmd: 16 },
      uses: ["u.set_visibility"],
    },
  },
};
