/** The buffers of Xen's trace, and what has been traced in them during an action. */

import { ForeignPages } from "../guests/foreign-pages.ts";
import { PAGE } from "../puppet/index.ts";
import type { Stage } from "./stage.ts";

export interface TraceRecord {
  readonly event: number;
  readonly extra: readonly number[];
}

export const TRACE_PAGES = 16;

export interface Trace {
  /** The pages of each processor's buffer, by the table of all buffers. */
  readonly pages: number;
  /** The place in a processor's buffer behind the last record. */
  readonly written: (cpu: number) => number;
  /** A copy of all buffers. */
  readonly bytes: () => Uint8Array;
  /** Discards all records of a processor. */
  readonly forget: (cpu: number) => void;
  /** The records of a processor, in the order of time. */
  readonly records: (cpu: number) => TraceRecord[];
}

/** Has Xen's buffers ready and empty; their size is final until it is booted again. */
export async function trace(stage: Stage): Promise<Trace> {
  const { xen } = stage;
  const { DOMID_XEN } = xen.abi.load("xen.constants");
  if (xen.sysctl("tbuf_op.get_info").size === 0) xen.sysctl("tbuf_op.set_size", { size: TRACE_PAGES });
  const { buffer_mfn } = xen.sysctl("tbuf_op.get_info");
  const info = stage.keep(await xen.foreignMemory.map(DOMID_XEN, buffer_mfn));
  const words = new Uint32Array(Uint8Array.from(info.read(0, info.byteLength)).buffer);
  const { tbuf_size, mfn_offset } = new (xen.abi.load("trace").TInfo)(new DataView(words.buffer));
  const cpus = Array.from({ length: xen.host.info().onlineCpus }, (_, cpu) => mfn_offset.get(cpu));
  const frames = cpus.flatMap((first) => [...words.subarray(first, first + TRACE_PAGES)].map(BigInt));
  const pages = stage.keep(new ForeignPages(DOMID_XEN, frames));
  const forget = (cpu: number): void => {
    const place = cpu * TRACE_PAGES * PAGE;
    pages.memory.setUint32(place, pages.memory.getUint32(place + 4, true), true);
  };
  // nothing is written to a full buffer
  for (const cpu of cpus.keys()) forget(cpu);
  return {
    pages: tbuf_size,
    // struct t_buf: the consumer's and the producer's place
    written: (cpu) => pages.memory.getUint32(cpu * TRACE_PAGES * PAGE + 4, true),
    bytes: () => Uint8Array.from(pages.bytes),
    forget,
    records: (cpu) => recordsOf(new DataView(pages.bytes.slice(cpu * TRACE_PAGES * PAGE).buffer)),
  };
}

/** The bytes of struct t_buf, the two places, before the records. */
const HEAD = 8;

/**
 * Returns the records of a processor's buffer. A place counts to twice the size of the buffer, so that a full one and an
 * empty one differ.
 */
function recordsOf(buffer: DataView): TraceRecord[] {
  const size = TRACE_PAGES * PAGE - HEAD;
  const word = (place: number): number => buffer.getUint32(HEAD + (place % size), true);
  let [place, left] = [buffer.getUint32(0, true), 0];
  left = (buffer.getUint32(4, true) - place + 2 * size) % (2 * size);
  const records: TraceRecord[] = [];
  while (left > 0) {
    const head = word(place);
    const [count, hasCycles] = [(head >>> 28) & 7, head >>> 31 === 1];
    const first = place + (hasCycles ? 12 : 4);
    const extra = Array.from({ length: count }, (_, index) => word(first + 4 * index));
    records.push({ event: head & 0x0fff_ffff, extra });
    const length = (hasCycles ? 12 : 4) + 4 * count;
    place += length;
    left -= length;
  }
  return records;
}

/** The classes of events that are traced: scheduling, hypercalls of PV guests and of virtual machines. */
const CLASSES = 0x002a_b000;

/** Returns the records that Xen writes during an action, each with the domain that ran on the processor, if it is known. */
export async function tracedDuring(
  stage: Stage,
  action: () => void,
): Promise<readonly (TraceRecord & { readonly domid: number | undefined })[]> {
  const { xen } = stage;
  const { TRC_SCHED_YIELD, TRC_SCHED_SWITCH } = xen.abi.load("trace.constants");
  const { forget, records } = await trace(stage);
  const cpus = Array.from({ length: xen.host.info().onlineCpus }, (_, cpu) => cpu);
  const { evt_mask } = xen.sysctl("tbuf_op.get_info");
  xen.sysctl("tbuf_op.set_evt_mask", { evt_mask: CLASSES });
  for (const cpu of cpus) forget(cpu);
  xen.sysctl("tbuf_op.enable");
  try {
    action();
  } finally {
    xen.sysctl("tbuf_op.disable");
    xen.sysctl("tbuf_op.set_evt_mask", { evt_mask });
  }
  return cpus.flatMap((cpu) => {
    let domid: number | undefined;
    return records(cpu).map((record) => {
      // domain and vcpu; the domain and the vcpu before, and those after
      if (record.event === TRC_SCHED_YIELD) domid = record.extra[0];
      if (record.event === TRC_SCHED_SWITCH) domid = record.extra[2];
      return { event: record.event, extra: record.extra, domid };
    });
  });
}
