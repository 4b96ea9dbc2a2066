/** Xen's trace buffers in this program's memory: one per cpu, which Xen fills and this program empties. */

import { XenError } from "../../base/errors/index.ts";
import { type Domid, memoryOwner } from "../../abi/numbers.ts";
import { type Connection, operationsOn } from "../../hypercall/operation/index.ts";
import type { ForeignMapping } from "../../interdomain/foreign-memory/index.ts";
import { FRAME_SIZE } from "../../interdomain/shared-memory/index.ts";
import { offsetOf } from "../../struct/index.ts";
import { hostSizes } from "./host-sizes.ts";

/** A record as Xen wrote it. */
export interface RawTraceRecord {
  readonly cpu: number;
  /** The number of the event, its class included. */
  readonly event: number;
  /** The cpu's time stamp counter; null if the record has none. */
  readonly cycles: bigint | null;
  readonly words: readonly number[];
}

/** Maps frames. */
export interface FrameMapper {
  map(
    domid: Domid,
    frames: readonly bigint[],
    options: { readonly writable?: boolean; readonly signal?: AbortSignal | undefined },
  ): Promise<ForeignMapping>;
}

/** More than Xen needs to describe the buffers of all cpus. */
const MOST_DESCRIPTION_BYTES = 0x100_0000;

const WORD = Uint32Array.BYTES_PER_ELEMENT;

/** The buffers of all cpus that were online when they were allocated. */
export class TraceBuffers implements Disposable {
  readonly #buffers: readonly CpuBuffer[];

  constructor(buffers: readonly CpuBuffer[]) {
    this.#buffers = buffers;
  }

  /** Returns the records that Xen has written since the last call, and frees their places, in the order of their times. */
  take(): RawTraceRecord[] {
    const records = this.#buffers.flatMap((buffer) => buffer.take());
    return this.#buffers.length < 2 ? records : inOrder(records);
  }

  /** Frees the places of all records. */
  discard(): void {
    for (const buffer of this.#buffers) buffer.discard();
  }

  [Symbol.dispose](): void {
    for (const { mapping } of this.#buffers) mapping.unmap();
  }
}

/** Sorts by time. A record without one stays behind the one before it of its cpu. */
function inOrder(records: readonly RawTraceRecord[]): RawTraceRecord[] {
  let last = 0n;
  let cpu = -1;
  const timed = records.map((record) => {
    if (record.cpu !== cpu) [last, cpu] = [0n, record.cpu];
    if (record.cycles !== null) last = record.cycles;
    return { record, at: last };
  });
  return timed.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).map(({ record }) => record);
}

class CpuBuffer {
  readonly mapping: ForeignMapping;
  readonly #cpu: number;
  readonly #connection: Connection;
  readonly #head: number;
  readonly #consumerAt: number;
  readonly #producerAt: number;
  /** Bytes of records; Xen's indices count to twice as many. */
  readonly #room: number;

  constructor(connection: Connection, cpu: number, mapping: ForeignMapping) {
    this.#connection = connection;
    this.#cpu = cpu;
    this.mapping = mapping;
    const { TBuf } = connection.abi.load("trace");
    this.#head = TBuf.size;
    this.#consumerAt = offsetOf(TBuf, "cons");
    this.#producerAt = offsetOf(TBuf, "prod");
    this.#room = mapping.byteLength - this.#head;
  }

  take(): RawTraceRecord[] {
    const { consumer, producer, length } = this.#indices();
    if (length === 0) return [];
    const start = consumer % this.#room;
    const first = Math.min(length, this.#room - start);
    // No record goes across the end of the buffer.
    const records = [
      ...this.#records(this.mapping.read(this.#head + start, first)),
      ...this.#records(this.mapping.read(this.#head, length - first)),
    ];
    this.#release(producer);
    return records;
  }

  discard(): void {
    this.#release(this.#indices().producer);
  }

  #release(producer: number): void {
    this.mapping.storeUint32(this.#consumerAt, producer);
  }

  /** Reads the indices once: what Xen writes meanwhile is for the next look. */
  #indices(): { consumer: number; producer: number; length: number } {
    const consumer = this.mapping.loadUint32(this.#consumerAt);
    const producer = this.mapping.loadUint32(this.#producerAt);
    const end = 2 * this.#room;
    const length = (producer - consumer + end) % end;
    if (consumer >= end || producer >= end || consumer % WORD !== 0 || producer % WORD !== 0 || length > this.#room) {
      throw new XenError(
        `expected indices of a trace buffer of ${this.#room} bytes for cpu ${this.#cpu}, received ${consumer} and ` +
          `${producer}: does another program read Xen's trace buffers?`,
        { operation: "read a trace buffer" },
      );
    }
    return { consumer, producer, length };
  }

  #records(bytes: Uint8Array<ArrayBuffer>): RawTraceRecord[] {
    const { TRec, TRecU, TRecUCycles, TRecUNocycles } = this.#connection.abi.load("trace");
    // The last record may be shorter than its type.
    const padded = new Uint8Array(bytes.length + TRec.size);
    padded.set(bytes);
    const view = new DataView(padded.buffer);
    const head = TRec.size - TRecU.size;
    const stamp = TRecUCycles.size - TRecUNocycles.size;
    const records: RawTraceRecord[] = [];
    for (let at = 0; at < bytes.length;) {
      const { event, extra_u32: count, cycles_included, u } = new TRec(view, at);
      const { cycles, nocycles } = u;
      const timed = cycles_included !== 0;
      const length = head + (timed ? stamp : 0) + count * WORD;
      if (at + length > bytes.length) {
        throw new XenError(`expected whole trace records of cpu ${this.#cpu}, received one that is cut`, {
          operation: "read a trace buffer",
        });
      }
      const source = timed ? cycles.extra_u32 : nocycles.extra_u32;
      const words = Array.from({ length: Math.min(count, source.length) }, (_, index) => source.get(index));
      const time = timed ? (BigInt(cycles.cycles_hi) << 32n) | BigInt(cycles.cycles_lo) : null;
      records.push({ cpu: this.#cpu, event, cycles: time, words });
      at += length;
    }
    return records;
  }
}

/**
 * Maps the buffers, which must have been allocated. Rejects with a XenError if Xen's description of them cannot be, or
 * with the signal's reason.
 */
export async function mapTraceBuffers(
  connection: Connection,
  memory: FrameMapper,
  signal: AbortSignal | undefined,
): Promise<TraceBuffers> {
  const xens = memoryOwner(connection.abi.load("xen.constants").DOMID_XEN);
  const { buffer_mfn, size } = operationsOn(connection).sysctl("tbuf_op.get_info");
  if (size === 0 || size > MOST_DESCRIPTION_BYTES) throw impossible(`a description of ${size} bytes`);
  const described = Array.from({ length: Math.ceil(size / FRAME_SIZE) }, (_, page) => buffer_mfn + BigInt(page));
  using parts = new DisposableStack();
  const description = await memory.map(xens, described, { signal });
  parts.defer(() => description.unmap());
  const mappings: ForeignMapping[] = [];
  using failed = new DisposableStack();
  failed.defer(() => mappings.forEach((mapping) => mapping.unmap()));
  const buffers: CpuBuffer[] = [];
  for (const { cpu, frames } of framesOf(connection, description.read(0, size))) {
    const mapping = await memory.map(xens, frames, { writable: true, signal });
    mappings.push(mapping);
    buffers.push(new CpuBuffer(connection, cpu, mapping));
  }
  failed.move();
  return new TraceBuffers(buffers);
}

/** Returns the frames of each cpu's buffer (`struct t_info`). A cpu that was offline has none. */
function framesOf(connection: Connection, bytes: Uint8Array<ArrayBuffer>): { cpu: number; frames: bigint[] }[] {
  const { TInfo } = connection.abi.load("trace");
  const info = new TInfo(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.byteLength / WORD));
  const { tbuf_size: pages, mfn_offset } = info;
  const count = Math.min(hostSizes(connection).cpus, mfn_offset.length);
  if (pages === 0) throw impossible("buffers without pages");
  const cpus: { cpu: number; frames: bigint[] }[] = [];
  for (let cpu = 0; cpu < count; cpu++) {
    const first = mfn_offset.get(cpu);
    if (first === 0) continue;
    if (first + pages > words.length) throw impossible(`a buffer of cpu ${cpu} beyond the end`);
    cpus.push({ cpu, frames: Array.from(words.subarray(first, first + pages), BigInt) });
  }
  return cpus;
}

function impossible(received: string): XenError {
  return new XenError(`expected a description of Xen's trace buffers, received ${received}`, {
    operation: "sysctl tbuf_op.get_info",
  });
}
