/** vcpu_op: the caller's own vcpus. */

import type { CommandCall } from "../call/command-family.ts";
import { EINVAL, ENOENT } from "../call/errno.ts";
import type { Simulations } from "../call/types.ts";
import type { Machine } from "../machine/machine.ts";

export function vcpuSimulations(machine: Machine): Simulations<"vcpu_op", CommandCall> {
  const { RUNSTATE_running, RUNSTATE_blocked } = machine.abi.load("vcpu.constants");
  // Arm's Xen lets a guest register areas for its vcpus, but refuses queries about them.
  if (machine.abi.architecture === "arm64") {
    return { is_up: () => -EINVAL, get_runstate_info: () => -EINVAL };
  }

  return {
    is_up: (_, { named }) => {
      const vcpu = machine.domain(machine.callerDomid)?.vcpus[named["vcpu"] ?? 0];
      if (vcpu === undefined) return -ENOENT;
      return vcpu.state === "offline" ? 0 : 1;
    },

    get_runstate_info: (info, { named }) => {
      const vcpu = machine.domain(machine.callerDomid)?.vcpus[named["vcpu"] ?? 0];
      if (vcpu === undefined) return -ENOENT;
      const running = vcpu.state === "running";
      info.state = running ? RUNSTATE_running : RUNSTATE_blocked;
      info.state_entry_time = 0n;
      info.time.set(RUNSTATE_running, vcpu.cpuTimeNs);
      info.time.set(RUNSTATE_blocked, machine.clock.nowNs - vcpu.cpuTimeNs);
      return 0;
    },
  };
}
