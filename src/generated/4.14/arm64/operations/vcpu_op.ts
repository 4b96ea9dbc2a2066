// The operations of the hypercall vcpu_op. Made by `bun run codegen`: do not edit.

import type { OperationFamily } from "../../../../runtime/struct/index.ts";
import type { VcpuRegisterRunstateMemoryArea, VcpuRegisterVcpuInfo } from "../vcpu.ts";

export interface Operations {
  /** Names a virtual address at which Xen keeps a vcpu's run state up to date. */
  register_runstate_memory_area: {
    argument: VcpuRegisterRunstateMemoryArea;
    direction: "in";
    call: { vcpu: number };
    unsafe: "caller";
  };
  /** Moves a vcpu's struct vcpu_info into a frame of the caller's own. */
  register_vcpu_info: { argument: VcpuRegisterVcpuInfo; direction: "in"; call: { vcpu: number }; unsafe: "caller" };
}

const loadVcpuRegisterRunstateMemoryArea = () => require("../../x86_64/vcpu.ts").VcpuRegisterRunstateMemoryArea;
const loadVcpuRegisterVcpuInfo = () => require("../../x86_64/vcpu.ts").VcpuRegisterVcpuInfo;

export const family: OperationFamily<Operations> = {
  name: "vcpu_op",
  hypercall: 24,
  call: ["command", { scalar: "vcpu" }, "argument"],
  errors: { ENOENT: "vcpu" },
  operations: {
    register_runstate_memory_area: {
      command: 5,
      argument: { type: loadVcpuRegisterRunstateMemoryArea, size: 8, direction: "in" },
      unsafe: { why: "caller" },
      handles: {
        "addr.h": {
          element: "struct vcpu_runstate_info",
          size: 48,
          direction: "out",
          count: [1],
          unit: "elements",
          kept: true,
        },
        "addr.v": {
          element: "struct vcpu_runstate_info",
          size: 48,
          direction: "out",
          count: [1],
          unit: "elements",
          kept: true,
        },
      },
    },
    register_vcpu_info: {
      command: 10,
      argument: { type: loadVcpuRegisterVcpuInfo, size: 16, direction: "in" },
      unsafe: { why: "caller" },
    },
  },
};
