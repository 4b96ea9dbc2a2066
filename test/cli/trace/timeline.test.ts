/** Timelines by the rules of the "Trace Event Format", which Perfetto and Chromium's tracing read. */

import { expect, test } from "bun:test";
import { Timeline, type TimelineEvent } from "../../../src/cli/trace/timeline.ts";
import type { HostTraceRecord } from "../../../src/index.ts";

const IDLE = 32_767;
const RUNNABLE = 1;
const numbers = { idle: IDLE, runnable: RUNNABLE, hypercalls: { 23: "iret" }, exits: { 0x7b: "IOIO" } };
const names: Readonly<Record<number, string>> = { 0: "Domain-0", 3: "web" };

type Told = Pick<HostTraceRecord, "name"> & Partial<HostTraceRecord>;

/** A record of cpu 0 at a time in microseconds. */
function record(us: number, { members = {}, words = [], cpu = 0, ...told }: Told): HostTraceRecord {
  return { cpu, cycles: BigInt(us), timeNs: 5_000n + BigInt(us) * 1000n, event: 0x2f000, members, words, ...told };
}

const switched = (us: number, from: number, to: number, cpu = 0): HostTraceRecord =>
  record(us, {
    name: "TRC_SCHED_SWITCH",
    cpu,
    members: { prev_domid: from, prev_vcpu: 0, next_domid: to, next_vcpu: 0 },
  });
const became = (us: number, domid: number, state: number): HostTraceRecord =>
  record(us, { name: "TRC_SCHED_RUNSTATE_CHANGE", members: { old_state: 0, new_state: state, domid, vcpu: 0 } });

function timelineOf(records: readonly HostTraceRecord[]): readonly TimelineEvent[] {
  const timeline = new Timeline(numbers, (domid) => names[domid] ?? `d${domid}`);
  for (const each of records) timeline.add(each);
  return timeline.json().traceEvents;
}

/** Returns the faults of entries by the rules of the format. */
function faultsOf(events: readonly TimelineEvent[]): string[] {
  const titles = new Set(events.filter(({ ph }) => ph === "M").map(({ name, pid, tid }) => `${name} ${pid} ${tid}`));
  const faults = events.flatMap((event) => {
    const { name, ph, pid, tid, ts, dur, s } = event;
    const own: string[] = [];
    if (name === "" || !Number.isInteger(pid) || !Number.isInteger(tid)) own.push("name, pid and tid");
    if (ph !== "M" && !(typeof ts === "number" && ts >= 0)) own.push("a time");
    if (ph === "X" && !(typeof dur === "number" && dur >= 0)) own.push("a duration");
    if (ph === "i" && s !== "t") own.push("a scope");
    if (ph === "M" && event.args === undefined) own.push("arguments");
    if (!titles.has(`process_name ${pid} 0`) || !titles.has(`thread_name ${pid} ${ph === "M" ? 0 : tid}`))
      if (ph !== "M") own.push("a track with names");
    return own.map((fault) => `${JSON.stringify(event)}: expected ${fault}`);
  });
  return [...faults, ...overlapsOf(events)];
}

/** Stretches of one track must lie within each other, or apart. */
function overlapsOf(events: readonly TimelineEvent[]): string[] {
  const stretches = events.filter(({ ph }) => ph === "X");
  return [...Map.groupBy(stretches, ({ pid, tid }) => `${pid} ${tid}`).values()].flatMap((track) => {
    const sorted = track.toSorted((a, b) => (a.ts ?? 0) - (b.ts ?? 0) || (b.dur ?? 0) - (a.dur ?? 0));
    const ends: number[] = [];
    return sorted.flatMap(({ name, ts = 0, dur = 0 }) => {
      while ((ends.at(-1) ?? Infinity) <= ts) ends.pop();
      const isWithin = ts + dur <= (ends.at(-1) ?? Infinity) + 1e-6;
      ends.push(ts + dur);
      return isWithin ? [] : [`${name} at ${ts} µs ends behind the stretch that it began in`];
    });
  });
}

const stretchesOf = (events: readonly TimelineEvent[]): string[] =>
  events.filter(({ ph }) => ph === "X").map(({ name, pid, tid, ts, dur }) => `${pid}.${tid} ${name} ${ts}+${dur}`);

test("a timeline has runs from the trace's beginning to its end, and waits for a cpu between them", () => {
  const events = timelineOf([
    record(0, { name: "TRC_SCHED_WAKE", members: { domid: 3, vcpu: 0 } }),
    became(10, 3, RUNNABLE),
    switched(20, 0, 3),
    became(21, 3, 0),
    switched(50, 3, IDLE),
    switched(70, IDLE, 0),
    record(80, { name: "TRC_PV_HYPERCALL_V2", words: [0x50_0017, 8] }),
    record(90, { name: null, event: 0x1234, words: [255, 16] }),
  ]);
  expect(faultsOf(events)).toEqual([]);
  expect(stretchesOf(events)).toEqual([
    "1.0 Domain-0 v0 0+20",
    "2.0 cpu 0 0+20",
    "5.0 waits for a cpu 10+10",
    "1.0 web v0 20+30",
    "5.0 cpu 0 20+30",
    "1.0 Domain-0 v0 70+20",
    "2.0 cpu 0 70+20",
  ]);
  expect(events.filter(({ ph }) => ph === "i")).toMatchObject([
    { name: "SCHED_WAKE", ts: 0, args: { domid: 3 } },
    { name: "hypercall iret", ts: 80 },
    { name: "0x1234", ts: 90, args: { words: "0xff 0x10" } },
  ]);
});

test("a timeline has the guest's exits to Xen within its run, each until the guest goes on or another vcpu runs", () => {
  const events = timelineOf([
    switched(0, IDLE, 3),
    record(5, { name: "TRC_HVM_VMEXIT64", words: [0x7b, 0x8000_0000, 0xffff_ffff] }),
    record(8, { name: "TRC_HVM_VMENTRY" }),
    record(20, { name: "TRC_HVM_VMEXIT64", words: [0x78, 0, 0] }),
    record(22, { name: "TRC_SCHED_SWITCH_INFNEXT", members: { domid: 0, vcpu: 0, waited_ns: 7, slice_ns: 9 } }),
    switched(25, 3, 0),
  ]);
  expect(faultsOf(events)).toEqual([]);
  expect(stretchesOf(events).filter((text) => text.startsWith("1."))).toEqual([
    "1.0 exit IOIO 5+3",
    "1.0 exit 0x78 20+5",
    "1.0 web v0 0+25",
    "1.0 Domain-0 v0 25+0",
  ]);
  expect(events.find(({ name }) => name === "exit IOIO")?.args).toEqual({ reason: "0x7b", rip: "0xffffffff80000000" });
  expect(events.find(({ name }) => name === "Domain-0 v0")?.args).toMatchObject({ waited_ns: 7, slice_ns: 9 });
});

test("nothing lasts in a timeline over a gap of missing records", () => {
  const timeline = new Timeline(numbers, String);
  for (const each of [
    switched(0, IDLE, 3),
    record(4, { name: "TRC_HVM_VMEXIT", words: [1, 2] }),
    became(5, 4, RUNNABLE),
  ])
    timeline.add(each);
  timeline.gap();
  for (const each of [
    record(870, { name: "TRC_SCHED_WAKE" }),
    switched(900, 4, 0),
    record(950, { name: "TRC_SCHED_WAKE" }),
  ])
    timeline.add(each);
  const { traceEvents } = timeline.json();
  expect(faultsOf(traceEvents)).toEqual([]);
  expect(stretchesOf(traceEvents).filter((text) => text.startsWith("1."))).toEqual([
    "1.0 exit 0x1 4+1",
    "1.0 3 v0 0+5",
    "1.0 4 v0 870+30",
    "1.0 0 v0 900+50",
  ]);
});

test("a timeline of any sequence of switches, states and exits keeps the rules of its format", () => {
  let seed = 7;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return Math.floor((seed / 0x8000_0000) * below);
  };
  for (let round = 0; round < 50; round++) {
    const on = [IDLE, IDLE];
    const records = Array.from({ length: 200 }, (_, index) => {
      const [us, cpu] = [index * 3 + random(3), random(2)];
      const own = on[cpu] ?? IDLE;
      switch (random(5)) {
        case 0: {
          const next = [IDLE, ...[0, 3, 4].filter((domid) => !on.includes(domid))][random(3)] ?? IDLE;
          on[cpu] = next;
          return switched(us, own, next, cpu);
        }
        case 1:
          return became(us, [0, 3, 4].find((domid) => !on.includes(domid)) ?? IDLE, random(4));
        case 2:
          return record(us, { name: "TRC_HVM_VMEXIT", cpu, words: [random(255), 1] });
        case 3:
          return record(us, { name: "TRC_HVM_VMENTRY", cpu });
        default:
          return record(us, { name: "TRC_SCHED_WAKE", cpu, members: { domid: 3, vcpu: 0 } });
      }
    });
    expect(faultsOf(timelineOf(records))).toEqual([]);
  }
});
