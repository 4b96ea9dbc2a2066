/** Dumps a guest's memory and registers into a file that debuggers of kernels read. */

import { type FileHandle, open, rename, rm } from "node:fs/promises";
import type { Domid } from "../../abi/numbers.ts";
import { bytesBetween, copyOf } from "../../base/bytes.ts";
import { checkFilePath, checkFunction } from "../../base/checks.ts";
import { XenError } from "../../base/errors/index.ts";
import { readOptions } from "../../base/options.ts";
import type { ForeignMapping } from "../../interdomain/foreign-memory/index.ts";
import { operationsOn } from "../../hypercall/operation/index.ts";
import { readVersion } from "../../hypercall/version/index.ts";
import { type BuilderParts, PAGE, x86Operations } from "../builder/index.ts";
import { type DumpedPages, layoutCore, pageNumbers } from "./core-file.ts";
import { frameList, FRAMES_AT_ONCE, FrameScan, frameTypes } from "./frame-scan.ts";
import { copyPages, PageBuffer } from "./guest-pages.ts";
import type { DumpOptions } from "./moving-options.ts";
import { readMap } from "./pseudo-physical-map.ts";
import { type X86Abi, x86Abi } from "./x86-abi.ts";

const OWNER_ONLY = 0o600;

export async function dumpCore(
  parts: BuilderParts,
  domid: Domid,
  path: string,
  given: DumpOptions = {},
): Promise<void> {
  const {
    live = false,
    onProgress = () => {},
    signal,
  } = readOptions("Domain.dumpCore", given, ["live", "onProgress", "signal"]);
  checkFilePath(path);
  checkFunction("onProgress", onProgress);
  const abi = x86Abi(parts.connection, "dump a domain");
  if (domid === 0) throw new RangeError("expected a guest to dump, received domain 0");
  const { domctl } = operationsOn(parts.connection);
  // Also finds out if there is the domain, before any file is made.
  const { flags, tot_pages, shared_info_frame, max_vcpu_id } = domctl("getdomaininfo", domid);
  const isPv = (flags & abi.load("domctl.constants").XEN_DOMINF_hvm_guest) === 0;
  signal?.throwIfAborted();
  const written = `${path}.${process.pid}.part`;
  const file = await open(written, "wx", OWNER_ONLY);
  let isPaused = false;
  try {
    if (!live) {
      domctl("pausedomain", domid);
      isPaused = true;
    }
    const guest = {
      parts,
      abi,
      domid,
      signal,
      isPv,
      totalPages: Number(tot_pages),
      sharedInfoFrame: shared_info_frame,
    };
    const vcpus = readRegisters(parts, abi, domid, max_vcpu_id + 1);
    const { sharedInfo, ...dumped } = await pagesOf(guest);
    const pages = guest.totalPages;
    const version = readVersion(parts.connection.hypercall);
    const layout = layoutCore(abi, { version, vcpus, sharedInfo, pages, isPv });
    await writeAt(file, layout.head, 0);
    const buffer = new PageBuffer();
    for (let at = 0; at < dumped.pfns.length; at += FRAMES_AT_ONCE) {
      signal?.throwIfAborted();
      const frames = (dumped.frames ?? dumped.pfns).slice(at, at + FRAMES_AT_ONCE);
      using mapping = await parts.foreignMemory().map(domid, frames, { allowHoles: live, signal });
      await writeSparse(file, contentsOf(mapping, frames.length, buffer), layout.pagesAt + at * PAGE);
      onProgress({ step: "memory", pages: at + frames.length, totalPages: pages });
    }
    await writeAt(file, pageNumbers(dumped, pages), layout.numbersAt);
    await writeAt(file, layout.names, layout.namesAt);
    await file.close();
    await rename(written, path);
  } catch (error) {
    await file.close().catch(() => {});
    await rm(written, { force: true });
    throw error;
  } finally {
    if (isPaused) domctl("unpausedomain", domid);
  }
}

/** Returns the registers of each vcpu that has some. */
function readRegisters({ connection }: BuilderParts, abi: X86Abi, domid: Domid, count: number): Uint8Array[] {
  const { VcpuGuestContext } = abi.load("arch-x86/xen");
  const { domctl } = x86Operations(connection);
  using context = connection.hypercall.allocate(VcpuGuestContext);
  const { dataView, byteOffset } = context.value;
  const bytes = new Uint8Array(dataView.buffer, dataView.byteOffset + byteOffset, VcpuGuestContext.size);
  const registers: Uint8Array[] = [];
  for (let vcpu = 0; vcpu < count; vcpu++) {
    try {
      domctl("getvcpucontext", domid, { vcpu, ctxt: context.asHypercallPtr() });
      registers.push(copyOf(bytes));
    } catch (error) {
      if (!(error instanceof XenError) || error.code !== "ENODATA") throw error;
    }
  }
  return registers;
}

interface DumpedGuest {
  readonly parts: BuilderParts;
  readonly abi: X86Abi;
  readonly domid: Domid;
  readonly signal: AbortSignal | undefined;
  readonly isPv: boolean;
  readonly totalPages: number;
  readonly sharedInfoFrame: bigint;
}

/** Finds the pages, in ascending order, and no more than the domain has. */
async function pagesOf(guest: DumpedGuest): Promise<DumpedPages & { readonly sharedInfo: Uint8Array | undefined }> {
  const { parts, abi, domid, signal, isPv, totalPages, sharedInfoFrame } = guest;
  const { connection } = parts;
  const types = (frames: BigUint64Array<ArrayBuffer>) => frameTypes(connection, abi, domid, frames);
  if (!isPv) {
    const lastFrame = operationsOn(connection).memoryOp("maximum_gpfn", domid);
    const scan = new FrameScan(types, { lastFrame, totalPages });
    const pfns: number[] = [];
    for (let found = scan.next(); found !== undefined; found = scan.next()) pfns.push(...found.pfns);
    const sorted = pfns.toSorted((one, other) => one - other).slice(0, totalPages);
    return { pfns: sorted, frames: undefined, sharedInfo: undefined };
  }
  const map = await readMap(parts.foreignMemory(), abi, { domid, sharedInfoFrame }, { signal });
  const pfns: number[] = [];
  const frames: bigint[] = [];
  for (let next = 0; next < map.pages;) {
    const some: { readonly pfn: number; readonly frame: number }[] = [];
    for (; next < map.pages && some.length < FRAMES_AT_ONCE; next++) {
      const frame = map.frameAt(next);
      if (frame >= 0) some.push({ pfn: next, frame });
    }
    if (some.length === 0) break;
    const all = types(frameList(some.map(({ frame }) => frame)));
    for (const [i, { pfn, frame }] of some.entries()) {
      if (all[i] === "XTAB" || pfns.length >= totalPages) continue;
      pfns.push(pfn);
      frames.push(BigInt(frame));
    }
  }
  return { pfns, frames, sharedInfo: map.sharedInfo };
}

/** Returns the contents of frames. Those that a running guest has given back meanwhile are zero. */
function contentsOf(mapping: ForeignMapping, frames: number, buffer: PageBuffer): Uint8Array {
  if (mapping.holes.length === 0) return copyPages(mapping, frames, buffer);
  const holes = new Set(mapping.holes.map(({ index }) => index));
  const contents = buffer.take(frames * PAGE).fill(0);
  for (let i = 0; i < frames; i++)
    if (!holes.has(i)) mapping.readInto(bytesBetween(contents, i * PAGE, (i + 1) * PAGE), i * PAGE);
  return contents;
}

/** Leaves out pages of zeroes: the file has holes there. */
async function writeSparse(file: FileHandle, bytes: Uint8Array, place: number): Promise<void> {
  const pages = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const count = bytes.length / PAGE;
  for (let first = 0; first < count;) {
    if (isZero(pages, first)) {
      first++;
      continue;
    }
    let end = first + 1;
    while (end < count && !isZero(pages, end)) end++;
    await writeAt(file, bytesBetween(bytes, first * PAGE, end * PAGE), place + first * PAGE);
    first = end;
  }
}

const ZEROES = new Uint8Array(new ArrayBuffer(PAGE));

function isZero(pages: Buffer, page: number): boolean {
  const start = page * PAGE;
  // Most pages with contents have some at their beginning.
  return pages[start] === 0 && pages.compare(ZEROES, 0, PAGE, start, start + PAGE) === 0;
}

async function writeAt(file: FileHandle, bytes: Uint8Array, place: number): Promise<void> {
  for (let at = 0; at < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, at, bytes.length - at, place + at);
    at += bytesWritten;
  }
}
