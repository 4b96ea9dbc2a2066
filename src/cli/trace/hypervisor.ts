/** `xen-ts trace --hypervisor`: what Xen itself does, as lines or as a timeline in a file. */

import type { HostTrace, HostTraceRecord, TraceClass } from "../../index.ts";
import type { Call } from "../command/spec.ts";
import { UsageError } from "../exit/status.ts";
import type { Machine } from "../machine/machine.ts";
import { jsonText, printable } from "../../overview/index.ts";
import { exitNames } from "./exits.ts";
import { labelOf, Timeline } from "./timeline.ts";

/** The most records of a timeline: a browser still opens so many. */
const MOST_RECORDS = 2_000_000;
const NS_PER_MS = 1_000_000n;

export async function traceHypervisor({ words, options, io, machine, signal }: Call): Promise<void> {
  if (words.length > 0) {
    throw new UsageError(`expected no command with --hypervisor, received "${words.join(" ")}": it traces Xen itself`);
  }
  const { out, events, seconds } = options as { out?: string; events?: string; seconds?: string };
  const limit = seconds === undefined ? undefined : duration(seconds);
  const opened = await machine();
  using trace = opened.xen.host.trace({
    events: events === undefined ? [] : (events.split(",") as TraceClass[]),
    bufferPages: 64,
    intervalMs: 20,
  });
  signal.addEventListener("abort", () => trace.close(), { once: true });
  const records = until(trace, limit);
  if (out === undefined) await print(records, io);
  else await collect({ machine: opened, trace, records }, out, io);
  if (trace.lostRecords > 0) {
    io.say(`xen-ts: ${trace.lostRecords} records are missing: Xen's buffers were full. Fewer --events lose fewer.`);
  }
}

type Records = AsyncIterable<HostTraceRecord>;

/** Passes records on, until a time after the first of them: by their own time too, since reading them may take longer. */
async function* until(trace: HostTrace, limitMs: number | undefined): Records {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let endNs: bigint | undefined;
  try {
    for await (const record of trace) {
      if (limitMs !== undefined) {
        timer ??= setTimeout(() => trace.close(), limitMs);
        if (record.timeNs !== null) {
          endNs ??= record.timeNs + BigInt(limitMs) * NS_PER_MS;
          if (record.timeNs > endNs) break;
        }
      }
      yield record;
    }
  } finally {
    clearTimeout(timer);
  }
}

async function print(records: Records, io: Call["io"]): Promise<void> {
  for await (const record of records) io.write(`${lineOf(record)}\n`);
}

interface Traced {
  readonly machine: Machine;
  readonly trace: HostTrace;
  readonly records: Records;
}

async function collect({ machine, trace, records }: Traced, out: string, io: Call["io"]): Promise<void> {
  const names = await namesOf(machine);
  const { xen } = machine;
  const constants = xen.abi.load("xen.constants");
  const numbers = {
    idle: constants.DOMID_IDLE,
    runnable: xen.abi.load("vcpu.constants").RUNSTATE_runnable,
    hypercalls: hypercallNames(constants),
    exits: exitNames(),
  };
  const timeline = new Timeline(numbers, (domid) => names.get(domid) ?? `d${domid}`);
  let lost = 0;
  for await (const record of records) {
    if (trace.lostRecords > lost) timeline.gap();
    lost = trace.lostRecords;
    timeline.add(record);
    if (timeline.length >= MOST_RECORDS) break;
  }
  await Bun.write(out, jsonText(timeline.json()));
  io.say(`xen-ts: ${timeline.length} events written to ${out}: open it at ui.perfetto.dev`);
}

/** Returns the names of hypercalls by their numbers, without those of older interfaces. */
function hypercallNames(constants: object): Readonly<Record<number, string>> {
  const names: Record<number, string> = Object.create(null);
  for (const [name, value] of Object.entries(constants)) {
    const [, call] = /^__HYPERVISOR_((?!.*_compat$)\w+)$/.exec(name) ?? [];
    if (call !== undefined && typeof value === "number") names[value] ??= call;
  }
  return names;
}

/** "  12.345678 s  cpu 1  SCHED_SWITCH  prev_domid=0 …" */
function lineOf({ cpu, timeNs, name, event, members, words }: HostTraceRecord): string {
  const time = timeNs === null ? "" : (Number(timeNs / 1000n) / 1e6).toFixed(6);
  const known = Object.entries(members).map(([member, value]) => `${member}=${value}`);
  const rest = known.length > 0 ? known : words.map((word) => `0x${word.toString(16)}`);
  return `${time.padStart(14)}  ${cpu}  ${labelOf(name, event).padEnd(24)}  ${rest.join(" ")}`.trimEnd();
}

function duration(seconds: string): number {
  const number = Number(seconds);
  if (!(number > 0 && number <= 86_400)) {
    throw new UsageError(`expected --seconds to be a number above 0, at most 86400, received "${seconds}"`);
  }
  return Math.round(number * 1000);
}

/** The names of domains, for a track of each; none without xenstored. */
async function namesOf({ xen, names }: Machine): Promise<ReadonlyMap<number, string>> {
  const known = await names.of(xen.domains.list().map(({ domid }) => domid));
  return new Map([...known].flatMap(([domid, name]) => (name === null ? [] : [[domid, printable(name)] as const])));
}
