/** The device tree of an Arm guest: its processors, its memory, and the devices that Xen emulates (arch-arm.h). */

import type { Abi, AbiTable, On } from "../../../abi/index.ts";
import { type MemoryRange, MIB, withReserved } from "../memory-map.ts";
import { type DeviceTreeNode, type DeviceTreeValue, isNode } from "./device-tree.ts";

/** Xen's choices for a domain, known once it is made. */
export interface ArmMachine {
  /** `XEN_DOMCTL_CONFIG_GIC_V2` or `_V3`. */
  readonly interruptController: number;
  /** Frequency of the timer, in Hz; 0 if the processor tells it. */
  readonly clockFrequency: number;
  /** Bits of the guest's physical addresses; 0 for a Xen that does not say so. */
  readonly addressBits: number;
}

export interface GuestTree {
  readonly vcpus: number;
  readonly ram: readonly MemoryRange[];
  readonly commandLine: string;
  readonly ramdisk: MemoryRange | undefined;
  readonly machine: ArmMachine;
  /** Bytes with which the kernel's random numbers begin. */
  readonly seed: Uint8Array;
  readonly reserved: readonly MemoryRange[];
  readonly extra: DeviceTreeNode;
}

type ArmAbi = Abi<On<AbiTable, "arm64">>;

/** Name of the interrupt controller within the tree. */
const GIC_PHANDLE = 65_000;
/** Interrupt specifiers (Linux's bindings of arm,gic): private to a processor, numbered from 16, level and low. */
const PRIVATE = 1;
const FIRST_PRIVATE = 16;
const ALL_PROCESSORS_LOW_LEVEL = 0xf08;
/** Function numbers of PSCI 0.1, which later versions have numbers of their own for. */
const PSCI_CPU_OFF = 1;
const PSCI_CPU_ON = 2;
/** Spaces for mappings begin at a multiple of this, and have at least so many bytes. */
const SPACE_ALIGNMENT = 2 * MIB;
const LEAST_SPACE = 64 * MIB;
/** Processors in a cluster, as Xen numbers them. */
const CLUSTER_BITS = 4;

/** Makes the tree. Throws a TypeError if an extra property is one that the guest's own tree has. */
export function guestTree(abi: ArmAbi, tree: GuestTree): DeviceTreeNode {
  const { release } = abi;
  const own: DeviceTreeNode = {
    model: `XENVM-${release}`,
    compatible: [`xen,xenvm-${release}`, "xen,xenvm"],
    "interrupt-parent": [GIC_PHANDLE],
    "#address-cells": [2],
    "#size-cells": [2],
    chosen: chosen(tree),
    cpus: processors(tree.vcpus),
    psci: {
      compatible: ["arm,psci-1.0", "arm,psci-0.2", "arm,psci"],
      method: "hvc",
      cpu_off: [PSCI_CPU_OFF],
      cpu_on: [PSCI_CPU_ON],
    },
    ...Object.fromEntries(
      tree.ram.map(({ start, bytes }) => [
        `memory@${start.toString(16)}`,
        { device_type: "memory", reg: ranges([start, bytes]) },
      ]),
    ),
    ...reservedMemory(tree.reserved),
    ...interruptController(abi, tree.machine.interruptController),
    ...timerAndHypervisor(abi, tree),
  };
  return merged("", own, tree.extra);
}

function chosen({ commandLine, ramdisk, seed }: GuestTree): DeviceTreeNode {
  const initrd =
    ramdisk === undefined
      ? {}
      : {
          "linux,initrd-start": BigInt(ramdisk.start),
          "linux,initrd-end": BigInt(ramdisk.start + ramdisk.bytes),
        };
  return { ...(commandLine === "" ? {} : { bootargs: commandLine }), ...initrd, "rng-seed": seed };
}

function processors(vcpus: number): DeviceTreeNode {
  const nodes = Array.from({ length: vcpus }, (_, vcpu) => {
    const affinity = (vcpu & (2 ** CLUSTER_BITS - 1)) | ((vcpu >> CLUSTER_BITS) << 8);
    const node = { device_type: "cpu", compatible: "arm,armv8", "enable-method": "psci", reg: [affinity] };
    return [`cpu@${affinity.toString(16)}`, node] as const;
  });
  return { "#address-cells": [1], "#size-cells": [0], ...Object.fromEntries(nodes) };
}

/** Ranges that Linux neither uses nor maps (Devicetree Specification, section 3.5). */
function reservedMemory(reserved: readonly MemoryRange[]): DeviceTreeNode {
  if (reserved.length === 0) return {};
  const nodes = reserved.map(({ start, bytes }) => {
    const node = { reg: ranges([start, bytes]), "no-map": true as const };
    return [`reserved@${start.toString(16)}`, node] as const;
  });
  return {
    "reserved-memory": {
      "#address-cells": [2],
      "#size-cells": [2],
      ranges: true as const,
      ...Object.fromEntries(nodes),
    },
  };
}

function interruptController(abi: ArmAbi, version: number): DeviceTreeNode {
  const at = abi.load("arch-arm.constants");
  const common = {
    "#interrupt-cells": [3],
    "#address-cells": [0],
    "interrupt-controller": true as const,
    // Its older name too.
    "linux,phandle": [GIC_PHANDLE],
    phandle: [GIC_PHANDLE],
  };
  if (version === at.XEN_DOMCTL_CONFIG_GIC_V3) {
    const reg = ranges(
      [at.GUEST_GICV3_GICD_BASE, at.GUEST_GICV3_GICD_SIZE],
      [at.GUEST_GICV3_GICR0_BASE, at.GUEST_GICV3_GICR0_SIZE],
    );
    return { [nodeAt("interrupt-controller", at.GUEST_GICV3_GICD_BASE)]: { compatible: "arm,gic-v3", ...common, reg } };
  }
  const reg = ranges([at.GUEST_GICD_BASE, at.GUEST_GICD_SIZE], [at.GUEST_GICC_BASE, at.GUEST_GICC_SIZE]);
  const compatible = ["arm,cortex-a15-gic", "arm,cortex-a9-gic"];
  return { [nodeAt("interrupt-controller", at.GUEST_GICD_BASE)]: { compatible, ...common, reg } };
}

function timerAndHypervisor(abi: ArmAbi, tree: GuestTree): DeviceTreeNode {
  const at = abi.load("arch-arm.constants");
  const { clockFrequency } = tree.machine;
  const parent = [GIC_PHANDLE];
  const clock = clockFrequency === 0 ? {} : { "clock-frequency": [clockFrequency] };
  const spaces = mappingSpaces(abi, tree).map(({ start, bytes }) => [start, bytes] as const);
  const timers = [at.GUEST_TIMER_PHYS_S_PPI, at.GUEST_TIMER_PHYS_NS_PPI, at.GUEST_TIMER_VIRT_PPI];
  return {
    timer: {
      compatible: "arm,armv8-timer",
      "interrupt-parent": parent,
      interrupts: timers.flatMap(privateInterrupt),
      ...clock,
    },
    hypervisor: {
      compatible: [`xen,xen-${abi.release}`, "xen,xen"],
      reg: ranges([at.GUEST_GNTTAB_BASE, at.GUEST_GNTTAB_SIZE], ...spaces),
      "interrupt-parent": parent,
      interrupts: privateInterrupt(at.GUEST_EVTCHN_PPI),
    },
  };
}

/**
 * Addresses where the guest can map grants and others' memory without giving up memory of its own: the rest of each bank,
 * as Xen's toolstack has it.
 */
function mappingSpaces(abi: ArmAbi, { ram, reserved, machine: { addressBits } }: GuestTree): MemoryRange[] {
  if (addressBits === 0) return [];
  const at = abi.load("arch-arm.constants");
  const banks = [
    { start: at.GUEST_RAM0_BASE, bytes: at.GUEST_RAM0_SIZE },
    { start: at.GUEST_RAM1_BASE, bytes: at.GUEST_RAM1_SIZE },
  ];
  return banks.flatMap((bank) => {
    const used = ram.find(({ start }) => start === bank.start)?.bytes ?? 0;
    const start = bank.start + Math.ceil(used / SPACE_ALIGNMENT) * SPACE_ALIGNMENT;
    const end = Math.min(bank.start + bank.bytes, 2 ** addressBits);
    const free = start < end ? [{ start, bytes: end - start, kind: "ram" as const }] : [];
    return withReserved(free, reserved).filter(({ kind, bytes }) => kind === "ram" && bytes >= LEAST_SPACE);
  });
}

function nodeAt(name: string, address: number): string {
  return `${name}@${address.toString(16)}`;
}

function privateInterrupt(number: number): number[] {
  return [PRIVATE, number - FIRST_PRIVATE, ALL_PROCESSORS_LOW_LEVEL];
}

/** Cells for pairs of address and size, each of 64 bits. */
function ranges(...pairs: readonly (readonly [start: number, bytes: number])[]): number[] {
  return pairs.flat().flatMap((value) => [Math.floor(value / 2 ** 32), value % 2 ** 32]);
}

/** Adds nodes and properties. */
function merged(path: string, own: DeviceTreeNode, extra: DeviceTreeNode): DeviceTreeNode {
  const all: Record<string, DeviceTreeValue | DeviceTreeNode> = { ...own };
  for (const [name, value] of Object.entries(extra)) {
    const there = all[name];
    if (there === undefined) all[name] = value;
    else if (isNode(there) && isNode(value)) all[name] = merged(`${path}/${name}`, there, value);
    else
      throw new TypeError(
        `expected deviceTree to add to the guest's own, received ${path}/${name}, which the guest's own has already`,
      );
  }
  return all;
}
