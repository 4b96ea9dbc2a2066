/**
 * A program that builds a guest of Linux with a disk, a network and a console, for units.by-hand.ts. It prints what the
 * guest makes of them, and takes the guest away.
 */

import { Console, Disk, MemoryStore, Network, Tap } from "../../src/devices.ts";
import { Xen } from "../../src/index.ts";
import { bootLinux } from "./guests/linux-guest.ts";

using xen = Xen.open();
using tap = new Tap("unit0");
const store = new MemoryStore(1 << 20);
const devices = [Disk.serve(store), Network.connect(tap), Console.serve({ id: 1 })];
{
  await using linux = await bootLinux(xen, { name: "unit-test", devices });
  await linux.run('while read -r name; do insmod "/modules/$name.ko"; done </modules/order');
  await linux.run("until [ -b /dev/xvda ] && [ -d /sys/class/net/eth0 ]; do sleep 1; done");
  await linux.run("echo written by the guest | dd of=/dev/xvda conv=fsync");
  const bytes = new Uint8Array(512);
  store.read(bytes, 0);
  console.log(new TextDecoder().decode(bytes).split("\n")[0]);
  console.log(linux.guest.devices.map(({ name }) => name).join(", "));
  await linux.powerOff();
}
