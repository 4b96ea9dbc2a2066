/** Loads, as JSON and in the page. Rates are of the time since the reading before; null in the first reading. */

/** The loads that are kept for an hour, of the host and of each domain. */
export interface Load {
  /** Percent: of one cpu for a domain, of all cpus for the host. */
  readonly cpuPercent: number | null;
  readonly memoryMiB: number;
  /** Bytes a second that the guest receives; the sum of all guests for the host. */
  readonly receivedBytesPerSecond: number | null;
  readonly transmittedBytesPerSecond: number | null;
  readonly readBytesPerSecond: number | null;
  readonly writtenBytesPerSecond: number | null;
}

export interface DomainRow extends Load {
  readonly domid: number;
  readonly uuid: string;
  /** Its name in xenstore; null if it has none, or if xenstored does not answer. */
  readonly name: string | null;
  readonly kind: "pv" | "hvm";
  readonly state: string;
  readonly isPaused: boolean;
  readonly shutdownReason: string | number | null;
  readonly vcpus: number;
  /** null for a domain without a limit. */
  readonly maximumMemoryMiB: number | null;
  readonly cpuTimeSeconds: number;
  readonly interfaces: number;
  readonly disks: number;
}

export interface HostLoad extends Load {
  readonly totalMemoryMiB: number;
  /** Percent of each cpu, in the order of the numbers of cpus. */
  readonly cpusPercent: readonly (number | null)[];
}

/** One reading of the host and all domains. */
export interface LoadSample {
  /** Milliseconds since 1970, by this machine's clock. */
  readonly atMs: number;
  readonly host: HostLoad;
  readonly domains: readonly DomainRow[];
  /** Why names are missing; null if xenstored answers. */
  readonly storeProblem: string | null;
}

/** Loads over time, as columns of equal length. */
export interface LoadHistory {
  readonly atMs: readonly number[];
  readonly cpuPercent: readonly (number | null)[];
  readonly memoryMiB: readonly (number | null)[];
  readonly receivedBytesPerSecond: readonly (number | null)[];
  readonly transmittedBytesPerSecond: readonly (number | null)[];
  readonly readBytesPerSecond: readonly (number | null)[];
  readonly writtenBytesPerSecond: readonly (number | null)[];
}

/** The history of the host, and of each domain by its number. */
export interface HostHistory {
  readonly host: LoadHistory;
  readonly domains: Readonly<Record<string, LoadHistory>>;
}

/** Something that has happened to a domain between two readings. */
export interface DomainEvent {
  readonly atMs: number;
  readonly domid: number;
  readonly name: string | null;
  readonly kind: "created" | "gone" | "paused" | "unpaused" | "shutdown" | "dying";
  /** The reason of a shutdown; else null. */
  readonly reason: string | number | null;
}
