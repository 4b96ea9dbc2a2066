/** Reads the host at an interval, keeps the last hour, and tells those who listen. */

import { DomainNames, readSample, type Sample } from "../../overview/index.ts";
import type { DomainInfo } from "../../runtime/toolstack/domain/index.ts";
import type { Xen } from "../../runtime/xen.ts";
import type { DomainEvent, HostHistory, LoadHistory, LoadSample } from "../protocol/load.ts";
import { eventsBetween } from "./events.ts";
import { History, Times } from "./history.ts";
import { hostLoad, rounded, Rows } from "./rows.ts";

const HOUR_MS = 3_600_000;

/** Readings of an hour that are kept at most, so that a short interval takes no more memory. */
const MOST_READINGS = 3600;

/**
 * Milliseconds after which names are read again, even if no domain has come or gone: a name can change. Sooner if
 * xenstored has not answered.
 */
const NAMES_MS = 60_000;
const MISSING_NAMES_MS = 20_000;

/** Events that are kept. */
const MOST_EVENTS = 200;

/** Called with a reading, what has happened, and the reading before: rows that are in both have not changed. */
export type SampleListener = (sample: LoadSample, events: readonly DomainEvent[], before: LoadSample | null) => void;

export class Sampler implements Disposable {
  readonly intervalMs: number;
  readonly #xen: Xen;
  readonly #clock: (() => number) | undefined;
  readonly #names: DomainNames;
  readonly #rows: Rows = new Rows();
  readonly #onError: (error: unknown) => void;
  readonly #listeners = new Set<SampleListener>();
  readonly #times: Times;
  #host: History | undefined;
  readonly #domains = new Map<number, { readonly uuid: string; readonly history: History }>();
  #events: readonly DomainEvent[] = [];
  #before: Sample | null = null;
  #idleBeforeNs: readonly bigint[] | null = null;
  #last: LoadSample | null = null;
  #known: ReadonlyMap<number, string | null> = new Map();
  #knownFor: readonly DomainInfo[] = [];
  #namesAtMs = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ended = false;

  constructor(xen: Xen, intervalMs: number, onError: (error: unknown) => void, clock?: () => number) {
    this.#clock = clock;
    this.#xen = xen;
    this.intervalMs = intervalMs;
    this.#names = new DomainNames(xen);
    this.#onError = onError;
    this.#times = new Times(Math.min(Math.ceil(HOUR_MS / intervalMs), MOST_READINGS));
  }

  /** The last reading; null before the first. */
  get last(): LoadSample | null {
    return this.#last;
  }

  /** The last events, oldest first. */
  get events(): readonly DomainEvent[] {
    return this.#events;
  }

  /** Reads at once, and then at the interval until disposed. It does not keep the program running. */
  start(): void {
    void this.#turn();
  }

  [Symbol.dispose](): void {
    this.#ended = true;
    clearTimeout(this.#timer);
    this.#listeners.clear();
  }

  /** Calls the listener after each reading, until the result is disposed. */
  listen(listener: SampleListener): Disposable {
    this.#listeners.add(listener);
    return { [Symbol.dispose]: () => void this.#listeners.delete(listener) };
  }

  /** Returns the history of the host and all domains. */
  history(most: number): HostHistory {
    const host = this.#host?.columns(most) ?? new History(this.#times).columns(most);
    const domains = [...this.#domains].map(([domid, { history }]): [string, LoadHistory] => [
      String(domid),
      history.columns(most),
    ]);
    return { host, domains: Object.fromEntries(domains) };
  }

  /** Returns the history of one domain; null for an unknown one. */
  historyOf(domid: number, most: number): LoadHistory | null {
    return this.#domains.get(domid)?.history.columns(most) ?? null;
  }

  /** Resolves with the first reading. */
  async first(): Promise<LoadSample> {
    if (this.#last !== null) return this.#last;
    const { promise, resolve } = Promise.withResolvers<LoadSample>();
    using _listening = this.listen(resolve);
    return await promise;
  }

  /** Reads again at once: something has been done. */
  soon(): void {
    if (this.#timer === undefined || this.#ended) return;
    clearTimeout(this.#timer);
    void this.#turn();
  }

  async #turn(): Promise<void> {
    this.#timer = undefined;
    const start = performance.now();
    try {
      await this.take(Date.now());
    } catch (error) {
      if (!this.#ended) this.#onError(error);
    }
    if (this.#ended) return;
    this.#timer = setTimeout(() => void this.#turn(), Math.max(1, this.intervalMs - (performance.now() - start)));
    this.#timer.unref();
  }

  /** Takes a reading. */
  async take(atMs: number): Promise<LoadSample> {
    const now = readSample(this.#xen, false, this.#clock);
    const idleNs = this.#xen.host.cpuIdleTimesNs();
    const names = await this.#namesOf(now, atMs);
    if (this.#ended) throw new ReferenceError("the page's server has been closed");
    const rows = this.#rows.of(now, this.#before, names);
    const host = hostLoad(now, rows, this.#busyPercent(now, idleNs));
    const sample: LoadSample = { atMs, host, domains: rows, storeProblem: this.#names.problem };
    const last = this.#last;
    const events = last === null ? [] : eventsBetween(last.domains, rows, atMs);
    this.#keep(sample, events);
    [this.#before, this.#idleBeforeNs, this.#last] = [now, idleNs, sample];
    for (const listener of this.#listeners) listener(sample, events, last);
    return sample;
  }

  #keep({ atMs, host, domains }: LoadSample, events: readonly DomainEvent[]): void {
    this.#times.add(atMs);
    (this.#host ??= new History(this.#times)).add(host);
    if (events.length > 0) this.#events = [...this.#events, ...events].slice(-MOST_EVENTS);
    const gone = new Set(this.#domains.keys());
    for (const row of domains) {
      gone.delete(row.domid);
      let kept = this.#domains.get(row.domid);
      // Another domain may have the number by now.
      if (kept?.uuid !== row.uuid) {
        kept = { uuid: row.uuid, history: new History(this.#times) };
        this.#domains.set(row.domid, kept);
      }
      kept.history.add(row);
    }
    for (const domid of gone) this.#domains.delete(domid);
  }

  async #namesOf({ domains }: Sample, atMs: number): Promise<ReadonlyMap<number, string | null>> {
    const patienceMs = this.#names.problem === null ? NAMES_MS : MISSING_NAMES_MS;
    if (!haveSameDomains(domains, this.#knownFor) || Math.abs(atMs - this.#namesAtMs) > patienceMs) {
      this.#known = await this.#names.of(domains.map(({ domid }) => domid));
      [this.#knownFor, this.#namesAtMs] = [domains, atMs];
    }
    return this.#known;
  }

  /** Returns the load of each cpu since the reading before, in percent. */
  #busyPercent({ atNs }: Sample, idleNs: readonly bigint[]): (number | null)[] {
    const before = this.#before;
    const elapsedNs = before === null ? 0 : atNs - before.atNs;
    return idleNs.map((idle, cpu) => {
      const was = this.#idleBeforeNs?.[cpu];
      if (was === undefined || elapsedNs <= 0) return null;
      return rounded(Math.min(100, Math.max(0, 100 - (Number(idle - was) / elapsedNs) * 100)));
    });
  }
}

/** True if both lists have the same domains in the same order. */
function haveSameDomains(a: readonly DomainInfo[], b: readonly DomainInfo[]): boolean {
  return (
    a.length === b.length && a.every(({ domid, uuid }, index) => domid === b[index]?.domid && uuid === b[index].uuid)
  );
}
