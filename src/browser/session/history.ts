/** The loads of the last hour, as the page keeps them: those that the server had, and those that came since. */

import type { HostHistory, Load, LoadHistory, LoadSample } from "../../serve/protocol/load.ts";

const HOUR_MS = 3_600_000;

export type LoadName = keyof Load;

/** Columns of one length; times are in seconds, as charts want them. */
export interface Series {
  readonly seconds: number[];
  readonly loads: Readonly<Record<LoadName, (number | null)[]>>;
}

export class LoadSeries {
  #host: Series = empty();
  readonly #domains: Map<number, Series & { readonly uuid: string | null }> = new Map();

  get host(): Series {
    return this.#host;
  }

  /** Returns a domain's loads; empty for an unknown one. */
  of(domid: number): Series {
    return this.#domains.get(domid) ?? empty();
  }

  /** Begins anew with what the server has kept. */
  reset({ host, domains }: HostHistory): void {
    this.#host = seriesOf(host);
    this.#domains.clear();
    for (const [domid, history] of Object.entries(domains)) {
      this.#domains.set(Number(domid), { ...seriesOf(history), uuid: null });
    }
  }

  /** Replaces the loads of a domain by finer ones. */
  refine(domid: number, history: LoadHistory): void {
    this.#domains.set(domid, { ...seriesOf(history), uuid: null });
  }

  add({ atMs, host, domains }: LoadSample): void {
    append(this.#host, atMs, host);
    const gone = new Set(this.#domains.keys());
    for (const row of domains) {
      gone.delete(row.domid);
      let series = this.#domains.get(row.domid);
      // Another domain may have the number by now.
      if (series === undefined || (series.uuid !== null && series.uuid !== row.uuid))
        series = { ...empty(), uuid: row.uuid };
      else if (series.uuid === null) series = { ...series, uuid: row.uuid };
      this.#domains.set(row.domid, series);
      append(series, atMs, row);
    }
    for (const domid of gone) this.#domains.delete(domid);
  }
}

function empty(): Series {
  return {
    seconds: [],
    loads: {
      cpuPercent: [],
      memoryMiB: [],
      receivedBytesPerSecond: [],
      transmittedBytesPerSecond: [],
      readBytesPerSecond: [],
      writtenBytesPerSecond: [],
    },
  };
}

function seriesOf({ atMs, ...loads }: LoadHistory): Series {
  const series = empty();
  series.seconds.push(...atMs.map((at) => at / 1000));
  for (const [name, column] of Object.entries(series.loads)) column.push(...loads[name as LoadName]);
  return series;
}

/** Appends a reading, and drops those that are older than an hour. A reading that is there already is left out. */
function append({ seconds, loads }: Series, atMs: number, load: Load): void {
  const at = atMs / 1000;
  if (at <= (seconds.at(-1) ?? -Infinity)) return;
  seconds.push(at);
  for (const [name, column] of Object.entries(loads)) column.push(load[name as LoadName]);
  const old = seconds.findIndex((second) => second >= at - HOUR_MS / 1000);
  if (old <= 0) return;
  seconds.splice(0, old);
  for (const column of Object.values(loads)) column.splice(0, old);
}
