/**
 * Builds a guest with a further console, hvc1, and prints what the guest prints there:
 * `bun examples/serve-console.ts /boot/vmlinuz /boot/initrd.img`.
 */

import { Console, Xenbus } from "xen-ts/devices";
import { guestWith, statesOf } from "./guest-with.ts";
import { firstLine, openMachine } from "./open.ts";
import { printable } from "./printable.ts";

const machine = await openMachine();
using xen = machine.xen;
console.log(firstLine(xen, machine.isSimulated));

await using built = await guestWith(machine, "example-console", Console.serve({ label: "log" }));
const { guest, attached } = built;
const device = Xenbus.device(xen, { kind: "console", id: 1, frontEnd: guest.domid });
console.log(`console hvc1 of domain ${guest.domid}: ${await statesOf(device)}`);
const reading = (async () => {
  for await (const bytes of attached.backEnd) console.log(printable(new TextDecoder().decode(bytes)));
})();
await device.unplug();
await reading;
console.log(`unplugged; the device is ${(await xen.store.exists(device.backEndPath)) ? "still there" : "gone"}`);
