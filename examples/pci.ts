/**
 * Lists the PCI devices of the machine, and builds a guest that has one: `bun examples/pci.ts 03:00.0 /boot/vmlinuz
 * /boot/initrd.img`. The guest is a PV guest, whose Linux needs the module xen-pcifront. Without words it only lists, and
 * on a simulated machine it takes the first device that a guest can have.
 */

import { Pci } from "xen-ts/devices";
import { firstLine, openMachine } from "./open.ts";
import { tableOf } from "./table.ts";
import { tinyKernel } from "xen-ts/testing";

const { xen, isSimulated } = await openMachine();
using _ = xen;
console.log(firstLine(xen, isSimulated));

const { pci } = xen.host;
const devices = await pci.list();
const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, "0");
const rows = devices.map(({ address, vendorId, deviceId, classCode, driver, isAssignable }) => ({
  address,
  id: `${hex(vendorId, 4)}:${hex(deviceId, 4)}`,
  class: hex(classCode, 6),
  driver: driver ?? "-",
  free: isAssignable ? "yes" : "no",
}));
console.log(rows.length === 0 ? "no PCI devices" : tableOf(rows));
console.log(pci.hasIommu() ? "Xen uses an IOMMU" : "Xen uses no IOMMU: no guest can have a device");

const free = isSimulated ? devices.find(({ isAssignable }) => isAssignable)?.address : undefined;
const [address = free, kernel, ramdisk] = process.argv.slice(2);
if (address !== undefined) {
  const { driver } = await pci.get(address);
  await pci.makeAssignable(address);
  {
    await using guest = await xen.domains.create({
      name: "example-pci",
      kind: kernel === undefined ? "pvh" : "pv",
      memoryMiB: ramdisk === undefined ? 64 : 256,
      kernel: kernel ?? tinyKernel(),
      ...(ramdisk === undefined ? {} : { ramdisk }),
      commandLine: "console=hvc0",
      devices: [Pci.assign(address)],
    });
    const { assignedTo } = await pci.get(address);
    console.log(`domain ${guest.domid} is built; domain ${assignedTo} has ${address}`);
  }
  const { isAssignable } = await pci.get(address);
  console.log(`the guest is gone; ${address} is ${isAssignable ? "free" : "lost"}`);
  if (driver !== "pciback") await pci.returnToHost(address);
}
