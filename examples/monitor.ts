/**
 * Watches from outside how a guest's kernel sets up its processor: on x86 each write of a control register. Without arguments
 * it takes a kernel that the tests' lab has: `bun examples/monitor.ts /boot/vmlinuz /boot/initrd.img`.
 */

import { existsSync } from "node:fs";
import type { Domid, WatchedEvent } from "xen-ts";
import type { SimulatedXen } from "xen-ts/testing";
import { firstLine, openMachine } from "./open.ts";
import { tinyKernel } from "xen-ts/testing";

const LISTEN_MS = 20_000;
const ENOUGH = 3;

/** A simulated guest has no instructions: this writes the register in its place. */
async function writeFor(simulated: SimulatedXen, domid: Domid): Promise<void> {
  for (const new_value of [0x20n, 0xa0n, 0x6a0n]) {
    await simulated.guest(domid).cause({ type: "write_ctrlreg", members: { index: 2, new_value } });
  }
}

const { xen, isSimulated, simulated } = await openMachine();
using _ = xen;
console.log(firstLine(xen, isSimulated));

const isX86 = xen.runsOn("x86_64");
const lab = isX86 ? "/lab/linux/vmlinuz" : "/lab/guests/arm64";
const [kernel = isSimulated ? tinyKernel() : lab, ramdisk = isX86 ? "/lab/linux/initrd" : ""] = process.argv.slice(2);
await using guest = await xen.domains.create({
  name: "example-monitored",
  memoryMiB: 128,
  kernel,
  ...(existsSync(ramdisk) ? { ramdisk } : {}),
  commandLine: "console=hvc0",
});

const signal = AbortSignal.timeout(LISTEN_MS);
const events: readonly WatchedEvent[] = isX86
  ? [
      { type: "write_ctrlreg", register: "cr4" },
      { type: "write_ctrlreg", register: "cr0" },
    ]
  : ["guest_request", "privileged_call"];
let count = 0;
{
  using monitor = await xen.domains.get(guest.domid).monitor({ events, signal });
  guest.unpause();
  if (simulated !== null && isX86) void writeFor(simulated, guest.domid).catch(() => {});
  // The lab's guest for Arm makes no calls that could be watched.
  if (!isX86) monitor.close();
  for await (const event of monitor) {
    switch (event.type) {
      case "write_ctrlreg":
        console.log(`vcpu ${event.vcpu} writes 0x${event.newValue.toString(16)} to ${event.register}`);
        event.answer();
        count++;
        break;
      case "privileged_call":
        event.answer({ skip: true });
        break;
      case "guest_request":
        event.answer();
        break;
      default:
        throw new Error(`expected no event ${event.type}`);
    }
    if (count >= ENOUGH) break;
  }
}
console.log(
  `watched ${count} writes; the guest is ${xen.domains.get(guest.domid).info().state === "shutdown" ? "down" : "alive"}`,
);
