/**
 * Builds a guest with a shared folder that this program serves, shows both ends' states, and takes the folder away:
 * `bun examples/serve-share.ts /boot/vmlinuz /boot/initrd.img`. The guest mounts it by
 * `mount -t 9p -o trans=xen,version=9p2000.L share /mnt`.
 */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Share } from "xen-ts/devices";
import { guestWith, statesOf } from "./guest-with.ts";
import { firstLine, openMachine } from "./open.ts";

const machine = await openMachine();
using xen = machine.xen;
console.log(firstLine(xen, machine.isSimulated));

const folder = mkdtempSync(join(tmpdir(), "xen-ts-share-"));
using _ = { [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
writeFileSync(join(folder, "hello"), "hello from this domain\n");

await using built = await guestWith(machine, "example-share", Share.serve(folder));
const { device, backEnd } = built.attached;
console.log(`share of domain ${built.guest.domid}: ${await statesOf(device)}`);
console.log(`the guest has made ${backEnd.counters.requests} requests`);
await built.attached.unplug();
console.log(`unplugged; the device is ${(await xen.store.exists(device.backEndPath)) ? "still there" : "gone"}`);
