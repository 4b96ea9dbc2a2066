/** The loads of the last hour, in rings of numbers. */

import type { Load, LoadHistory } from "../protocol/load.ts";

/** The columns of a history, in the order in which they are kept. */
const LOADS = [
  "cpuPercent",
  "memoryMiB",
  "receivedBytesPerSecond",
  "transmittedBytesPerSecond",
  "readBytesPerSecond",
  "writtenBytesPerSecond",
] as const satisfies readonly (keyof Load)[];

/** The times of the readings, which all histories share. */
export class Times {
  readonly capacity: number;
  readonly #atMs: Float64Array;
  /** The number of readings so far. */
  #count = 0;

  constructor(capacity: number) {
    this.capacity = capacity;
    this.#atMs = new Float64Array(capacity);
  }

  get count(): number {
    return this.#count;
  }

  add(atMs: number): void {
    this.#atMs[this.#count++ % this.capacity] = atMs;
  }

  at(reading: number): number {
    return this.#atMs[reading % this.capacity] ?? 0;
  }
}

/** The loads of the host or a domain. NaN stands for an unknown one. */
export class History {
  readonly #times: Times;
  readonly #first: number;
  readonly #columns: readonly Float32Array[];

  /** Begins with the reading that `times` has last. */
  constructor(times: Times) {
    this.#times = times;
    this.#first = times.count - 1;
    this.#columns = LOADS.map(() => new Float32Array(times.capacity).fill(Number.NaN));
  }

  /** Sets the loads of the last reading. */
  add(load: Load): void {
    const place = (this.#times.count - 1) % this.#times.capacity;
    for (const [index, name] of LOADS.entries()) {
      const column = this.#columns[index];
      if (column !== undefined) column[place] = load[name] ?? Number.NaN;
    }
  }

  /** Returns columns of at most that many points, each the mean of the readings that it stands for. */
  columns(most: number): LoadHistory {
    const { count, capacity } = this.#times;
    const first = Math.max(this.#first, count - capacity, 0);
    const step = Math.max(1, Math.ceil((count - first) / most));
    const starts: number[] = [];
    // Points keep their readings while time goes on, so that a chart does not flicker.
    for (let start = first - (first % step); start < count; start += step) starts.push(start);
    const column = (values: Float32Array | undefined): (number | null)[] =>
      starts.map((start) => {
        let sum = 0;
        let known = 0;
        for (let reading = Math.max(start, first); reading < Math.min(start + step, count); reading++) {
          const value = values?.[reading % capacity] ?? Number.NaN;
          if (Number.isNaN(value)) continue;
          sum += value;
          known++;
        }
        return known === 0 ? null : Math.round((sum / known) * 100) / 100;
      });
    const [cpu, memory, received, transmitted, read, written] = this.#columns;
    return {
      atMs: starts.map((start) => this.#times.at(Math.min(start + step, count) - 1)),
      cpuPercent: column(cpu),
      memoryMiB: column(memory),
      receivedBytesPerSecond: column(received),
      transmittedBytesPerSecond: column(transmitted),
      readBytesPerSecond: column(read),
      writtenBytesPerSecond: column(written),
    };
  }
}
