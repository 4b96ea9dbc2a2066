/**
 * Where the examples have their Xen from: this machine's, or a simulated one where there is none. Their first line says
 * which; all else they do is the same on either.
 */

import { XenUnavailableError, Xen, XenError } from "xen-ts";
import type { SimulatedGuestConsole, SimulatedXen } from "xen-ts/testing";
import { PrivcmdHypercall, type XenHypercall } from "xen-ts/unsafe";

export interface Machine {
  readonly xen: Xen;
  readonly isSimulated: boolean;
}

/** The machine's Xen, and on the first line which one that is. */
export async function openXen(): Promise<Xen> {
  const { xen, isSimulated } = await openMachine();
  console.log(firstLine(xen, isSimulated));
  return xen;
}

/** The same without a word. Ends the program with a message where there is a Xen that cannot be opened. */
export async function openMachine(): Promise<Machine> {
  try {
    return { xen: Xen.open(), isSimulated: false };
  } catch (error) {
    if (error instanceof XenUnavailableError) return openSimulated();
    if (!(error instanceof XenError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

async function openSimulated(): Promise<Machine> {
  const simulated = await simulatedMachine();
  void echo((await simulated.guestConsole(1)).unref(), "web");
  return { xen: simulated.open(), isSimulated: true };
}

/** A guest that has somebody at its console. */
async function echo(guest: SimulatedGuestConsole, name: string): Promise<void> {
  await guest.print(`${name} login: `);
  for await (const typed of guest) await guest.print(typed);
}

/** What the machine's hypercalls go through, for examples that look at them. */
export async function openHypercall(): Promise<XenHypercall> {
  try {
    return new PrivcmdHypercall();
  } catch (error) {
    if (error instanceof XenUnavailableError) return (await simulatedMachine()).hypercall;
    throw error;
  }
}

export function firstLine({ version }: Xen, isSimulated: boolean): string {
  const name = `Xen ${version.release}${version.extraversion}`;
  return isSimulated
    ? `${name}, simulated: this machine does not run on Xen, or its driver is not loaded`
    : `${name}, which this machine runs on`;
}

/** A small host with three guests, up for an hour. Only a machine without Xen has to load it. */
async function simulatedMachine(): Promise<SimulatedXen> {
  const { SimulatedXen } = await import("xen-ts/testing");
  const simulated = new SimulatedXen({
    domains: [
      { name: "web", vcpus: 2, memoryMiB: 1024 },
      { name: "database", vcpus: 4, memoryMiB: 4096, type: "pv" },
      { name: "build", memoryMiB: 512, state: "paused" },
    ],
  });
  simulated.console.write("(XEN) Xen version 4.20.0 (xen-ts, simulated)\n(XEN) Command line: console=com1\n");
  // as a guest's agent tells it
  simulated.store.put("/local/domain/1/attr/vif/0/ipv4/0", "192.0.2.17");
  simulated.advance({ seconds: 3600 });
  return simulated;
}
