/**
 * Devices of the machine, given to guests. Xen is booted with `iommu=1`; the machine has AMD's IOMMU, and QEMU's devices
 * edu and e1000e.
 */

import { expect } from "bun:test";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AbiTable } from "../../../src/index.ts";
import type { On } from "../../../src/runtime/abi/index.ts";
import type { Kind } from "../guests/index.ts";
import { load32, store32 } from "./code.ts";
import { type Scene, scenesAt, scenesFor } from "./scene.ts";
import type { Actor, Stage } from "./stage.ts";

type X86 = On<AbiTable, "x86_64">;

const x86 = scenesFor({ on: "x86_64" });

const FOLDER = "/sys/bus/pci/devices";
const EDUCATIONAL = "0x11e8";
const NETWORK = "0x10d3";

interface Device {
  readonly bus: number;
  readonly devfn: number;
  /** The machine address of its first range of registers. */
  readonly registers: number;
}

/** Finds a device by its number, as Linux has it. */
function find(number: string): Device {
  const name = readdirSync(FOLDER).find((one) => readFileSync(join(FOLDER, one, "device"), "utf8").trim() === number);
  const [, bus = "", slot = "", part = ""] = /:(..):(..)\.(.)$/.exec(name ?? "") ?? [];
  if (name === undefined) throw new Error(`expected the device ${number}, received a machine without it`);
  const [first = ""] = readFileSync(join(FOLDER, name, "resource"), "utf8").split(" ");
  return { bus: Number(`0x${bus}`), devfn: Number(`0x${slot}`) * 8 + Number(part), registers: Number(first) };
}

/** The number of a device for assignments. */
function machineOf({ bus, devfn }: Device) {
  return { u: { pci: { machine_sbdf: bus * 256 + devfn } } };
}

/** A puppet that may have devices. */
function owner(stage: Stage<X86>, kind: Kind): Actor<X86> {
  const { XEN_DOMCTL_CDF_iommu: flags } = stage.plain.xen.abi.load("domctl.constants");
  return stage.actor(kind, { flags });
}

/** A puppet that has the educational device until the scene ends. */
function assigned(stage: Stage<X86>, kind: Kind): Actor<X86> {
  const actor = owner(stage, kind);
  const machine = machineOf(find(EDUCATIONAL));
  stage.xen.domctl("assign_device.pci", actor.domid, machine);
  stage.finally(() => stage.xen.domctl("deassign_device.pci", actor.domid, machine));
  return actor;
}

/** A message-signalled interrupt of the device, or a line of the interrupt controller, as an interrupt of the puppet. */
function interruptOf(stage: Stage<X86>, domid: number, kind: "msi" | "gsi"): number {
  const { xen } = stage;
  const { MAP_PIRQ_TYPE_MSI, MAP_PIRQ_TYPE_GSI } = xen.abi.load("physdev.constants");
  const { bus, devfn } = find(EDUCATIONAL);
  const source =
    kind === "msi"
      ? { type: MAP_PIRQ_TYPE_MSI, index: -1, bus, devfn, entry_nr: 1, table_base: 0n }
      : { type: MAP_PIRQ_TYPE_GSI, index: 19 };
  const { pirq } = xen.physdevOp("map_pirq", { domid, pirq: -1, ...source });
  stage.finally(() => xen.physdevOp("unmap_pirq", { domid, pirq }));
  return pirq;
}

const TWICE = "Xen's refusal to end it twice";
const REPORT = "Xen's report of interrupts, on its console";

/** True if Xen reports that a domain has an interrupt of the machine. */
function hasInterrupt(stage: Stage<X86>, domid: number): boolean {
  const { host } = stage.plain.xen;
  host.console.clear();
  host.sendDebugKeys("i");
  return new RegExp(`\\bd${domid}:\\s*\\d+\\(`).test(host.console.text());
}

export const passthroughScenes: readonly Scene[] = [
  x86.succeeds(
    ["domctl assign_device.pci", "domctl test_assign_device.pci", "domctl deassign_device.pci"],
    "the guest, which reads the device's registers, and Xen's refusal to give it twice",
    (stage) => {
      const { xen } = stage;
      const { puppet, domid } = owner(stage, "pvh");
      const device = find(EDUCATIONAL);
      const machine = machineOf(device);
      xen.domctl("test_assign_device.pci", domid, machine);
      xen.domctl("assign_device.pci", domid, machine);
      expect(() => xen.domctl("test_assign_device.pci", domid, machine)).toThrow();
      const [first, pages] = [BigInt(device.registers / 4096), 16n];
      xen.domctl("iomem_permission", domid, { first_mfn: first, nr_mfns: pages, allow_access: 1 });
      const place = 0xa_0000n;
      xen.domctl("memory_mapping", domid, { first_gfn: place, first_mfn: first, nr_mfns: pages, add_mapping: 1 });
      const address = Number(place) * 4096;
      // the device tells its kind, and turns the bits of a number over
      expect((puppet.call(load32(), address)[0] ?? 0n) & 0xffffn).toBe(0xedn);
      puppet.call(store32(), address + 4, 0x1234_5678);
      expect((puppet.call(load32(), address + 4)[0] ?? 0n) & 0xffff_ffffn).toBe(0xedcb_a987n);
      xen.domctl("deassign_device.pci", domid, machine);
      xen.domctl("test_assign_device.pci", domid, machine);
    },
  ),
  x86.succeeds("domctl get_device_group", "the machine, in which the device is alone in its group", (stage) => {
    const { bus, devfn } = find(EDUCATIONAL);
    const { domid } = owner(stage, "pvh");
    const list = stage.list32(Array.from({ length: 8 }, () => 0));
    const request = { machine_sbdf: bus * 256 + devfn, max_sdevs: 8, sdev_array: list.pointer };
    expect(stage.xen.domctl("get_device_group", domid, request).num_sdevs).toBe(0);
  }),
  x86.succeeds(["domctl bind_pt_irq.msi", "domctl unbind_pt_irq.msi"], REPORT, (stage) => {
    const { domid } = assigned(stage, "pvh");
    const bind = {
      machine_irq: interruptOf(stage, domid, "msi"),
      u: { msi: { gvec: 0x40, gflags: 0, gtable: 0n } },
    };
    stage.xen.domctl("bind_pt_irq.msi", domid, bind);
    expect(hasInterrupt(stage, domid)).toBe(true);
    stage.xen.domctl("unbind_pt_irq.msi", domid, bind);
    expect(hasInterrupt(stage, domid)).toBe(false);
  }),
  ...(["pci", "msi_translate"] as const).map((name) =>
    x86.succeeds([`domctl bind_pt_irq.${name}`, `domctl unbind_pt_irq.${name}`], TWICE, (stage) => {
      const { domid } = assigned(stage, "pvh");
      const bind = { machine_irq: interruptOf(stage, domid, "gsi"), u: { pci: { bus: 0, device: 5, intx: 0 } } };
      stage.xen.domctl(`bind_pt_irq.${name}`, domid, bind);
      stage.xen.domctl(`unbind_pt_irq.${name}`, domid, bind);
      expect(() => stage.xen.domctl(`unbind_pt_irq.${name}`, domid, bind)).toThrow();
    }),
  ),
  x86.succeeds(
    ["physdev_op prepare_msix", "physdev_op release_msix"],
    "each other: Xen refuses to prepare a device twice, until it is released, and to release it twice",
    ({ unsafe }) => {
      const { bus, devfn } = find(NETWORK);
      const prepare = (): unknown => unsafe.physdevOp("prepare_msix", { seg: 0, bus, devfn });
      const release = (): unknown => unsafe.physdevOp("release_msix", { seg: 0, bus, devfn });
      for (let turn = 0; turn < 2; turn++) {
        prepare();
        expect(prepare).toThrow("EBUSY");
        release();
        expect(release).toThrow("EBUSY");
      }
    },
  ),
  scenesAt("4.20", "x86_64").succeeds(
    "physdev_op pci_device_reset",
    "Xen's refusal for a device that the machine lacks",
    ({ unsafe }) => {
      const { bus, devfn } = find(NETWORK);
      unsafe.physdevOp("pci_device_reset", { dev: { seg: 0, bus, devfn }, flags: 1 });
      const absent = { seg: 0, bus: 0x77, devfn: 0 };
      expect(() => unsafe.physdevOp("pci_device_reset", { dev: absent, flags: 1 })).toThrow();
    },
  ),
  x86.succeeds(
    ["physdev_op manage_pci_remove", "physdev_op pci_device_remove", "physdev_op pci_device_add"],
    "Xen's list of devices, by sysctl pcitopoinfo",
    (stage) => {
      const { xen, unsafe } = stage;
      const { bus, devfn } = find(NETWORK);
      const { XEN_INVALID_DEV } = xen.abi.load("sysctl.constants");
      const devices = stage.keep(xen.buffers.allocateArray(xen.abi.load("physdev").PhysdevPciDevice, 1));
      Object.assign(devices.value.get(0), { bus, devfn });
      const isKnown = (): boolean => {
        const nodes = stage.list32([0]);
        xen.sysctl("pcitopoinfo", { num_devs: 1, devs: devices.asHypercallPtr(), nodes: nodes.pointer });
        return nodes.values[0] !== XEN_INVALID_DEV;
      };
      const states = [isKnown()];
      unsafe.physdevOp("manage_pci_remove", { bus, devfn });
      states.push(isKnown());
      unsafe.physdevOp("pci_device_add", { seg: 0, bus, devfn });
      states.push(isKnown());
      unsafe.physdevOp("pci_device_remove", { seg: 0, bus, devfn });
      states.push(isKnown());
      unsafe.physdevOp("pci_device_add", { seg: 0, bus, devfn });
      expect(states).toEqual([true, false, true, false]);
    },
  ),
];
