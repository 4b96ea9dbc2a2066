/** Loaded before each program of README.md and of the documents below docs: `Xen.open()` then opens this simulated machine. */

import { Xen, type XenOptions } from "xen-ts";
import { SimulatedXen } from "xen-ts/testing";
import { tinyKernel } from "../../examples/tiny-kernel.ts";

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

/** A kernel for guests that a program builds, as it would read one from a file. */
Object.assign(globalThis, { vmlinuz: tinyKernel(), initrd: new Uint8Array(5000) });

/** Lets those guests do what they are asked. */
void (async () => {
  const watcher = simulated.open();
  using watch = watcher.store.watch("/local/domain");
  for await (const { path } of watch) {
    const [, domid] = /^\/local\/domain\/(\d+)\/control\/shutdown$/.exec(path) ?? [];
    const request = domid === undefined ? null : await watcher.store.tryRead(path);
    if (request === "poweroff" || request === "reboot" || request === "suspend")
      simulated.domain(Number(domid)).shutdown(request);
  }
})();

const open = Xen.open.bind(Xen);
Xen.open = (options?: XenOptions): Xen => (options?.hypercall === undefined ? simulated.open() : open(options));
