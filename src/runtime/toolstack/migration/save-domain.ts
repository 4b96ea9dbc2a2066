/**
 * Saves a guest: it suspends itself, its memory and state are written, and it stays suspended, or goes on. If anything
 * fails, it goes on.
 */

import type { Domid } from "../../abi/numbers.ts";
import { checkFunction } from "../../base/checks.ts";
import { XenError, XenUnsupportedOperationError } from "../../base/errors/index.ts";
import { readOptions } from "../../base/options.ts";
import { operationsOn } from "../../hypercall/operation/index.ts";
import { type BuilderParts, configurationOf, PAGE, readUserData, x86Operations } from "../builder/index.ts";
import { encodeSavedRecord, type SavedContents } from "../saved-state/index.ts";
import { FrameScan, frameTypes, type PresentFrames } from "./frame-scan.ts";
import { readContext, readParameters } from "./hvm-state.ts";
import type { MovingProgress, SaveOptions } from "./moving-options.ts";
import { PvReader } from "./pv-save.ts";
import { checkTarget, openTarget, type SavedStateTarget, type StateWriter } from "./state-target.ts";
import { resumeGuest, suspendGuest } from "./suspension.ts";
import { type X86Abi, x86Abi } from "./x86-abi.ts";
import { readClock, readPolicy } from "./x86-state.ts";

/** A guest that can be saved. */
interface SavedGuest {
  readonly domid: Domid;
  readonly uuid: string;
  readonly kind: "pv" | "pvh";
  /** Frame of a PV guest's shared information. */
  readonly sharedInfoFrame: bigint;
  readonly totalPages: number;
  readonly maximumVcpus: number;
}

const ADDRESS_BITS = 64;

export async function saveDomain(
  parts: BuilderParts,
  domid: Domid,
  target: SavedStateTarget,
  given: SaveOptions = {},
): Promise<void> {
  const {
    signal,
    resume = false,
    onProgress = () => {},
  } = readOptions("Domain.save", given, ["signal", "resume", "onProgress"]);
  checkFunction("onProgress", onProgress);
  checkTarget(target);
  const abi = x86Abi(parts.connection, "save a domain");
  const guest = savedGuest(parts, abi, domid);
  signal?.throwIfAborted();
  const configuration = await configurationText(parts, guest, signal);
  const writer = await openTarget(target, signal);
  let isSuspended = false;
  try {
    onProgress({ step: "suspension", pages: 0, totalPages: guest.totalPages });
    await suspendGuest(parts, abi, guest, signal);
    isSuspended = true;
    const saving = { parts, abi, guest, writer, signal, onProgress };
    await writeState(saving, configuration);
    await writer.finish();
    if (resume) await resumeGuest(parts, abi, domid);
  } catch (error) {
    await writer.abandon(error).catch(() => {});
    if (isSuspended) await goOn(parts, abi, domid, error);
    throw error;
  }
}

/** Lets a guest go on that is suspended. */
export async function resumeDomain(parts: BuilderParts, domid: Domid): Promise<void> {
  const abi = x86Abi(parts.connection, "resume a domain");
  const { SHUTDOWN_suspend } = abi.load("sched.constants");
  const { XEN_DOMINF_shutdown, XEN_DOMINF_shutdownshift, XEN_DOMINF_shutdownmask } = abi.load("domctl.constants");
  const { flags } = operationsOn(parts.connection).domctl("getdomaininfo", domid);
  const reason = (flags >>> XEN_DOMINF_shutdownshift) & XEN_DOMINF_shutdownmask;
  if ((flags & XEN_DOMINF_shutdown) === 0 || reason !== SHUTDOWN_suspend)
    throw new XenError(`expected domain ${domid} to be suspended, received one that is not`, {
      operation: "resume a domain",
    });
  await resumeGuest(parts, abi, domid);
}

/** Lets the guest go on after a failure. If that fails too, throws a XenError with both. */
async function goOn(parts: BuilderParts, abi: X86Abi, domid: Domid, error: unknown): Promise<void> {
  try {
    await resumeGuest(parts, abi, domid);
  } catch (second) {
    throw new XenError(
      `${String(error)}; and domain ${domid}, which was suspended for it, could not go on: ${String(second)}`,
      { operation: "save a domain", cause: error },
    );
  }
}

/** Throws a XenError unless the domain is a guest without a device model. */
function savedGuest(parts: BuilderParts, abi: X86Abi, domid: Domid): SavedGuest {
  if (domid === 0) throw new RangeError("expected a guest to save, received domain 0");
  const { XEN_DOMINF_hvm_guest } = abi.load("domctl.constants");
  const { XEN_X86_EMU_LAPIC } = abi.load("arch-x86/xen.constants");
  const info = operationsOn(parts.connection).domctl("getdomaininfo", domid);
  const isVirtual = (info.flags & XEN_DOMINF_hvm_guest) !== 0;
  const { arch_config } = info;
  if (isVirtual && "emulation_flags" in arch_config && arch_config.emulation_flags !== XEN_X86_EMU_LAPIC)
    throw new XenUnsupportedOperationError(
      `expected a guest of kind pv or pvh, received domain ${domid}, which has a device model: its state is QEMU's`,
      { operation: "save a domain" },
    );
  if (!isVirtual) checkWidth(parts, domid);
  return {
    domid,
    uuid: parts.domain(domid).info().uuid,
    kind: isVirtual ? "pvh" : "pv",
    sharedInfoFrame: info.shared_info_frame,
    totalPages: Number(info.tot_pages),
    maximumVcpus: info.max_vcpu_id + 1,
  };
}

/** Throws a XenUnsupportedOperationError for a PV guest of 32 bits. */
function checkWidth({ connection }: BuilderParts, domid: Domid): void {
  const { size } = x86Operations(connection).domctl("get_address_size", domid);
  if (size === ADDRESS_BITS) return;
  throw new XenUnsupportedOperationError(`expected a PV guest of 64 bits, received domain ${domid} of ${size}`, {
    operation: "save a domain",
  });
}

/** The configuration that libxl has of the guest, or one that tells the same of it. */
async function configurationText(
  { store, userDataFolder }: BuilderParts,
  guest: SavedGuest,
  signal: AbortSignal | undefined,
): Promise<string> {
  const known = userDataFolder === undefined ? undefined : readUserData(userDataFolder, guest);
  if (known !== undefined) return known;
  const { domid, uuid, kind, maximumVcpus, totalPages } = guest;
  const home = `/local/domain/${domid}`;
  const read = (path: string): Promise<string | null> => store().tryRead(`${home}/${path}`, { signal });
  const [name, staticMax, ...available] = await Promise.all([
    read("name"),
    read("memory/static-max"),
    ...Array.from({ length: maximumVcpus }, (_, vcpu) => read(`cpu/${vcpu}/availability`)),
  ]);
  const running = available.filter((value) => value !== "offline").length;
  const memoryKiB = Number(staticMax ?? (totalPages * PAGE) / 1024);
  const described = { name: name ?? `domain-${domid}`, uuid, type: kind, vcpus: running, maximumVcpus, memoryKiB };
  return configurationOf(described, false);
}

interface Saving {
  readonly parts: BuilderParts;
  readonly abi: X86Abi;
  readonly guest: SavedGuest;
  readonly writer: StateWriter;
  readonly signal: AbortSignal | undefined;
  readonly onProgress: (progress: MovingProgress) => void;
}

async function writeState(saving: Saving, configuration: string): Promise<void> {
  const { parts, abi, guest, signal } = saving;
  const { connection } = parts;
  const [xenMajor = 0, xenMinor = 0] = abi.release.split(".").map(Number);
  const type = guest.kind === "pv" ? "pv" : "hvm";
  const pv = guest.kind === "pv" ? await PvReader.open(parts, abi, guest, { signal }) : undefined;
  const headers: readonly SavedContents[] = [
    { layer: "xl", type: "HEADER", configuration, isJson: true },
    { layer: "libxl", type: "HEADER", version: 2, isConverted: false },
    { layer: "libxl", type: "LIBXC_CONTEXT" },
    { layer: "libxc", type: "HEADER", version: 3, guest: type, pageBytes: PAGE, xenMajor, xenMinor },
    ...(pv === undefined ? [] : [PV_INFO]),
    ...readPolicy(connection, abi, guest.domid),
    { layer: "libxc", type: "STATIC_DATA_END" },
    ...(pv === undefined ? [] : [pv.listRecord]),
  ];
  await writeRecords(saving, headers);
  const pages = await writeMemory(saving, pv === undefined ? hvmPages(saving) : () => pv.nextPages());
  saving.onProgress({ step: "state", pages, totalPages: guest.totalPages });
  await writeRecords(saving, [
    readClock(connection, guest.domid),
    ...(pv === undefined
      ? [readContext(connection, guest.domid), readParameters(connection, abi, guest.domid)]
      : pv.stateRecords()),
    { layer: "libxc", type: "END" },
    { layer: "libxl", type: "END" },
  ]);
}

/** PV guests of 64 bits only are saved. */
const PV_INFO: SavedContents = { layer: "libxc", type: "X86_PV_INFO", widthBytes: 8, levels: 4 };

async function writeRecords({ writer, signal }: Saving, records: readonly SavedContents[]): Promise<void> {
  for (const record of records)
    for (const part of encodeSavedRecord(record)) {
      signal?.throwIfAborted();
      await writer.write(part);
    }
}

/** Reads the next pages of a guest; undefined at the end. */
type NextPages = () => Promise<(SavedContents & { readonly pfns: readonly number[] }) | undefined>;

/** Writes the pages that there are, and resolves with their number. */
async function writeMemory(saving: Saving, next: NextPages): Promise<number> {
  const { guest, signal, onProgress } = saving;
  const { totalPages } = guest;
  let pages = 0;
  onProgress({ step: "memory", pages, totalPages });
  for (let record = await next(); record !== undefined; record = await next()) {
    signal?.throwIfAborted();
    await writeRecords(saving, [record]);
    pages += record.pfns.length;
    onProgress({ step: "memory", pages, totalPages });
  }
  return pages;
}

function hvmPages({ parts, abi, guest, signal }: Saving): NextPages {
  const { connection } = parts;
  const { domid, totalPages } = guest;
  const lastFrame = operationsOn(connection).memoryOp("maximum_gpfn", domid);
  const types = (frames: BigUint64Array<ArrayBuffer>) => frameTypes(connection, abi, domid, frames);
  const scan = new FrameScan(types, { lastFrame, totalPages });
  return async () => {
    for (let frames = scan.next(); frames !== undefined; frames = scan.next()) {
      signal?.throwIfAborted();
      if (frames.pfns.length > 0) {
        const contents = await readPages(parts, domid, frames, signal);
        return { layer: "libxc", type: "PAGE_DATA", ...frames, contents };
      }
      // Holes may be long: the program goes on meanwhile.
      await new Promise((resolve) => setImmediate(resolve));
    }
    return undefined;
  };
}

async function readPages(
  { foreignMemory }: BuilderParts,
  domid: Domid,
  { pfns, types }: PresentFrames,
  signal: AbortSignal | undefined,
): Promise<Uint8Array> {
  const withContents = pfns.filter((_, i) => types[i] !== "BROKEN" && types[i] !== "XALLOC");
  if (withContents.length === 0) return new Uint8Array(0);
  using mapping = await foreignMemory().map(domid, withContents, { signal });
  return mapping.read(0, withContents.length * PAGE);
}
