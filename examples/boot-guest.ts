/**
 * Builds a guest from a kernel, shows what it says on its console, and destroys it: `bun examples/boot-guest.ts
 * /boot/vmlinuz /boot/initrd.img`. Without a kernel it takes the one that the tests' lab has for this machine.
 */

import { existsSync } from "node:fs";
import { firstLine, openMachine } from "./open.ts";
import { tinyKernel } from "xen-ts/testing";

const LISTEN_MS = 5_000;
const QUIET_MS = 1_000;

const { xen, isSimulated } = await openMachine();
using _ = xen;
console.log(firstLine(xen, isSimulated));

const [kernel = isSimulated ? tinyKernel() : ["/lab/guests/pvh", "/lab/guests/arm64"].find(existsSync), ramdisk] =
  process.argv.slice(2);
if (kernel === undefined) throw new Error("expected a kernel: bun examples/boot-guest.ts KERNEL [RAMDISK]");

await using guest = await xen.domains.create({
  name: "example-guest",
  memoryMiB: ramdisk === undefined ? 64 : 256,
  kernel,
  ...(ramdisk === undefined ? {} : { ramdisk }),
  commandLine: "console=hvc0",
});
console.log(`built domain ${guest.domid} of kind ${guest.kind}, paused`);

{
  // Opened before its first instruction: nothing that it says is lost.
  using screen = await guest.console();
  guest.unpause();
  const signal = AbortSignal.timeout(isSimulated ? QUIET_MS : LISTEN_MS);
  try {
    for await (const said of screen.chunks({ signal })) process.stdout.write(said);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
await guest.destroy();
console.log(
  `destroyed; the domains are ${xen.domains
    .list()
    .map(({ domid }) => domid)
    .join(", ")}`,
);
