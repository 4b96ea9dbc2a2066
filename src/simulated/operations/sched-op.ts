/** sched_op: the operations on another domain. */

import type { CommandCall } from "../call/command-family.ts";
import { EPERM, ESRCH } from "../call/errno.ts";
import type { Simulations } from "../call/types.ts";
import type { Machine } from "../machine/machine.ts";

export function schedSimulations(machine: Machine): Simulations<"sched_op", CommandCall> {
  return {
    remote_shutdown: ({ domain_id, reason }) => {
      const domain = machine.domain(domain_id);
      if (domain === undefined) return -ESRCH;
      if (!machine.callerIsPrivileged) return -EPERM;
      // Xen keeps one byte of the reason.
      domain.shutdown(reason & 0xff);
      return 0;
    },
  };
}
