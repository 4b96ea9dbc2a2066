/** Xen's trace buffers: one per cpu, in frames of Xen's own. */

import type { Abi } from "../../runtime/abi/index.ts";
import { FRAME_SIZE } from "../../runtime/interdomain/shared-memory/index.ts";
import { offsetOf } from "../../runtime/struct/index.ts";
import type { Clock } from "./clock.ts";
import type { Cpus } from "./cpus.ts";
import type { MachineFrames } from "./machine-frames.ts";
import type { SimulatedTraceRecord } from "./trace-record.ts";

const WORD = Uint32Array.BYTES_PER_ELEMENT;

/** The parts of the machine that the trace needs. */
interface Surroundings {
  readonly abi: Abi;
  readonly frames: MachineFrames;
  readonly cpus: Cpus;
  readonly clock: Clock;
}

export class Trace {
  readonly #machine: Surroundings;
  /** Events that are recorded. */
  mask: number;
  /** The cpus that record. */
  cpus: ReadonlySet<number>;
  #isOn = false;
  #pages = 0;
  #description = 0;
  #descriptionPages = 0;
  /** The first frame of each cpu's buffer, and records that did not fit. */
  readonly #first: number[] = [];
  readonly #lost: number[] = [];

  constructor(machine: Surroundings) {
    this.#machine = machine;
    this.mask = machine.abi.load("trace.constants").TRC_ALL;
    this.cpus = new Set(machine.cpus.all.keys());
  }

  get isAllocated(): boolean {
    return this.#pages > 0;
  }

  /** The first frame in which the buffers are described, and the size of that in bytes. */
  get description(): { frame: number; size: number } {
    return { frame: this.#description, size: this.#descriptionPages * FRAME_SIZE };
  }

  /** True if it is a frame of the buffers or of their description. */
  hasFrame(frame: number): boolean {
    if (!this.isAllocated) return false;
    if (frame >= this.#description && frame < this.#description + this.#descriptionPages) return true;
    return this.#first.some((first) => frame >= first && frame < first + this.#pages);
  }

  /** Allocates the buffers, and starts to record. */
  allocate(pages: number): void {
    const { frames, abi, cpus } = this.#machine;
    const { TInfo } = abi.load("trace");
    const mostCpus = 256;
    const head = Math.ceil((offsetOf(TInfo, "mfn_offset") + mostCpus * Uint16Array.BYTES_PER_ELEMENT) / WORD);
    const words = head + cpus.all.length * pages;
    this.#descriptionPages = Math.ceil((words * WORD) / FRAME_SIZE);
    this.#description = frames.take(this.#descriptionPages);
    this.#pages = pages;
    const bytes = new Uint8Array(this.#descriptionPages * FRAME_SIZE);
    const info = new TInfo(new DataView(bytes.buffer));
    info.tbuf_size = pages;
    const list = new Uint32Array(bytes.buffer);
    for (const cpu of cpus.all.keys()) {
      const first = frames.take(pages);
      this.#first.push(first);
      this.#lost.push(0);
      const at = head + cpu * pages;
      info.mfn_offset.set(cpu, at);
      for (let page = 0; page < pages; page++) list[at + page] = first + page;
    }
    for (let page = 0; page < this.#descriptionPages; page++) {
      this.#write(this.#description + page, bytes.subarray(page * FRAME_SIZE, (page + 1) * FRAME_SIZE));
    }
    this.#isOn = true;
  }

  enable(): void {
    this.#isOn = true;
  }

  disable(): void {
    this.#isOn = false;
    this.#lost.fill(0);
  }

  /** Writes a record, if the event is recorded, or counts it as lost. */
  record({ event, cpu = 0, words = [] }: SimulatedTraceRecord): void {
    if (!this.#isOn || !this.cpus.has(cpu) || !this.#isRecorded(event)) return;
    const lost = this.#lost[cpu] ?? 0;
    const { TRC_LOST_RECORDS } = this.#machine.abi.load("trace.constants");
    if (lost > 0 && this.#put(cpu, TRC_LOST_RECORDS, [lost, 0, 0, 0])) this.#lost[cpu] = 0;
    if (!this.#put(cpu, event, words)) this.#lost[cpu] = (this.#lost[cpu] ?? 0) + 1;
  }

  /** Xen wants a bit of the mask for the class of the event, and another for its subclass. */
  #isRecorded(event: number): boolean {
    const { TRC_CLS_SHIFT, TRC_SUBCLS_SHIFT } = this.#machine.abi.load("trace.constants");
    const subclasses = 2 ** (TRC_CLS_SHIFT - TRC_SUBCLS_SHIFT) - 1;
    const { mask } = this;
    return (
      ((mask >>> TRC_CLS_SHIFT) & (event >>> TRC_CLS_SHIFT)) !== 0 &&
      ((mask >>> TRC_SUBCLS_SHIFT) & (event >>> TRC_SUBCLS_SHIFT) & subclasses) !== 0
    );
  }

  /** Puts a record with a time stamp into a buffer. Returns false if it does not fit. */
  #put(cpu: number, event: number, words: readonly number[]): boolean {
    const { TBuf, TRec, TRecU, TRecUCycles, TRecUNocycles } = this.#machine.abi.load("trace");
    const { TRC_TRACE_WRAP_BUFFER } = this.#machine.abi.load("trace.constants");
    const memory = this.#bytesOf(cpu);
    const head = new TBuf(new DataView(memory.buffer));
    const room = memory.length - TBuf.size;
    const header = TRec.size - TRecU.size;
    const size = header + (TRecUCycles.size - TRecUNocycles.size) + words.length * WORD;
    const used = (head.prod - head.cons + 2 * room) % (2 * room);
    const toEnd = room - (head.prod % room);
    const needed = size > toEnd ? toEnd + size : size;
    if (used + needed > room) return false;
    const write = (kind: number, length: number, fill: (record: InstanceType<typeof TRec>) => void): void => {
      const bytes = new Uint8Array(TRec.size);
      const record = new TRec(new DataView(bytes.buffer));
      record.event = kind;
      fill(record);
      memory.set(bytes.subarray(0, Math.min(length, bytes.length)), TBuf.size + (head.prod % room));
      head.prod = (head.prod + length) % (2 * room);
    };
    // No record goes across the end: a filler does, up to it. One longer than a record consists of several.
    for (let left = size > toEnd ? toEnd : 0; left > 0;) {
      const length = Math.min(left, header + TRecUNocycles.size);
      write(TRC_TRACE_WRAP_BUFFER, length, (record) => (record.extra_u32 = (length - header) / WORD));
      left -= length;
    }
    write(event, size, (record) => {
      const cycles = (this.#machine.clock.nowNs * BigInt(this.#machine.cpus.topology.khz)) / 1_000_000n;
      record.cycles_included = 1;
      record.extra_u32 = words.length;
      record.u.cycles.cycles_lo = Number(cycles & 0xffff_ffffn);
      record.u.cycles.cycles_hi = Number(cycles >> 32n);
      for (const [index, word] of words.entries()) record.u.cycles.extra_u32.set(index, word);
    });
    for (let page = 0; page < this.#pages; page++) {
      this.#write((this.#first[cpu] ?? 0) + page, memory.subarray(page * FRAME_SIZE, (page + 1) * FRAME_SIZE));
    }
    return true;
  }

  /** Returns a copy of a cpu's buffer. */
  #bytesOf(cpu: number): Uint8Array<ArrayBuffer> {
    const all = new Uint8Array(this.#pages * FRAME_SIZE);
    for (let page = 0; page < this.#pages; page++) {
      const frame = this.#machine.frames.content().read(this.#owner, (this.#first[cpu] ?? 0) + page);
      if (frame !== undefined) all.set(frame, page * FRAME_SIZE);
    }
    return all;
  }

  #write(frame: number, bytes: Uint8Array): void {
    this.#machine.frames.content().write(this.#owner, frame, bytes);
  }

  get #owner(): number {
    return this.#machine.abi.load("xen.constants").DOMID_XEN;
  }
}
