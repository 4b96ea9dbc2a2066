/** The events that a monitor watches for: their options, and the operations that switch them on and off. */

import type { AbiTable, On } from "../../abi/index.ts";
import type { Domid } from "../../abi/numbers.ts";
import { checkInteger, describe, readList } from "../../base/checks.ts";
import { EOPNOTSUPP, XenUnsupportedOperationError } from "../../base/errors/index.ts";
import { checkChoice, readOptions } from "../../base/options.ts";
import { type Connection, operationsOn } from "../../hypercall/operation/index.ts";
import type { PlainEventName, WatchedEvent } from "./event-types.ts";

type Named = Exclude<WatchedEvent, PlainEventName>;
type EventType = PlainEventName | Named["type"];

/** An event with all its options. */
export interface ReadEvent {
  readonly type: EventType;
  readonly isAsync: boolean;
  readonly register: "cr0" | "cr3" | "cr4" | "xcr0" | null;
  readonly msr: number;
  readonly onChangeOnly: boolean;
}

const OPTIONS: Readonly<Record<EventType, readonly string[]>> = {
  guest_request: ["type", "isAsync"],
  cpuid: ["type"],
  desc_access: ["type"],
  debug_exception: ["type"],
  software_breakpoint: ["type"],
  singlestep: ["type"],
  privileged_call: ["type"],
  write_ctrlreg: ["type", "register", "onChangeOnly"],
  mov_to_msr: ["type", "msr", "onChangeOnly"],
};
const TYPES = Object.keys(OPTIONS) as EventType[];
const REGISTERS = ["cr0", "cr3", "cr4", "xcr0"] as const;
const MOST_EVENTS = 64;
const PREFIX = "XEN_DOMCTL_MONITOR_EVENT_";

/** Reads the events, each property once. Throws a TypeError or RangeError for one that cannot be watched for. */
export function readEvents(events: readonly WatchedEvent[]): ReadEvent[] {
  return readList("events", events, 0, MOST_EVENTS, readEvent);
}

function readEvent(event: WatchedEvent): ReadEvent {
  if (typeof event === "string") {
    checkChoice("an event", event, TYPES);
    if (event === ("write_ctrlreg" as string) || event === ("mov_to_msr" as string))
      throw new TypeError(`expected the event ${event} as an object that says which register, received its name`);
    return { type: event, isAsync: false, register: null, msr: 0, onChangeOnly: false };
  }
  if (typeof event !== "object" || event === null)
    throw new TypeError(`expected an event to be a name or an object, received ${describe(event)}`);
  const given = readOptions("an event", event as Partial<ReadEvent>, [
    "type",
    "isAsync",
    "register",
    "msr",
    "onChangeOnly",
  ]);
  const { type } = given as ReadEvent;
  checkChoice("an event's type", type, TYPES);
  const own: Partial<ReadEvent> = readOptions(`the event ${type}`, given, OPTIONS[type] as "type"[]);
  const { isAsync = false, register = null, msr = 0, onChangeOnly = false } = own;
  if (type === "write_ctrlreg") checkChoice("register", register, REGISTERS);
  if (type === "mov_to_msr") checkInteger("msr", own.msr as number, 0, 0xffff_ffff);
  for (const [name, value] of [
    ["isAsync", isAsync],
    ["onChangeOnly", onChangeOnly],
  ] as const) {
    if (typeof value !== "boolean")
      throw new TypeError(`expected ${name} to be true or false, received ${describe(value)}`);
  }
  return { type, isAsync, register, msr, onChangeOnly };
}

/** Asks Xen which events it can report. Throws a XenUnsupportedOperationError for one that this processor lacks. */
export function checkCapabilities(connection: Connection, domid: Domid, events: readonly ReadEvent[]): void {
  const constants: Readonly<Record<string, unknown>> = { ...connection.abi.load("domctl.constants") };
  const { event: bits } = operationsOn(connection).domctl("monitor_op.get_capabilities", domid);
  const has = (type: string): boolean => {
    const bit = constants[PREFIX + type.toUpperCase()];
    return typeof bit === "number" && ((bits >>> bit) & 1) === 1;
  };
  const missing = events.find(({ type }) => !has(type));
  if (missing === undefined) return;
  const there = Object.keys(constants)
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => name.slice(PREFIX.length).toLowerCase())
    .filter(has);
  const reason =
    missing.type === "singlestep"
      ? "only Intel's processors have a monitor trap flag. On others watch for debug_exception, and answer { singleStep: true }"
      : "the processor, or this Xen, does not report it";
  throw new XenUnsupportedOperationError(
    `expected events that domain ${domid} can be watched for, which are ${there.join(", ")}; received ${missing.type}: ${reason}`,
    { operation: "domctl monitor_op.get_capabilities", errno: EOPNOTSUPP },
  );
}

/** Switches an event on or off. Throws a XenError if Xen refuses. */
export function switchEvent(connection: Connection, domid: Domid, what: "enable" | "disable", event: ReadEvent): void {
  const { domctl } = operationsOn(connection);
  const x86 = operationsOn<On<AbiTable, "x86_64">>(connection).domctl;
  const arm = operationsOn<On<AbiTable, "arm64">>(connection).domctl;
  const { type } = event;
  switch (type) {
    case "guest_request":
      return domctl(`monitor_op.${what}.guest_request`, domid, {
        u: { guest_request: { sync: event.isAsync ? 0 : 1 } },
      });
    case "privileged_call":
      return arm(`monitor_op.${what}.privileged_call`, domid);
    case "debug_exception":
      return x86(`monitor_op.${what}.debug_exception`, domid, { u: { debug_exception: { sync: 1 } } });
    case "write_ctrlreg":
      return x86(`monitor_op.${what}.write_ctrlreg`, domid, {
        u: { mov_to_cr: { index: indexOf(connection, event), sync: 1, onchangeonly: event.onChangeOnly ? 1 : 0 } },
      });
    case "mov_to_msr":
      return x86(`monitor_op.${what}.mov_to_msr`, domid, {
        u: { mov_to_msr: { msr: event.msr, onchangeonly: event.onChangeOnly ? 1 : 0 } },
      });
    default:
      return x86(`monitor_op.${what}.${type}`, domid);
  }
}

function indexOf(connection: Connection, { register }: ReadEvent): number {
  const { VM_EVENT_X86_CR0, VM_EVENT_X86_CR3, VM_EVENT_X86_CR4, VM_EVENT_X86_XCR0 } =
    connection.abi.load("vm_event.constants");
  const indices = { cr0: VM_EVENT_X86_CR0, cr3: VM_EVENT_X86_CR3, cr4: VM_EVENT_X86_CR4, xcr0: VM_EVENT_X86_XCR0 };
  return indices[register ?? "cr0"];
}
