/**
 * The ring of requests that Xen buffers, since no vcpu has to wait for them: writes to the memory of an emulated VGA card,
 * for instance. Its two indices grow, and Xen may reduce both at once by a multiple of the number of slots.
 */

import { stableAbi } from "../../abi/index.ts";
import { XenRingError } from "../../base/errors/index.ts";
import type { SharedMemory } from "../../interdomain/shared-memory/index.ts";
import { offsetOf } from "../../struct/index.ts";
import { checkRequest, type Request } from "./request.ts";

const { BufferedIopage, BufIoreq } = stableAbi().load("hvm/ioreq");
const { IOREQ_BUFFER_SLOT_NUM } = stableAbi().load("hvm/ioreq.constants");

const READ = offsetOf(BufferedIopage, "read_pointer");
const WRITE = offsetOf(BufferedIopage, "write_pointer");
const SLOTS = offsetOf(BufferedIopage, "buf_ioreq");
/** Both indices are read by one access of 8 bytes. */
const PAIR = Math.min(READ, WRITE);

export class BufferedRequests {
  readonly #memory: SharedMemory;
  readonly #words: Uint32Array;
  readonly #offset: number;

  /** `offset` is that of the page in the memory. */
  constructor(memory: SharedMemory, offset: number) {
    this.#memory = memory;
    this.#offset = offset;
    this.#words = memory.array(Uint32Array, offset, SLOTS / Uint32Array.BYTES_PER_ELEMENT);
  }

  /** True if none waits. The written index is read first: it never falls behind the other one, whatever Xen does. */
  get isEmpty(): boolean {
    const written = Atomics.load(this.#words, WRITE / Uint32Array.BYTES_PER_ELEMENT);
    return written === Atomics.load(this.#words, READ / Uint32Array.BYTES_PER_ELEMENT);
  }

  /** Takes the oldest request; null if there is none. Throws a XenRingError for impossible indices. */
  take(): Request | null {
    if (this.isEmpty) return null;
    const pair = this.#memory.loadBigUint64(this.#offset + PAIR);
    const index = (at: number): number => Number((pair >> BigInt((at - PAIR) * 8)) & 0xffff_ffffn);
    const read = index(READ);
    const waiting = (index(WRITE) - read) >>> 0;
    if (waiting === 0) return null;
    const { type, dir, addr, size: power, data } = this.#slot(read).decode();
    const size = 2 ** power;
    // A value of 8 bytes continues in the slot behind it.
    const slots = size > 4 ? 2 : 1;
    if (waiting > IOREQ_BUFFER_SLOT_NUM || waiting < slots) throw brokenRing(waiting);
    const high = slots === 2 ? this.#slot(read + 1).data : 0;
    Atomics.add(this.#words, READ / Uint32Array.BYTES_PER_ELEMENT, slots);
    return checkRequest({
      type,
      addrLow: addr,
      addrHigh: 0,
      size,
      count: 1,
      dir,
      df: 0,
      dataLow: data,
      dataHigh: high,
      data_is_ptr: 0,
    });
  }

  #slot(index: number): InstanceType<typeof BufIoreq> {
    return this.#memory.snapshot(BufIoreq, this.#offset + SLOTS + (index % IOREQ_BUFFER_SLOT_NUM) * BufIoreq.size);
  }
}

function brokenRing(waiting: number): XenRingError {
  return new XenRingError(
    `expected indices of at most ${IOREQ_BUFFER_SLOT_NUM} buffered requests, received those of ${waiting}`,
    { operation: "take a buffered request" },
  );
}
