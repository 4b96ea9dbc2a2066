/**
 * PCI functions of the machine in guests: QEMU's educational device (edu) and an NVMe disk, behind an emulated IOMMU. It is
 * run by hand, since it wants a machine of its own. The disk's file has any contents of 4 MiB or more:
 * `head -c 4M /dev/urandom >/tmp/nvme.img; npm run lab -- --timeout 1800 --memory 2048 --xen-args iommu=1 --qemu-args
 * '-device amd-iommu -device edu,dma_mask=0xffffffffffffffff -drive file=/tmp/nvme.img,format=raw,if=none,id=disk -device
 * nvme,serial=lab,drive=disk' --module xen-pciback --module nvme --module uio_pci_generic --module xen-pcifront 4.17-x86_64
 * bun test --timeout 600000 ./test/xen/assigned-devices.by-hand.ts`.
 */

import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { copyFileSync, existsSync, readFileSync } from "node:fs";
import { Pci } from "../../src/devices.ts";
import {
  type Guest,
  type PciDevice,
  type PciFunction,
  Xen,
  XenBusyError,
  XenError,
  XenUnsupportedOperationError,
} from "../../src/index.ts";
import { LinuxPciBus } from "../../src/runtime/interdomain/pci/index.ts";
import { readMap } from "../../src/runtime/toolstack/migration/pseudo-physical-map.ts";
import { CpioWriter } from "../lab/cpio.ts";
import { tool } from "./command.ts";
import { bootLinux } from "./guests/linux-guest.ts";

const xen = Xen.open();
afterAll(() => xen.close());

const LONG_MS = 900_000;
const RAMDISK = "/tmp/pci-initrd";
const MODULES = "/with/modules";
/** Vendor and device. */
const EDU_ID = { vendorId: 0x1234, deviceId: 0x11e8 };
const NVME_ID = { vendorId: 0x1b36, deviceId: 0x0010 };
const VECTOR = 0x40;
const MIB = 1 << 20;
/** Places and words of the lab's guest for the device: see test/lab/guest/edu.c. */
const REPORT_FRAME = 0x300;
const REPORT_DONE = 0x2155_4445;

let edu: PciDevice;
let nvme: PciDevice;

async function find({ vendorId, deviceId }: typeof EDU_ID): Promise<PciDevice> {
  const found = (await xen.host.pci.list()).find((one) => one.vendorId === vendorId && one.deviceId === deviceId);
  if (found === undefined)
    throw new Error(`expected the device ${deviceId.toString(16)}, received a machine without it`);
  return found;
}

/** Writes a ramdisk that has the modules and the program for the device, beside those of the lab's. */
function writeRamdisk(): void {
  copyFileSync("/lab/linux/initrd", RAMDISK);
  using archive = new CpioWriter(RAMDISK, "a");
  const order = readFileSync(`${MODULES}/order`, "utf8")
    .split("\n")
    .filter((name) => name !== "" && name !== "xen_pciback");
  for (const name of order) archive.file(`pci/${name}.ko`, 0o644, readFileSync(`${MODULES}/${name}.ko`));
  archive.file("pci/order", 0o644, Buffer.from(order.map((name) => `${name}\n`).join("")));
  archive.file("bin/edu", 0o755, readFileSync("/lab/programs/edu"));
}

const md5 = async (path: string): Promise<string> =>
  (await tool("sh", "-c", `dd if=${path} bs=1M count=2 2>/dev/null | md5sum`)).split(" ")[0] ?? "";

const assignable = async (): Promise<string[]> =>
  (await tool("xl", "pci-assignable-list"))
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

/** Nothing is left of a guest with functions: pciback has let go, and any guest can have them. */
async function expectFree(domid: number): Promise<void> {
  expect(xen.domains.list().map((one) => one.domid)).toEqual([0]);
  expect(existsSync(`/sys/bus/xen-backend/devices/pci-${domid}-0`)).toBe(false);
  expect(await xen.store.exists(`/local/domain/0/backend/pci/${domid}`)).toBe(false);
  expect(await xen.host.pci.get(edu.address)).toMatchObject({
    isAssignable: true,
    assignedTo: null,
    driver: "pciback",
  });
  expect(await assignable()).toContain(edu.address);
}

beforeAll(async () => {
  writeRamdisk();
  [edu, nvme] = [await find(EDU_ID), await find(NVME_ID)];
});

describe("the list of PCI functions", () => {
  test("has what Linux shows, and the IOMMU", async () => {
    expect(xen.host.pci.hasIommu()).toBe(true);
    const names = (await tool("sh", "-c", "ls /sys/bus/pci/devices")).trim().split("\n");
    expect((await xen.host.pci.list()).map(({ address }) => address)).toEqual(names);
    console.log("edu", edu, "nvme", nvme);
    expect(edu).toMatchObject({ vendorId: 0x1234, driver: null, isAssignable: false });
    expect(edu.ranges).toEqual([{ kind: "memory", address: expect.any(Number), bytes: 1 << 20 }]);
    expect(nvme).toMatchObject({ vendorId: 0x1b36, classCode: 0x010802, driver: "nvme", isAssignable: false });
  });

  test("a function that the IOMMU does not reach, its own, cannot be had", async () => {
    const own = (await xen.host.pci.list()).find(({ classCode }) => classCode >>> 8 === 0x0806)?.address ?? "";
    await expect(xen.host.pci.makeAssignable(own)).rejects.toThrow(XenError);
    expect(await xen.host.pci.get(own)).toMatchObject({ driver: null, isAssignable: false });
    expect(await assignable()).toEqual([]);
  });

  test("a function that a driver has is refused to a guest, made assignable, and returned", async () => {
    const sum = await md5("/dev/nvme0n1");
    const devices = [Pci.assign(nvme.address)];
    const create = (): Promise<Guest> =>
      xen.domains.create({ name: "no", kind: "pv", memoryMiB: 16, kernel: "/lab/guests/pv", devices });
    await expect(create()).rejects.toThrow("which the driver nvme has");
    await xen.host.pci.makeAssignable(nvme.address);
    expect(await assignable()).toEqual([nvme.address]);
    expect(existsSync("/dev/nvme0n1")).toBe(false);
    await xen.host.pci.returnToHost(nvme.address);
    expect(await assignable()).toEqual([]);
    expect(await xen.host.pci.get(nvme.address)).toMatchObject({ driver: "nvme" });
    await tool("sh", "-c", "for i in $(seq 100); do [ -b /dev/nvme0n1 ] && break; sleep 0.2; done");
    expect(await md5("/dev/nvme0n1")).toBe(sum);
  });
});

/** The machine address of a page of a PV guest. */
async function machineAddress(guest: Guest, page: number): Promise<bigint> {
  if (!xen.runsOn("x86_64")) throw new Error("expected x86");
  const { shared_info_frame: sharedInfoFrame } = xen.domctl("getdomaininfo", guest.domid);
  const map = await readMap(xen.foreignMemory, xen.abi as never, { domid: guest.domid, sharedInfoFrame }, {});
  return BigInt(map.frameAt(page)) * 4096n;
}

describe("Debian's kernel in a PV guest", () => {
  test(
    "sees both devices, and drives the educational one: registers, DMA through the IOMMU, interrupts",
    async () => {
      const sum = await md5("/dev/nvme0n1");
      for (const { address } of [edu, nvme]) await xen.host.pci.makeAssignable(address);
      let domid = 0;
      {
        await using linux = await bootLinux(xen, {
          kind: "pv",
          ramdisk: RAMDISK,
          devices: [Pci.assign(edu.address, { permissive: true }), Pci.assign(nvme.address)],
        });
        const { guest, run, text } = linux;
        ({ domid } = guest);
        await run("while read -r name; do insmod /pci/$name.ko; done </pci/order");
        const seen = await run("for d in /sys/bus/pci/devices/*; do echo $d $(cat $d/vendor $d/device); done");
        console.log(seen);
        const folder = /^(\S+) 0x1234 0x11e8$/m.exec(seen)?.[1] ?? "";
        expect(folder).not.toBe("");
        expect(seen).toContain("0x1b36 0x0010");
        expect((await tool("xl", "pci-list", guest.name)).split(/\s+/)).toEqual(
          expect.arrayContaining([edu.address, nvme.address]),
        );
        expect(await assignable()).toEqual([]);
        await expect(xen.domains.create({ ...again, devices: [Pci.assign(edu.address)] })).rejects.toThrow(
          XenBusyError,
        );
        await run(`echo 1 >${folder}/enable`);
        // Memory, and mastery of the bus, which no driver asks for here.
        await run(`printf '\\006' | dd of=${folder}/config bs=1 seek=4 conv=notrunc 2>/dev/null`);

        expect(await run(`edu ${folder} identify`)).toBe("identification 10000ed liveness edcba987");
        expect(await run(`edu ${folder} factorial 10`)).toBe("factorial 3628800");

        await run("echo 1234 11e8 >/sys/bus/pci/drivers/uio_pci_generic/new_id; ls -l /dev/uio0");
        await text.type(`edu ${folder} copy through-the-IOMMU`);
        const page = Number((await text.heard(/page (\d+)\r?\n/))[1]);
        await text.type((await machineAddress(guest, page)).toString(16));
        expect((await text.heard(/copied ([^\r\n]*)\r?\n/))[1]).toBe("through-the-IOMMU");
        await text.heard(/guest# /);
        expect(await run(`edu ${folder} interrupt /dev/uio0`)).toMatch(/^interrupt \d+ status 1$/);
        // The driver masks the line at the interrupt, which may come again before.
        await run(`printf '\\000' | dd of=${folder}/config bs=1 seek=5 conv=notrunc 2>/dev/null`);
        expect(await run(`edu ${folder} interrupt /dev/uio0`)).toMatch(/^interrupt \d+ status 1$/);
        console.log(await run("cat /proc/interrupts | grep -v ': *0 '"));
      }
      await expectFree(domid);
      await xen.host.pci.returnToHost(nvme.address);
      await tool("sh", "-c", "for i in $(seq 100); do [ -b /dev/nvme0n1 ] && break; sleep 0.2; done");
      expect(await md5("/dev/nvme0n1")).toBe(sum);
    },
    LONG_MS,
  );
});

/** The machine's functions, of which one has registers at a low address too. */
class LowFunctions extends LinuxPciBus {
  override list(): PciFunction[] {
    const low = { kind: "memory", address: 128 * MIB, bytes: 4096 } as const;
    return super.list().map((one) => {
      const ranges = one.address === edu.address ? [...one.ranges, low] : one.ranges;
      return Object.assign(Object.create(null) as PciFunction, one, { ranges });
    });
  }
}

describe("Debian's kernel in a PV guest whose device has registers within the guest's memory", () => {
  test(
    "has its RAM around them, and uses all of it",
    async () => {
      await xen.host.pci.makeAssignable(edu.address);
      using other = Xen.open({ pci: new LowFunctions() });
      await using linux = await bootLinux(other, { kind: "pv", ramdisk: RAMDISK, devices: [Pci.assign(edu.address)] });
      const { run } = linux;
      const map = (await run("cat /proc/iomem")).toLowerCase();
      expect(map).toMatch(/-07ffffff : system ram\n(?:[^]*\n)?100000000-107ffffff : system ram/);
      const total = Number(/MemTotal: +(\d+)/.exec(await run("cat /proc/meminfo"))?.[1]);
      expect(total).toBeGreaterThan(190 * 1024);
      // More than either part of the RAM has.
      await run("mount -t tmpfs -o size=180m none /tmp && dd if=/dev/zero of=/tmp/all bs=1M count=150 2>/dev/null");
      expect(await run("rm /tmp/all; echo fine")).toBe("fine");
    },
    LONG_MS,
  );
});

/** A guest that needs no Linux. */
const again = { name: "again", kind: "pv", memoryMiB: 16, kernel: "/lab/guests/pv" } as const;

describe("a PV guest", () => {
  test("has the device again and again, also after xl has destroyed it, and leaves nothing", async () => {
    await xen.host.pci.makeAssignable(edu.address);
    const devices = [Pci.assign(edu.address)];
    for (let turn = 0; turn < 5; turn++) {
      const guest = await xen.domains.create({ ...again, devices });
      guest.unpause();
      if (turn === 3) await tool("xl", "destroy", guest.name);
      await guest.destroy();
      await expectFree(guest.domid);
    }
  });

  test("is not built if the building is aborted, and leaves nothing", async () => {
    const aborts = new AbortController();
    const devices = [
      Pci.assign(edu.address),
      {
        name: "late",
        attach: async () => {
          aborts.abort(new Error("enough"));
          return { close: async () => {} };
        },
      },
    ];
    const before = xen.domains.list().length;
    await expect(xen.domains.create({ ...again, devices, signal: aborts.signal })).rejects.toThrow("enough");
    for (let turn = 0; turn < 100 && xen.domains.list().length > before; turn++) await Bun.sleep(100);
    await Bun.sleep(500);
    expect(await xen.host.pci.get(edu.address)).toMatchObject({ isAssignable: true });
  });
});

describe("a PVH guest", () => {
  test("of Linux is refused: it would find no device", async () => {
    const linux = { name: "linux", kind: "pvh", memoryMiB: 128, kernel: "/lab/linux/vmlinuz" } as const;
    await expect(xen.domains.create({ ...linux, devices: [Pci.assign(edu.address)] })).rejects.toThrow(
      XenUnsupportedOperationError,
    );
  });

  test("of the lab's own drives the device: registers, DMA through the IOMMU, and messages", async () => {
    await xen.host.pci.makeAssignable(edu.address);
    const at = edu.ranges[0]?.address ?? 0;
    let domid = 0;
    {
      await using guest = await xen.domains.create({
        name: "edu",
        memoryMiB: 32,
        kernel: "/lab/guests/edu",
        commandLine: `edu=0x${at.toString(16)}`,
        devices: [Pci.assign(edu.address, { messageVector: VECTOR })],
      });
      ({ domid } = guest);
      using report = await xen.foreignMemory.map(domid, REPORT_FRAME, { writable: true });
      const words = (): number[] => [...new Uint32Array(report.read(0, 32).slice().buffer)];
      guest.unpause();
      for (let turn = 0; turn < 200 && words()[0] !== REPORT_DONE; turn++) await Bun.sleep(100);
      console.log(words().map((word) => word.toString(16)));
      expect(words().slice(0, 5)).toEqual([REPORT_DONE, 0x10000ed, 0xedcb_a987, 3_628_800, 2]);
      expect(Buffer.from(report.read(64, 20)).toString()).toBe("copied by the device");
    }
    await expectFree(domid);
  });
});
