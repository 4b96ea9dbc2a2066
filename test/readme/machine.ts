/** Loaded before each program of README.md and docs/*.md: `Xen.open()` then opens this simulated machine. */

import { Xen, type XenOptions } from "xen-ts";
import { SimulatedXen } from "xen-ts/testing";

const simulated = new SimulatedXen({
  domains: [
    { domid: 1, name: "web", vcpus: 2, memoryMiB: 1024 },
    { domid: 2, name: "database", vcpus: 4, memoryMiB: 2048 },
    { domid: 5, name: "build", memoryMiB: 512, state: "paused" },
  ],
});
simulated.console.write("(XEN) Xen version 4.20.0\n(XEN) Command line: console=com1\n");
simulated.advance({ seconds: 60 });

const guest = simulated.guestConsole(1).unref();
await guest.print("web login: ");
void (async () => {
  for await (const typed of guest) await guest.print(typed);
})();

const open = Xen.open.bind(Xen);
Xen.open = (options?: XenOptions): Xen => (options?.hypercall === undefined ? simulated.open() : open(options));
