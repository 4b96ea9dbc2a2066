/** Events that a test causes in a guest's place. */

import type { Abi } from "../../runtime/abi/index.ts";
import { checkChoice, readOptions } from "../../runtime/base/options.ts";
import { encode } from "../../runtime/struct/index.ts";
import type { DomainMonitor, EventRecord } from "./monitors.ts";

/** An event of a simulated vcpu. */
export interface SimulatedEvent {
  /** The event's kind: VM_EVENT_REASON_… of vm_event.h, in lower case. */
  readonly type:
    | "guest_request"
    | "cpuid"
    | "desc_access"
    | "debug_exception"
    | "software_breakpoint"
    | "singlestep"
    | "privileged_call"
    | "write_ctrlreg"
    | "mov_to_msr"
    | "mem_access"
    | "interrupt";
  /** Members of the kind's record in vm_event.h; the others are 0. */
  readonly members?: Readonly<Record<string, number | bigint>> | undefined;
  /** Registers of the vcpu; others are 0. */
  readonly registers?: Readonly<Record<string, bigint>> | undefined;
  /** 0 by default. */
  readonly vcpu?: number | undefined;
}

/** The monitor's answer to an event. */
export interface SimulatedEventAnswer {
  /** The flags in the words of vm_event.h: "SET_REGISTERS", "DENY". */
  readonly flags: readonly string[];
  /** The registers, if the answer sets them; else none. */
  readonly registers: Readonly<Record<string, bigint>>;
}

const REASONS: Readonly<Record<SimulatedEvent["type"], string>> = {
  guest_request: "GUEST_REQUEST",
  cpuid: "CPUID",
  desc_access: "DESCRIPTOR_ACCESS",
  debug_exception: "DEBUG_EXCEPTION",
  software_breakpoint: "SOFTWARE_BREAKPOINT",
  singlestep: "SINGLESTEP",
  privileged_call: "PRIVILEGED_CALL",
  write_ctrlreg: "WRITE_CTRLREG",
  mov_to_msr: "MOV_TO_MSR",
  mem_access: "MEM_ACCESS",
  interrupt: "INTERRUPT",
};

/** Kinds that Xen reports without having been asked for them by name. */
const ALWAYS: ReadonlySet<string> = new Set(["mem_access", "interrupt"]);

/** Reports an event. Resolves with the answer; at once with null if no monitor watches for it, or the vcpu does not wait. */
export async function causeEvent(
  { ring, enabled }: DomainMonitor,
  abi: Abi,
  given: SimulatedEvent,
): Promise<SimulatedEventAnswer | null> {
  const own = readOptions("a simulated event", given, ["type", "members", "registers", "vcpu"]);
  const { type, members = {}, registers = {}, vcpu = 0 } = own;
  checkChoice("type", type, Object.keys(REASONS));
  const isAsync = enabled.has(`${type} async`);
  const isWanted = ALWAYS.has(type) || isAsync || [...enabled].some((one) => one.split(" ")[0] === type);
  if (ring === undefined || !isWanted) return null;
  const constants: Readonly<Record<string, unknown>> = { ...abi.load("vm_event.constants") };
  const isArm = abi.architecture === "arm64";
  const fill = (event: EventRecord): void => {
    event.reason = Number(constants[`VM_EVENT_REASON_${REASONS[type]}`]);
    const { u } = event as unknown as { u: Readonly<Record<string, Parameters<typeof encode>[0] | undefined>> };
    const record = u[type];
    if (record !== undefined && Object.keys(members).length > 0) encode(record, members as never);
    const { x86, arm } = event.data.regs;
    Object.assign(isArm ? arm : x86, registers);
  };
  const response = await ring.report(fill, vcpu, !isAsync);
  if (response === null) return null;
  const flags = Object.keys(constants)
    .filter((name) => name.startsWith("VM_EVENT_FLAG_") && name !== "VM_EVENT_FLAG_VCPU_PAUSED")
    .filter((name) => (response.flags & Number(constants[name])) !== 0)
    .map((name) => name.slice("VM_EVENT_FLAG_".length));
  if (!flags.includes("SET_REGISTERS")) return { flags, registers: {} };
  const { x86, arm } = response.data.regs;
  const source = (isArm ? arm : x86) as unknown as Readonly<Record<string, bigint>>;
  const names = isArm ? ["pc"] : ["rax", "rbx", "rcx", "rdx", "rip", "rsp", "rflags", "r15"];
  return { flags, registers: Object.fromEntries(names.map((name) => [name, source[name] ?? 0n])) };
}
