/** The places of everything in a PV guest: decided, and checked to fit, before anything is made. */

import { XenImageError } from "../../../base/errors/errors.ts";
import type { GuestBytes } from "../guest-memory.ts";
import type { ElfImage } from "../image/index.ts";
import { type GuestInput, x86Kernel } from "../guest-plan.ts";
import {
  checkReserved,
  type MappedRange,
  mebibytes,
  MIB,
  type NamedRange,
  PAGE,
  pagesOf,
  pageUp,
  ramApart,
  withReserved,
} from "../memory-map.ts";
import { type MappedPages, shareTop, tablesFor } from "./page-tables.ts";

/** The first mapping ends at a multiple of this, with at least so much to spare behind the last thing in it. */
const MAPPING_ALIGNMENT = 4 * MIB;
const MAPPING_SPARE = 512 << 10;
const FRAME_BYTES = BigUint64Array.BYTES_PER_ELEMENT;
/** Bytes for the command line, its NUL included (`MAX_GUEST_CMDLINE`, xen.h). */
const COMMAND_LINE_BYTES = 1024;

/** Numbers of the guest's pages, in Xen's words its pseudo-physical frames. */
export interface PvPlan {
  /** Pages of the guest's memory, all of it in one piece from 0 on. */
  readonly pages: number;
  readonly entry: bigint;
  /** The first mapping: from the first page on. */
  readonly mapping: MappedPages;
  /** The kernel's parts and the ramdisk, by pseudo-physical address. */
  readonly contents: readonly GuestBytes[];
  readonly startInfo: number;
  readonly xenstore: number;
  readonly console: number;
  /** The first is the highest table. */
  readonly tables: PageRun;
  readonly stack: number;
  readonly ramdisk: PageRun | undefined;
  readonly ramdiskBytes: number;
  /** True if the ramdisk is behind the mapping, and the start info has its page instead of its address. */
  readonly ramdiskByPage: boolean;
  /** The list of machine frames. */
  readonly frames: PageRun;
  /** A mapping of the list of its own, with tables of its own behind it. */
  readonly framesMapping: (MappedPages & { readonly tables: PageRun }) | undefined;
  readonly hypercallPage: number | undefined;
  readonly commandLine: string;
  readonly memoryMap: readonly MappedRange[];
  readonly places: readonly NamedRange[];
}

export interface PageRun {
  readonly first: number;
  readonly count: number;
}

/** Throws a XenImageError for a kernel that cannot start so, a RangeError if the guest's memory does not suffice. */
export function planPv(input: GuestInput): PvPlan {
  const kernel = x86Kernel(input.kernel, "pv");
  const { ramdisk, commandLine } = input;
  const { length } = new TextEncoder().encode(commandLine);
  if (length >= COMMAND_LINE_BYTES)
    throw new RangeError(
      `expected commandLine to have less than ${COMMAND_LINE_BYTES} bytes for a guest of kind pv, received ${length}`,
    );
  const { notes } = kernel;
  checkNotes(kernel);
  const base = notes.number("VIRT_BASE") ?? 0n;
  const physicalBase = Number(notes.number("PADDR_OFFSET") ?? 0n);
  const parts = kernel.segments.map(({ physical, bytes, memoryBytes }) => {
    const address = physical - physicalBase;
    if (address < 0)
      throw new XenImageError(`expected segments above the Xen note PADDR_OFFSET, received 0x${physical.toString(16)}`);
    return { address, bytes, memoryBytes };
  });
  const kernelEnd = Math.max(...parts.map(({ address, memoryBytes }) => address + memoryBytes));
  const pages = (input.memoryMiB * MIB) / PAGE;
  const ramdiskPages = pagesOf(ramdisk?.length ?? 0);
  const framePages = pagesOf(pages * FRAME_BYTES);
  const ramdiskByPage = notes.number("MOD_START_PFN") === 1n;
  const framesBase = ownMapping(kernel, base);

  let next = pagesOf(kernelEnd);
  const run = (count: number): PageRun => {
    next += count;
    return { first: next - count, count };
  };
  const ramdiskInside = ramdiskByPage ? undefined : run(ramdiskPages);
  const framesInside = framesBase === undefined ? run(framePages) : undefined;
  const [startInfo, xenstore, console] = [run(1).first, run(1).first, run(1).first];
  const { tableCount, mappedPages } = mappingBehind(base, next);
  const tables = run(tableCount);
  const stack = run(1).first;
  next = mappedPages;
  const ramdiskRun = ramdiskInside ?? run(ramdiskPages);
  const frames = framesInside ?? run(framePages);
  const framesMapping =
    framesBase === undefined ? undefined : { virtual: framesBase, firstPage: frames.first, pages: framePages };
  const framesTables = framesMapping && run(tablesFor(framesMapping));
  if (next > pages)
    throw new RangeError(
      `expected memoryMiB of at least ${Math.ceil((next * PAGE) / MIB)} for this kernel, which ends at ` +
        `${mebibytes(kernelEnd)}, and a ramdisk of ${mebibytes(ramdisk?.length ?? 0)}, received ${input.memoryMiB}`,
    );
  checkReserved(input.reservedMemory, [
    { start: 0, bytes: next * PAGE, what: "kernel, ramdisk and first page tables" },
    ...input.deviceMemory.map((range) => ({ ...range, what: "PCI device" })),
  ]);
  const ram = ramApart(input.deviceMemory, Infinity, pages * PAGE);
  const entry = notes.number("ENTRY") ?? kernel.entry;
  const mapping = { virtual: base, firstPage: 0, pages: mappedPages };
  checkInside(mapping, entry, "ENTRY");
  const hypercalls = notes.number("HYPERCALL_PAGE");
  const contents: GuestBytes[] = parts;
  const places = [
    ...parts.map(({ address, memoryBytes }) => ({ start: address, bytes: memoryBytes, what: "kernel" })),
    namedRun("start info", { first: startInfo, count: 1 }),
    namedRun("rings", { first: xenstore, count: 2 }),
    namedRun("page tables", tables),
    namedRun("stack", { first: stack, count: 1 }),
    namedRun("ramdisk", ramdiskRun),
    namedRun("list of frames", frames),
    ...(framesTables === undefined ? [] : [namedRun("page tables of that list", framesTables)]),
  ].filter(({ bytes }) => bytes > 0);
  if (ramdisk !== undefined)
    contents.push({ address: ramdiskRun.first * PAGE, bytes: ramdisk, memoryBytes: pageUp(ramdisk.length) });
  return {
    pages,
    entry,
    mapping,
    contents,
    startInfo,
    xenstore,
    console,
    tables,
    stack,
    ramdisk: ramdisk === undefined ? undefined : ramdiskRun,
    ramdiskBytes: ramdisk?.length ?? 0,
    ramdiskByPage,
    frames,
    framesMapping:
      framesMapping === undefined || framesTables === undefined
        ? undefined
        : { ...framesMapping, tables: framesTables },
    hypercallPage: hypercalls === undefined ? undefined : checkInside(mapping, hypercalls, "HYPERCALL_PAGE"),
    commandLine,
    places,
    memoryMap: withReserved(
      ram.map(({ start, bytes }) => ({ start, bytes, kind: "ram" as const })),
      input.reservedMemory,
    ),
  };
}

function checkNotes({ bits, notes }: ElfImage): void {
  if (bits !== 64)
    throw new XenImageError(
      "expected a 64-bit kernel in a guest of kind pv, received one of 32 bits: Linux's starts as pvh",
    );
  if (notes.text("XEN_VERSION") !== "xen-3.0" && !notes.has("ENTRY"))
    notes.required("ENTRY", "a kernel that boots as PV has it (Linux: CONFIG_XEN_PV)");
}

/** Address at which the kernel wants the list of frames, if that is elsewhere than its own first mapping. */
function ownMapping({ notes }: ElfImage, base: bigint): bigint | undefined {
  const wanted = notes.number("INIT_P2M");
  if (wanted === undefined || wanted >= base || wanted % BigInt(PAGE) !== 0n || shareTop(wanted, base))
    return undefined;
  return wanted;
}

/** Sizes the first mapping, whose tables are within it: from page 0 to behind what stands before them and the stack. */
function mappingBehind(base: bigint, before: number): { tableCount: number; mappedPages: number } {
  const alignment = MAPPING_ALIGNMENT / PAGE;
  for (let tableCount = 4; ;) {
    const end = before + tableCount + 1 + MAPPING_SPARE / PAGE;
    const mappedPages = Math.ceil(end / alignment) * alignment;
    const needed = 1 + tablesFor({ virtual: base, pages: mappedPages });
    if (needed <= tableCount) return { tableCount, mappedPages };
    tableCount = needed;
  }
}

/** Returns the page of an address. Throws a XenImageError unless it is within the mapping. */
function checkInside({ virtual, pages }: MappedPages, address: bigint, note: string): number {
  const page = (address - virtual) / BigInt(PAGE);
  if (address >= virtual && page < BigInt(pages)) return Number(page);
  throw new XenImageError(
    `expected the Xen note ${note} to name an address in the kernel, received 0x${address.toString(16)}`,
  );
}

function namedRun(what: string, { first, count }: PageRun): NamedRange {
  return { start: first * PAGE, bytes: count * PAGE, what };
}
