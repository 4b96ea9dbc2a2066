/** A simulated machine that subjects live on, as a program sees it. */

import type { Xen } from "../../../../src/index.ts";
import { SimulatedXen } from "../../../../src/testing.ts";
import type { Target } from "../subject.ts";

export interface Stage extends Target {
  readonly simulated: SimulatedXen;
  readonly xen: Xen;
}

/** Makes an object on a fresh machine with the guest 1; ending it closes the Xen and the machine. */
export async function onStage<T extends object>(
  make: (stage: { simulated: SimulatedXen; xen: Xen }) => T | Promise<T>,
  check: (stage: { simulated: SimulatedXen; xen: Xen; object: T }) => void | Promise<void> = ({ xen }) =>
    void xen.domains.list(),
): Promise<Stage & { readonly object: T }> {
  const simulated = new SimulatedXen({
    release: "4.17",
    hostCapabilities: ["hvm", "pv", "hap", "shadow", "directio"],
    pciDevices: [{ address: "0000:00:03.0" }, { address: "0000:00:04.0", driver: "e1000e", interrupt: null }],
    domains: [
      { name: "guest", type: "hvm", vcpus: 2, memoryMiB: 64 },
      { name: "pv", type: "pv" },
    ],
  });
  const xen = simulated.open();
  const object = await make({ simulated, xen });
  return {
    simulated,
    xen,
    object,
    check: () => check({ simulated, xen, object }),
    end: () => {
      xen.close();
      simulated.close();
    },
  };
}

/** A signal that never aborts. */
export const signal: AbortSignal = new AbortController().signal;

/** No arguments. */
export const none = (): readonly unknown[] => [];

/** The calls of an iterator and of what `using` disposes. */
export const iterator: Readonly<Record<string | symbol, typeof none>> = {
  next: none,
  return: none,
  close: none,
  [Symbol.asyncIterator]: none,
  [Symbol.dispose]: none,
};
