/** The events of a monitor that are not answered yet, and the time until they must be. */

import type { Abi } from "../../abi/index.ts";
import type { Domid } from "../../abi/numbers.ts";
import { inspectAs } from "../../base/checks.ts";
import { XenError } from "../../base/errors/index.ts";
import { type AnswerContext, emptyResponse, responseTo } from "./answers.ts";
import { decodeEvent, type DecodedEvent, describeEvent } from "./decode.ts";
import type { EventRing } from "./event-ring.ts";
import type { MonitorEvent } from "./interfaces.ts";
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

/** The longest delay of a timer, in milliseconds. */
const LONGEST_MS = 0x7fff_ffff;

export class GuestEvents {
  readonly #parts: EventsParts;
  readonly #waiting: Map<EventRecord, NodeJS.Timeout | undefined> = new Map();
  /** Vcpus that stop behind each instruction by the monitor trap flag. */
  readonly #stepping: Set<number> = new Set();
  #isOver = false;

  constructor(parts: EventsParts) {
    this.#parts = parts;
  }

  /** Returns the event of a record. One whose vcpu runs on is answered at once, which frees its place in the ring. */
  event(record: EventRecord): MonitorEvent {
    const { abi, isArm } = this.#parts;
    const decoded = decodeEvent(record, abi);
    const { VM_EVENT_FLAG_VCPU_PAUSED } = abi.load("vm_event.constants");
    const isPaused = (record.flags & VM_EVENT_FLAG_VCPU_PAUSED) !== 0;
    if (isPaused) this.#waiting.set(record, this.#timer(record, decoded));
    else this.#parts.ring.put([emptyResponse(record, abi)]);
    const shown = {
      type: decoded.type,
      vcpu: record.vcpu_id,
      isPaused,
      registers: registersOf(record, isArm),
      ...decoded.members,
    };
    return new GuestEvent(shown, {
      isAnswered: () => !this.#waiting.has(record),
      answer: (answer) => this.#answer(record, decoded, isPaused, answer),
    }) as unknown as MonitorEvent;
  }

  /** Answers everything, and the records that were never made events: the vcpus go on. */
  end(untaken: readonly EventRecord[]): void {
    this.#isOver = true;
    const { ring } = this.#parts;
    for (const timer of this.#waiting.values()) clearTimeout(timer);
    const records = [...this.#waiting.keys(), ...untaken];
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
    for (const timer of this.#waiting.values()) clearTimeout(timer);
    this.#waiting.clear();
  }

  #answer(record: EventRecord, decoded: DecodedEvent, isPaused: boolean, answer: object | undefined): void {
    const { abi, isArm, stepping, ring, domid } = this.#parts;
    if (this.#isOver) throw new ReferenceError(`the monitor of domain ${domid} has been closed`);
    if (isPaused && !this.#waiting.has(record)) throw new TypeError(`${describeEvent(decoded)} is answered already`);
    const { vcpu_id } = record;
    const context = { abi, isArm, stepping, isStepping: this.#stepping.has(vcpu_id) };
    const event = { type: decoded.type, record, instructionBytes: decoded.instructionBytes };
    const { response, isStepping } = responseTo(event, answer, context);
    if (!isPaused) return;
    clearTimeout(this.#waiting.get(record));
    this.#waiting.delete(record);
    if (isStepping) this.#stepping.add(vcpu_id);
    else this.#stepping.delete(vcpu_id);
    ring.put([response]);
  }

  #timer(record: EventRecord, decoded: DecodedEvent): NodeJS.Timeout | undefined {
    const { answerWithinMs, domid, failed } = this.#parts;
    if (answerWithinMs > LONGEST_MS) return undefined;
    return setTimeout(() => {
      failed(
        new XenError(
          `expected an answer to ${describeEvent(decoded)} of vcpu ${record.vcpu_id} of domain ${domid} within ` +
            `${answerWithinMs} ms, received none: call answer() of every event`,
          { operation: "monitor a guest" },
          "ERR_UNANSWERED",
        ),
      );
    }, answerWithinMs);
  }
}

interface Actions {
  isAnswered(): boolean;
  answer(answer: object | undefined): void;
}

/** An event, with the members of its type. */
class GuestEvent {
  readonly #actions: Actions;

  constructor(members: object, actions: Actions) {
    Object.assign(this, members);
    this.#actions = actions;
  }

  get isAnswered(): boolean {
    return this.#actions.isAnswered();
  }

  answer(answer?: object): void {
    this.#actions.answer(answer);
  }

  static {
    inspectAs(this, (event) => {
      const { registers: _, ...members } = event as unknown as Record<string, unknown>;
      return `GuestEvent ${Bun.inspect(members)}${event.isAnswered ? " (answered)" : ""}`;
    });
  }
}
