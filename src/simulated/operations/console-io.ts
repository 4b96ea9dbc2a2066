/** console_io: a domain's access to the hypervisor's own console. */

import { copyOf } from "../../runtime/base/bytes.ts";
import type { CommandCall } from "../call/command-family.ts";
import { EPERM } from "../call/errno.ts";
import type { GuestMemory } from "../call/guest-memory.ts";
import type { Simulations } from "../call/types.ts";
import type { Machine } from "../machine/machine.ts";

export function consoleIoSimulations(machine: Machine, memory: GuestMemory): Simulations<"console_io", CommandCall> {
  return {
    write: (_, { named }) => {
      if (!machine.callerIsPrivileged) return -EPERM;
      const { count = 0, buffer = 0 } = named;
      // The text goes to the serial line, not into the console's ring.
      machine.writeSerial(new TextDecoder().decode(copyOf(memory.bytes(buffer, count))));
      return 0;
    },
    // The serial line has no input.
    read: () => (machine.callerIsPrivileged ? 0 : -EPERM),
  };
}
