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

/** Splits memory at the hole below 4 GiB, in which devices and tables have their addresses. */
export function ramAround(hole: number, memoryBytes: number): MemoryRange[] {
  const low = { start: 0, bytes: Math.min(memoryBytes, hole) };
  return memoryBytes > hole ? [low, { start: 2 ** 32, bytes: memoryBytes - hole }] : [low];
}
