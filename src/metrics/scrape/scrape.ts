/** One scrape: everything that several collectors need is asked for once. */

import type { VbdCounters, VifCounters } from "../../runtime/interdomain/back-end/index.ts";
import type { DomainInfo, VcpuInfo } from "../../runtime/toolstack/domain/index.ts";
import type { HostInfo } from "../../runtime/toolstack/host/index.ts";
import type { Xen } from "../../runtime/xen.ts";
import { labelsText, type Samples } from "../exposition/index.ts";
import { DomainNames } from "./domain-names.ts";

/** Keeps, from one scrape to the next, what does not change or is needed for differences. */
export class ScrapeState {
  readonly names: DomainNames;
  readonly #kept: Map<string, unknown> = new Map();

  constructor(xen: Xen) {
    this.names = new DomainNames(xen);
  }

  /** Returns the value of a key; made at its first use. */
  once<T>(key: string, make: () => T): T {
    if (!this.#kept.has(key)) this.#kept.set(key, make());
    return this.#kept.get(key) as T;
  }
}

/** A collector's view of the machine at one moment. */
export class Scrape {
  readonly xen: Xen;
  readonly state: ScrapeState;
  /** The time of the scrape in seconds, for differences. */
  readonly seconds: number;
  #host: HostInfo | undefined;
  #domains: readonly DomainInfo[] | undefined;
  #vcpus: readonly VcpuInfo[] | undefined;
  #vifs: readonly VifCounters[] | undefined;
  #vbds: readonly VbdCounters[] | undefined;
  #named: Promise<void> | undefined;
  readonly #labels: Map<number, string> = new Map();

  constructor(xen: Xen, state: ScrapeState, seconds: number) {
    this.xen = xen;
    this.state = state;
    this.seconds = seconds;
  }

  get host(): HostInfo {
    return (this.#host ??= this.xen.host.info());
  }

  get domains(): readonly DomainInfo[] {
    return (this.#domains ??= this.xen.domains.list());
  }

  get vcpus(): readonly VcpuInfo[] {
    return (this.#vcpus ??= this.xen.domains.listVcpus(this.domains));
  }

  get vifs(): readonly VifCounters[] {
    return (this.#vifs ??= this.xen.backEnds.vifs());
  }

  get vbds(): readonly VbdCounters[] {
    return (this.#vbds ??= this.xen.backEnds.vbds());
  }

  /** Resolves once names are read. Rejects if xenstored does not tell them: then the last known ones are used. */
  named(): Promise<void> {
    return (this.#named ??= this.state.names.refresh(this.domains));
  }

  /** Returns the name of a domain; empty if it has none. */
  nameOf(domain: DomainInfo): string {
    return this.state.names.of(domain);
  }

  /** Returns 'domid="5",domain="web"'. */
  labelsOf(domid: number): string {
    let labels = this.#labels.get(domid);
    if (labels === undefined) {
      const domain = this.domains.find((one) => one.domid === domid);
      const name = domain === undefined ? "" : this.nameOf(domain);
      this.#labels.set(domid, (labels = labelsText({ domid, domain: name })));
    }
    return labels;
  }

  /** Returns the bytes of Xen's pages. */
  bytes(pages: number): number {
    return pages * this.xen.version.pageBytes;
  }
}

/** A named source of metrics. It adds samples, or fails: then none of its samples count. */
export interface Collector {
  readonly name: string;
  collect(scrape: Scrape, samples: Samples): void | Promise<void>;
}

/** Returns seconds of nanoseconds. */
export function secondsOf(nanoseconds: bigint): number {
  return Number(nanoseconds) / 1e9;
}

/** True for a domain that may have as much memory as there is, as dom0 usually may. */
export function isUnlimited({ maximumPages }: DomainInfo): boolean {
  return maximumPages >= 2 ** 31;
}
