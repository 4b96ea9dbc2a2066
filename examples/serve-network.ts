/**
 * Builds a guest with a network interface, prints the frames that it sends, and takes the interface away:
 * `bun examples/serve-network.ts /boot/vmlinuz /boot/initrd.img`.
 */

import { FrameStreams, Network } from "xen-ts/devices";
import { guestWith, statesOf } from "./guest-with.ts";
import { firstLine, openMachine } from "./open.ts";

const machine = await openMachine();
using xen = machine.xen;
console.log(firstLine(xen, machine.isSimulated));

const network = new FrameStreams();
const stop = new AbortController();
const reading = (async () => {
  for (;;) {
    const { bytes } = await network.read({ signal: stop.signal });
    const type = new DataView(bytes.buffer, bytes.byteOffset).getUint16(12);
    console.log(`a frame of ${bytes.length} bytes, type 0x${type.toString(16).padStart(4, "0")}`);
  }
})().catch(() => {});

await using built = await guestWith(machine, "example-network", Network.connect(network));
const { device, mac } = built.attached;
console.log(`network ${mac} of domain ${built.guest.domid}: ${await statesOf(device)}`);
await built.attached.unplug();
stop.abort();
await reading;
console.log(`unplugged; the device is ${(await xen.store.exists(device.backEndPath)) ? "still there" : "gone"}`);
