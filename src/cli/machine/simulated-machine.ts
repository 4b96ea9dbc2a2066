/** The machine of --simulate: three guests with disks, network interfaces and a console, up for an hour. */

import { SimulatedXen } from "../../testing.ts";

/** Returns a machine of that release; "" stands for the simulation's default. */
export function simulatedMachine(release: string): SimulatedXen {
  const simulated = new SimulatedXen({
    ...(release === "" ? {} : { release }),
    clock: "real",
    domains: [
      { name: "web", vcpus: 2, memoryMiB: 1024 },
      { name: "database", vcpus: 4, memoryMiB: 4096, type: "pv" },
      { name: "build", memoryMiB: 512, state: "paused" },
    ],
  });
  const { major, minor, extraversion } = simulated.version;
  simulated.console.write(
    `(XEN) Xen version ${major}.${minor}${extraversion} (xen-ts, simulated)\n(XEN) Command line: console=com1\n`,
  );
  simulated.advance({ seconds: 3600 });
  return simulated;
}
