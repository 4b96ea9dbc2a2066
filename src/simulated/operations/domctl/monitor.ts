/** Monitors of domains (vm_event_op, monitor_op), as AMD's processors and Debian's Xen for Arm have them. */

import type { Gfn } from "../../../runtime/abi/numbers.ts";
import { EBUSY, EEXIST, ENODEV, ENOSYS, EOPNOTSUPP, EINVAL } from "../../call/errno.ts";
import { MonitorRing } from "../../monitor/index.ts";
import type { Domctl, DomctlCall, DomctlSurroundings } from "./types.ts";

/** The kinds of events that can be reported. */
const KINDS = {
  x86_64: [
    "write_ctrlreg",
    "mov_to_msr",
    "software_breakpoint",
    "guest_request",
    "debug_exception",
    "cpuid",
    "desc_access",
    "emul_unimplemented",
  ],
  arm64: ["guest_request", "privileged_call"],
} as const;

type Operations = Record<string, (argument: never, call: DomctlCall) => number>;

export function monitorSimulations({ machine }: DomctlSurroundings): Domctl {
  const { abi, monitors, eventChannels } = machine;
  const constants: Readonly<Record<string, unknown>> = { ...abi.load("domctl.constants") };
  const { HVM_PARAM_MONITOR_RING_PFN } = abi.load("hvm/params.constants");
  const kinds = KINDS[abi.architecture];

  const hasRing = ({ domain }: DomctlCall): boolean => monitors.of(domain.domid).ring !== undefined;
  const toggles: Operations = {};
  const add = (kind: string, nameOf: (argument: never) => string): void => {
    toggles[`monitor_op.enable.${kind}`] = (argument, call) => {
      const { enabled } = monitors.of(call.domain.domid);
      const name = nameOf(argument);
      if (!hasRing(call)) return -EINVAL;
      if (enabled.has(name)) return -EEXIST;
      enabled.add(name);
      return 0;
    };
    toggles[`monitor_op.disable.${kind}`] = (argument, { domain }) => {
      const { enabled } = monitors.of(domain.domid);
      const found = [...enabled].find((one) => one.replace(" async", "") === nameOf(argument).replace(" async", ""));
      return found !== undefined && enabled.delete(found) ? 0 : -EEXIST;
    };
  };
  type Union = { readonly u: { readonly guest_request: { readonly sync: number } } };
  type Register = { readonly u: { readonly mov_to_cr: { readonly index: number } } };
  type Msr = { readonly u: { readonly mov_to_msr: { readonly msr: number } } };
  for (const kind of kinds) {
    if (kind === "guest_request")
      add(kind, ({ u }: Union) => (u.guest_request.sync === 0 ? "guest_request async" : "guest_request"));
    else if (kind === "write_ctrlreg") add(kind, ({ u }: Register) => `write_ctrlreg ${u.mov_to_cr.index}`);
    else if (kind === "mov_to_msr") add(kind, ({ u }: Msr) => `mov_to_msr ${u.mov_to_msr.msr}`);
    else add(kind, () => kind);
  }

  const isMonitor = (mode: number): boolean => mode === constants["XEN_DOMCTL_VM_EVENT_OP_MONITOR"];
  return {
    ...toggles,
    "vm_event_op.enable": (request, { domain }) => {
      if (!isMonitor(request.mode)) return -ENOSYS;
      if (domain.type === "pv") return -ENODEV;
      const monitor = monitors.of(domain.domid);
      const frame = Number(domain.hvmParameters.get(HVM_PARAM_MONITOR_RING_PFN) ?? 0n);
      if (frame === 0) return -ENOSYS;
      if (monitor.ring !== undefined) return -EBUSY;
      const page = machine.frames.content().map(domain.domid, frame as Gfn);
      if (page === undefined) return -EINVAL;
      monitor.ring = new MonitorRing(abi, page, {
        domid: domain.domid,
        emulator: machine.callerDomid,
        switchboard: eventChannels,
        waiters: monitor.waiters,
      });
      request.u.enable.port = monitor.ring.port;
      return 0;
    },
    "vm_event_op.disable": ({ mode }, { domain }) => {
      if (!isMonitor(mode)) return -ENOSYS;
      monitors.disable(domain.domid);
      return 0;
    },
    "vm_event_op.resume": ({ mode }, { domain }) => {
      const { ring } = monitors.of(domain.domid);
      if (!isMonitor(mode)) return -ENOSYS;
      if (ring === undefined) return -ENODEV;
      ring.resume();
      return 0;
    },
    "monitor_op.get_capabilities": (request, { domain }) => {
      if (domain.type === "pv") return -EOPNOTSUPP;
      request.event = kinds.reduce(
        (bits, kind) => bits | (1 << Number(constants[`XEN_DOMCTL_MONITOR_EVENT_${kind.toUpperCase()}`])),
        0,
      );
      return 0;
    },
    "monitor_op.control_registers": (_, { domain }) => (monitors.of(domain.domid).ring === undefined ? -EINVAL : 0),
  };
}
