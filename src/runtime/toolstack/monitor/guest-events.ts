/** The events of a monitor that are not answered yet, and the time until they must be. */

import type { Abi } from "../../abi/index.ts";
import type { Domid } from "../../abi/numbers.ts";
import { inspectAs } from "../../base/checks.ts";
import { XenError } from "../../base/errors/index.ts";
import { type AnswerContext, emptyResponse, isPlain, responseTo } from "./answers.ts";
import { decodeEvent, type DecodedEvent, describeEvent, NO_MEMBERS } from "./decode.ts";
import type { EventRing } from "./event-ring.ts";
import { Deadlines } from "./deadlines.ts";
import type { MonitorEvent } from "./event-types.ts";
import { type EventRecord, registersOf } from "./registers.ts";

export interface EventsParts {
  readonly abi: Abi;
  readonly isArm: boolean;
  readonly domid: Domid;
  readonly stepping: AnswerContext["stepping"];
  readonly answerWithinMs: number;
  readonly ring: EventRing;
  /** Called with the error of an event that was not answered in time, or whose answer could not be sent. */
  failed(error: unknown): void;
}

export class GuestEvents {
  readonly #parts: EventsParts;
  readonly #waiting: Deadlines<GuestEvent>;
  /** Vcpus that stop behind each instruction by the monitor trap flag. */
  readonly #stepping: Set<number> = new Set();
  readonly #pausedFlag: number;
  #isOver = false;

  constructor(parts: EventsParts) {
    this.#parts = parts;
    this.#waiting = new Deadlines(parts.answerWithinMs, (event) => parts.failed(this.#unanswered(event)));
    this.#pausedFlag = parts.abi.load("vm_event.constants").VM_EVENT_FLAG_VCPU_PAUSED;
  }

  /** Returns the event of a record. One whose vcpu runs on is answered at once, which frees its place in the ring. */
  event(record: EventRecord): MonitorEvent {
    const { abi, ring } = this.#parts;
    const event = new GuestEvent(this, record, (record.flags & this.#pausedFlag) !== 0, decodeEvent(record, abi));
    if (event.isPaused) this.#waiting.add(event);
    else ring.put(this.#goOn(record));
    return event as unknown as MonitorEvent;
  }

  /** Answers everything, and the records that were never made events: the vcpus go on. */
  end(untaken: readonly EventRecord[]): void {
    this.#isOver = true;
    const { ring } = this.#parts;
    const records = [...[...this.#waiting].map(recordOf), ...untaken];
    this.#waiting.clear();
    ring.putLast(records.map((record) => this.#lastResponse(record)));
  }

  /**
   * Returns the response that lets the vcpu go on as if nobody had watched. Xen has put the results of CPUID into the
   * registers already: if the vcpu executed it again, it would take them for the leaf that it asks for.
   */
  #lastResponse(record: EventRecord): EventRecord {
    const { abi, isArm, stepping } = this.#parts;
    if (record.reason !== abi.load("vm_event.constants").VM_EVENT_REASON_CPUID) return emptyResponse(record, abi);
    const { type, instructionBytes } = decodeEvent(record, abi);
    const context = { abi, isArm, stepping, isStepping: this.#stepping.has(record.vcpu_id) };
    return responseTo({ type, record, instructionBytes }, { skip: true }, context).response;
  }

  /** Forgets everything, since another program has ended the ring. */
  forget(): void {
    this.#isOver = true;
    this.#waiting.clear();
  }

  /** True if there are events that are not answered. */
  get areWaiting(): boolean {
    return this.#waiting.size > 0;
  }

  /** Fails with the oldest event that is not answered. */
  endLate(): void {
    const [oldest] = this.#waiting;
    if (oldest !== undefined) this.#parts.failed(this.#unanswered(oldest));
  }

  isWaiting(event: GuestEvent): boolean {
    return this.#waiting.has(event);
  }

  registers(record: EventRecord): MonitorEvent["registers"] {
    return registersOf(record, this.#parts.isArm);
  }

  answer(event: GuestEvent, record: EventRecord, decoded: DecodedEvent, answer: object | undefined): void {
    const { abi, isArm, stepping, domid } = this.#parts;
    const { isPaused } = event;
    if (this.#isOver) throw new ReferenceError(`the monitor of domain ${domid} has been closed`);
    if (isPaused && !this.#waiting.has(event)) throw new TypeError(`${describeEvent(decoded)} is answered already`);
    const { type, instructionBytes } = decoded;
    if (answer === undefined && isPlain(type)) {
      if (isPaused) this.#put(event, this.#goOn(record));
      return;
    }
    const { vcpu_id } = record;
    const context = { abi, isArm, stepping, isStepping: this.#stepping.has(vcpu_id) };
    const { response, isStepping } = responseTo({ type, record, instructionBytes }, answer, context);
    // The caller's answer may have run code that answered first, or that closed the monitor.
    if (!isPaused || this.#isOver || !this.#waiting.has(event)) return;
    if (isStepping) this.#stepping.add(vcpu_id);
    else this.#stepping.delete(vcpu_id);
    this.#put(event, response);
  }

  #put(event: GuestEvent, response: EventRecord): void {
    this.#waiting.delete(event);
    this.#parts.ring.put(response);
  }

  /** Makes a request the response that lets the vcpu go on: the flags differ, and nothing else does. */
  #goOn(record: EventRecord): EventRecord {
    record.flags &= this.#pausedFlag;
    return record;
  }

  #unanswered(event: GuestEvent): XenError {
    const { answerWithinMs, domid } = this.#parts;
    return new XenError(
      `expected an answer to ${describeOf(event)} of vcpu ${event.vcpu} of domain ${domid} within ` +
        `${answerWithinMs} ms, received none: call answer() of every event`,
      { operation: "monitor a guest" },
      "ERR_UNANSWERED",
    );
  }
}

let recordOf: (event: GuestEvent) => EventRecord;
let describeOf: (event: GuestEvent) => string;

/** An event, with the members of its type. */
class GuestEvent {
  readonly type: string;
  readonly vcpu: number;
  readonly isPaused: boolean;
  readonly #events: GuestEvents;
  readonly #record: EventRecord;
  readonly #decoded: DecodedEvent;
  #registers: MonitorEvent["registers"] | undefined;

  constructor(events: GuestEvents, record: EventRecord, isPaused: boolean, decoded: DecodedEvent) {
    this.type = decoded.type;
    this.vcpu = record.vcpu_id;
    this.isPaused = isPaused;
    this.#events = events;
    this.#record = record;
    this.#decoded = decoded;
    if (decoded.members !== NO_MEMBERS) Object.assign(this, decoded.members);
  }

  /** Decoded at the first use, since most programs look at few of them. */
  get registers(): MonitorEvent["registers"] {
    return (this.#registers ??= this.#events.registers(this.#record));
  }

  get isAnswered(): boolean {
    return !this.#events.isWaiting(this);
  }

  answer(answer?: object): void {
    this.#events.answer(this, this.#record, this.#decoded, answer);
  }

  static {
    recordOf = (event) => event.#record;
    describeOf = (event) => describeEvent(event.#decoded);
    inspectAs(this, (event) => `GuestEvent ${Bun.inspect({ ...event })}${event.isAnswered ? " (answered)" : ""}`);
  }
}
