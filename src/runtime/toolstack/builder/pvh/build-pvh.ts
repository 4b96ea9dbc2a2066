/** Builds what a plan says into an empty PVH domain. */

import type { Abi, AbiTable, On } from "../../../abi/index.ts";
import type { Port } from "../../../abi/numbers.ts";
import { operationsOn } from "../../../hypercall/operation/index.ts";
import type { BuilderParts, BuiltDomain } from "../builder-parts.ts";
import { type GuestMemory, writeGuestBytes } from "../guest-memory.ts";
import { PAGE } from "../memory-map.ts";
import { x86Operations } from "../narrow-operations.ts";
import { populateRange } from "../populate.ts";
import type { PvhPlan } from "./pvh-plan.ts";
import { startVcpus } from "./saved-state.ts";
import { memoryTypes } from "./start-info.ts";

export interface PvhBuilding {
  readonly abi: Abi<On<AbiTable, "x86_64">>;
  readonly domain: BuiltDomain;
  readonly plan: PvhPlan;
  readonly vcpus: number;
  readonly xenstorePort: Port;
  readonly consolePort: Port;
  readonly signal?: AbortSignal;
}

/** Size of an e820 entry (`struct e820entry`, xen/include/asm-x86/e820.h in Xen's source): address, size, type. */
const E820_BYTES = 20;
/** Page-table entry of 4 MiB: present, writable, for the user, accessed, dirty, large. */
const IDENTITY_ENTRY = 0xe7;
const LARGE_PAGE_BITS = 22;

export async function buildPvh(parts: BuilderParts, building: PvhBuilding): Promise<void> {
  const { domain, plan, signal } = building;
  const { connection } = parts;
  const options = signal === undefined ? {} : { signal };
  for (const range of plan.ram) await populateRange(domain, range, options);
  const special = { start: plan.firstSpecialFrame * PAGE, bytes: plan.specialPages * PAGE };
  await populateRange(domain, special, options);
  await populateRange(domain, { start: plan.acpi.address, bytes: plan.acpi.memoryBytes }, options);
  setMemoryMap(parts, building);
  const memory: GuestMemory = { foreignMemory: parts.foreignMemory(), domid: domain.domid, signal };
  for (const placed of [...plan.contents, plan.acpi]) await writeGuestBytes(memory, placed);
  await writeSpecialPages(memory, plan);
  setParameters(parts, building);
  signal?.throwIfAborted();
  startVcpus(connection, building.abi, domain.domid, building.vcpus, plan);
}

/** Tells Xen of the memory map, for kernels that ask it and not the start info. */
function setMemoryMap(
  { connection }: BuilderParts,
  { abi, domain: { domid }, plan: { memoryMap } }: PvhBuilding,
): void {
  const types = memoryTypes(abi);
  const bytes = new Uint8Array(new ArrayBuffer(memoryMap.length * E820_BYTES));
  const view = new DataView(bytes.buffer);
  for (const [i, range] of memoryMap.entries()) {
    view.setBigUint64(i * E820_BYTES, BigInt(range.start), true);
    view.setBigUint64(i * E820_BYTES + 8, BigInt(range.bytes), true);
    view.setUint32(i * E820_BYTES + 16, types[range.kind], true);
  }
  using buffer = connection.hypercall.makeConstSlice(bytes);
  const map = { nr_entries: memoryMap.length, buffer: buffer.asHypercallPtr() };
  x86Operations(connection).memoryOp("set_memory_map", { domid, map });
}

/** Clears the pages outside RAM, and fills the one with which Intel's processors translate while paging is off. */
async function writeSpecialPages(
  memory: GuestMemory,
  { firstSpecialFrame, specialPages, specialFrames }: PvhPlan,
): Promise<void> {
  const pages = new Uint8Array(new ArrayBuffer(specialPages * PAGE));
  const identity = new Uint32Array(pages.buffer, (specialFrames.identityMap - firstSpecialFrame) * PAGE, PAGE / 4);
  for (let i = 0; i < identity.length; i++) identity[i] = (i << LARGE_PAGE_BITS) | IDENTITY_ENTRY;
  await writeGuestBytes(memory, { address: firstSpecialFrame * PAGE, bytes: pages, memoryBytes: pages.length });
}

function setParameters({ connection }: BuilderParts, building: PvhBuilding): void {
  const { abi, plan, domain } = building;
  const { domid } = domain;
  const constants = abi.load("hvm/params.constants");
  const { specialFrames } = plan;
  const parameters: readonly (readonly [index: number, value: number])[] = [
    [constants.HVM_PARAM_STORE_PFN, specialFrames.xenstore],
    [constants.HVM_PARAM_BUFIOREQ_PFN, specialFrames.bufferedIoreq],
    [constants.HVM_PARAM_IOREQ_PFN, specialFrames.ioreq],
    [constants.HVM_PARAM_CONSOLE_PFN, specialFrames.console],
    [constants.HVM_PARAM_PAGING_RING_PFN, specialFrames.paging],
    [constants.HVM_PARAM_MONITOR_RING_PFN, specialFrames.access],
    [constants.HVM_PARAM_SHARING_RING_PFN, specialFrames.sharing],
    // An address, where the others are frames.
    [constants.HVM_PARAM_IDENT_PT, specialFrames.identityMap * PAGE],
    // Interrupts of the timer that were missed are not made up for, as xl has it by default.
    [constants.HVM_PARAM_TIMER_MODE, constants.HVMPTM_no_delay_for_missed_ticks],
    [constants.HVM_PARAM_STORE_EVTCHN, building.xenstorePort],
    [constants.HVM_PARAM_CONSOLE_EVTCHN, building.consolePort],
  ];
  const { hvmOp } = operationsOn(connection);
  for (const [index, value] of parameters) hvmOp("set_param", { domid, index, value: BigInt(value) });
}
