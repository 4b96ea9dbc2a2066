/** Builds an Arm guest by its plan, in an empty domain. */

import type { Abi, AbiTable, On } from "../../../abi/index.ts";
import type { Domid } from "../../../abi/numbers.ts";
import { type Connection, operationsOn } from "../../../hypercall/operation/index.ts";
import type { BuilderParts } from "../builder-parts.ts";
import { type GuestBytes, type GuestMemory, writeContents } from "../guest-memory.ts";
import type { Building, GuestPlan, GuestRings } from "../guest-plan.ts";
import { type MemoryRange, PAGE } from "../memory-map.ts";
import { armOperations } from "../narrow-operations.ts";
import { populateRanges } from "../populate.ts";
import { type Arm64Input, type Arm64Plan, planArm64 } from "./arm64-plan.ts";

type ArmAbi = Abi<On<AbiTable, "arm64">>;

const ADDRESS_BITS = 64;
/** Xen takes at most this many pages at a time (`MAX_ORDER`, asm-arm/config.h in Xen's source). */
const MOST_FLUSHED_PAGES = 2 ** 18;
/** Place of the kind of interrupt in HVM_PARAM_CALLBACK_IRQ (hvm/params.h), and of its flags. */
const CALLBACK_KIND_SHIFT = 56n;
const CALLBACK_FLAGS_SHIFT = 8n;

/** Plans a guest of 64-bit Arm. Throws as `planArm64` does. */
export function arm64Guest(abi: ArmAbi, input: Arm64Input): GuestPlan {
  const plan = planArm64(abi, input);
  return { ...plan, build: (parts, building) => build(parts, abi, plan, building) };
}

async function build(parts: BuilderParts, abi: ArmAbi, plan: Arm64Plan, building: Building): Promise<GuestRings> {
  const { domain, signal } = building;
  const { domid } = domain;
  const { connection } = parts;
  const options = { signal };
  // Before the domain has any page.
  armOperations(connection).domctl("set_address_size", domid, { size: ADDRESS_BITS });
  building.onStep("memory");
  await populateRanges(domain, [...plan.ram, plan.special], options);
  const memory: GuestMemory = { foreignMemory: parts.foreignMemory(), domid, signal };
  const tree = plan.tree({
    interruptController: building.interruptController ?? abi.load("arch-arm.constants").XEN_DOMCTL_CONFIG_GIC_V2,
    clockFrequency: building.clockFrequency,
    addressBits: armOperations(connection).domctl("getdomaininfo", domid, (info) =>
      "gpaddr_bits" in info ? info.gpaddr_bits : 0,
    ),
  });
  const all: readonly GuestBytes[] = [
    ...plan.contents,
    { address: plan.treeAddress, bytes: tree, memoryBytes: tree.length },
    { address: plan.special.start, bytes: new Uint8Array(0), memoryBytes: plan.special.bytes },
  ];
  building.onStep("contents");
  await writeContents(memory, all);
  for (const { address, memoryBytes } of all) flush(connection, domid, { start: address, bytes: memoryBytes });
  setParameters(connection, abi, plan, building);
  signal?.throwIfAborted();
  startFirstVcpu(connection, abi, domid, plan);
  return { xenstore: plan.specialFrames.xenstore, console: plan.specialFrames.console };
}

/** Has Xen write its caches back to memory: the guest starts with caches off. */
function flush(connection: Connection, domid: Domid, { start, bytes }: MemoryRange): void {
  const { domctl } = armOperations(connection);
  const end = Math.ceil((start + bytes) / PAGE);
  for (let page = Math.floor(start / PAGE); page < end; page += MOST_FLUSHED_PAGES) {
    const pages = Math.min(MOST_FLUSHED_PAGES, end - page);
    domctl("cacheflush", domid, { start_pfn: BigInt(page), nr_pfns: BigInt(pages) });
  }
}

function setParameters(connection: Connection, abi: ArmAbi, plan: Arm64Plan, building: Building): void {
  const constants = abi.load("hvm/params.constants");
  const { GUEST_EVTCHN_PPI } = abi.load("arch-arm.constants");
  const { specialFrames } = plan;
  const callback =
    (BigInt(constants.HVM_PARAM_CALLBACK_TYPE_PPI) << CALLBACK_KIND_SHIFT) |
    (BigInt(constants.HVM_PARAM_CALLBACK_TYPE_PPI_FLAG_LOW_LEVEL) << CALLBACK_FLAGS_SHIFT) |
    BigInt(GUEST_EVTCHN_PPI);
  const parameters: readonly (readonly [index: number, value: bigint | number])[] = [
    [constants.HVM_PARAM_CONSOLE_PFN, specialFrames.console],
    [constants.HVM_PARAM_STORE_PFN, specialFrames.xenstore],
    [constants.HVM_PARAM_MONITOR_RING_PFN, specialFrames.access],
    [constants.HVM_PARAM_STORE_EVTCHN, building.xenstorePort],
    [constants.HVM_PARAM_CONSOLE_EVTCHN, building.consolePort],
    [constants.HVM_PARAM_CALLBACK_IRQ, callback],
  ];
  const { hvmOp } = operationsOn(connection);
  const { domid } = building.domain;
  for (const [index, value] of parameters) hvmOp("set_param", { domid, index, value: BigInt(value) });
}

/** Starts the first vcpu at the kernel, as Linux's boot protocol wants it: MMU off, interrupts masked, x0 = the tree. */
function startFirstVcpu(connection: Connection, abi: ArmAbi, domid: Domid, plan: Arm64Plan): void {
  const { VcpuGuestContext } = abi.load("arch-arm");
  const { PSR_GUEST64_INIT, SCTLR_GUEST_INIT, VGCF_online } = abi.load("arch-arm.constants");
  using context = connection.hypercall.allocate(VcpuGuestContext);
  const { value } = context;
  value.flags = VGCF_online;
  value.user_regs.pc64 = BigInt(plan.entry);
  value.user_regs.x0 = BigInt(plan.treeAddress);
  // The state of the processor has 64 bits since 4.16.
  const { user_regs } = value;
  Object.assign(user_regs, { cpsr: typeof user_regs.cpsr === "bigint" ? BigInt(PSR_GUEST64_INIT) : PSR_GUEST64_INIT });
  value.sctlr = BigInt(SCTLR_GUEST_INIT);
  armOperations(connection).domctl("setvcpucontext", domid, { vcpu: 0, ctxt: context.asHypercallPtr() });
}
