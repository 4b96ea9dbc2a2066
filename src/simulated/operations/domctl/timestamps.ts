/** The timestamp counter that an x86 domain reads. */

import { EINVAL } from "../../call/errno.ts";
import type { Domctl, DomctlSurroundings } from "./types.ts";

/** Ways to read it: the processor's if that is safe, always Xen's own, never Xen's own. */
const DEFAULT = 0;
const ALWAYS = 1;
const NEVER = 2;

export function timestampSimulations({ machine }: DomctlSurroundings): Domctl {
  const { abi, clock, cpus } = machine;
  if (abi.architecture !== "x86_64") return {};
  const { khz } = cpus.topology;

  return {
    gettscinfo: (info, { domain, isCaller }) => {
      if (isCaller) return -EINVAL;
      const { mode, offsetNs, kHz, incarnation } = domain.timestamps;
      info.tsc_mode = mode;
      info.incarnation = incarnation;
      // The simulated processor's counter is safe, so the default is to read it: since boot, at its own speed.
      const isXens = mode === ALWAYS || (mode === DEFAULT && kHz !== 0 && kHz !== khz);
      info.gtsc_khz = mode === NEVER ? 0 : isXens ? kHz || khz : khz;
      info.elapsed_nsec = mode === NEVER ? 0n : isXens ? clock.nowNs - offsetNs : clock.nowNs;
      return 0;
    },

    settscinfo: ({ tsc_mode, gtsc_khz, elapsed_nsec, incarnation }, { domain, isCaller }) => {
      if (isCaller || (tsc_mode !== DEFAULT && tsc_mode !== ALWAYS && tsc_mode !== NEVER)) return -EINVAL;
      const offsetNs = clock.nowNs - elapsed_nsec;
      domain.timestamps = { mode: tsc_mode, offsetNs, kHz: gtsc_khz, incarnation: incarnation + 1 };
      return 0;
    },
  };
}
