/** A guest's physical memory: its parts, and how they are described to it and to Xen. */

/** Bytes of a page, of every guest that is built here. */
export const PAGE: number = 4096;
export const MIB: number = 1 << 20;

/** A part of a guest's physical memory. Addresses and sizes are bytes, and multiples of a page. */
export interface MemoryRange {
  readonly start: number;
  readonly bytes: number;
}

export type MemoryKind = "acpi" | "ram" | "reserved";

/** A range as the guest's memory map has it. */
export interface MappedRange extends MemoryRange {
  readonly kind: MemoryKind;
}

/** A range by what stands in it: "kernel", "ramdisk". */
export interface NamedRange extends MemoryRange {
  readonly what: string;
}

export function pagesOf(bytes: number): number {
  return Math.ceil(bytes / PAGE);
}

/** Rounds up to a whole page. */
export function pageUp(bytes: number): number {
  return pagesOf(bytes) * PAGE;
}

/** Size in MiB with at most one digit behind the point, for messages. */
export function mebibytes(bytes: number): string {
  return `${Math.ceil((bytes / MIB) * 10) / 10} MiB`;
}

export function overlap(one: MemoryRange, other: MemoryRange): boolean {
  return one.start < other.start + other.bytes && other.start < one.start + one.bytes;
}

/** A range as Linux's messages have it, for ours: "0x1000-0x1fff". */
export function rangeText({ start, bytes }: MemoryRange): string {
  return `0x${start.toString(16)}-0x${(start + bytes - 1).toString(16)}`;
}

/** Throws a RangeError if a reserved range has what stands in one of the others, by the names of those. */
export function checkReserved(reserved: readonly MemoryRange[], others: readonly NamedRange[]): void {
  for (const range of reserved) {
    const taken = others.find((other) => other.bytes > 0 && overlap(range, other));
    if (taken !== undefined)
      throw new RangeError(
        `expected reservedMemory apart from the guest's ${taken.what} at ${rangeText(taken)}, received ${rangeText(range)}`,
      );
  }
}

/** Takes reserved ranges out of RAM, and adds them to the map. Both are in ascending order. */
export function withReserved(map: readonly MappedRange[], reserved: readonly MemoryRange[]): MappedRange[] {
  let parts = [...map];
  for (const { start, bytes } of reserved) {
    const end = start + bytes;
    parts = parts.flatMap((part) => {
      if (part.kind !== "ram" || !overlap(part, { start, bytes })) return [part];
      const before = { ...part, bytes: Math.max(0, start - part.start) };
      const after = { ...part, start: end, bytes: Math.max(0, part.start + part.bytes - end) };
      return [before, after].filter((rest) => rest.bytes > 0);
    });
    parts.push({ start, bytes, kind: "reserved" });
  }
  return parts.toSorted((one, other) => one.start - other.start);
}

/** A hole begins at a multiple of a large page, so that tables stay small. */
const HOLE_ALIGNMENT = 2 * MIB;

/**
 * Splits memory as `ramAround` does, at a hole that has the memory of devices too. Throws a RangeError if a device above
 * 4 GiB is where the guest's RAM would be.
 */
export function ramApart(devices: readonly MemoryRange[], hole: number, memoryBytes: number): MemoryRange[] {
  const lowest = Math.min(hole, ...devices.map(({ start }) => start).filter((start) => start < 2 ** 32));
  const ram = ramAround(lowest < hole ? Math.floor(lowest / HOLE_ALIGNMENT) * HOLE_ALIGNMENT : hole, memoryBytes);
  const taken = devices.find((device) => ram.some((part) => overlap(device, part)));
  if (taken === undefined) return ram;
  throw new RangeError(
    `expected memoryMiB with which RAM ends below the PCI device's memory at ${rangeText(taken)}, received ${memoryBytes / MIB}`,
  );
}

/** Splits memory at the hole below 4 GiB, in which devices and tables have their addresses. */
export function ramAround(hole: number, memoryBytes: number): MemoryRange[] {
  const low = { start: 0, bytes: Math.min(memoryBytes, hole) };
  return memoryBytes > hole ? [low, { start: 2 ** 32, bytes: memoryBytes - hole }] : [low];
}
