/** Records of the hypervisor as a timeline, in the JSON that Perfetto opens. */

import type { HostTraceRecord } from "../../index.ts";

/** An entry of the "Trace Event Format"; times and durations are in microseconds. */
export interface TimelineEvent {
  readonly name: string;
  readonly ph: "X" | "i" | "M";
  readonly pid: number;
  readonly tid: number;
  readonly ts?: number;
  readonly dur?: number;
  readonly s?: "t";
  readonly args?: Readonly<Record<string, unknown>>;
}

/** Numbers of Xen's ABI that a timeline needs. */
export interface TimelineNumbers {
  /** The domain that runs while nothing else does. */
  readonly idle: number;
  /** The state of a vcpu that could run, and waits for a cpu. */
  readonly runnable: number;
  /** Names of a PV guest's hypercalls. */
  readonly hypercalls: Readonly<Record<number, string>>;
  /** Names of the reasons of exits. */
  readonly exits: Readonly<Record<number, string>>;
}

/** The track of the machine's cpus. Domains have tracks from the next number on. */
const CPUS = 1;

/** Bits of the word that has a hypercall's number (trace.h: TRC_PV_HYPERCALL_V2). */
const HYPERCALL_BITS = 0xf_ffff;

/** Details of the next run, in records before the switch: a run has them, in place of marks of their own. */
const DETAILS: ReadonlySet<string | null> = new Set([
  "TRC_SCHED_SWITCH_INFPREV",
  "TRC_SCHED_SWITCH_INFNEXT",
  "TRC_SCHED_SWITCH_INFCONT",
]);

/** A stretch of time on a track, which has begun. */
interface Begun {
  readonly name: string;
  readonly since: number;
  readonly args: Readonly<Record<string, unknown>>;
}

/** A vcpu on a cpu. */
interface Run extends Begun {
  readonly domid: number;
  readonly vcpu: number;
}

/** The times of a cpu: its last run, and the guest's exit to Xen that lasts. */
interface Cpu {
  run: Run | null;
  exit: Begun | null;
  /** True if it is known what runs. */
  isKnown: boolean;
  /** The time from which the next switch tells what ran before it; null until the next record. */
  from: number | null;
  /** The time of its last record. */
  last: number;
  details: Record<string, unknown>;
}

/**
 * Collects the records of a trace: which vcpu ran where and when, its exits to Xen, when it waited for a cpu, and everything
 * else as marks.
 */
export class Timeline {
  readonly #events: TimelineEvent[] = [];
  readonly #cpus: Map<number, Cpu> = new Map();
  readonly #vcpus: Map<number, Set<number>> = new Map();
  /** Vcpus that wait for a cpu, and since when: by domain and vcpu. */
  readonly #waiting: Map<string, number> = new Map();
  readonly #numbers: TimelineNumbers;
  readonly #nameOf: (domid: number) => string;
  #startNs: bigint | undefined;
  #end = 0;

  constructor(numbers: TimelineNumbers, nameOf: (domid: number) => string) {
    this.#numbers = numbers;
    this.#nameOf = nameOf;
  }

  /** The number of entries that it has. */
  get length(): number {
    return this.#events.length;
  }

  add(record: HostTraceRecord): void {
    const { timeNs, name } = record;
    if (timeNs === null) return;
    this.#startNs ??= timeNs;
    // A cpu that is looked at later may have an earlier record.
    const ts = Math.max(0, Number(timeNs - this.#startNs) / 1000);
    this.#end = Math.max(this.#end, ts);
    const cpu = this.#cpuOf(record.cpu);
    cpu.last = ts;
    cpu.from ??= ts;
    if (name === "TRC_SCHED_SWITCH") this.#switch(cpu, ts, record);
    else if (name === "TRC_SCHED_RUNSTATE_CHANGE") this.#changeState(ts, record.members);
    else if (DETAILS.has(name)) Object.assign(cpu.details, detailsOf(record));
    else if (name?.startsWith("TRC_HVM_VMEXIT") === true) this.#leaveGuest(cpu, ts, record);
    else if (name === "TRC_HVM_VMENTRY") this.#endExit(cpu, record.cpu, ts);
    else this.#mark(ts, record);
  }

  /** Notes that records are missing: nothing lasts over that gap. */
  gap(): void {
    for (const [number, cpu] of this.#cpus) {
      this.#endRun(cpu, number, cpu.last);
      Object.assign(cpu, { isKnown: false, from: null, details: {} });
    }
    this.#waiting.clear();
  }

  /** Returns all of it. What has not ended lasts until the last record. */
  json(): { readonly displayTimeUnit: "ns"; readonly traceEvents: readonly TimelineEvent[] } {
    for (const [number, cpu] of this.#cpus) this.#endRun(cpu, number, this.#end);
    return { displayTimeUnit: "ns", traceEvents: [...this.#names(), ...this.#events] };
  }

  #cpuOf(number: number): Cpu {
    const known = this.#cpus.get(number);
    if (known !== undefined) return known;
    const cpu: Cpu = { run: null, exit: null, isKnown: false, from: 0, last: 0, details: {} };
    this.#cpus.set(number, cpu);
    return cpu;
  }

  #switch(cpu: Cpu, ts: number, { cpu: number, members }: HostTraceRecord): void {
    const { prev_domid, prev_vcpu, next_domid, next_vcpu } = members;
    if (next_domid === undefined || next_vcpu === undefined) return;
    // The first switch of a trace tells what ran since its beginning.
    if (!cpu.isKnown && prev_domid !== undefined && prev_vcpu !== undefined)
      this.#begin(cpu, cpu.from ?? ts, prev_domid, prev_vcpu);
    this.#endRun(cpu, number, ts);
    this.#begin(cpu, ts, next_domid, next_vcpu);
    cpu.details = {};
  }

  #begin(cpu: Cpu, since: number, domid: number, vcpu: number): void {
    cpu.isKnown = true;
    // Xen records the vcpu's new state a moment after the switch.
    this.#endWait(since, domid, vcpu);
    const args = { domid, vcpu, ...cpu.details };
    const isIdle = domid === this.#numbers.idle;
    cpu.run = isIdle ? null : { name: `${this.#nameOf(domid)} v${vcpu}`, since, args, domid, vcpu };
  }

  #endRun(cpu: Cpu, number: number, ts: number): void {
    this.#endExit(cpu, number, ts);
    const { run } = cpu;
    cpu.run = null;
    if (run === null) return;
    const { domid, vcpu } = run;
    this.#stretch(CPUS, number, run, ts);
    this.#stretch(this.#trackOf(domid, vcpu), vcpu, { ...run, name: `cpu ${number}` }, ts);
  }

  #leaveGuest(cpu: Cpu, ts: number, { cpu: number, words }: HostTraceRecord): void {
    this.#endExit(cpu, number, ts);
    const [reason = 0, ...address] = words;
    const name = `exit ${this.#numbers.exits[reason] ?? hex(reason)}`;
    cpu.exit = { name, since: ts, args: { reason: hex(reason), rip: longHex(address) } };
  }

  #endExit(cpu: Cpu, number: number, ts: number): void {
    const { exit } = cpu;
    cpu.exit = null;
    if (exit !== null) this.#stretch(CPUS, number, exit, ts);
  }

  #changeState(ts: number, { domid, vcpu, new_state }: HostTraceRecord["members"]): void {
    if (domid === undefined || vcpu === undefined || domid === this.#numbers.idle) return;
    this.#endWait(ts, domid, vcpu);
    if (new_state === this.#numbers.runnable) this.#waiting.set(`${domid} ${vcpu}`, ts);
  }

  #endWait(ts: number, domid: number, vcpu: number): void {
    const key = `${domid} ${vcpu}`;
    const since = this.#waiting.get(key);
    this.#waiting.delete(key);
    if (since === undefined) return;
    this.#stretch(this.#trackOf(domid, vcpu), vcpu, { name: "waits for a cpu", since, args: {} }, ts);
  }

  #mark(ts: number, { cpu, name, event, members, words }: HostTraceRecord): void {
    const args = Object.keys(members).length > 0 ? members : { words: words.map(hex).join(" ") };
    const called =
      name === "TRC_PV_HYPERCALL_V2" ? this.#numbers.hypercalls[(words[0] ?? 0) & HYPERCALL_BITS] : undefined;
    const label = called === undefined ? labelOf(name, event) : `hypercall ${called}`;
    this.#events.push({ name: label, ph: "i", pid: CPUS, tid: cpu, ts, s: "t", args });
  }

  #stretch(pid: number, tid: number, { name, since, args }: Begun, ts: number): void {
    this.#events.push({ name, ph: "X", pid, tid, ts: since, dur: Math.max(0, ts - since), args });
  }

  /** Returns the track of a domain, on which the vcpu has a line. */
  #trackOf(domid: number, vcpu: number): number {
    const vcpus = this.#vcpus.get(domid) ?? new Set();
    this.#vcpus.set(domid, vcpus.add(vcpu));
    return CPUS + 1 + domid;
  }

  #names(): TimelineEvent[] {
    return [
      ...titled(CPUS, "Cpus", this.#cpus.keys(), "cpu"),
      ...[...this.#vcpus].flatMap(([domid, vcpus]) =>
        titled(CPUS + 1 + domid, `${this.#nameOf(domid)} (domain ${domid})`, vcpus, "vcpu"),
      ),
    ];
  }
}

/** Names a group of tracks, and each of its tracks, and says in which order they stand. */
function titled(pid: number, title: string, numbers: Iterable<number>, kind: string): TimelineEvent[] {
  const about = (name: string, tid: number, args: TimelineEvent["args"] = {}): TimelineEvent => ({
    name,
    ph: "M",
    pid,
    tid,
    args,
  });
  return [
    about("process_name", 0, { name: title }),
    about("process_sort_index", 0, { sort_index: pid }),
    ...[...numbers].flatMap((number) => [
      about("thread_name", number, { name: `${kind} ${number}` }),
      about("thread_sort_index", number, { sort_index: number }),
    ]),
  ];
}

/** Returns the times in a record about the run before or behind a switch. */
function detailsOf({ members }: HostTraceRecord): Record<string, unknown> {
  const { waited_ns, slice_ns } = members;
  return { ...(waited_ns === undefined ? {} : { waited_ns }), ...(slice_ns === undefined ? {} : { slice_ns }) };
}

function hex(word: number): string {
  return `0x${word.toString(16)}`;
}

/** Returns an address whose halves are words, the lower one first. */
function longHex([low = 0, high = 0]: readonly number[]): string {
  return `0x${((BigInt(high) << 32n) | BigInt(low)).toString(16)}`;
}

/** Returns the name of an event for people: "SCHED_WAKE"; its number if the header does not name it. */
export function labelOf(name: string | null, event: number): string {
  return name === null ? hex(event) : name.replace(/^TRC_/, "");
}
