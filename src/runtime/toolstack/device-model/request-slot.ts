/** The place of one vcpu's requests, in the page that Xen and the device model share. */

import { stableAbi } from "../../abi/index.ts";
import { memberAt } from "../../abi/interpreter/index.ts";
import type { SharedMemory } from "../../interdomain/shared-memory/index.ts";
import { offsetOf } from "../../struct/index.ts";
import { allOnes, checkRequest, type Request, type RequestMembers } from "./request.ts";

const { Ioreq } = stableAbi().load("hvm/ioreq");
const { STATE_IOREQ_NONE, STATE_IOREQ_READY, STATE_IOREQ_INPROCESS, STATE_IORESP_READY, IOREQ_READ } =
  stableAbi().load("hvm/ioreq.constants");

/** Bytes of a slot. */
export const SLOT_BYTES: number = Ioreq.size;

/** The state, which is a part of a byte. */
const STATE = memberAt(Ioreq, "state");
const { shift, width } = STATE.field.bits ?? { shift: 0, width: 8 };
const MASK = ((1 << width) - 1) << shift;
/** Indices of the lower halves, which the upper ones follow. */
const ADDRESS = offsetOf(Ioreq, "addr") / Uint32Array.BYTES_PER_ELEMENT;
const DATA = offsetOf(Ioreq, "data") / Uint32Array.BYTES_PER_ELEMENT;

export class RequestSlot {
  readonly #record: InstanceType<typeof Ioreq>;
  readonly #bytes: Uint8Array;
  readonly #words: Uint32Array;

  constructor(memory: SharedMemory, offset: number) {
    this.#record = memory.view(Ioreq, offset);
    this.#bytes = memory.array(Uint8Array, offset, SLOT_BYTES);
    this.#words = memory.array(Uint32Array, offset, SLOT_BYTES / Uint32Array.BYTES_PER_ELEMENT);
  }

  /** The guest's port by which Xen and the model notify each other; 0 if Xen has no such vcpu. */
  get port(): number {
    return this.#record.vp_eport;
  }

  /** True if the vcpu waits for nothing. */
  get isIdle(): boolean {
    return this.#state === STATE_IOREQ_NONE;
  }

  /** Takes the request, and checks it; null if there is none. Every member is read once. */
  take(): Request | null {
    if (this.#state !== STATE_IOREQ_READY) return null;
    this.#state = STATE_IOREQ_INPROCESS;
    return checkRequest(this.#members());
  }

  /** Completes the request that was taken, with the value of a read: a number has at most 32 bits. */
  answer(data: number | bigint | null): void {
    if (typeof data === "number") {
      this.#words[DATA] = data;
      this.#words[DATA + 1] = 0;
    } else if (data !== null) this.#record.data = data;
    this.#state = STATE_IORESP_READY;
  }

  /** Completes a request that waits or is being served: a read is all ones. Returns false if there is none. */
  abandon(): boolean {
    const state = this.#state;
    if (state !== STATE_IOREQ_READY && state !== STATE_IOREQ_INPROCESS) return false;
    const { dir, data_is_ptr, size } = this.#members();
    this.answer(dir === IOREQ_READ && data_is_ptr === 0 ? allOnes(Math.min(size, 8)) : null);
    return true;
  }

  get #state(): number {
    return (Atomics.load(this.#bytes, STATE.offset) & MASK) >> shift;
  }

  /** Atomic, so that all that was written before is there when Xen sees the state. */
  set #state(state: number) {
    const others = Atomics.load(this.#bytes, STATE.offset) & ~MASK;
    Atomics.store(this.#bytes, STATE.offset, others | (state << shift));
  }

  #members(): RequestMembers {
    const words = this.#words;
    const { type, size, count, dir, df, data_is_ptr } = this.#record;
    const [addrLow = 0, addrHigh = 0] = [words[ADDRESS], words[ADDRESS + 1]];
    const [dataLow = 0, dataHigh = 0] = [words[DATA], words[DATA + 1]];
    return { type, addrLow, addrHigh, size, count, dir, df, dataLow, dataHigh, data_is_ptr };
  }
}
