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

/** The track of the machine's cpus. Domains have tracks from the next number on. */
const CPUS = 1;

/** A vcpu on a cpu. */
interface Run {
  readonly domid: number;
  readonly vcpu: number;
  readonly since: number;
}

/** Collects the records of a trace: which vcpu ran where and when, and everything else as instants. */
export class Timeline {
  readonly #events: TimelineEvent[] = [];
  readonly #running: Map<number, Run> = new Map();
  readonly #cpus: Set<number> = new Set();
  readonly #vcpus: Map<number, Set<number>> = new Map();
  readonly #idle: number;
  readonly #nameOf: (domid: number) => string;
  #startNs: bigint | undefined;

  /** `idle` is the number of the domain that runs while nothing else does. */
  constructor(idle: number, nameOf: (domid: number) => string) {
    this.#idle = idle;
    this.#nameOf = nameOf;
  }

  /** The number of records that it has. */
  get length(): number {
    return this.#events.length;
  }

  add({ cpu, timeNs, name, event, members, words }: HostTraceRecord): void {
    if (timeNs === null) return;
    this.#startNs ??= timeNs;
    const ts = Number(timeNs - this.#startNs) / 1000;
    this.#cpus.add(cpu);
    const { prev_domid, prev_vcpu, next_domid, next_vcpu } = members;
    if (name === "TRC_SCHED_SWITCH" && next_domid !== undefined && next_vcpu !== undefined) {
      this.#stop(cpu, ts, { domid: prev_domid ?? this.#idle, vcpu: prev_vcpu ?? 0, since: 0 });
      this.#running.set(cpu, { domid: next_domid, vcpu: next_vcpu, since: ts });
      return;
    }
    const args = Object.keys(members).length > 0 ? members : { words };
    this.#events.push({ name: labelOf(name, event), ph: "i", pid: CPUS, tid: cpu, ts, s: "t", args });
  }

  /** Returns all of it. */
  json(): { readonly displayTimeUnit: "ns"; readonly traceEvents: readonly TimelineEvent[] } {
    return { displayTimeUnit: "ns", traceEvents: [...this.#names(), ...this.#events] };
  }

  /** Ends what has run on a cpu. The first switch of a trace tells what ran since its beginning. */
  #stop(cpu: number, ts: number, before: Run): void {
    const { domid, vcpu, since } = this.#running.get(cpu) ?? before;
    if (domid === this.#idle) return;
    const name = `${this.#nameOf(domid)} v${vcpu}`;
    const vcpus = this.#vcpus.get(domid) ?? new Set();
    this.#vcpus.set(domid, vcpus.add(vcpu));
    const dur = Math.max(0, ts - since);
    this.#events.push({ name, ph: "X", pid: CPUS, tid: cpu, ts: since, dur, args: { domid, vcpu } });
    this.#events.push({ name: `cpu ${cpu}`, ph: "X", pid: CPUS + 1 + domid, tid: vcpu, ts: since, dur, args: { cpu } });
  }

  #names(): TimelineEvent[] {
    return [
      named("process_name", CPUS, 0, "Cpus"),
      ...[...this.#cpus].map((cpu) => named("thread_name", CPUS, cpu, `cpu ${cpu}`)),
      ...[...this.#vcpus.keys()].map((domid) =>
        named("process_name", CPUS + 1 + domid, 0, `${this.#nameOf(domid)} (domain ${domid})`),
      ),
      ...[...this.#vcpus].flatMap(([domid, vcpus]) =>
        Array.from(vcpus, (vcpu) => named("thread_name", CPUS + 1 + domid, vcpu, `vcpu ${vcpu}`)),
      ),
    ];
  }
}

/** Names a track: a "process" is a group of "threads". */
function named(kind: "process_name" | "thread_name", pid: number, tid: number, name: string): TimelineEvent {
  return { name: kind, ph: "M", pid, tid, args: { name } };
}

/** Returns the name of an event for people: "SCHED_WAKE"; its number if the header does not name it. */
export function labelOf(name: string | null, event: number): string {
  return name === null ? `0x${event.toString(16)}` : name.replace(/^TRC_/, "");
}
