/**
 * Builds a guest with a disk that this program serves, shows both ends' states, and takes the disk away:
 * `bun examples/serve-disk.ts /boot/vmlinuz /boot/initrd.img`. Without a kernel it takes a small one, which has no driver
 * for disks.
 */

import { existsSync } from "node:fs";
import { Disk, MemoryStore, type ServedDisk } from "xen-ts/devices";
import { firstLine, openMachine } from "./open.ts";
import { tinyKernel } from "xen-ts/testing";

const MIB = 1 << 20;
const BOOT_MS = 30_000;

const { xen, isSimulated } = await openMachine();
using _ = xen;
console.log(firstLine(xen, isSimulated));

const [kernel = isSimulated ? tinyKernel() : ["/lab/guests/pvh", "/lab/guests/arm64"].find(existsSync), ramdisk] =
  process.argv.slice(2);
if (kernel === undefined) throw new Error("expected a kernel: bun examples/serve-disk.ts KERNEL [RAMDISK]");

const disk = Disk.serve(new MemoryStore(64 * MIB));
let served: ServedDisk | undefined;
await using guest = await xen.domains.create({
  name: "example-disk",
  memoryMiB: ramdisk === undefined ? 64 : 256,
  kernel,
  ...(ramdisk === undefined ? {} : { ramdisk }),
  commandLine: "console=hvc0",
  devices: [{ name: disk.name, attach: async (to) => (served = await disk.attach(to)) }],
});
guest.unpause();
if (served === undefined) throw new Error("the builder has not attached the disk");

// A guest with a driver connects while it boots.
const { device, backEnd } = served;
const deadline = performance.now() + (ramdisk === undefined ? 0 : BOOT_MS);
let info = await device.info();
while (info.backEndState === "initialising" || (info.frontEndState !== "connected" && performance.now() < deadline)) {
  await Bun.sleep(100);
  info = await device.info();
}
console.log(`disk xvda of domain ${guest.domid}: front end ${info.frontEndState}, back end ${info.backEndState}`);
console.log(
  `the guest has read ${backEnd.counters.readBytes / 1024} KiB and written ${backEnd.counters.writtenBytes / 1024} KiB`,
);

await served.unplug();
console.log(`unplugged; the device is ${(await xen.store.exists(device.backEndPath)) ? "still there" : "gone"}`);
