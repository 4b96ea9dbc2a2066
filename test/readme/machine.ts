/** Loaded before each program of README.md and of the documents below docs: `Xen.open()` then opens this simulated machine. */

import { Xen, type XenOptions } from "xen-ts";
import { SimulatedXen, tinyKernel } from "xen-ts/testing";

const simulated = new SimulatedXen({
  hostCapabilities: process.arch === "arm64" ? ["hvm", "hap"] : ["hvm", "pv", "hap", "shadow", "directio"],
  pciDevices: [
    { address: "0000:00:1f.2", vendorId: 0x8086, deviceId: 0x2922, classCode: 0x01_0601, driver: "ahci" },
    { address: "0000:03:00.0", vendorId: 0x8086, deviceId: 0x10d3, classCode: 0x02_0000, driver: "e1000e" },
  ],
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

/** Output of a guest's commands. */
const ANSWERS: ReadonlyMap<string, string> = new Map([
  ["uname -r", "6.1.0\n"],
  ["nproc", "2\n"],
]);

/** A guest's shell: prints a prompt, and answers lines until one of their commands ends the guest. */
async function runShell(domid: number): Promise<void> {
  using screen = simulated.guestConsole(domid).unref();
  await screen.print("guest# ");
  let line = "";
  for await (const typed of screen) {
    line += new TextDecoder().decode(typed);
    if (!line.endsWith("\n")) continue;
    await screen.print(line);
    const commands = line.split(/[;\n]/).map((command) => command.trim());
    for (const command of commands) await screen.print(ANSWERS.get(command) ?? "");
    const end = commands.find((command) => command === "poweroff" || command === "reboot");
    if (end === "poweroff" || end === "reboot") return simulated.domain(domid).shutdown(end);
    line = "";
    await screen.print("guest# ");
  }
}

/** Lets those guests run a shell, and do what they are asked. */
void (async () => {
  const watcher = simulated.open();
  using watch = watcher.store.watch("/local/domain");
  for await (const { path } of watch) {
    const [, domid = "", node] = /^\/local\/domain\/(\d+)\/(control\/shutdown|store\/port)$/.exec(path) ?? [];
    // Written once the guest has its console.
    if (node === "store/port") runShell(Number(domid)).catch(() => {});
    if (node !== "control/shutdown") continue;
    const request = await watcher.store.tryRead(path);
    if (request === "poweroff" || request === "reboot" || request === "suspend")
      simulated.domain(Number(domid)).shutdown(request);
  }
})();

const open = Xen.open.bind(Xen);
Xen.open = (options?: XenOptions): Xen => (options?.hypercall === undefined ? simulated.open() : open(options));
