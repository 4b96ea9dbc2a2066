/** Documents about the host, one domain, and xenstore, as JSON and in the page. */

export interface CpuPlace {
  readonly cpu: number;
  readonly core: number;
  readonly socket: number;
  /** null if Xen does not know. */
  readonly node: number | null;
  /** null if it is in no pool. */
  readonly pool: number | null;
}

export interface PoolDocument {
  readonly id: number;
  readonly scheduler: string;
  readonly domains: number;
}

export interface NodeDocument {
  readonly node: number;
  readonly totalMemoryMiB: number;
  readonly freeMemoryMiB: number;
}

export interface HostDocument {
  readonly release: string;
  readonly architecture: string;
  readonly commandLine: string | null;
  readonly capabilities: readonly string[];
  readonly cpuMHz: number;
  readonly totalMemoryMiB: number;
  readonly cpus: readonly CpuPlace[];
  readonly pools: readonly PoolDocument[];
  readonly nodes: readonly NodeDocument[];
  /** The domain that the server runs in, which it does not steer. */
  readonly ownDomid: number;
  /** True if the server refuses actions and typing. */
  readonly isReadOnly: boolean;
  /** Milliseconds between two readings. */
  readonly intervalMs: number;
}

export interface VcpuDocument {
  readonly id: number;
  readonly state: string;
  readonly cpu: number;
  readonly cpuTimeSeconds: number;
}

export interface DeviceDocument {
  readonly kind: string;
  readonly id: string;
  /** Xenbus's state; null if the front end has none. */
  readonly frontState: string | null;
  readonly backDomid: number | null;
  readonly backState: string | null;
  /** Whom the device waits for; null if it works. */
  readonly waits: string | null;
  readonly about: string;
}

export interface PortDocument {
  readonly port: number;
  readonly kind: string;
  readonly vcpu: number | null;
  readonly remoteDomid: number | null;
  readonly remotePort: number | null;
  /** The number of its virtual or physical interrupt. */
  readonly interrupt: number | null;
  readonly use: string | null;
}

/** One domain. Devices are null if xenstored does not answer. */
export interface DomainDocument {
  readonly domid: number;
  readonly uuid: string;
  readonly vcpus: readonly VcpuDocument[];
  readonly devices: readonly DeviceDocument[] | null;
  readonly ports: readonly PortDocument[];
  readonly events: readonly import("./load.ts").DomainEvent[];
}

export interface StoreChild {
  readonly name: string;
  /** Its value as text; bytes that are not UTF-8 are U+FFFD. Only the beginning of a long one. */
  readonly value: string;
  readonly children: number;
}

export interface StoreDocument {
  readonly path: string;
  readonly value: string;
  readonly owner: number;
  readonly others: string;
  /** Access of further domains by their numbers. */
  readonly access: Readonly<Record<string, string>>;
  readonly children: readonly StoreChild[];
  /** Children beyond those that are listed. */
  readonly more: number;
}
