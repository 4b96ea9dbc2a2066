/** hvm_op: the parameters of virtual machines. */

import type { CommandCall } from "../call/command-family.ts";
import { EEXIST, EINVAL, EPERM, ESRCH } from "../call/errno.ts";
import type { Simulations } from "../call/types.ts";
import type { Machine } from "../machine/machine.ts";

const PREFIX = "HVM_PARAM_";

/** Parameters that x86 refuses to every caller. */
const DEPRECATED = [
  "PAE_ENABLED",
  "DM_DOMAIN",
  "MEMORY_EVENT_CR0",
  "MEMORY_EVENT_CR3",
  "MEMORY_EVENT_CR4",
  "MEMORY_EVENT_INT3",
  "NESTEDHVM",
  "MEMORY_EVENT_SINGLE_STEP",
  "BUFIOREQ_EVTCHN",
  "MEMORY_EVENT_MSR",
];

/** Parameters that can be set once. */
const ONCE = [
  "VIRIDIAN",
  "IOREQ_PFN",
  "BUFIOREQ_PFN",
  "IOREQ_SERVER_PFN",
  "NR_IOREQ_SERVER_PAGES",
  "ALTP2M",
  "MCA_CAP",
];

/** Parameters that Arm has. */
const OF_ARM = ["CALLBACK_IRQ", "STORE_PFN", "STORE_EVTCHN", "CONSOLE_PFN", "CONSOLE_EVTCHN", "MONITOR_RING_PFN"];

export function hvmSimulations(machine: Machine): Simulations<"hvm_op", CommandCall> {
  const constants: Readonly<Record<string, unknown>> = { ...machine.abi.load("hvm/params.constants") };
  const numbers = (names: readonly string[]): Set<unknown> => new Set(names.map((name) => constants[PREFIX + name]));
  const count = Number(constants["HVM_NR_PARAMS"]);
  const isArm = machine.abi.architecture === "arm64";
  const [ofArm, deprecated, once] = [numbers(OF_ARM), numbers(DEPRECATED), numbers(ONCE)];

  const refusal = (domid: number, index: number): number => {
    if (!isArm && index >= count) return EINVAL;
    const domain = machine.domainOrCaller(domid);
    if (domain === undefined) return ESRCH;
    if (!isArm && domain.type === "pv") return EINVAL;
    if (!machine.mayTarget(domain)) return EPERM;
    return (isArm ? !ofArm.has(index) : deprecated.has(index)) ? EINVAL : 0;
  };

  return {
    get_param: (request) => {
      const error = refusal(request.domid, request.index);
      if (error !== 0) return -error;
      request.value = machine.domainOrCaller(request.domid)?.hvmParameters.get(request.index) ?? 0n;
      return 0;
    },

    set_param: ({ domid, index, value }) => {
      const error = refusal(domid, index);
      if (error !== 0) return -error;
      const params = machine.domainOrCaller(domid)?.hvmParameters;
      const before = params?.get(index) ?? 0n;
      if (!isArm && once.has(index) && before !== 0n && before !== value) return -EEXIST;
      params?.set(index, value);
      return 0;
    },
  };
}
