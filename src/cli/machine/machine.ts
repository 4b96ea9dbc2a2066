/** The machine that a command works on: this computer's Xen, or a simulated one. */

import { type DomainInfo, Xen } from "../../index.ts";
import type { SimulatedXen } from "../../testing.ts";
import type { XenHypercall } from "../../unsafe.ts";
import { DomainNames } from "./domain-names.ts";

export interface Machine extends Disposable {
  readonly xen: Xen;
  /** null on a real Xen. */
  readonly simulated: SimulatedXen | null;
  readonly names: DomainNames;
}

/** A wrapper around the machine's hypercalls, such as a tracer. */
export type Wrapper = (hypercall: XenHypercall) => XenHypercall;

/** Wraps the hypercalls of machines that are opened later; undefined ends that. */
export function wrapHypercalls(next: Wrapper | undefined): void {
  wrapper = next;
}

let wrapper: Wrapper | undefined;

/** Opens the computer's Xen. Throws as `Xen.open()` does. */
export function openMachine(): Machine {
  if (wrapper === undefined) return machineOf(Xen.open(), null);
  const { PrivcmdHypercall } = require("../../unsafe.ts") as typeof import("../../unsafe.ts");
  return machineOf(Xen.open({ hypercall: wrapper(new PrivcmdHypercall()) }), null);
}

/** Makes a simulated machine of that release; "" stands for the newest that distributions package. */
export async function openSimulated(release: string): Promise<Machine> {
  const { simulatedMachine } = await import("./simulated-machine.ts");
  const simulated = simulatedMachine(release);
  return machineOf(simulated.open(), simulated);
}

function machineOf(xen: Xen, simulated: SimulatedXen | null): Machine {
  return {
    xen,
    simulated,
    names: new DomainNames(xen),
    [Symbol.dispose]() {
      xen.close();
      simulated?.close();
    },
  };
}

/** Returns mebibytes of Xen's pages. */
export function mebibytes(pages: number): number {
  // Xen's pages have 4 KiB on every architecture that Bun runs on (`xen.version.pageBytes`).
  return pages / 256;
}

/** True for a domain that may have as much memory as there is. */
export function isUnlimited({ maximumPages }: DomainInfo): boolean {
  return maximumPages >= 2 ** 31;
}
