/** The places of everything in an Arm guest: decided, and checked to fit, before anything is made. */

import type { Abi, AbiTable, On } from "../../../abi/index.ts";
import { XenImageError } from "../../../base/errors/errors.ts";
import type { GuestBytes } from "../guest-memory.ts";
import type { Arm64Image, KernelImage } from "../image/index.ts";
import type { GuestInput } from "../guest-plan.ts";
import {
  checkReserved,
  type MappedRange,
  mebibytes,
  type MemoryRange,
  MIB,
  type NamedRange,
  PAGE,
  pagesOf,
  pageUp,
  withReserved,
} from "../memory-map.ts";
import { type DeviceTreeNode, flattenTree } from "./device-tree.ts";
import { type ArmMachine, guestTree } from "./guest-tree.ts";

export interface Arm64Input extends GuestInput {
  /** Nodes and properties that the guest's device tree has besides its own. */
  readonly deviceTree: DeviceTreeNode;
}

/** The special pages outside RAM, in the order of Xen's toolstack. */
const SPECIAL_PAGES = ["console", "xenstore", "access", "uart"] as const;
export type Arm64SpecialPage = (typeof SPECIAL_PAGES)[number];

/** Distance of ramdisk and device tree from the start of RAM, if there is room: Linux can reach them there. */
const MODULES_OFFSET = 128 * MIB;
/** The most bytes that Linux maps for a device tree. */
const MOST_TREE_BYTES = 2 * MIB;
const SEED_BYTES = 128;
/** The most bits of a physical address, for the largest tree. */
const MOST_ADDRESS_BITS = 52;

export interface Arm64Plan {
  readonly ram: readonly MemoryRange[];
  readonly special: MemoryRange;
  readonly memoryMap: readonly MappedRange[];
  readonly places: readonly NamedRange[];
  readonly specialFrames: Readonly<Record<Arm64SpecialPage, number>>;
  /** The kernel and the ramdisk: in RAM, none overlapping another, nor the tree. */
  readonly contents: readonly GuestBytes[];
  readonly entry: number;
  readonly treeAddress: number;
  /** Makes the tree, once the domain is made. */
  tree(machine: ArmMachine): Uint8Array;
  readonly pages: number;
}

type ArmAbi = Abi<On<AbiTable, "arm64">>;

/** Throws a XenImageError for a kernel that is not for Arm, a RangeError if the guest's memory does not suffice. */
export function planArm64(abi: ArmAbi, input: Arm64Input): Arm64Plan {
  const { ramdisk, commandLine, vcpus } = input;
  const constants = abi.load("arch-arm.constants");
  const kernel = armKernel(input.kernel);
  const ram = banks(abi, input.memoryMiB);
  const tree = (ramdiskRange: MemoryRange | undefined, machine: ArmMachine): Uint8Array =>
    flattenTree(
      guestTree(abi, {
        vcpus,
        ram,
        commandLine,
        ramdisk: ramdiskRange,
        machine,
        seed: crypto.getRandomValues(new Uint8Array(SEED_BYTES)),
        reserved: input.reservedMemory,
        extra: input.deviceTree,
      }),
    );
  const kernelStart = constants.GUEST_RAM0_BASE + kernel.textOffset;
  const ramdiskBytes = ramdisk?.length ?? 0;
  const { XEN_DOMCTL_CONFIG_GIC_V2, XEN_DOMCTL_CONFIG_GIC_V3 } = constants;
  const treeBytes = Math.max(
    ...[XEN_DOMCTL_CONFIG_GIC_V2, XEN_DOMCTL_CONFIG_GIC_V3].map((interruptController) => {
      const machine = { interruptController, clockFrequency: 1, addressBits: MOST_ADDRESS_BITS };
      return tree({ start: 0, bytes: ramdiskBytes }, machine).length;
    }),
  );
  if (treeBytes > MOST_TREE_BYTES)
    throw new RangeError(
      `expected a deviceTree with which the guest's has at most ${MOST_TREE_BYTES} bytes, received ${treeBytes}`,
    );
  const kernelEnd = pageUp(kernelStart + kernel.memoryBytes);
  const modules = modulesAt(ram[0]?.bytes ?? 0, constants.GUEST_RAM0_BASE, {
    kernelStart,
    kernelEnd,
    bytes: pageUp(ramdiskBytes) + pageUp(treeBytes),
    input,
  });
  const range = ramdisk === undefined ? undefined : { start: modules, bytes: ramdisk.length };
  const contents: GuestBytes[] = [{ address: kernelStart, bytes: kernel.bytes, memoryBytes: kernel.memoryBytes }];
  if (ramdisk !== undefined) contents.push({ address: modules, bytes: ramdisk, memoryBytes: ramdisk.length });
  const special = { start: constants.GUEST_MAGIC_BASE, bytes: SPECIAL_PAGES.length * PAGE };
  const places: NamedRange[] = [
    { start: kernelStart, bytes: kernelEnd - kernelStart, what: "kernel" },
    { start: modules, bytes: ramdiskBytes, what: "ramdisk" },
    { start: modules + pageUp(ramdiskBytes), bytes: pageUp(treeBytes), what: "device tree" },
    { ...special, what: "special pages" },
  ].filter(({ bytes }) => bytes > 0);
  checkReserved(input.reservedMemory, places);
  const firstSpecial = constants.GUEST_MAGIC_BASE / PAGE;
  const frames = SPECIAL_PAGES.map((name, i) => [name, firstSpecial + i] as const);
  return {
    ram,
    special,
    specialFrames: Object.fromEntries(frames) as Record<Arm64SpecialPage, number>,
    memoryMap: withReserved(
      ram.map(({ start, bytes }) => ({ start, bytes, kind: "ram" as const })),
      input.reservedMemory,
    ),
    places,
    contents,
    entry: kernelStart,
    treeAddress: modules + pageUp(ramdiskBytes),
    tree: (machine) => tree(range, machine),
    pages: pagesOf(input.memoryMiB * MIB) + SPECIAL_PAGES.length,
  };
}

function armKernel(kernel: KernelImage): Arm64Image {
  if (kernel.format === "arm64") return kernel;
  throw new XenImageError(
    `expected an Image for 64-bit Arm (Linux: arch/arm64/boot/Image), received an ELF file for ${kernel.machine}`,
  );
}

/** RAM in the two places that Xen keeps free for it. */
function banks(abi: ArmAbi, memoryMiB: number): MemoryRange[] {
  const { GUEST_RAM0_BASE, GUEST_RAM0_SIZE, GUEST_RAM1_BASE, GUEST_RAM1_SIZE } = abi.load("arch-arm.constants");
  const bytes = memoryMiB * MIB;
  const most = GUEST_RAM0_SIZE + GUEST_RAM1_SIZE;
  if (bytes > most) throw new RangeError(`expected memoryMiB of at most ${most / MIB} on Arm, received ${memoryMiB}`);
  const first = { start: GUEST_RAM0_BASE, bytes: Math.min(bytes, GUEST_RAM0_SIZE) };
  return bytes > first.bytes ? [first, { start: GUEST_RAM1_BASE, bytes: bytes - first.bytes }] : [first];
}

interface Modules {
  readonly kernelStart: number;
  readonly kernelEnd: number;
  readonly bytes: number;
  readonly input: Arm64Input;
}

/** The address of ramdisk and tree: 128 MiB up, else at the end of the bank, else below the kernel. */
function modulesAt(bankBytes: number, start: number, { kernelStart, kernelEnd, bytes, input }: Modules): number {
  const end = start + bankBytes;
  const usual = start + MODULES_OFFSET;
  const fits = (at: number): boolean =>
    at >= start && at + bytes <= end && (at >= kernelEnd || at + bytes <= kernelStart);
  const found = kernelEnd > end ? undefined : [usual, end - bytes, kernelStart - bytes].find(fits);
  if (found !== undefined) return Math.floor(found / PAGE) * PAGE;
  throw new RangeError(
    `expected memoryMiB of at least ${Math.ceil((kernelEnd - start + bytes) / MIB)} for this kernel of ` +
      `${mebibytes(kernelEnd - kernelStart)} and a ramdisk of ${mebibytes(input.ramdisk?.length ?? 0)}, received ${input.memoryMiB}`,
  );
}
