/**
 * Kernels as ELF files of 32 or 64 bits: the parts to load, and Xen's notes. The format is that of the System V ABI
 * (https://refspecs.linuxfoundation.org/elf/gabi4+/contents.html); its names are used here.
 */

import type { ImageBytes } from "./image-bytes.ts";
import { NoteReader, type XenNotes } from "./notes.ts";

export const ELF_MAGIC = "\x7fELF";
const CLASS = 4;
const DATA = 5;
const LITTLE_ENDIAN = 1;
const MACHINE = 18;
/** `e_machine` of the processors that Xen runs on, by name. */
const MACHINES: ReadonlyMap<number, ElfMachine> = new Map([
  [3, "x86_32"],
  [40, "arm32"],
  [62, "x86_64"],
  [183, "arm64"],
]);
const PT_LOAD = 1;
const PT_NOTE = 4;
const SHT_NOTE = 7;
/** In place of a count that is too large for its field. */
const PN_XNUM = 0xffff;

export type ElfMachine = "arm32" | "arm64" | "x86_32" | "x86_64";

/** A part of the kernel that is loaded: PT_LOAD. */
export interface Segment {
  /** Physical address of its first byte (`p_paddr`). */
  readonly physical: number;
  /** Virtual address of its first byte (`p_vaddr`). */
  readonly virtual: bigint;
  /** Contents from the file. The rest of `memoryBytes` is zero. */
  readonly bytes: Uint8Array;
  readonly memoryBytes: number;
}

export interface ElfImage {
  readonly format: "elf";
  /** Layers that the kernel was taken out of, outermost first: "bzImage", "xz". */
  readonly layers: readonly string[];
  readonly bits: 32 | 64;
  readonly machine: ElfMachine;
  /** Address at which the file says that it begins; Xen's notes ENTRY and PHYS32_ENTRY stand above it. */
  readonly entry: bigint;
  /** At least one, by physical address; none overlaps another. */
  readonly segments: readonly Segment[];
  readonly notes: XenNotes;
}

/** Offsets of fields, of which only this differs between the classes. */
const LAYOUTS = {
  32: {
    bits: 32,
    entry: 24,
    programHeaders: 28,
    sectionHeaders: 32,
    programHeaderSize: 42,
    sectionHeaderSize: 46,
    programHeader: { offset: 4, virtual: 8, physical: 12, fileBytes: 16, memoryBytes: 20, size: 32 },
    section: { offset: 16, size: 20, headerBytes: 40 },
  },
  64: {
    bits: 64,
    entry: 24,
    programHeaders: 32,
    sectionHeaders: 40,
    programHeaderSize: 54,
    sectionHeaderSize: 58,
    programHeader: { offset: 8, virtual: 16, physical: 24, fileBytes: 32, memoryBytes: 40, size: 56 },
    section: { offset: 24, size: 32, headerBytes: 64 },
  },
} as const;
type Layout = (typeof LAYOUTS)[32 | 64];

/** Reads an ELF file. Throws a XenImageError for one that is damaged, or is for no processor of Xen's. */
export function readElf(file: ImageBytes, layers: readonly string[]): ElfImage {
  const layout = [undefined, LAYOUTS[32], LAYOUTS[64]][file.uint8(CLASS, "the ELF class")];
  if (layout === undefined) throw file.fault("expected an ELF file of 32 or 64 bits, received another class", CLASS);
  if (file.uint8(DATA, "the ELF byte order") !== LITTLE_ENDIAN)
    throw file.fault("expected a little-endian ELF file, received a big-endian one", DATA);
  const number = file.uint16(MACHINE, "the ELF machine");
  const machine = MACHINES.get(number);
  if (machine === undefined)
    throw file.fault(
      `expected an ELF file for ${[...MACHINES.values()].join(", ")}, received machine ${number}`,
      MACHINE,
    );
  const notes = new NoteReader();
  const segments = readSegments(file, layout, notes);
  // GRUB's images for PV have their notes in a section only.
  if (notes.found === 0) readNoteSections(file, layout, notes);
  const entry = word(file, layout, layout.entry, "the entry's address");
  return { format: "elf", layers, bits: layout.bits, machine, entry, segments, notes: notes.finish() };
}

function word(file: ImageBytes, { bits }: Layout, at: number, what: string): bigint {
  return bits === 64 ? file.uint64(at, what) : BigInt(file.uint32(at, what));
}

function size(file: ImageBytes, { bits }: Layout, at: number, what: string): number {
  return bits === 64 ? file.size64(at, what) : file.uint32(at, what);
}

function readSegments(file: ImageBytes, layout: Layout, notes: NoteReader): Segment[] {
  const table = size(file, layout, layout.programHeaders, "the program headers' offset");
  const each = file.uint16(layout.programHeaderSize, "a program header's size");
  const count = file.uint16(layout.programHeaderSize + 2, "the number of program headers");
  const { programHeader: fields } = layout;
  if (count === 0)
    throw file.fault("expected program headers, which a kernel needs, received none", layout.programHeaderSize + 2);
  if (each < fields.size || count === PN_XNUM)
    throw file.fault(`the ELF file has ${count} program headers of ${each} bytes`, layout.programHeaderSize);
  const segments: Segment[] = [];
  const headers = new Map<Segment, number>();
  for (let i = 0; i < count; i++) {
    const at = table + i * each;
    const type = file.uint32(at, `program header ${i}`);
    if (type !== PT_LOAD && type !== PT_NOTE) continue;
    const offset = size(file, layout, at + fields.offset, `program header ${i}`);
    const fileBytes = size(file, layout, at + fields.fileBytes, `program header ${i}`);
    const contents = file.part(offset, fileBytes, `the contents of program header ${i}`);
    if (type === PT_NOTE) {
      notes.read(contents);
      continue;
    }
    const memoryBytes = size(file, layout, at + fields.memoryBytes, `program header ${i}`);
    if (memoryBytes === 0) continue;
    const physical = size(file, layout, at + fields.physical, `the physical address of program header ${i}`);
    if (fileBytes > memoryBytes || !Number.isSafeInteger(physical + memoryBytes))
      throw file.fault(
        `program header ${i} has ${fileBytes} bytes in the file and ${memoryBytes} at 0x${physical.toString(16)}`,
        at,
      );
    const virtual = word(file, layout, at + fields.virtual, `program header ${i}`);
    const segment = { physical, virtual, bytes: contents.bytes, memoryBytes };
    headers.set(segment, at);
    segments.push(segment);
  }
  if (segments.length === 0) throw file.fault("expected a segment to load (PT_LOAD), received none", table);
  segments.sort((one, other) => one.physical - other.physical);
  let end = 0;
  for (const segment of segments) {
    if (segment.physical < end)
      throw file.fault(`two segments overlap at 0x${segment.physical.toString(16)}`, headers.get(segment) ?? table);
    end = segment.physical + segment.memoryBytes;
  }
  return segments;
}

function readNoteSections(file: ImageBytes, layout: Layout, notes: NoteReader): void {
  const table = size(file, layout, layout.sectionHeaders, "the section headers' offset");
  if (table === 0) return;
  const each = file.uint16(layout.sectionHeaderSize, "a section header's size");
  const count = file.uint16(layout.sectionHeaderSize + 2, "the number of section headers");
  const { section: fields } = layout;
  if (count > 0 && each < fields.headerBytes)
    throw file.fault(`the ELF file has ${count} section headers of ${each} bytes`, layout.sectionHeaderSize);
  for (let i = 0; i < count; i++) {
    const at = table + i * each;
    if (file.uint32(at + 4, `section header ${i}`) !== SHT_NOTE) continue;
    const offset = size(file, layout, at + fields.offset, `section header ${i}`);
    const length = size(file, layout, at + fields.size, `section header ${i}`);
    notes.read(file.part(offset, length, `the contents of section ${i}`));
  }
}
