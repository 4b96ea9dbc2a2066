/**
 * A core dump as an ELF file, by docs/misc/dump-core-format.txt in Xen's source, whose names are used here: sections for
 * the state of the vcpus, the pages, and the numbers of the pages. ELF's own numbers are those of the System V ABI
 * (https://refspecs.linuxfoundation.org/elf/gabi4+/contents.html).
 */

import type { XenVersion } from "../../hypercall/version/index.ts";
import { PAGE } from "../builder/index.ts";
import type { X86Abi } from "./x86-abi.ts";

const HEADER_BYTES = 64;
const SECTION_BYTES = 64;
const PROGRAM_HEADER_BYTES = 56;
const ELFCLASS64 = 2;
const ELFDATA2LSB = 1;
const EV_CURRENT = 1;
const ET_CORE = 4;
const EM_X86_64 = 62;
const SHT_PROGBITS = 1;
const SHT_STRTAB = 3;
const SHT_NOTE = 7;
/** Magic numbers of the header note: of a PV guest, and of a virtual machine (`XC_CORE_MAGIC`, xenctrl.h). */
const MAGIC_PV = 0xf00f_ebedn;
const MAGIC_HVM = 0xf00f_ebeen;
/** Version 0.1 of the format. */
const FORMAT_VERSION = 1n;
/** A page that is dumped: its number, and in a PV guest its machine frame. */
export interface DumpedPages {
  readonly pfns: readonly number[];
  /** Machine frames of a PV guest. */
  readonly frames: readonly bigint[] | undefined;
}

export interface CoreContents {
  readonly version: XenVersion;
  /** Registers: `struct vcpu_guest_context` of each vcpu. */
  readonly vcpus: readonly Uint8Array[];
  readonly sharedInfo: Uint8Array | undefined;
  /** The number of pages that the domain has: those that are missing are zero at the end. */
  readonly pages: number;
  readonly isPv: boolean;
}

interface Section {
  readonly name: string;
  readonly type: number;
  readonly bytes: number;
  readonly alignment: number;
  readonly entryBytes: number;
}

/** The places of a core dump's parts. */
export interface CoreLayout {
  /** Everything before the pages. */
  readonly head: Uint8Array;
  readonly pagesAt: number;
  readonly numbersAt: number;
  readonly namesAt: number;
  readonly names: Uint8Array;
}

/** Lays out a core dump. */
export function layoutCore(abi: X86Abi, contents: CoreContents): CoreLayout {
  const { vcpus, sharedInfo, pages, isPv } = contents;
  const notes = notesOf(abi, contents);
  const registers = vcpus.reduce((sum, { length }) => sum + length, 0);
  const numberBytes = isPv ? 16 : 8;
  const sections: readonly Section[] = [
    { name: ".shstrtab", type: SHT_STRTAB, bytes: 0, alignment: 0, entryBytes: 0 },
    { name: ".note.Xen", type: SHT_NOTE, bytes: notes.length, alignment: 0, entryBytes: 0 },
    { name: ".xen_prstatus", type: SHT_PROGBITS, bytes: registers, alignment: 8, entryBytes: vcpus[0]?.length ?? 0 },
    ...(sharedInfo === undefined
      ? []
      : [{ name: ".xen_shared_info", type: SHT_PROGBITS, bytes: PAGE, alignment: 8, entryBytes: PAGE }]),
    { name: ".xen_pages", type: SHT_PROGBITS, bytes: pages * PAGE, alignment: PAGE, entryBytes: PAGE },
    {
      name: isPv ? ".xen_p2m" : ".xen_pfn",
      type: SHT_PROGBITS,
      bytes: pages * numberBytes,
      alignment: 8,
      entryBytes: numberBytes,
    },
  ];
  const names = new TextEncoder().encode(`\0${sections.map(({ name }) => name).join("\0")}\0`);
  const places = new Map<string, number>();
  let at = HEADER_BYTES + SECTION_BYTES * (sections.length + 1);
  for (const { name, bytes, alignment } of sections.slice(1)) {
    if (alignment === PAGE) at = Math.ceil(at / PAGE) * PAGE;
    places.set(name, at);
    at += bytes;
  }
  places.set(".shstrtab", at);
  const placeOf = (name: string): number => places.get(name) ?? 0;
  const head = new Uint8Array(placeOf(".xen_pages"));
  const view = new DataView(head.buffer);
  head.set([0x7f, 0x45, 0x4c, 0x46, ELFCLASS64, ELFDATA2LSB, EV_CURRENT, 0, EV_CURRENT]);
  view.setUint16(16, ET_CORE, true);
  view.setUint16(18, EM_X86_64, true);
  view.setUint32(20, EV_CURRENT, true);
  view.setBigUint64(40, BigInt(HEADER_BYTES), true);
  view.setUint16(52, HEADER_BYTES, true);
  view.setUint16(54, PROGRAM_HEADER_BYTES, true);
  view.setUint16(58, SECTION_BYTES, true);
  view.setUint16(60, sections.length + 1, true);
  view.setUint16(62, 1, true);
  let nameAt = 1;
  for (const [i, { name, type, bytes, alignment, entryBytes }] of sections.entries()) {
    const header = HEADER_BYTES + SECTION_BYTES * (i + 1);
    view.setUint32(header, nameAt, true);
    view.setUint32(header + 4, type, true);
    view.setBigUint64(header + 24, BigInt(placeOf(name)), true);
    view.setBigUint64(header + 32, BigInt(name === ".shstrtab" ? names.length : bytes), true);
    view.setBigUint64(header + 48, BigInt(alignment), true);
    view.setBigUint64(header + 56, BigInt(entryBytes), true);
    nameAt += name.length + 1;
  }
  head.set(notes, placeOf(".note.Xen"));
  let registersAt = placeOf(".xen_prstatus");
  for (const registersOfOne of vcpus) {
    head.set(registersOfOne, registersAt);
    registersAt += registersOfOne.length;
  }
  if (sharedInfo !== undefined) head.set(sharedInfo, placeOf(".xen_shared_info"));
  return {
    head,
    pagesAt: placeOf(".xen_pages"),
    numbersAt: placeOf(isPv ? ".xen_p2m" : ".xen_pfn"),
    namesAt: placeOf(".shstrtab"),
    names,
  };
}

/** Encodes the numbers of the pages, in the order of the pages. Those that are missing have the number of none. */
export function pageNumbers({ pfns, frames }: DumpedPages, pages: number): Uint8Array {
  const width = frames === undefined ? 1 : 2;
  const numbers = new BigUint64Array(new ArrayBuffer(pages * width * 8)).fill(0xffff_ffff_ffff_ffffn);
  for (const [i, pfn] of pfns.entries()) {
    numbers[i * width] = BigInt(pfn);
    if (frames !== undefined) numbers[i * width + 1] = frames[i] ?? 0n;
  }
  return new Uint8Array(numbers.buffer);
}

function notesOf(abi: X86Abi, { version, vcpus, pages, isPv }: CoreContents): Uint8Array {
  const numbers = abi.load("elfnote.constants");
  const { XenCompileInfo, XenPlatformParameters } = abi.load("version");
  const { XEN_EXTRAVERSION_LEN, XEN_CAPABILITIES_INFO_LEN, XEN_CHANGESET_INFO_LEN } = abi.load("version.constants");
  const build = new XenCompileInfo();
  build.compiler = textBytes(version.build.compiler, build.compiler.length);
  build.compile_by = textBytes(version.build.by, build.compile_by.length);
  build.compile_domain = textBytes(version.build.domain, build.compile_domain.length);
  build.compile_date = textBytes(version.build.date, build.compile_date.length);
  const xen = [
    words(BigInt(version.major), BigInt(version.minor)),
    textBytes(version.extraversion, XEN_EXTRAVERSION_LEN),
    new Uint8Array(build.dataView.buffer, build.byteOffset, XenCompileInfo.size),
    textBytes(version.capabilities.join(" "), XEN_CAPABILITIES_INFO_LEN),
    textBytes(version.changeset, XEN_CHANGESET_INFO_LEN),
    new Uint8Array(XenPlatformParameters.size),
    words(BigInt(version.pageBytes)),
  ];
  const header = words(isPv ? MAGIC_PV : MAGIC_HVM, BigInt(vcpus.length), BigInt(pages), BigInt(PAGE));
  return Buffer.concat([
    ...note(numbers.XEN_ELFNOTE_DUMPCORE_NONE, []),
    ...note(numbers.XEN_ELFNOTE_DUMPCORE_HEADER, [header]),
    ...note(numbers.XEN_ELFNOTE_DUMPCORE_XEN_VERSION, xen),
    ...note(numbers.XEN_ELFNOTE_DUMPCORE_FORMAT_VERSION, [words(FORMAT_VERSION)]),
  ]);
}

function note(type: number, description: readonly Uint8Array[]): Uint8Array[] {
  const name = textBytes("Xen", 4);
  const sizes = new Uint32Array([name.length, description.reduce((sum, { length }) => sum + length, 0), type]);
  return [new Uint8Array(sizes.buffer), name, ...description];
}

function words(...values: readonly bigint[]): Uint8Array {
  return new Uint8Array(BigUint64Array.from(values).buffer);
}

/** Text filled with NULs, the last of which is always there. */
function textBytes(text: string, bytes: number): Uint8Array<ArrayBuffer> {
  const filled = new Uint8Array(new ArrayBuffer(bytes));
  filled.set(new TextEncoder().encode(text).slice(0, bytes - 1));
  return filled;
}
