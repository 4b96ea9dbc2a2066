/**
 * Opens the Xen for the examples: this machine's, or a simulated one if this machine has none. The examples' first line
 * says which; everything else is alike on both.
 */

import { XenUnavailableError, Xen, XenError } from "xen-ts";
import type { SimulatedGuestConsole, SimulatedXen } from "xen-ts/testing";
import { PrivcmdHypercall, type XenHypercall } from "xen-ts/unsafe";

export interface Machine {
  readonly xen: Xen;
  readonly isSimulated: boolean;
  /** The simulated machine, for examples that act in a guest's place; null on a real one. */
  readonly simulated: SimulatedXen | null;
}

/** Opens the machine's Xen, and prints a line that describes it. */
export async function openXen(): Promise<Xen> {
  const { xen, isSimulated } = await openMachine();
  console.log(firstLine(xen, isSimulated));
  return xen;
}

/**
 * Opens the machine's Xen without printing. Ends the program with a message if there is a Xen that cannot be opened.
 */
export async function openMachine(): Promise<Machine> {
  try {
    return { xen: Xen.open(), isSimulated: false, simulated: null };
  } catch (error) {
    if (error instanceof XenUnavailableError) return openSimulated();
    if (!(error instanceof XenError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

async function openSimulated(): Promise<Machine> {
  const simulated = await simulatedMachine();
  void echo(simulated.guestConsole(1).unref(), "web");
  return { xen: simulated.open(), isSimulated: true, simulated };
}

/** Makes a guest that echoes its console's input, as if a user sat there. */
async function echo(guest: SimulatedGuestConsole, name: string): Promise<void> {
  await guest.print(`${name} login: `);
  for await (const typed of guest) await guest.print(typed);
}

/** Opens the machine's hypercall interface, for examples that wrap it. */
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

/** A disk's controller, and a network card that guests can have. */
const pciDevices = [
  { address: "0000:00:1f.2", vendorId: 0x8086, deviceId: 0x2922, classCode: 0x01_0601, driver: "ahci" },
  { address: "0000:03:00.0", vendorId: 0x8086, deviceId: 0x10d3, classCode: 0x02_0000 },
];

/** Makes a small host with three guests, up for an hour. Only a machine without Xen loads the simulation. */
async function simulatedMachine(): Promise<SimulatedXen> {
  const { SimulatedXen } = await import("xen-ts/testing");
  const simulated = new SimulatedXen({
    // On x86, devices behind an IOMMU.
    ...(process.arch === "arm64" ? {} : { hostCapabilities: ["hvm", "pv", "hap", "directio"], pciDevices }),
    domains: [
      { name: "web", vcpus: 2, memoryMiB: 1024 },
      { name: "database", vcpus: 4, memoryMiB: 4096, type: "pv" },
      { name: "build", memoryMiB: 512, state: "paused" },
    ],
  });
  simulated.console.write("(XEN) Xen version 4.20.0 (xen-ts, simulated)\n(XEN) Command line: console=com1\n");
  // as a guest's agent writes it
  simulated.store.put("/local/domain/1/attr/vif/0/ipv4/0", "192.0.2.17");
  // as a guest writes it that would clear the screen
  simulated.store.put("/local/domain/2/attr/vif/0/ip", "\u001b[2J192.0.2.18");
  simulated.advance({ seconds: 3600 });
  // As a vcpu of domain 1 wakes up and runs, now and then.
  using xen = simulated.open();
  const { TRC_SCHED_WAKE } = xen.abi.load("trace.constants");
  setInterval(() => simulated.recordTrace({ event: TRC_SCHED_WAKE, words: [1, 0] }), 100).unref();
  return simulated;
}
