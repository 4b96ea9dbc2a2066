/** Builds what a plan says into an empty PVH domain. */

import type { Abi, AbiTable, On } from "../../../abi/index.ts";
import { type Connection, operationsOn } from "../../../hypercall/operation/index.ts";
import type { BuilderParts } from "../builder-parts.ts";
import { type GuestBytes, type GuestMemory, writeContents } from "../guest-memory.ts";
import type { Building, GuestInput, GuestPlan, GuestRings } from "../guest-plan.ts";
import { PAGE } from "../memory-map.ts";
import { populateRanges } from "../populate.ts";
import { setMemoryMap } from "../x86-memory-map.ts";
import { planPvh, type PvhPlan } from "./pvh-plan.ts";
import { startVcpus } from "./saved-state.ts";

type X86Abi = Abi<On<AbiTable, "x86_64">>;

/** Page-table entry of 4 MiB: present, writable, for the user, accessed, dirty, large. */
const IDENTITY_ENTRY = 0xe7;
const LARGE_PAGE_BITS = 22;

/** Plans a PVH guest. Throws as `planPvh` does. */
export function pvhGuest(abi: X86Abi, input: GuestInput): GuestPlan {
  const plan = planPvh(abi, input);
  return { ...plan, build: (parts, building) => build(parts, abi, plan, building) };
}

async function build(parts: BuilderParts, abi: X86Abi, plan: PvhPlan, building: Building): Promise<GuestRings> {
  const { domain, signal } = building;
  const { connection } = parts;
  const options = { signal };
  building.onStep("memory");
  const special = { start: plan.firstSpecialFrame * PAGE, bytes: plan.specialPages * PAGE };
  const acpi = { start: plan.acpi.address, bytes: plan.acpi.memoryBytes };
  await populateRanges(domain, [...plan.ram, special, acpi], options);
  setMemoryMap(connection, abi, domain.domid, plan.memoryMap);
  const memory: GuestMemory = { foreignMemory: parts.foreignMemory(), domid: domain.domid, signal };
  building.onStep("contents");
  await writeContents(memory, [...plan.contents, plan.acpi, specialPages(plan)]);
  setParameters(connection, abi, plan, building);
  signal?.throwIfAborted();
  startVcpus(connection, abi, domain.domid, building.vcpus, plan);
  return { xenstore: plan.specialFrames.xenstore, console: plan.specialFrames.console };
}

/** The pages outside RAM: empty, except for the one with which Intel's processors translate while paging is off. */
function specialPages({ firstSpecialFrame, specialPages: count, specialFrames }: PvhPlan): GuestBytes {
  const pages = new Uint8Array(new ArrayBuffer(count * PAGE));
  const identity = new Uint32Array(pages.buffer, (specialFrames.identityMap - firstSpecialFrame) * PAGE, PAGE / 4);
  for (let i = 0; i < identity.length; i++) identity[i] = (i << LARGE_PAGE_BITS) | IDENTITY_ENTRY;
  return { address: firstSpecialFrame * PAGE, bytes: pages, memoryBytes: pages.length };
}

function setParameters(connection: Connection, abi: X86Abi, plan: PvhPlan, building: Building): void {
  const { domid } = building.domain;
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
