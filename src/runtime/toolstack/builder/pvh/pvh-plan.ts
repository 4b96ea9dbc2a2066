/** The places of everything in a PVH guest: decided, and checked to fit, before anything is made. */

import type { Abi, AbiTable, On } from "../../../abi/index.ts";
import type { GuestBytes } from "../guest-memory.ts";
import type { ElfImage, Segment } from "../image/index.ts";
import { type GuestInput, x86Kernel } from "../guest-plan.ts";
import { XenImageError, XenUnsupportedOperationError } from "../../../base/errors/errors.ts";
import {
  checkReserved,
  type MappedRange,
  mebibytes,
  type MemoryRange,
  MIB,
  type NamedRange,
  overlap,
  PAGE,
  pagesOf,
  pageUp,
  ramApart,
  rangeText,
  withReserved,
} from "../memory-map.ts";
import { acpiTables } from "./acpi.ts";
import { startInfo, startInfoBytes } from "./start-info.ts";

/** Start of the hole below 4 GiB, as Xen's toolstack has it for guests without devices (HVM_BELOW_4G_RAM_END). */
const HOLE = 0xf000_0000;
/** Kernels start their other processors from here. */
const LOW_MEMORY = MIB;
/** Place of the ACPI tables in the hole. */
const ACPI = 0xfc00_0000;
/** The special pages, in the order of Xen's toolstack, from the frame on at which it puts them. */
const SPECIAL_PAGES = [
  "paging",
  "access",
  "sharing",
  "bufferedIoreq",
  "xenstore",
  "ioreq",
  "identityMap",
  "console",
] as const;
const FIRST_SPECIAL_FRAME = 0xf_eff8;

export type SpecialPage = (typeof SPECIAL_PAGES)[number];

export interface PvhPlan {
  readonly ram: readonly MemoryRange[];
  /** Pages outside RAM. */
  readonly specialFrames: Readonly<Record<SpecialPage, number>>;
  readonly firstSpecialFrame: number;
  readonly specialPages: number;
  readonly acpi: GuestBytes;
  readonly memoryMap: readonly MappedRange[];
  readonly places: readonly NamedRange[];
  /** The kernel's parts, the ramdisk, and the start info: in RAM, none overlapping another. */
  readonly contents: readonly GuestBytes[];
  readonly entry: bigint;
  readonly startInfoAddress: number;
  /** Pages that the guest takes in all. */
  readonly pages: number;
}

/** Throws a XenImageError for a kernel that cannot start so, a RangeError if the guest's memory does not suffice. */
export function planPvh(abi: Abi<On<AbiTable, "x86_64">>, input: GuestInput): PvhPlan {
  const { ramdisk, commandLine, vcpus } = input;
  const kernel = x86Kernel(input.kernel, "pvh");
  const memoryBytes = input.memoryMiB * MIB;
  const entry = entryOf(kernel);
  const ram = ramApart(input.deviceMemory, HOLE, memoryBytes);
  const low = ram[0]?.bytes ?? 0;
  const tables = acpiTables(ACPI, vcpus);
  const acpi = { address: ACPI, bytes: tables, memoryBytes: pageUp(tables.length) };
  const [lowRam, ...highRam] = ram.map(({ start, bytes }) => ({ start, bytes, kind: "ram" as const }));
  const special = { start: FIRST_SPECIAL_FRAME * PAGE, bytes: SPECIAL_PAGES.length * PAGE };
  const ownMap: MappedRange[] = [
    ...(lowRam === undefined ? [] : [lowRam]),
    { start: ACPI, bytes: acpi.memoryBytes, kind: "acpi" },
    { ...special, kind: "reserved" },
    ...highRam,
  ];
  const memoryMap = withReserved(ownMap, input.reservedMemory);
  const kernelEnd = endOf(kernel.segments);
  const ramdiskAt = pageUp(kernelEnd);
  const startInfoAddress = pageUp(ramdiskAt + (ramdisk?.length ?? 0));
  const end = startInfoAddress + pageUp(startInfoBytes(abi, commandLine, memoryMap.length));
  if (end > low)
    throw new RangeError(
      `expected memoryMiB of at least ${Math.ceil(end / MIB)} for this kernel, which ends at ${mebibytes(kernelEnd)}, and a ` +
        `ramdisk of ${mebibytes(ramdisk?.length ?? 0)}, received ${input.memoryMiB}`,
    );
  const places: NamedRange[] = [
    ...kernel.segments.map(({ physical, memoryBytes }) => ({ start: physical, bytes: memoryBytes, what: "kernel" })),
    { start: ramdiskAt, bytes: ramdisk?.length ?? 0, what: "ramdisk" },
    { start: startInfoAddress, bytes: end - startInfoAddress, what: "start info" },
    { start: acpi.address, bytes: acpi.memoryBytes, what: "ACPI tables" },
    { ...special, what: "special pages" },
  ].filter(({ bytes }) => bytes > 0);
  checkDevices(input.deviceMemory, places);
  checkReserved(input.reservedMemory, [
    { start: 0, bytes: LOW_MEMORY, what: "first MiB" },
    ...places,
    ...input.deviceMemory.map((range) => ({ ...range, what: "PCI device" })),
  ]);
  const placedRamdisk = ramdisk === undefined ? undefined : { start: ramdiskAt, bytes: ramdisk.length };
  const info = startInfo(abi, {
    address: startInfoAddress,
    commandLine,
    ramdisk: placedRamdisk,
    acpiAddress: ACPI,
    memoryMap,
  });
  const contents: GuestBytes[] = kernel.segments.map(({ physical, bytes, memoryBytes }) => ({
    address: physical,
    bytes,
    memoryBytes,
  }));
  if (ramdisk !== undefined) contents.push({ address: ramdiskAt, bytes: ramdisk, memoryBytes: ramdisk.length });
  contents.push({ address: startInfoAddress, bytes: info, memoryBytes: info.length });
  return {
    ram,
    specialFrames: specialFrames(),
    firstSpecialFrame: FIRST_SPECIAL_FRAME,
    specialPages: SPECIAL_PAGES.length,
    acpi,
    memoryMap,
    places,
    contents,
    entry,
    startInfoAddress,
    pages: pagesOf(memoryBytes) + SPECIAL_PAGES.length + pagesOf(acpi.memoryBytes),
  };
}

/** Throws a XenUnsupportedOperationError if a device of the machine has its memory where the guest has something else. */
function checkDevices(devices: readonly MemoryRange[], places: readonly NamedRange[]): void {
  for (const device of devices) {
    const taken = places.find((place) => overlap(device, place));
    if (taken === undefined) continue;
    throw new XenUnsupportedOperationError(
      `expected a PCI device whose memory is apart from the guest's ${taken.what} at ${rangeText(taken)}, received one at ` +
        `${rangeText(device)}: a guest of kind pv can have it`,
      { operation: "create a domain" },
    );
  }
}

function entryOf(kernel: ElfImage): bigint {
  const entry = kernel.notes.required("PHYS32_ENTRY", "a kernel that boots as PVH has it (Linux: CONFIG_PVH)");
  const inside = kernel.segments.some(
    ({ physical, memoryBytes }) => entry >= BigInt(physical) && entry < BigInt(physical + memoryBytes),
  );
  if (inside) return entry;
  throw new XenImageError(
    `expected the Xen note PHYS32_ENTRY to name an address in the kernel, received 0x${entry.toString(16)}`,
  );
}

function endOf(segments: readonly Segment[]): number {
  return Math.max(...segments.map(({ physical, memoryBytes }) => physical + memoryBytes));
}

function specialFrames(): Record<SpecialPage, number> {
  const frames = SPECIAL_PAGES.map((name, i) => [name, FIRST_SPECIAL_FRAME + i] as const);
  return Object.fromEntries(frames) as Record<SpecialPage, number>;
}
