/**
 * A virtio source of random numbers for a Linux guest of Arm, made of TypeScript: the guest finds it in its device tree, and
 * reads /dev/hwrng. It needs a Xen that was built with device models for Arm (CONFIG_IOREQ_SERVER). The ramdisk's init
 * loads virtio_mmio and virtio-rng, and reads the device:
 * `bun examples/virtio-random.ts /boot/Image /boot/initrd.img`.
 */

import { existsSync } from "node:fs";
import { type Domid, type EmulatedDevice, type Xen, XenUnsupportedOperationError } from "xen-ts";
import { SimulatedXen, tinyKernel } from "xen-ts/testing";
import { firstLine, openMachine } from "./open.ts";
import { REGISTERS_BYTES, VirtioMmio, virtioNode } from "./virtio-mmio.ts";

/** The first address and the first interrupt that Xen's own toolstack has for such devices. */
const ADDRESS = 0x200_0000;
const IRQ = 33;
const ENTROPY_DEVICE = 4;
const LISTEN_MS = 60_000;
/** Linux takes as many at its first read, or more. */
const ENOUGH_BYTES = 64;

/** On a machine without Xen, or of x86, a simulated one of Arm. */
async function openArm(): Promise<{ xen: Xen; isSimulated: boolean; simulated: SimulatedXen | null }> {
  const machine = await openMachine();
  if (!machine.isSimulated) return machine;
  const simulated = new SimulatedXen({ architecture: "arm64", deviceModels: true });
  return { xen: simulated.open(), isSimulated: true, simulated };
}

/** A simulated guest has no Linux: this drives the device in its place, with a queue of one buffer. */
async function driveFor(simulated: SimulatedXen, xen: Xen, domid: Domid): Promise<void> {
  const guest = simulated.guest(domid);
  const set = (register: number, value: number): Promise<void> => guest.writeMmio(ADDRESS + register, value);
  const frame = 0x4_0100n;
  using page = xen.foreignMemory.mapSync(domid, frame, { writable: true });
  const [descriptors, available, used, buffer] = [0, 0x100, 0x200, 0x300];
  const base = Number(frame) * 4096;
  page.storeBigUint64(descriptors, BigInt(base + buffer));
  page.storeUint32(descriptors + 8, ENOUGH_BYTES);
  page.storeUint16(descriptors + 12, 2);
  page.storeUint16(available + 2, 1);
  await set(0x38, 4);
  for (const [register, place] of [
    [0x80, descriptors],
    [0x90, available],
    [0xa0, used],
  ] as const)
    await set(register, base + place);
  await set(0x44, 1);
  await set(0x50, 0);
}

const { xen, isSimulated, simulated } = await openArm();
using _ = xen;
console.log(firstLine(xen, isSimulated));

const [kernel = isSimulated ? tinyKernel("arm64") : "/lab/linux/vmlinuz", ramdisk = "/lab/linux/initrd"] =
  process.argv.slice(2);

try {
  if (!xen.runsOn("arm64"))
    throw new XenUnsupportedOperationError("this guest is of Arm", { operation: "serve a virtio device" });
  await using guest = await xen.domains.create({
    name: "example-virtio",
    memoryMiB: 256,
    kernel,
    ...(existsSync(ramdisk) ? { ramdisk } : {}),
    commandLine: "console=hvc0 quiet",
    deviceTree: virtioNode(ADDRESS, IRQ),
    sharedInterrupts: 32,
  });
  using model = await xen.domains.get(guest.domid).deviceModel();
  const { promise: enough, resolve } = Promise.withResolvers<void>();
  const device: EmulatedDevice & VirtioMmio = new VirtioMmio({
    model,
    foreignMemory: xen.foreignMemory,
    deviceId: ENTROPY_DEVICE,
    irq: IRQ,
    fill: (length) => {
      const bytes = crypto.getRandomValues(new Uint8Array(length));
      if (device.filledBytes + length >= ENOUGH_BYTES) setTimeout(resolve);
      return bytes;
    },
  });
  model.addMmio(ADDRESS, REGISTERS_BYTES, device);
  const serving = model.serve();
  guest.unpause();
  if (simulated !== null) void driveFor(simulated, xen, guest.domid);
  const timer = setTimeout(resolve, LISTEN_MS);
  await Promise.race([enough, serving]);
  clearTimeout(timer);
  console.log(`gave ${device.filledBytes >= ENOUGH_BYTES ? "enough" : device.filledBytes} random bytes`);
  model.close();
  await serving;
} catch (error) {
  if (!(error instanceof XenUnsupportedOperationError)) throw error;
  console.log(`served nothing: ${error.message}`);
}
