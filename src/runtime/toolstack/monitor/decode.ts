/** Records of events, as the program sees them. */

import type { Abi } from "../../abi/index.ts";
import type { MonitorEvent } from "./event-types.ts";
import type { EventRecord } from "./registers.ts";

/** The members of an event that only its type has, and the length of its instruction; 0 if it is unknown. */
export interface DecodedEvent {
  readonly type: MonitorEvent["type"];
  readonly members: Readonly<Record<string, unknown>>;
  readonly instructionBytes: number;
}

const CONTROL_REGISTERS = ["CR0", "CR3", "CR4", "XCR0"] as const;
const DESCRIPTORS = ["IDTR", "GDTR", "LDTR", "TR"] as const;

export function decodeEvent(record: EventRecord, abi: Abi): DecodedEvent {
  const constants = abi.load("vm_event.constants");
  const { reason } = record;
  switch (reason) {
    case constants.VM_EVENT_REASON_GUEST_REQUEST:
      return plain("guest_request");
    case constants.VM_EVENT_REASON_PRIVILEGED_CALL:
      return plain("privileged_call");
    case constants.VM_EVENT_REASON_SINGLESTEP:
      return plain("singlestep");
    case constants.VM_EVENT_REASON_DEBUG_EXCEPTION:
      return plain("debug_exception");
    case constants.VM_EVENT_REASON_CPUID: {
      const { leaf, subleaf, insn_length: instructionBytes } = record.u.cpuid;
      return { type: "cpuid", members: { leaf, subleaf, instructionBytes }, instructionBytes };
    }
    case constants.VM_EVENT_REASON_SOFTWARE_BREAKPOINT: {
      const { insn_length: instructionBytes } = record.u.software_breakpoint;
      return { type: "software_breakpoint", members: { instructionBytes }, instructionBytes };
    }
    case constants.VM_EVENT_REASON_WRITE_CTRLREG: {
      const { index, new_value: newValue, old_value: oldValue } = record.u.write_ctrlreg;
      const name = CONTROL_REGISTERS.find((one) => constants[`VM_EVENT_X86_${one}`] === index);
      if (name === undefined) break;
      return {
        type: "write_ctrlreg",
        members: { register: name.toLowerCase(), newValue, oldValue },
        instructionBytes: 0,
      };
    }
    case constants.VM_EVENT_REASON_MOV_TO_MSR: {
      const { msr, new_value: newValue, old_value: oldValue } = record.u.mov_to_msr;
      return { type: "mov_to_msr", members: { msr: Number(msr), newValue, oldValue }, instructionBytes: 0 };
    }
    case constants.VM_EVENT_REASON_DESCRIPTOR_ACCESS: {
      const { descriptor, is_write } = record.u.desc_access;
      const name = DESCRIPTORS.find((one) => constants[`VM_EVENT_DESC_${one}`] === descriptor);
      if (name === undefined) break;
      const members = { descriptor: name.toLowerCase(), isWrite: is_write !== 0 };
      return { type: "desc_access", members, instructionBytes: 0 };
    }
    case constants.VM_EVENT_REASON_MEM_ACCESS: {
      const { gfn, gla, flags } = record.u.mem_access;
      const has = (bit: number): boolean => (flags & bit) !== 0;
      const members = {
        gfn,
        address: has(constants.MEM_ACCESS_GLA_VALID) ? gla : null,
        isRead: has(constants.MEM_ACCESS_R),
        isWrite: has(constants.MEM_ACCESS_W),
        isExecution: has(constants.MEM_ACCESS_X),
      };
      return { type: "mem_access", members, instructionBytes: 0 };
    }
  }
  return { type: "unknown", members: { reason }, instructionBytes: 0 };
}

/** The members of an event without members of its own. */
export const NO_MEMBERS: Readonly<Record<string, unknown>> = Object.freeze({});

function plain(type: MonitorEvent["type"]): DecodedEvent {
  return { type, members: NO_MEMBERS, instructionBytes: 0 };
}

/** Returns a short text for messages: "cpuid (leaf 0x1, subleaf 0x0)". */
export function describeEvent({ type, members }: DecodedEvent): string {
  const shown = Object.entries(members).map(([name, value]) =>
    typeof value === "number" || typeof value === "bigint" ? `${name} 0x${value.toString(16)}` : `${name} ${value}`,
  );
  return shown.length === 0 ? type : `${type} (${shown.join(", ")})`;
}
