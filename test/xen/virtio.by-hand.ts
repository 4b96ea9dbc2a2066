/**
 * A virtio device that examples/virtio-mmio.ts serves to Debian's Linux on Arm. It is run by hand, since it wants a Xen that was
 * built with CONFIG_IOREQ_SERVER, which Debian's is not: `npm run lab -- --xen /path/to/xen --timeout 900 --memory 2048
 * --module virtio_mmio --module virtio-rng 4.20-arm64 bun test --timeout 300000 ./test/xen/virtio.by-hand.ts`.
 */

import { afterAll, beforeAll, expect, test } from "bun:test";
import { copyFileSync, readFileSync } from "node:fs";
import { REGISTERS_BYTES, VirtioMmio, virtioNode } from "../../examples/virtio-mmio.ts";
import { Xen } from "../../src/index.ts";
import { CpioWriter } from "../lab/cpio.ts";
import { tool } from "./command.ts";
import { bootLinux } from "./guests/linux-guest.ts";

const xen = Xen.open();
afterAll(() => xen.close());

const RAMDISK = "/tmp/virtio-initrd";
const MODULES = "/with/modules";
const ADDRESS = 0x200_0000;
const IRQ = 40;

/** An init that loads the modules and reads the device, in place of the shell. */
const READER = `#!/bin/busybox sh
/bin/busybox --install -s /bin
export PATH=/bin:/sbin
mount -t devtmpfs dev /dev
while read -r name; do insmod "/virtio/$name.ko"; done </virtio/order
head -c 4096 /dev/hwrng >/dev/null
poweroff -f
`;

/** Adds files to a ramdisk. */
function add(path: string, more: (archive: CpioWriter) => void): void {
  using archive = new CpioWriter(path, "a");
  more(archive);
}

beforeAll(() => {
  copyFileSync("/lab/linux/initrd", RAMDISK);
  const order = readFileSync(`${MODULES}/order`, "utf8").trim();
  add(RAMDISK, (archive) => {
    for (const name of order.split("\n"))
      archive.file(`virtio/${name}.ko`, 0o644, readFileSync(`${MODULES}/${name}.ko`));
    archive.file("virtio/order", 0o644, Buffer.from(`${order}\n`));
  });
  copyFileSync(RAMDISK, `${RAMDISK}-reader`);
  add(`${RAMDISK}-reader`, (archive) => archive.file("init", 0o755, Buffer.from(READER)));
});

test("Linux finds a virtio device in its device tree, and reads what the program gives", async () => {
  await using linux = await bootLinux(xen, {
    ramdisk: RAMDISK,
    deviceTree: virtioNode(ADDRESS, IRQ),
    sharedInterrupts: 32,
  });
  using model = await xen.domains.get(linux.guest.domid).deviceModel();
  let next = 0;
  const device = new VirtioMmio({
    model,
    foreignMemory: xen.foreignMemory,
    deviceId: 4,
    irq: IRQ,
    fill: (length) => Uint8Array.from({ length }, () => next++ % 251),
  });
  model.addMmio(ADDRESS, REGISTERS_BYTES, device);
  const serving = model.serve();
  await linux.run('while read -r name; do insmod "/virtio/$name.ko"; done </virtio/order');
  expect(await linux.run("cat /sys/class/misc/hw_random/rng_current")).toBe("virtio_rng.0");
  expect(await linux.run("cat /sys/bus/virtio/devices/virtio0/status")).toBe("0x0000000f");
  const words = (await linux.run("head -c 1024 /dev/hwrng | od -An -v -t u1")).trim().split(/\s+/).map(Number);
  expect(words.length).toBe(1024);
  // Linux's own reader may take buffers between: within each the numbers ascend.
  const breaks = words.filter((word, index) => index > 0 && word !== ((words[index - 1] ?? 0) + 1) % 251).length;
  expect(breaks).toBeLessThan(32);
  expect(await linux.run("grep -c virtio0 /proc/interrupts")).toBe("1");
  expect(Number(await linux.run("awk '/virtio0/ {print $2}' /proc/interrupts"))).toBeGreaterThan(0);
  expect(device.filledBytes).toBeGreaterThanOrEqual(1024);
  expect(model.counters).toMatchObject({ unclaimed: 0, refused: 0 });
  await linux.powerOff();
  await serving;
});

test("the example serves a guest whose init reads the device", async () => {
  const output = await tool("bun", "examples/virtio-random.ts", "/lab/linux/vmlinuz", `${RAMDISK}-reader`);
  expect(output).toContain("gave enough random bytes");
});
