/** Answers of a program, as responses to Xen. */

import type { Abi } from "../../abi/index.ts";
import { describe, shown } from "../../base/checks.ts";
import { readOptions } from "../../base/options.ts";
import type { GoOn, MonitorEvent } from "./event-types.ts";
import { type EventRecord, readChanges, writeRegisters } from "./registers.ts";

/** The members of any answer. */
interface AnyAnswer extends GoOn {
  readonly skip?: boolean | undefined;
  readonly deny?: boolean | undefined;
  readonly emulate?: boolean | "without writes" | undefined;
}

const PLAIN = ["registers", "singleStep"];
const OPTIONS: Readonly<Record<MonitorEvent["type"], readonly string[]>> = {
  guest_request: PLAIN,
  cpuid: [...PLAIN, "skip"],
  write_ctrlreg: [...PLAIN, "deny"],
  mov_to_msr: [...PLAIN, "deny"],
  desc_access: [...PLAIN, "emulate"],
  debug_exception: PLAIN,
  software_breakpoint: [...PLAIN, "skip"],
  singlestep: PLAIN,
  privileged_call: [...PLAIN, "skip"],
  mem_access: [...PLAIN, "emulate"],
  unknown: PLAIN,
};

/** True for an event that needs no more than to be let go on. */
export function isPlain(type: MonitorEvent["type"]): boolean {
  return type !== "desc_access" && !OPTIONS[type].includes("skip");
}

/** The state of the monitor and of the vcpu that a response depends on. */
export interface AnswerContext {
  readonly abi: Abi;
  readonly isArm: boolean;
  /** "trap flag", or "monitor trap flag" of the processor; null if the monitor watches for no steps. */
  readonly stepping: "trap flag" | "monitor trap flag" | null;
  /** True if the vcpu stops behind each instruction by the monitor trap flag. */
  readonly isStepping: boolean;
}

/** The event that is answered. */
export interface AnsweredEvent {
  readonly type: MonitorEvent["type"];
  readonly record: EventRecord;
  readonly instructionBytes: number;
}

/** Returns the response to an event, and the new state of stepping. Throws a TypeError or RangeError for an unfit answer. */
export function responseTo(
  { type, record, instructionBytes }: AnsweredEvent,
  answer: object | undefined,
  context: AnswerContext,
): { readonly response: EventRecord; readonly isStepping: boolean } {
  const own = readOptions<AnyAnswer>(`an answer to ${type}`, answer, OPTIONS[type]);
  const { skip, deny, emulate, singleStep } = own;
  for (const [name, value] of Object.entries({ skip, deny, singleStep })) {
    if (value !== undefined && typeof value !== "boolean")
      throw new TypeError(`expected ${name} to be true or false, received ${describe(value)}`);
  }
  if (emulate !== undefined && typeof emulate !== "boolean" && emulate !== "without writes")
    throw new TypeError(`expected emulate to be true, false or "without writes", received ${shown(emulate)}`);
  const changes = readChanges(own.registers, context.isArm);
  if (OPTIONS[type].includes("skip") && skip !== true)
    throw new TypeError(`expected { skip: true } in the answer to ${type}: else the vcpu repeats it for ever`);
  if (type === "desc_access" && emulate !== true && changes.rip === undefined)
    throw new TypeError("expected { emulate: true }, or registers with rip, in the answer to desc_access");
  if (singleStep !== undefined && context.stepping === null)
    throw new TypeError(
      "expected a monitor that watches for debug_exception or singlestep, for an answer with singleStep",
    );
  const constants = context.abi.load("vm_event.constants");
  const response = emptyResponse(record, context.abi);
  const byFlag = context.stepping === "trap flag";
  const skippedBytes = skip === true ? Math.max(1, instructionBytes) : 0;
  const go = { changes, skippedBytes, trap: byFlag ? singleStep : undefined, isHypercall: type === "guest_request" };
  if (writeRegisters(response, record, context.isArm, go)) response.flags |= constants.VM_EVENT_FLAG_SET_REGISTERS;
  if (deny === true) response.flags |= constants.VM_EVENT_FLAG_DENY;
  if (emulate !== undefined && emulate !== false) response.flags |= constants.VM_EVENT_FLAG_EMULATE;
  if (emulate === "without writes") response.flags |= constants.VM_EVENT_FLAG_EMULATE_NOWRITE;
  const isStepping = singleStep ?? context.isStepping;
  if (!byFlag && isStepping !== context.isStepping) response.flags |= constants.VM_EVENT_FLAG_TOGGLE_SINGLESTEP;
  return { response, isStepping };
}

/**
 * Returns the response that lets the vcpu go on, and changes nothing. It has all members of the request: Xen looks there for
 * the register whose write is denied.
 */
export function emptyResponse(record: EventRecord, abi: Abi): EventRecord {
  const { VmEventSt } = abi.load("vm_event");
  const { VM_EVENT_FLAG_VCPU_PAUSED } = abi.load("vm_event.constants");
  const { dataView, byteOffset } = record;
  const bytes = new Uint8Array(dataView.buffer, dataView.byteOffset + byteOffset, VmEventSt.size).slice();
  const response = new VmEventSt(new DataView(bytes.buffer));
  response.flags = record.flags & VM_EVENT_FLAG_VCPU_PAUSED;
  return response;
}
