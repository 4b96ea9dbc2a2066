/** The hypervisor's console, and its debug keys. */

import type { Sysctl, SysctlSurroundings } from "./index.ts";

export function consoleSimulations({ machine, memory }: SysctlSurroundings): Sysctl {
  return {
    readconsole: (request) => {
      const { clear, incremental, index, count, buffer_address } = request;
      const { bytes, next } = machine.console.read(count, incremental === 0 ? undefined : index, clear !== 0);
      memory.bytes(buffer_address, bytes.length).set(bytes);
      request.count = bytes.length;
      request.index = next;
    },

    debug_keys: ({ keys_address, nr_keys }) => {
      for (const key of memory.bytes(keys_address, nr_keys)) machine.pressKey(String.fromCharCode(key));
    },
  };
}
