/** The machine that a command works on: this computer's Xen, or a simulated one. */

import { Xen } from "../../index.ts";
import type { SimulatedXen } from "../../testing.ts";
import type { XenHypercall } from "../../unsafe.ts";
import { DomainNames } from "../../overview/index.ts";
import { openStore } from "./patient-store.ts";
import { areWrapped, wrapped } from "./wrapper.ts";

export interface Machine extends Disposable {
  readonly xen: Xen;
  /** null on a real Xen. */
  readonly simulated: SimulatedXen | null;
  readonly names: DomainNames;
  /** The way to Xen, for what stands beside a Xen object. Opened at its first use, and closed with the machine. */
  readonly hypercall: XenHypercall;
}

/** Opens the computer's Xen. Throws as `Xen.open()` does. */
export function openMachine(): Machine {
  const resources = new DisposableStack();
  let hypercall: XenHypercall | undefined;
  const open = (): XenHypercall => {
    const { PrivcmdHypercall } = require("../../unsafe.ts") as typeof import("../../unsafe.ts");
    return (hypercall ??= wrapped(resources.use(new PrivcmdHypercall())));
  };
  const xen = Xen.open(areWrapped() ? { store: openStore, hypercall: open() } : { store: openStore });
  return new OpenMachine(xen, open, null, resources);
}

/** Makes a simulated machine of that release; "" stands for the simulation's default. */
export async function openSimulated(release: string): Promise<Machine> {
  const { playTraffic, simulatedMachine } = await import("./simulated-machine.ts");
  const resources = new DisposableStack();
  const simulated = resources.use(simulatedMachine(release));
  resources.use(playTraffic(simulated));
  const hypercall = wrapped(simulated.hypercall);
  return new OpenMachine(openOver(simulated, hypercall), () => hypercall, simulated, resources);
}

/** Opens a Xen over a simulated machine; if its hypercalls are wrapped, through the wrapper. */
function openOver(simulated: SimulatedXen, hypercall: XenHypercall): Xen {
  if (!areWrapped()) return simulated.open();
  const store = simulated.store.open(0);
  const { memory } = simulated;
  return Xen.open({
    hypercall,
    store: () => store,
    eventChannels: () => simulated.eventChannels(),
    grants: () => memory.grants(0),
    foreignMemory: () => memory.foreignMemory(0),
  });
}

class OpenMachine implements Machine {
  readonly xen: Xen;
  readonly simulated: SimulatedXen | null;
  readonly names: DomainNames;
  readonly #open: () => XenHypercall;
  readonly #resources: DisposableStack;

  constructor(xen: Xen, open: () => XenHypercall, simulated: SimulatedXen | null, resources: DisposableStack) {
    this.xen = xen;
    this.simulated = simulated;
    this.names = new DomainNames(xen);
    this.#open = open;
    this.#resources = resources;
  }

  get hypercall(): XenHypercall {
    return this.#open();
  }

  [Symbol.dispose](): void {
    this.xen.close();
    this.#resources.dispose();
  }
}
