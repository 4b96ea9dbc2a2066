/** A trace of the hypervisor, as it happens: the records of its trace buffers. */

import { checkInteger, readList } from "../../base/checks.ts";
import { XenError } from "../../base/errors/index.ts";
import { checkChoice, readOptions, type SignalOptions, unknownWord } from "../../base/options.ts";
import { PollingIterator } from "../../base/polling-iterator.ts";
import { type Connection, operationsOn } from "../../hypercall/operation/index.ts";
import { bitmapBytes, setBits } from "../../struct/bitmap.ts";
import { hostSizes } from "./host-sizes.ts";
import { type FrameMapper, mapTraceBuffers, type RawTraceRecord, type TraceBuffers } from "./trace-buffers.ts";
import { classMask, TRACE_CLASSES, type TraceClass, TraceNames } from "./trace-names.ts";

/** Options of a trace of the hypervisor. */
export interface HostTraceOptions extends SignalOptions {
  /** Classes of events; by default all. */
  readonly events?: readonly TraceClass[] | undefined;
  /** Cpus whose events are recorded; by default all. */
  readonly cpus?: readonly number[] | undefined;
  /** Pages of each cpu's buffer; 32 by default. Xen allocates buffers once, so a later trace has the first one's. */
  readonly bufferPages?: number | undefined;
  /** "now", the default: starts with new records. "beginning": with those that are still in the buffers. */
  readonly from?: "beginning" | "now" | undefined;
  /** The time between two looks while nothing new has come; 100 by default. */
  readonly intervalMs?: number | undefined;
}

/** Something that the hypervisor did (`struct t_rec`). */
export interface HostTraceRecord {
  /** The cpu on which it happened. */
  readonly cpu: number;
  /** The cpu's time stamp counter; null if the record has none. */
  readonly cycles: bigint | null;
  /** That time in nanoseconds, counted from when the counter was 0; null if the record has none. */
  readonly timeNs: bigint | null;
  /** The event's number, with its class. */
  readonly event: number;
  /** The event's name in trace.h, such as "TRC_SCHED_SWITCH"; null if the header does not name it. */
  readonly name: string | null;
  /** The words of the record by their names, as far as they are known: `{ domid: 1, vcpu: 0 }`. */
  readonly members: Readonly<Record<string, number>>;
  /** All words of the record, of 32 bits each: at most seven. */
  readonly words: readonly number[];
}

/** Memory in which Xen's own frames are mapped, at its first use. */
interface TraceParts {
  readonly foreignMemory: FrameMapper;
}

const MOST_PAGES = 0xffff;
const HIGHEST_CPU = 0xffff;

/**
 * An iterator over the records of Xen's trace buffers, until it is closed; a pending `next()` then resolves as done. The
 * order is that of time within what one look finds. It belongs to one thread, and one program at a time can read the
 * buffers. At its end Xen stops to record.
 */
export class HostTrace extends PollingIterator<HostTraceRecord> {
  readonly #lost: { records: number };
  readonly #look: { readonly hasEnded: boolean };

  /** @internal: `xen.host.trace()` makes it. */
  constructor(connection: Connection, parts: TraceParts, options: HostTraceOptions, onEnd: () => void) {
    const settings = readTrace(options);
    const lost = { records: 0 };
    const decode = decoder(connection, lost);
    const look = source(connection, parts, settings);
    super(async () => decode(await look.take()), {
      intervalMs: settings.intervalMs,
      signal: settings.signal,
      onEnd: () => {
        onEnd();
        look.end();
      },
    });
    this.#lost = lost;
    this.#look = look;
  }

  /** True once it has ended: by `close()`, by its signal, which ends it at once, or by an error. */
  get hasEnded(): boolean {
    return this.#look.hasEnded;
  }

  /** The number of records that Xen could not write, since the buffers were full: if it grows, records are missing. */
  get lostRecords(): number {
    return this.#lost.records;
  }
}

type Settings = ReturnType<typeof readTrace>;

function readTrace(options: HostTraceOptions) {
  const {
    events = [],
    cpus,
    bufferPages = 32,
    from = "now",
    intervalMs = 100,
    signal,
  } = readOptions("trace", options, ["events", "cpus", "bufferPages", "from", "intervalMs", "signal"]);
  checkInteger("bufferPages", bufferPages, 1, MOST_PAGES);
  checkInteger("intervalMs", intervalMs, 1, 0x7fff_ffff);
  checkChoice("from", from, ["beginning", "now"]);
  const classes = readList("events", events, 0, TRACE_CLASSES.length, (name) => {
    if (!TRACE_CLASSES.includes(name)) throw unknownWord("an event's class", name, TRACE_CLASSES);
    return name;
  });
  const chosen =
    cpus === undefined
      ? undefined
      : readList("cpus", cpus, 1, HIGHEST_CPU, (cpu) => {
          checkInteger("cpu", cpu, 0, HIGHEST_CPU);
          return cpu;
        });
  return { classes, cpus: chosen, bufferPages, from, intervalMs, signal };
}

/** Starts to record, maps the buffers at the first look, and stops at the end. */
function source(connection: Connection, parts: TraceParts, settings: Settings) {
  const { sysctl } = operationsOn(connection);
  const before = sysctl("tbuf_op.get_info");
  if (before.size === 0) sysctl("tbuf_op.set_size", { size: settings.bufferPages });
  // Allocating starts Xen's records, too: they are stopped until all is chosen.
  sysctl("tbuf_op.disable");
  sysctl("tbuf_op.set_evt_mask", { evt_mask: classMask(connection.abi, settings.classes) });
  chooseCpus(connection, settings.cpus);
  let buffers: TraceBuffers | undefined;
  let opening: Promise<TraceBuffers> | undefined;
  let ended = false;
  const open = async (): Promise<TraceBuffers> => {
    const mapped = await mapTraceBuffers(connection, parts.foreignMemory, settings.signal);
    if (ended) {
      mapped[Symbol.dispose]();
      throw new XenError("the trace ended while its buffers were mapped", { operation: "trace" });
    }
    if (settings.from === "now") mapped.discard();
    sysctl("tbuf_op.enable");
    buffers = mapped;
    return mapped;
  };
  return {
    get hasEnded(): boolean {
      return ended;
    },
    async take(): Promise<RawTraceRecord[]> {
      return (buffers ?? (await (opening ??= open()))).take();
    },
    end(): void {
      ended = true;
      using _unmapped = buffers;
      buffers = undefined;
      sysctl("tbuf_op.disable");
      if (settings.cpus !== undefined) chooseCpus(connection, undefined);
      sysctl("tbuf_op.set_evt_mask", { evt_mask: before.evt_mask });
    },
  };
}

/** Chooses the cpus that record; undefined stands for all. */
function chooseCpus(connection: Connection, cpus: readonly number[] | undefined): void {
  const count = hostSizes(connection).cpus;
  const bits = new Uint8Array(bitmapBytes(count));
  setBits(bits, count, "cpu", cpus ?? Array.from({ length: count }, (_, cpu) => cpu));
  using bitmap = connection.hypercall.makeConstSlice(bits);
  operationsOn(connection).sysctl("tbuf_op.set_cpu_mask", {
    cpu_mask: { bitmap: bitmap.asHypercallPtr(), nr_bits: count },
  });
}

/** Returns a function that names records, counts those that were lost, and leaves out what only fills the buffer. */
function decoder(connection: Connection, lost: { records: number }) {
  const names = new TraceNames(connection.abi);
  const { TRC_LOST_RECORDS, TRC_TRACE_WRAP_BUFFER } = connection.abi.load("trace.constants");
  const { cpu_khz } = operationsOn(connection).sysctl("physinfo");
  return (records: readonly RawTraceRecord[]): HostTraceRecord[] =>
    records.flatMap(({ cpu, event, cycles, words }) => {
      if (event === TRC_TRACE_WRAP_BUFFER) return [];
      const { name, members } = names.describe(event, words);
      if (event === TRC_LOST_RECORDS) {
        lost.records += members["records"] ?? 0;
        return [];
      }
      const timeNs = cycles === null || cpu_khz === 0 ? null : (cycles * 1_000_000n) / BigInt(cpu_khz);
      return [{ cpu, cycles, timeNs, event, name, members, words }];
    });
}
