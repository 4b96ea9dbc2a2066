/** Turns pages into a PV guest: page tables that map each page at its frame, a start_info, and a vcpu's context. */

import type { Abi, AbiTable, Xen } from "../../../src/index.ts";
import type { ModulesOf, On } from "../../../src/runtime/abi/index.ts";
import { unsafeOperations } from "../../../src/unsafe.ts";
import { ForeignPages } from "./foreign-pages.ts";
import { PAGE } from "./kernel.ts";
import type { Start } from "./layout.ts";

/** Bits of a page-table entry: present, user (the processor runs the guest's kernel in user mode), accessed, dirty. */
const READABLE = 0x65n;
const WRITABLE = 0x67n;

/** Flags VGCF_… of struct vcpu_guest_context: in kernel mode, online. */
const KERNEL = 4n;
const ONLINE = 32n;
/** Xen's flat segments for the kernels of 64-bit guests. */
const CODE_SEGMENT = 0xe033;
const DATA_SEGMENT = 0xe02b;

type PvTables = On<AbiTable, "x86_64">;
type PvAbi = Abi<PvTables>;
type PvXen = Xen<PvTables>;

/** struct vcpu_guest_context. */
export type PvContext = InstanceType<ModulesOf<PvTables>["arch-x86/xen"]["VcpuGuestContext"]>;

export function startPv(start: Start): void {
  const { xen, domid, layout } = start;
  if (!xen.runsOn("x86_64")) throw new Error("PV guests are for x86-64");
  const sharedInfo = xen.domctl("getdomaininfo", domid, ({ shared_info_frame }) => shared_info_frame);
  writeTables(start);
  writeStartInfo(start, xen.abi, sharedInfo);
  maskEvents(domid, sharedInfo);
  startPvVcpu(xen, domid, frameOf(start, layout.tables[0]), ({ user_regs }) => {
    user_regs.rip = layout.kernel.entry;
    user_regs.rsi = BigInt(layout.startInfo * PAGE);
  });
}

/** Pins the top page table, and sets the first vcpu's registers: those of a kernel, then those that `fill` sets. */
export function startPvVcpu(xen: PvXen, domid: number, top: bigint, fill: (context: PvContext) => void): void {
  unsafeOperations(xen).mmuextOp("pin_l4_table", { done: null, foreigndom: domid }, { arg1: { mfn: top } });
  using context = xen.buffers.allocate(xen.abi.load("arch-x86/xen").VcpuGuestContext);
  fillPvContext(context.value, top);
  fill(context.value);
  xen.domctl("setvcpucontext", domid, { vcpu: 0, ctxt: context.asHypercallPtr() });
}

/** Fills what every vcpu in a kernel has: flat segments, interrupts allowed, and the top page table. */
export function fillPvContext(context: PvContext, top: bigint): void {
  context.flags = KERNEL | ONLINE;
  context.user_regs.rflags = 0x200n;
  context.user_regs.cs = CODE_SEGMENT;
  context.user_regs.ss = DATA_SEGMENT;
  context.kernel_ss = BigInt(DATA_SEGMENT);
  context.ctrlreg.set(3, top << 12n);
}

function frameOf({ layout, frames }: Start, pseudoPhysical: number): bigint {
  const frame = frames[pseudoPhysical - layout.firstFrame];
  if (frame === undefined) throw new RangeError(`the guest has no page ${pseudoPhysical}`);
  return frame;
}

function writeTables(start: Start): void {
  const { domid, layout, frames } = start;
  const [top, third, second, first] = layout.tables;
  // all within the first 2 MiB, so one table of each level is enough
  if (layout.firstFrame + layout.pages > 512) throw new RangeError("a PV guest ends below 2 MiB");
  using pages = new ForeignPages(
    domid,
    layout.tables.map((table) => frameOf(start, table)),
  );
  pages.bytes.fill(0);
  const set = (table: number, index: number, frame: bigint, bits: bigint): void =>
    pages.memory.setBigUint64(table * PAGE + index * 8, (frame << 12n) | bits, true);
  set(0, 0, frameOf(start, third), WRITABLE);
  set(1, 0, frameOf(start, second), WRITABLE);
  set(2, 0, frameOf(start, first), WRITABLE);
  for (const [index, frame] of frames.entries()) {
    const pseudoPhysical = layout.firstFrame + index;
    set(3, pseudoPhysical, frame, pseudoPhysical >= top && pseudoPhysical <= first ? READABLE : WRITABLE);
  }
}

function writeStartInfo(start: Start, abi: PvAbi, sharedInfo: bigint): void {
  const { domid, layout, consolePort } = start;
  using pages = new ForeignPages(domid, [frameOf(start, layout.startInfo), frameOf(start, layout.console)]);
  pages.bytes.fill(0);
  const info = new (abi.load("xen").StartInfo)(pages.memory);
  info.magic = Buffer.from("xen-3.0-x86_64".padEnd(32, "\0"));
  info.nr_pages = BigInt(layout.pages);
  info.shared_info = sharedInfo << 12n;
  info.console.domU.mfn = frameOf(start, layout.console);
  info.console.domU.evtchn = consolePort;
  info.pt_base = BigInt(layout.tables[0] * PAGE);
}

/** Masks all events: the guest registers no callback, so Xen must not call it. */
export function maskEvents(domid: number, sharedInfo: bigint): void {
  using page = new ForeignPages(domid, [sharedInfo]);
  for (let vcpu = 0; vcpu < 32; vcpu++) page.bytes[vcpu * 64 + 1] = 1;
}
