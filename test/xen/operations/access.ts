/** Domains' access to the machine, by domctl: held against Xen's report on its console, and what guests then read. */

import { expect } from "bun:test";
import { closeSync, openSync, readSync } from "node:fs";
import { load32 } from "./code.ts";
import { FREE_FRAME } from "./guest-state.ts";
import { X86Assembler } from "../puppet/index.ts";
import { type Scene, scenesAt, scenesFor } from "./scene.ts";
import type { Stage } from "./stage.ts";

const any = scenesFor();
const x86 = scenesFor({ on: "x86_64" });
const x86Since420 = scenesFor({ on: "x86_64", from: "4.20" });
const arm = scenesFor({ on: "arm64" });

/** The part of Xen's report about domains that is about the ranges that one may access. */
function rangesOf(stage: Stage, domid: number): string {
  const { console } = stage.xen.host;
  console.clear();
  stage.xen.host.sendDebugKeys("q");
  const [, report = ""] = console.text().split(`Rangesets belonging to domain ${domid}:`);
  return report.split("Memory pages")[0] ?? "";
}

/** The port of the power management's control register, of a Q35. */
const PM_CONTROL = 0x604;
const inByte = (): Uint8Array => new X86Assembler().set("rax", 0).move("rdx", "rdi").plain("in al", "ret").code;

/** A byte of a port, read by Linux. */
function portOfLinux(port: number): number {
  const device = openSync("/dev/port", "r");
  try {
    const byte = new Uint8Array(1);
    readSync(device, byte, 0, 1, port);
    return byte[0] ?? 0;
  } finally {
    closeSync(device);
  }
}

const iommu = "an IOMMU, which the stock lab's machine lacks";
const noIommu = ["EOPNOTSUPP", "ENOSYS", "ENODEV", "EINVAL", "EPERM"];

export const accessScenes: readonly Scene[] = [
  x86.succeeds("domctl irq_permission", "Xen's report about the domain, on its console", (stage) => {
    const domid = stage.domid("pvh");
    stage.xen.domctl("irq_permission", domid, { pirq: 9, allow_access: 1 });
    expect(rangesOf(stage.plain, domid)).toMatch(/Interrupts\s*\{ 9 \}/);
    stage.xen.domctl("irq_permission", domid, { pirq: 9, allow_access: 0 });
    expect(rangesOf(stage.plain, domid)).toMatch(/Interrupts\s*\{\s*\}/);
  }),
  scenesAt("4.17", "arm64").refuses(
    "domctl irq_permission",
    ["EILSEQ", "EPERM", "EINVAL"],
    "an Arm domain has no interrupt of that number",
    (stage) => stage.xen.domctl("irq_permission", stage.domid(), { pirq: 40, allow_access: 1 }),
  ),
  x86Since420.succeeds("domctl gsi_permission", "Xen's report about the domain, on its console", (stage) => {
    const domid = stage.domid("pvh");
    stage.xen.domctl("gsi_permission", domid, { gsi: 9, flags: 1 });
    expect(rangesOf(stage.plain, domid)).toMatch(/Interrupts\s*\{ 9 \}/);
  }),
  any.succeeds("domctl iomem_permission", "Xen's report about the domain, on its console", (stage) => {
    const domid = stage.domid();
    const first_mfn = stage.isArm ? 0xa003n : 0xfffffn;
    stage.xen.domctl("iomem_permission", domid, { first_mfn, nr_mfns: 1n, allow_access: 1 });
    expect(rangesOf(stage, domid)).toMatch(new RegExp(`I/O Memory\\s*\\{ ${first_mfn.toString(16)} \\}`));
  }),
  x86.succeeds("domctl ioport_permission", "Xen's report about the domain, on its console", (stage) => {
    const domid = stage.domid("pv");
    stage.xen.domctl("ioport_permission", domid, { first_port: 0x2f8, nr_ports: 8, allow_access: 1 });
    expect(rangesOf(stage.plain, domid)).toMatch(/I\/O Ports\s*\{ 2f8-2ff \}/);
  }),
  any.succeeds("domctl memory_mapping", "the device's bytes, read by the guest", (stage) => {
    const { puppet, domid } = stage.actor();
    // the reset vector of the firmware, or a device of virtio's
    const [mfn, offset, word] = stage.isArm
      ? [0xa003n, 0, 0x7472_6976n]
      : [0xfffffn, 0xff0, 0x00e0_5beaan & 0xffff_ffffn];
    stage.xen.domctl("iomem_permission", domid, { first_mfn: mfn, nr_mfns: 1n, allow_access: 1 });
    const range = { first_gfn: FREE_FRAME, first_mfn: mfn, nr_mfns: 1n };
    stage.xen.domctl("memory_mapping", domid, { ...range, add_mapping: 1 });
    const read = puppet.call(load32(), (FREE_FRAME << 12n) + BigInt(offset))[0] & 0xffff_ffffn;
    if (stage.isArm) expect(read).toBe(word);
    // a far jump
    else expect(read & 0xffn).toBe(0xean);
    stage.xen.domctl("memory_mapping", domid, { ...range, add_mapping: 0 });
  }),
  x86.succeeds("domctl ioport_mapping", "the port's byte, read by the guest and by Linux", (stage) => {
    const { puppet, domid } = stage.actor("pvh");
    expect(puppet.call(inByte(), PM_CONTROL)[0]).toBe(0xffn);
    const range = { first_gport: PM_CONTROL, first_mport: PM_CONTROL, nr_ports: 4 };
    stage.xen.domctl("ioport_mapping", domid, { ...range, add_mapping: 1 });
    expect(puppet.call(inByte(), PM_CONTROL)[0]).toBe(BigInt(portOfLinux(PM_CONTROL)));
  }),
  ...(["pci", "msi", "msi_translate"] as const).flatMap((name) => [
    x86.refuses(
      `domctl bind_pt_irq.${name}`,
      ["EPERM", "ESRCH", "EINVAL"],
      "the domain has no such interrupt",
      (stage) => stage.xen.domctl(`bind_pt_irq.${name}`, stage.domid("pvh"), { machine_irq: 9 }),
    ),
    x86.refuses(
      `domctl unbind_pt_irq.${name}`,
      ["EPERM", "ESRCH", "EINVAL"],
      "the domain has no such interrupt",
      (stage) => stage.xen.domctl(`unbind_pt_irq.${name}`, stage.domid("pvh"), { machine_irq: 9 }),
    ),
  ]),
  ...(["bind_pt_irq.spi", "unbind_pt_irq.spi"] as const).map((name) =>
    arm.refuses(`domctl ${name}`, ["EPERM", "EINVAL"], "dom0 may not give the interrupt away", (stage) =>
      stage.xen.domctl(name, stage.domid(), { machine_irq: 40, u: { spi: { spi: 40 } } }),
    ),
  ),
  ...(["assign_device.pci", "test_assign_device.pci", "deassign_device.pci"] as const).map((name) =>
    x86.lacks(`domctl ${name}`, noIommu, "hardware", iommu, (stage) =>
      stage.xen.domctl(name, stage.domid("pvh"), { u: { pci: { machine_sbdf: 0x10 } } }),
    ),
  ),
  ...(["assign_device.dt", "test_assign_device.dt", "deassign_device.dt"] as const).map((name) =>
    arm.lacks(`domctl ${name}`, noIommu, "hardware", iommu, (stage) => {
      const path = stage.bytes("/pl061@9030000");
      stage.xen.domctl(name, stage.domid(), { u: { dt: { size: path.value.length, path: path.pointer } } });
    }),
  ),
  x86.lacks("domctl get_device_group", noIommu, "hardware", iommu, (stage) =>
    stage.xen.domctl("get_device_group", stage.domid("pvh"), {
      machine_sbdf: 0x10,
      max_sdevs: 8,
      sdev_array: stage.list32([0, 0, 0, 0, 0, 0, 0, 0]).pointer,
    }),
  ),
];
