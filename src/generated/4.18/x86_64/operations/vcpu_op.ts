// The operations of the hypercall vcpu_op. Made by `bun run codegen`: do not edit.

import type { OperationFamily } from "../../../../runtime/struct/index.ts";
import type {
  VcpuGetPhysid,
  VcpuRegisterRunstateMemoryArea,
  VcpuRegisterTimeMemoryArea,
  VcpuRegisterVcpuInfo,
  VcpuRunstateInfo,
  VcpuSetPeriodicTimer,
  VcpuSetSingleshotTimer,
} from "../vcpu.ts";
import type { VcpuGuestContext } from "../arch-x86/xen.ts";

export interface Operations {
  /** Sets the first registers of a vcpu of the caller, before up starts it. */
  initialise: { argument: VcpuGuestContext; direction: "in"; call: { vcpu: number }; unsafe: "caller" };
  /** Starts a vcpu of the caller that has been initialised. */
  up: { argument: null; call: { vcpu: number }; unsafe: "caller" };
  /** Stops a vcpu of the caller; the last one powers the domain off. */
  down: { argument: null; call: { vcpu: number }; unsafe: "caller" };
  /** Tells if a vcpu of the caller has been started and not stopped. */
  is_up: { argument: null; call: { vcpu: number }; result: "value" };
  /** Reads how long a vcpu of the caller was running, runnable, blocked and offline, in nanoseconds. */
  get_runstate_info: { argument: VcpuRunstateInfo; direction: "out"; call: { vcpu: number } };
  /** Names a virtual address at which Xen keeps a vcpu's run state up to date. */
  register_runstate_memory_area: {
    argument: VcpuRegisterRunstateMemoryArea;
    direction: "in";
    call: { vcpu: number };
    unsafe: "caller";
  };
  /** Names a guest-physical address at which Xen keeps a vcpu's run state up to date. */
  register_runstate_phys_area: {
    argument: VcpuRegisterRunstateMemoryArea;
    direction: "in";
    uses: "addr.p";
    call: { vcpu: number };
    unsafe: "caller";
  };
  /** Names a virtual address at which Xen keeps a vcpu's time information up to date. */
  register_vcpu_time_memory_area: {
    argument: VcpuRegisterTimeMemoryArea;
    direction: "in";
    call: { vcpu: number };
    unsafe: "caller";
  };
  /** Names a guest-physical address at which Xen keeps a vcpu's time information up to date. */
  register_vcpu_time_phys_area: {
    argument: VcpuRegisterTimeMemoryArea;
    direction: "in";
    uses: "addr.p";
    call: { vcpu: number };
    unsafe: "caller";
  };
  /** Moves a vcpu's struct vcpu_info into a frame of the caller's own. */
  register_vcpu_info: { argument: VcpuRegisterVcpuInfo; direction: "in"; call: { vcpu: number }; unsafe: "caller" };
  /** Starts a timer that interrupts a vcpu of the caller again and again; the period is in nanoseconds. */
  set_periodic_timer: { argument: VcpuSetPeriodicTimer; direction: "in"; call: { vcpu: number }; unsafe: "caller" };
  /** Stops the periodic timer of a vcpu of the caller. */
  stop_periodic_timer: { argument: null; call: { vcpu: number }; unsafe: "caller" };
  /** Starts a timer that interrupts a vcpu of the caller once, at a system time in nanoseconds. */
  set_singleshot_timer: { argument: VcpuSetSingleshotTimer; direction: "in"; call: { vcpu: number }; unsafe: "caller" };
  /** Stops the one-shot timer of a vcpu of the caller. */
  stop_singleshot_timer: { argument: null; call: { vcpu: number }; unsafe: "caller" };
  /** Sends a non-maskable interrupt to a vcpu of the caller. */
  send_nmi: { argument: null; call: { vcpu: number }; unsafe: "caller" };
  /** Reads the APIC and ACPI ids of the cpu to which a vcpu of dom0 is pinned. */
  get_physid: { argument: VcpuGetPhysid; direction: "out"; call: { vcpu: number } };
}

const loadVcpuGetPhysid = () => require("../../../4.14/x86_64/vcpu.ts").VcpuGetPhysid;
const loadVcpuGuestContext = () => require("../../../4.14/x86_64/arch-x86/xen.ts").VcpuGuestContext;
const loadVcpuRegisterRunstateMemoryArea = () => require("../../../4.14/x86_64/vcpu.ts").VcpuRegisterRunstateMemoryArea;
const loadVcpuRegisterTimeMemoryArea = () => require("../../../4.14/x86_64/vcpu.ts").VcpuRegisterTimeMemoryArea;
const loadVcpuRegisterVcpuInfo = () => require("../../../4.14/x86_64/vcpu.ts").VcpuRegisterVcpuInfo;
const loadVcpuRunstateInfo = () => require("../../../4.14/x86_64/vcpu.ts").VcpuRunstateInfo;
const loadVcpuSetPeriodicTimer = () => require("../../../4.14/x86_64/vcpu.ts").VcpuSetPeriodicTimer;
const loadVcpuSetSingleshotTimer = () => require("../../../4.14/x86_64/vcpu.ts").VcpuSetSingleshotTimer;

export const family: OperationFamily<Operations> = {
  name: "vcpu_op",
  hypercall: 24,
  call: ["command", { scalar: "vcpu" }, "argument"],
  errors: { ENOENT: "vcpu" },
  operations: {
    initialise: {
      command: 0,
      argument: { type: loadVcpuGuestContext, size: 5168, direction: "in" },
      unsafe: { why: "caller" },
    },
    up: { command: 1, unsafe: { why: "caller" } },
    down: { command: 2, unsafe: { why: "caller" } },
    is_up: { command: 3, result: "value", unit: "up", reads: true },
    get_runstate_info: {
      command: 4,
      argument: { type: loadVcpuRunstateInfo, size: 48, direction: "out" },
      reads: true,
    },
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
    register_runstate_phys_area: {
      command: 14,
      argument: { type: loadVcpuRegisterRunstateMemoryArea, size: 8, direction: "in" },
      uses: ["addr.p"],
      unsafe: { why: "caller" },
    },
    register_vcpu_time_memory_area: {
      command: 13,
      argument: { type: loadVcpuRegisterTimeMemoryArea, size: 8, direction: "in" },
      unsafe: { why: "caller" },
      handles: {
        "addr.h": {
          element: "struct vcpu_time_info",
          size: 32,
          direction: "out",
          count: [1],
          unit: "elements",
          kept: true,
        },
        "addr.v": {
          element: "struct vcpu_time_info",
          size: 32,
          direction: "out",
          count: [1],
          unit: "elements",
          kept: true,
        },
      },
    },
    register_vcpu_time_phys_area: {
      command: 15,
      argument: { type: loadVcpuRegisterTimeMemoryArea, size: 8, direction: "in" },
      uses: ["addr.p"],
      unsafe: { why: "caller" },
    },
    register_vcpu_info: {
      command: 10,
      argument: { type: loadVcpuRegisterVcpuInfo, size: 16, direction: "in" },
      unsafe: { why: "caller" },
    },
    set_periodic_timer: {
      command: 6,
      argument: { type: loadVcpuSetPeriodicTimer, size: 8, direction: "in" },
      unsafe: { why: "caller" },
    },
    stop_periodic_timer: { command: 7, unsafe: { why: "caller" } },
    set_singleshot_timer: {
      command: 8,
      argument: { type: loadVcpuSetSingleshotTimer, size: 16, direction: "in" },
      unsafe: { why: "caller" },
    },
    stop_singleshot_timer: { command: 9, unsafe: { why: "caller" } },
    send_nmi: { command: 11, unsafe: { why: "caller" } },
    get_physid: { command: 12, argument: { type: loadVcpuGetPhysid, size: 8, direction: "out" }, reads: true },
  },
};
