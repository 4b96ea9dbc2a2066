/** Builds a PV guest by its plan, in an empty domain. */

import type { Abi, AbiTable, On } from "../../../abi/index.ts";
import type { Domid } from "../../../abi/numbers.ts";
import { type Connection, unsafeOperationsOn } from "../../../hypercall/operation/index.ts";
import type { BuilderParts } from "../builder-parts.ts";
import { type GuestBytes, type GuestMemory, writeContents } from "../guest-memory.ts";
import type { Building, GuestInput, GuestPlan, GuestRings } from "../guest-plan.ts";
import { PAGE } from "../memory-map.ts";
import { x86Operations } from "../narrow-operations.ts";
import { populateAnywhere } from "../populate.ts";
import { setMemoryMap } from "../x86-memory-map.ts";
import { PageTables } from "./page-tables.ts";
import { planPv, type PvPlan } from "./pv-plan.ts";
import { startInfo } from "./start-info.ts";

type X86Abi = Abi<On<AbiTable, "x86_64">>;

const ADDRESS_BITS = 64;
const INTERRUPTS_ENABLED = 1n << 9n;
/** Debug registers after a reset, and their numbers. */
const DR6 = { number: 6, initial: 0xffff_0ff0n };
const DR7 = { number: 7, initial: 0x400n };
const CR3 = 3;
const PAGE_BITS = 12n;

/** Plans a PV guest. Throws as `planPv` does. */
export function pvGuest(abi: X86Abi, input: GuestInput): GuestPlan {
  const plan = planPv(input);
  return { ...plan, build: (parts, building) => build(parts, abi, plan, building) };
}

async function build(parts: BuilderParts, abi: X86Abi, plan: PvPlan, building: Building): Promise<GuestRings> {
  const { domain, signal } = building;
  const { domid } = domain;
  const { connection } = parts;
  x86Operations(connection).domctl("set_address_size", domid, { size: ADDRESS_BITS });
  setMemoryMap(connection, abi, domid, plan.memoryMap);
  building.onStep("memory");
  const frames = await populateAnywhere(domain, plan.pages, { signal });
  const frameOf = (page: number): bigint => frames[page] ?? outside(page);
  const memory: GuestMemory = { foreignMemory: parts.foreignMemory(), domid, signal, frames };
  building.onStep("contents");
  const sharedInfo = await clearSharedInfo(parts, abi, domid);
  const rings = { xenstore: frameOf(plan.xenstore), console: frameOf(plan.console) };
  const ports = { xenstore: building.xenstorePort, console: building.consolePort };
  const none = new Uint8Array(0);
  await writeContents(memory, [
    ...plan.contents,
    pages(plan.frames.first, new Uint8Array(frames.buffer), plan.frames.count * PAGE),
    pages(plan.startInfo, startInfo(abi, plan, { sharedInfo, rings, ports }), PAGE),
    ...[plan.xenstore, plan.console, plan.stack].map((page) => pages(page, none, PAGE)),
  ]);
  if (plan.hypercallPage !== undefined)
    x86Operations(connection).domctl("hypercall_init", domid, { gmfn: frameOf(plan.hypercallPage) });
  await writeContents(
    memory,
    Array.from(pageTables(plan, frameOf), ([page, table]) => pages(page, new Uint8Array(table.buffer))),
  );
  signal?.throwIfAborted();
  // From here on no table can be mapped to write to.
  unsafeOperationsOn<On<AbiTable, "x86_64">>(connection).mmuextOp(
    "pin_l4_table",
    { done: null, foreigndom: domid },
    { arg1: { mfn: frameOf(plan.tables.first) } },
  );
  startFirstVcpu(connection, abi, domid, plan, frameOf);
  return { xenstore: Number(rings.xenstore), console: Number(rings.console) };
}

/** Contents of pages from one on. */
function pages(first: number, bytes: Uint8Array, memoryBytes: number = bytes.length): GuestBytes {
  return { address: first * PAGE, bytes, memoryBytes };
}

function outside(page: number): never {
  throw new RangeError(`the guest has no page ${page}`);
}

/** Masks all events of all vcpus, until the guest is ready for them. Returns the frame. */
async function clearSharedInfo(parts: BuilderParts, abi: X86Abi, domid: Domid): Promise<bigint> {
  const frame = x86Operations(parts.connection).domctl("getdomaininfo", domid, (info) => info.shared_info_frame);
  const { SharedInfo } = abi.load("xen");
  const { XEN_LEGACY_MAX_VCPUS } = abi.load("arch-x86/xen.constants");
  using memory = await parts.foreignMemory().map(domid, frame, { writable: true });
  memory.uint8.fill(0);
  const { vcpu_info } = memory.view(SharedInfo);
  for (let vcpu = 0; vcpu < XEN_LEGACY_MAX_VCPUS; vcpu++) vcpu_info.get(vcpu).evtchn_upcall_mask = 1;
  return frame;
}

function pageTables(plan: PvPlan, frameOf: (page: number) => bigint): PageTables["tables"] {
  const { tables, framesMapping } = plan;
  const runs = framesMapping === undefined ? [tables] : [tables, framesMapping.tables];
  const isTable = (page: number): boolean => runs.some(({ first, count }) => page >= first && page < first + count);
  const built = new PageTables(frameOf, isTable);
  built.map(plan.mapping, tables.first, numbers(tables.first + 1, tables.count - 1));
  if (framesMapping !== undefined)
    built.map(framesMapping, tables.first, numbers(framesMapping.tables.first, framesMapping.tables.count));
  return built.tables;
}

function numbers(first: number, count: number): Iterator<number> {
  return Array.from({ length: count }, (_, i) => first + i).values();
}

function startFirstVcpu(
  connection: Connection,
  abi: X86Abi,
  domid: Domid,
  plan: PvPlan,
  frameOf: (page: number) => bigint,
): void {
  const { VcpuGuestContext } = abi.load("arch-x86/xen");
  const { VGCF_in_kernel, VGCF_online } = abi.load("arch-x86/xen.constants");
  const { FLAT_KERNEL_CS64, FLAT_KERNEL_SS64 } = abi.load("arch-x86/xen-x86_64.constants");
  const addressOf = (page: number): bigint => plan.mapping.virtual + BigInt(page * PAGE);
  const stackEnd = addressOf(plan.stack + 1);
  using context = connection.hypercall.allocate(VcpuGuestContext);
  const { value } = context;
  value.flags = BigInt(VGCF_in_kernel | VGCF_online);
  value.user_regs.rip = plan.entry;
  value.user_regs.rsp = stackEnd;
  value.user_regs.rsi = addressOf(plan.startInfo);
  value.user_regs.rflags = INTERRUPTS_ENABLED;
  value.user_regs.cs = FLAT_KERNEL_CS64;
  value.user_regs.ss = FLAT_KERNEL_SS64;
  value.kernel_ss = BigInt(FLAT_KERNEL_SS64);
  value.kernel_sp = stackEnd;
  value.debugreg.set(DR6.number, DR6.initial);
  value.debugreg.set(DR7.number, DR7.initial);
  value.ctrlreg.set(CR3, frameOf(plan.tables.first) << PAGE_BITS);
  x86Operations(connection).domctl("setvcpucontext", domid, { vcpu: 0, ctxt: context.asHypercallPtr() });
}
