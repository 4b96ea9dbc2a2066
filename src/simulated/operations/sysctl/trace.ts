/** Xen's trace buffers. */

import { EBUSY, EINVAL } from "../../call/errno.ts";
import type { Sysctl, SysctlSurroundings } from "./types.ts";

export function traceSimulations({ machine, memory }: SysctlSurroundings): Sysctl {
  const { trace } = machine;
  return {
    "tbuf_op.get_info": (request) => {
      const { frame, size } = trace.description;
      [request.evt_mask, request.buffer_mfn, request.size] = [trace.mask, BigInt(frame), size];
    },

    "tbuf_op.set_size": ({ size }) => {
      if (trace.isAllocated) return -EBUSY;
      if (size === 0) return -EINVAL;
      trace.allocate(size);
      return 0;
    },

    "tbuf_op.set_evt_mask": ({ evt_mask }) => {
      trace.mask = evt_mask;
    },

    "tbuf_op.set_cpu_mask": ({ cpu_mask }) => {
      trace.cpus = memory.readBitmap(cpu_mask, machine.cpus.all.length);
    },

    "tbuf_op.enable": () => {
      if (!trace.isAllocated) return -EINVAL;
      trace.enable();
      return 0;
    },

    "tbuf_op.disable": () => trace.disable(),
  };
}
