/** Physical devices: held against Xen's own lists, the vcpus' state, and what Xen refuses. */

import { expect } from "bun:test";
import { type Scene, scenesAt, scenesFor } from "./scene.ts";
import type { Stage } from "./stage.ts";
import { tracedDuring } from "./trace-buffers.ts";

const x86 = scenesFor({ on: "x86_64" });
const arm = scenesFor({ on: "arm64", from: "4.16" });
const resets = (["4.20"] as const).map((release) => scenesAt(release, "x86_64"));
const unsupported = ["ENOSYS", "EOPNOTSUPP"];

/** A bus that no machine of the lab has. */
const ABSENT = { seg: 0, bus: 0x77, devfn: 0 };
/** The bridge to ISA of a Q35, 00:1f.0. */
const BRIDGE = 0xf8;

/** Resolves with the number of hypercalls about devices that a PV domain makes in an action, by Xen's trace. */
async function devicesCalls(
  stage: Stage,
  domid: number,
  unsafe: { readonly schedOp: (name: "yield") => unknown },
  action: () => void,
): Promise<number> {
  const { TRC_PV_HYPERCALL_V2 } = stage.xen.abi.load("trace.constants");
  const { __HYPERVISOR_physdev_op } = stage.xen.abi.load("xen.constants");
  const traced = await tracedDuring(stage, () => {
    // its record names the domain that runs
    unsafe.schedOp("yield");
    action();
  });
  const calls = traced.filter((record) => record.domid === domid && record.event === TRC_PV_HYPERCALL_V2);
  // the number of the hypercall is below the bits that say which arguments are there
  return calls.filter(({ extra }) => ((extra[0] ?? 0) & 0xf_ffff) === __HYPERVISOR_physdev_op).length;
}

export const deviceScenes: readonly Scene[] = [
  x86.refuses("physdev_op eoi", "EINVAL", "the guest has no such interrupt", (stage) =>
    stage.actor("pv").unsafe.physdevOp("eoi", { irq: 200 }),
  ),
  ...(["pirq_eoi_gmfn_v1", "pirq_eoi_gmfn_v2"] as const).map((name) =>
    x86.succeeds(`physdev_op ${name}`, "Xen's refusal of a second page", (stage) => {
      const { puppet, unsafe } = stage.actor("pv");
      unsafe.physdevOp(name, { gmfn: puppet.frameOf(puppet.page()) });
      expect(() => unsafe.physdevOp(name, { gmfn: puppet.frameOf(puppet.page()) })).toThrow();
    }),
  ),
  x86.succeeds("physdev_op irq_unmask_notify", "the guest's hypercall in Xen's trace", async (stage) => {
    const { domid, unsafe } = stage.actor("pv");
    expect(await devicesCalls(stage.plain, domid, unsafe, () => unsafe.physdevOp("irq_unmask_notify"))).toBe(1);
  }),
  x86.succeeds("physdev_op set_iopl", "the vcpu's flags, asked by dom0", (stage) => {
    const { xen } = stage;
    const { domid, unsafe } = stage.actor("pv");
    unsafe.physdevOp("set_iopl", { iopl: 1 });
    const context = stage.keep(xen.buffers.allocate(xen.abi.load("arch-x86/xen").VcpuGuestContext));
    xen.domctl("getvcpucontext", domid, { vcpu: 0, ctxt: context.asHypercallPtr() });
    expect((context.value.user_regs.rflags >> 12n) & 3n).toBe(1n);
  }),
  x86.succeeds("physdev_op set_iobitmap", "Xen's refusal of more ports than there are", (stage) => {
    const { unsafe } = stage.actor("pv");
    unsafe.physdevOp("set_iobitmap", { nr_ports: 0 });
    expect(() => unsafe.physdevOp("set_iobitmap", { nr_ports: 0x1_0001 })).toThrow();
  }),
  x86.succeeds("physdev_op get_free_pirq", "the interrupt of a device, which is another one", (stage) => {
    const { unsafe } = stage.actor("pv");
    const { MAP_PIRQ_TYPE_MSI: type } = stage.xen.abi.load("physdev.constants");
    const first = unsafe.physdevOp("get_free_pirq", { type }).pirq;
    expect(first).toBeGreaterThan(15);
    expect(unsafe.physdevOp("get_free_pirq", { type }).pirq).not.toBe(first);
  }),
  x86.succeeds("physdev_op irq_status_query", "the header's flags", ({ xen, unsafe }) => {
    const { XENIRQSTAT_needs_eoi, XENIRQSTAT_shared } = xen.abi.load("physdev.constants");
    const { flags } = unsafe.physdevOp("irq_status_query", { irq: 9 });
    expect(flags & ~(XENIRQSTAT_needs_eoi | XENIRQSTAT_shared)).toBe(0);
  }),
  x86.succeeds(
    ["physdev_op map_pirq", "physdev_op unmap_pirq"],
    "Xen's refusal to unmap the interrupt twice",
    (stage) => {
      const { xen } = stage;
      const domid = stage.domid("pv");
      const { MAP_PIRQ_TYPE_GSI: type } = xen.abi.load("physdev.constants");
      const { pirq } = xen.physdevOp("map_pirq", { domid, type, index: 9, pirq: -1 });
      expect(pirq).toBeGreaterThanOrEqual(0);
      xen.physdevOp("unmap_pirq", { domid, pirq });
      expect(() => xen.physdevOp("unmap_pirq", { domid, pirq })).toThrow();
    },
  ),
  x86.succeeds(
    "physdev_op apic_read",
    "the interrupt controller of the lab's machine, which has 24 lines",
    ({ unsafe }) => {
      const { value } = unsafe.physdevOp("apic_read", { apic_physbase: 0xfec0_0000n, reg: 1 });
      expect((value >> 16) & 0xff).toBe(23);
    },
  ),
  x86.refuses("physdev_op apic_write", "EINVAL", "the interrupt controller does not exist", ({ unsafe }) =>
    unsafe.physdevOp("apic_write", { apic_physbase: 0xfec1_0000n, reg: 1, value: 0 }),
  ),
  x86.succeeds(
    "physdev_op alloc_irq_vector",
    "the interrupt's own number: Xen keeps the vectors to itself",
    ({ unsafe }) => {
      const vectors = [9, 10].map((irq) => unsafe.physdevOp("alloc_irq_vector", { irq }).vector);
      expect(vectors).toEqual([9, 10]);
    },
  ),
  x86.refuses("physdev_op setup_gsi", "EEXIST", "Linux has set it up", ({ unsafe }) =>
    unsafe.physdevOp("setup_gsi", { gsi: 9, triggering: 1, polarity: 0 }),
  ),
  x86.succeeds(
    [
      "physdev_op manage_pci_add",
      "physdev_op manage_pci_add_ext",
      "physdev_op pci_device_add",
      "physdev_op manage_pci_remove",
      "physdev_op pci_device_remove",
    ],
    "Xen's list of devices, by sysctl pcitopoinfo: a bridge goes and comes",
    (stage) => {
      const { xen, unsafe } = stage;
      const { XEN_INVALID_DEV } = xen.abi.load("sysctl.constants");
      const devices = stage.keep(xen.buffers.allocateArray(xen.abi.load("physdev").PhysdevPciDevice, 1));
      devices.value.get(0).devfn = BRIDGE;
      const isKnown = (): boolean => {
        const nodes = stage.list32([XEN_INVALID_DEV]);
        xen.sysctl("pcitopoinfo", { num_devs: 1, devs: devices.asHypercallPtr(), nodes: nodes.pointer });
        return nodes.values[0] !== XEN_INVALID_DEV;
      };
      const states = [isKnown()];
      const changes = [
        () => unsafe.physdevOp("manage_pci_remove", { bus: 0, devfn: BRIDGE }),
        () => unsafe.physdevOp("manage_pci_add", { bus: 0, devfn: BRIDGE }),
        () => unsafe.physdevOp("pci_device_remove", { seg: 0, bus: 0, devfn: BRIDGE }),
        () => unsafe.physdevOp("manage_pci_add_ext", { bus: 0, devfn: BRIDGE }),
        () => unsafe.physdevOp("pci_device_remove", { seg: 0, bus: 0, devfn: BRIDGE }),
        () => unsafe.physdevOp("pci_device_add", { seg: 0, bus: 0, devfn: BRIDGE }),
      ];
      for (const change of changes) {
        change();
        states.push(isKnown());
      }
      expect(states).toEqual([true, false, true, false, true, false, true]);
    },
  ),
  ...(["pci_device_add", "pci_device_remove"] as const).map((name) =>
    arm.lacks(`physdev_op ${name}`, unsupported, "build option", "CONFIG_HAS_PCI on Arm", ({ unsafe }) =>
      unsafe.physdevOp(name, ABSENT),
    ),
  ),
  arm.lacks("sysctl pcitopoinfo", unsupported, "build option", "CONFIG_HAS_PCI on Arm", (stage) => {
    const { xen } = stage;
    const devs = stage.keep(xen.buffers.allocateArray(xen.abi.load("physdev").PhysdevPciDevice, 1)).asHypercallPtr();
    xen.sysctl("pcitopoinfo", { num_devs: 1, devs, nodes: stage.list32([0]).pointer });
  }),
  ...resets.map((some) =>
    some.refuses("physdev_op pci_device_reset", "ENODEV", "the device does not exist", ({ unsafe }) =>
      unsafe.physdevOp("pci_device_reset", { dev: ABSENT, flags: 0 }),
    ),
  ),
  x86.succeeds("physdev_op pci_mmcfg_reserved", "Xen's refusal of a segment that the machine lacks", ({ unsafe }) => {
    const area = { address: 0xb000_0000n, start_bus: 0, end_bus: 255, flags: 1 };
    unsafe.physdevOp("pci_mmcfg_reserved", { ...area, segment: 0 });
    expect(() => unsafe.physdevOp("pci_mmcfg_reserved", { ...area, segment: 9 })).toThrow();
  }),
  x86.succeeds("physdev_op restore_msi", "Xen's refusal for a device that the machine lacks", ({ unsafe }) => {
    unsafe.physdevOp("restore_msi", { bus: 0, devfn: BRIDGE });
    expect(() => unsafe.physdevOp("restore_msi", { bus: ABSENT.bus, devfn: 0 })).toThrow();
  }),
  x86.succeeds("physdev_op restore_msi_ext", "Xen's refusal for a device that the machine lacks", ({ unsafe }) => {
    unsafe.physdevOp("restore_msi_ext", { seg: 0, bus: 0, devfn: BRIDGE });
    expect(() => unsafe.physdevOp("restore_msi_ext", ABSENT)).toThrow();
  }),
  ...(["prepare_msix", "release_msix"] as const).map((name) =>
    x86.refuses(`physdev_op ${name}`, ["ENODEV", "EBUSY", "ENXIO"], "the device does not exist", ({ unsafe }) =>
      unsafe.physdevOp(name, ABSENT),
    ),
  ),
  ...(["prepare", "done"] as const).map((name) =>
    x86.succeeds(`physdev_op dbgp_op.${name}`, "dom0's hypercall in Xen's trace", async (stage) => {
      const { unsafe } = stage;
      const reset = (): void => void unsafe.physdevOp(`dbgp_op.${name}`, { bus: 1 });
      // Linux makes such hypercalls too: so many are counted
      const made = (): void => void Array.from({ length: 20 }, reset);
      expect(await devicesCalls(stage.plain, 0, unsafe, made)).toBeWithin(20, 30);
    }),
  ),
];
