/** Tests guests with PCI functions of a simulated machine. */

import { describe, expect, test } from "bun:test";
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as elfnote from "../../../../src/generated/4.22/x86_64/elfnote.constants.ts";
import { type GuestOptions, Xen, XenBusyError, XenError, XenUnsupportedOperationError } from "../../../../src/index.ts";
import { Disk, MemoryStore, Pci } from "../../../../src/devices.ts";
import { SimulatedXen, type SimulatedPciDevice, type SimulatedXenOptions } from "../../../../src/testing.ts";
import { SimulatedPci } from "../../../../src/simulated/machine/pci.ts";
import { suspends } from "../migration/suspending.ts";
import { elfFile, note32, noteText } from "./image/kernel-files.ts";
import { kernel, MIB, nodesOf, options, pvOptions } from "./simulated-guests.ts";

const EDU: SimulatedPciDevice = { address: "0000:00:03.0" };
const CARD: SimulatedPciDevice = {
  address: "0000:00:04.0",
  vendorId: 0x8086,
  deviceId: 0x10d3,
  driver: "e1000e",
  ranges: [
    { kind: "memory", address: 0xfeb8_0000, bytes: 1 << 17 },
    { kind: "port", address: 0xc040, bytes: 32 },
  ],
  canReset: false,
};
const MACHINE: SimulatedXenOptions = {
  architecture: "x86_64",
  hostCapabilities: ["hvm", "pv", "hap", "directio"],
  pciDevices: [EDU, CARD],
};
const [first, second] = [Pci.assign("00:03.0"), Pci.assign("0000:00:04.0")];

function machine(more: SimulatedXenOptions = {}): { simulated: SimulatedXen; xen: Xen } & Disposable {
  const simulated = new SimulatedXen({ ...MACHINE, ...more });
  const xen = simulated.open();
  return {
    simulated,
    xen,
    [Symbol.dispose]: () => {
      xen.close();
      simulated.close();
    },
  };
}

async function refusal(given: Partial<GuestOptions>, more: SimulatedXenOptions = {}): Promise<Error> {
  using at = machine(more);
  const before = await nodesOf(at.xen);
  const error = await at.xen.domains.create({ ...pvOptions, devices: [first], ...given }).then(
    () => new Error("expected a refusal"),
    (reason: Error) => reason,
  );
  expect(at.simulated.domains.length).toBe(1);
  expect(await nodesOf(at.xen)).toEqual(before);
  return error;
}

describe("the list of PCI functions", () => {
  test("tells the driver of each, and if a guest can have it", async () => {
    using at = machine();
    const { pci } = at.xen.host;
    expect(pci.hasIommu()).toBe(true);
    expect(await pci.list()).toEqual([
      {
        address: "0000:00:03.0",
        vendorId: 0x1234,
        deviceId: 0x11e8,
        classCode: 0xff0000,
        revision: 0,
        driver: "pciback",
        ranges: [{ kind: "memory", address: 0xfea0_0000, bytes: 1 << 20 }],
        interrupt: 11,
        canReset: true,
        isAssignable: true,
        assignedTo: null,
      },
      expect.objectContaining({ address: "0000:00:04.0", driver: "e1000e", isAssignable: false, assignedTo: null }),
    ]);
  });

  test("tells the guest that has one, as Xen's toolstack has written it down", async () => {
    using at = machine();
    const { domid } = at.simulated.createDomain();
    await at.xen.store.write("/libxl/pci/0000-00-03-0/domid", `${domid}`);
    expect(await at.xen.host.pci.get("00:03.0")).toMatchObject({ assignedTo: domid, isAssignable: false });
    await at.xen.store.write("/libxl/pci/0000-00-03-0/domid", "99");
    expect(await at.xen.host.pci.get("00:03.0")).toMatchObject({ assignedTo: null, isAssignable: true });
  });

  test("is empty on a machine without PCI, and a function that does not exist is an error", async () => {
    using at = machine({ pciDevices: [] });
    expect(await at.xen.host.pci.list()).toEqual([]);
    await expect(at.xen.host.pci.get("00:1f.0")).rejects.toThrow("the machine has no PCI device 0000:00:1f.0");
    await expect(at.xen.host.pci.get("nonsense")).rejects.toThrow(TypeError);
  });

  test("a function is made assignable, and returned to its driver", async () => {
    using at = machine();
    const { pci } = at.xen.host;
    await pci.makeAssignable("00:04.0");
    expect(await pci.get("00:04.0")).toMatchObject({ driver: "pciback", isAssignable: true });
    expect(await at.xen.store.read("/libxl/pci/0000-00-04-0/driver_path")).toBe("/sys/bus/pci/drivers/e1000e");
    await pci.makeAssignable("00:04.0");
    await pci.returnToHost("00:04.0");
    expect(await pci.get("00:04.0")).toMatchObject({ driver: "e1000e" });
    expect(await at.xen.store.exists("/libxl/pci/0000-00-04-0")).toBe(false);
    await pci.returnToHost("00:04.0");
  });

  test("a function that the IOMMU does not reach stays with its driver", async () => {
    using at = machine();
    using refused = at.simulated.fail("domctl assign_device.pci", "ENODEV");
    const before = await nodesOf(at.xen);
    await expect(at.xen.host.pci.makeAssignable("00:04.0")).rejects.toThrow("ENODEV");
    expect(await at.xen.host.pci.get("00:04.0")).toMatchObject({ driver: "e1000e" });
    expect((await nodesOf(at.xen)).filter((path) => !FOLDERS.has(path))).toEqual(before);
    void refused;
  });

  test("a function is not made assignable without an IOMMU, nor returned while a guest has it", async () => {
    using without = machine({ hostCapabilities: ["hvm", "pv", "hap"] });
    await expect(without.xen.host.pci.makeAssignable("00:04.0")).rejects.toThrow("expected a Xen that uses an IOMMU");
    using at = machine();
    await using guest = await at.xen.domains.create({ ...pvOptions, devices: [first] });
    await expect(at.xen.host.pci.returnToHost("00:03.0")).rejects.toThrow(
      `0000:00:03.0, which domain ${guest.domid} has`,
    );
  });
});

describe("a PV guest with a PCI function", () => {
  test("has pciback's nodes, and the function is its own until it ends", async () => {
    using at = machine();
    const { xen } = at;
    await xen.host.pci.makeAssignable("00:04.0");
    const before = (await nodesOf(xen)).filter((path) => !FOLDERS.has(path));
    {
      await using guest = await xen.domains.create({
        ...pvOptions,
        devices: [Disk.serve(new MemoryStore(MIB)), first, Pci.assign("00:04.0", { permissive: true })],
      });
      const back = `/local/domain/0/backend/pci/${guest.domid}/0`;
      expect(await valuesBelow(xen, back)).toMatchObject({
        frontend: `/local/domain/${guest.domid}/device/pci/0`,
        "frontend-id": `${guest.domid}`,
        online: "1",
        state: "1",
        domain: "web",
        "key-0": "0000:00:03.0",
        "dev-0": "0000:00:03.0",
        "opts-0": "msitranslate=0,power_mgmt=0,permissive=0",
        "state-0": "1",
        "dev-1": "0000:00:04.0",
        "opts-1": "msitranslate=0,power_mgmt=0,permissive=1",
        num_devs: "2",
      });
      expect(await xen.store.read(`/local/domain/${guest.domid}/device/pci/0/backend`)).toBe(back);
      expect(await xen.host.pci.list()).toMatchObject([{ assignedTo: guest.domid }, { assignedTo: guest.domid }]);
      expect(guest.devices.map(({ name }) => name)).toEqual(["pci 0000:00:03.0, 0000:00:04.0", "disk xvda"]);
      // Xen refuses it to another one.
      expect(() => testAssign(xen, 0x18)).toThrow("EINVAL");
      await expect(xen.domains.get(guest.domid).save("/nowhere/web")).rejects.toThrow("which has 0000:00:03.0");
    }
    testAssign(xen, 0x18);
    expect((await nodesOf(xen)).filter((path) => !FOLDERS.has(path))).toEqual(before);
    expect(await xen.host.pci.list()).toMatchObject([{ isAssignable: true }, { isAssignable: true }]);
  });

  test("is built again with it after a reboot", async () => {
    using at = machine();
    const guest = await at.xen.domains.create({ ...pvOptions, devices: [first] });
    await using again = await guest.rebuild();
    expect(again.domid).not.toBe(guest.domid);
    expect(await at.xen.host.pci.get("00:03.0")).toMatchObject({ assignedTo: again.domid });
  });

  test("gives it back if another program destroys it", async () => {
    using at = machine();
    await using guest = await at.xen.domains.create({ ...pvOptions, devices: [first] });
    await at.xen.domains.get(guest.domid).destroy();
    for (let turn = 0; turn < 100 && (await at.xen.store.exists("/libxl/pci")); turn++) await Bun.sleep(10);
    expect(await at.xen.host.pci.get("00:03.0")).toMatchObject({ isAssignable: true });
  });

  test("cannot be a restored one: the saved guest knows nothing of the function", async () => {
    using at = machine();
    const path = join(tmpdir(), `xen-ts-pci-${process.pid}`);
    try {
      await using guest = await at.xen.domains.create(options);
      guest.unpause();
      void suspends(at.xen, at.simulated, guest.domid);
      await at.xen.domains.get(guest.domid).save(path);
      await guest.destroy();
      const restored = at.xen.domains.restore(path, { devices: [first as never] });
      await expect(restored).rejects.toThrow("expected a restored guest without PCI devices of the machine");
      expect(at.simulated.domains.length).toBe(1);
    } finally {
      rmSync(path, { force: true });
    }
  });

  test("has its RAM around the function's memory", async () => {
    const low = { ...EDU, ranges: [{ kind: "memory", address: 16 * MIB + 4096, bytes: 4096 }] } as const;
    using at = machine({ pciDevices: [low] });
    const { memoryMap } = await at.xen.domains.plan({ ...pvOptions, devices: [first] });
    expect(memoryMap).toEqual([
      { what: "ram", address: 0, bytes: 16 * MIB },
      { what: "ram", address: 2 ** 32, bytes: 16 * MIB },
    ]);
  });
});

describe("a PVH guest with a PCI function", () => {
  test("has no nodes of pciback, and the function can reach its memory", async () => {
    using at = machine();
    const bus = new SimulatedPci([EDU]);
    using xen = openWith(at.simulated, bus);
    const register = (offset: number): number => {
      const [low = 0, high = 0] = bus.readConfiguration("0000:00:03.0", offset, 2);
      return low | (high << 8);
    };
    {
      await using guest = await xen.domains.create({
        ...options,
        devices: [Pci.assign("00:03.0", { messageVector: 0x40 })],
      });
      expect(await xen.store.exists(`/local/domain/0/backend/pci/${guest.domid}`)).toBe(false);
      // Memory, ports, mastery of the bus, and no interrupt line; messages are on.
      expect(register(4)).toBe(0x407);
      expect(register(0x42)).toBe(1);
      expect(() => testAssign(xen, 0x18)).toThrow("EINVAL");
    }
    expect(register(4)).toBe(0);
    testAssign(xen, 0x18);
  });

  test("is refused with Linux, which would not find it", async () => {
    const linux = elfFile({
      segments: [{ physical: MIB, bytes: new Uint8Array(5000), memoryBytes: 9000 }],
      notes: [note32(elfnote.XEN_ELFNOTE_PHYS32_ENTRY, MIB + 16), noteText(elfnote.XEN_ELFNOTE_GUEST_OS, "linux")],
    });
    const error = await refusal({ ...options, kind: "pvh", kernel: linux });
    expect(error).toBeInstanceOf(XenUnsupportedOperationError);
    expect(error.message).toBe(
      "expected a guest of kind pv for pci 0000:00:03.0, received one of kind pvh with Linux, which looks for PCI devices " +
        "in PV guests only (xen-pcifront)",
    );
  });

  test("is refused if the function's memory is where its own tables are", async () => {
    const ranges = [{ kind: "memory", address: 0xfc00_0000, bytes: 1 << 20 }] as const;
    const error = await refusal({ ...options, kind: "pvh", kernel }, { pciDevices: [{ ...EDU, ranges }] });
    expect(error.message).toStartWith(
      "expected a PCI device whose memory is apart from the guest's ACPI tables at 0xfc000000",
    );
  });
});

describe("everything that can be known is checked before a domain is made:", () => {
  test("a function that does not exist, or that another driver has", async () => {
    expect((await refusal({ devices: [Pci.assign("00:1f.0")] })).message).toBe(
      "the machine has no PCI device 0000:00:1f.0: see xen.host.pci.list()",
    );
    expect((await refusal({ devices: [second] })).message).toBe(
      "expected a PCI device that pciback has, received 0000:00:04.0, which the driver e1000e has: " +
        'xen.host.pci.makeAssignable("0000:00:04.0") gives it to pciback',
    );
  });

  test("a function that another guest has, by xenstore or by Xen alone", async () => {
    using at = machine();
    const { xen } = at;
    await using guest = await xen.domains.create({ ...pvOptions, devices: [first] });
    const other = { ...pvOptions, name: "other", devices: [first] };
    const error = await xen.domains.create(other).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(XenBusyError);
    expect(`${error}`).toContain(`received 0000:00:03.0, which domain ${guest.domid} has`);
    await xen.store.remove("/libxl/pci");
    await expect(xen.domains.create(other)).rejects.toThrow("Xen does not know it, keeps it, or a guest has it");
  });

  test("a machine without IOMMU, without pciback, or of another architecture", async () => {
    expect((await refusal({}, { hostCapabilities: ["hvm", "pv", "hap"] })).message).toStartWith(
      "expected a Xen that uses an IOMMU",
    );
    expect((await refusal({}, { pciDevices: [] })).message).toStartWith("expected Linux's driver pciback");
    expect((await refusal({ ...options }, { architecture: "arm64", hostCapabilities: ["hvm", "hap"] })).message).toBe(
      "expected an x86 host for a guest with a PCI device, received one of arm64, whose Xen gives guests none",
    );
  });

  test("options that cannot be meant", async () => {
    expect((await refusal({ devices: [first, first] })).message).toBe(
      "expected each PCI device once, received 0000:00:03.0 twice",
    );
    expect((await refusal({ devices: [Pci.assign("00:03.0", { messageVector: 32 })] })).message).toStartWith(
      "expected messageVector for a guest of kind pvh",
    );
    expect(
      (await refusal({ ...options, kind: "pvh", devices: [Pci.assign("00:03.0", { permissive: true })] })).message,
    ).toStartWith("expected permissive for a guest of kind pv");
    expect(() => Pci.assign("00:03.0", { messageVector: 15 })).toThrow("from 16 to 254, received 15");
    expect(() => Pci.assign("00:03.8")).toThrow("expected the address of a PCI function");
    expect(() => Pci.assign("00:03.0", { vector: 40 } as never)).toThrow("Pci.assign has no option");
    const forged = { name: "pci 0000:00:03.0", address: "0000:00:03.0" };
    expect((await refusal({ devices: [forged as never] })).message).toStartWith("expected devices with a name");
  });
});

test.each(["4.14", "4.16"] as const)("no request without a domain reaches Xen %s, which it would panic", (release) => {
  using simulated = new SimulatedXen({ release });
  using xen = simulated.open();
  expect(() => testAssign(xen, 0x18)).toThrow("the number of a domain, received none, or DOMID_INVALID");
});

describe("a failure leaves nothing:", () => {
  test.each([
    "domctl iomem_permission",
    "domctl irq_permission",
    "physdev_op map_pirq",
    "domctl assign_device.pci",
    "domctl test_assign_device.pci",
  ])("%s for a PV guest", async (operation) => {
    using at = machine();
    const before = await nodesOf(at.xen);
    const refused = at.simulated.fail(operation, "EIO");
    const error = await at.xen.domains.create({ ...pvOptions, devices: [first] }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(XenError);
    refused[Symbol.dispose]();
    expect(at.simulated.domains.length).toBe(1);
    expect((await nodesOf(at.xen)).filter((path) => !FOLDERS.has(path))).toEqual(before);
    testAssign(at.xen, 0x18);
    await using guest = await at.xen.domains.create({ ...pvOptions, devices: [first] });
    expect(guest.devices.length).toBe(1);
  });

  test.each(["domctl memory_mapping", "domctl bind_pt_irq.msi", "physdev_op map_pirq"])(
    "%s for a PVH guest",
    async (operation) => {
      using at = machine();
      const refused = at.simulated.fail(operation, "EIO");
      const devices = [Pci.assign("00:03.0", { messageVector: 64 })];
      const built = at.xen.domains.create({ ...options, devices });
      const error = await built.then((guest) => guest.destroy()).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(XenError);
      refused[Symbol.dispose]();
      expect(at.simulated.domains.length).toBe(1);
      testAssign(at.xen, 0x18);
      expect(await at.xen.host.pci.get("00:03.0")).toMatchObject({ isAssignable: true });
    },
  );

  test("an abort at any step", async () => {
    for (const step of ["domain", "memory", "contents", "xenstore", "devices"]) {
      using at = machine();
      const aborts = new AbortController();
      const onStep = (begun: string): void => {
        if (begun === step) aborts.abort(new Error(step));
      };
      const { signal } = aborts;
      await expect(at.xen.domains.create({ ...pvOptions, devices: [first], onStep, signal })).rejects.toThrow(step);
      for (let turn = 0; turn < 100 && at.simulated.domains.length > 1; turn++) await Bun.sleep(10);
      expect(at.simulated.domains.length).toBe(1);
      testAssign(at.xen, 0x18);
      expect(await at.xen.host.pci.get("00:03.0")).toMatchObject({ isAssignable: true });
    }
  });
});

/** Folders of all guests, which stay. */
const FOLDERS: ReadonlySet<string> = new Set([
  "/libxl",
  "/local/domain/0/backend",
  "/local/domain/0/backend/console",
  "/local/domain/0/backend/pci",
]);

/** Opens a Xen on the machine whose PCI functions are those of another bus. */
function openWith(simulated: SimulatedXen, pci: SimulatedPci): Xen {
  return Xen.open({
    hypercall: simulated.hypercall,
    eventChannels: () => simulated.eventChannels(),
    grants: () => simulated.memory.grants(0),
    foreignMemory: () => simulated.memory.foreignMemory(0),
    store: () => simulated.store.open(),
    pci,
  });
}

/** The values of a folder's nodes by their names. */
async function valuesBelow(xen: Xen, path: string): Promise<Record<string, string>> {
  const names = await xen.store.list(path);
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await xen.store.read(`${path}/${name}`)] as const)),
  );
}

/** Asks Xen if it would give a function to a domain. */
function testAssign(xen: Xen, machine_sbdf: number): void {
  if (!xen.runsOn("x86_64")) throw new Error("expected x86");
  const { DOMID_INVALID } = xen.abi.load("xen.constants");
  xen.domctl("test_assign_device.pci", DOMID_INVALID, { u: { pci: { machine_sbdf } } });
}
