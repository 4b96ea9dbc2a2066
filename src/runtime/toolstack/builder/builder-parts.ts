/** The parts of a Xen that building a guest uses, each opened at its first use. */

import type { ShutdownReason } from "../../abi/index.ts";
import type { Domid, Gfn } from "../../abi/numbers.ts";
import type { SignalOptions } from "../../base/options.ts";
import type { Connection } from "../../hypercall/operation/index.ts";
import type { EventChannels } from "../../interdomain/event-channel/index.ts";
import type { ForeignMemory } from "../../interdomain/foreign-memory/index.ts";
import type { Grants } from "../../interdomain/grant/index.ts";
import type { PciBus } from "../../interdomain/pci/index.ts";
import type { XenStore } from "../../interdomain/xenstore/index.ts";
import type { ConsoleOptions, DomainConsole } from "../console/index.ts";

/** The members of a domain's object that a builder and a guest use. */
export interface BuiltDomain {
  readonly domid: Domid;
  readonly memory: {
    populate(
      extents:
        | { readonly first: Gfn; readonly count: number; readonly order: number }
        | { readonly frames: readonly Gfn[]; readonly order: number },
      options: { readonly signal?: AbortSignal | undefined },
    ): Promise<Gfn[]>;
  };
  readonly vcpus: { get(vcpu: number): { setAffinity(change: { readonly hard: readonly number[] }): unknown } };
  setNodeAffinity(nodes: readonly number[]): void;
  setScheduling(change: { readonly weight: number }): void;
  info(): { readonly uuid: string };
  unpause(): void;
  destroy(): Promise<void>;
  console(options?: ConsoleOptions): Promise<DomainConsole>;
}

/** A change of a domain, as a watch tells it. */
export interface LifeChange {
  readonly kind: string;
  readonly domid: Domid;
  readonly info: { readonly uuid: string };
  readonly reason?: ShutdownReason | number;
}

/** A watch of one domain. */
export interface LifeWatch {
  next(): Promise<IteratorResult<LifeChange, undefined>>;
  close(): void;
}

export interface BuilderParts {
  readonly connection: Connection;
  readonly store: () => XenStore;
  readonly foreignMemory: () => ForeignMemory;
  readonly eventChannels: () => EventChannels;
  readonly grants: () => Grants;
  /** PCI functions of the machine. */
  readonly pci: () => PciBus;
  readonly domain: (domid: Domid) => BuiltDomain;
  /** Folder of what libxl keeps of guests; undefined on a machine without libxl, such as a simulated one. */
  readonly userDataFolder: string | undefined;
  /** Handles and states of the domains that there are. */
  readonly list: () => readonly { readonly domid: Domid; readonly uuid: string; readonly state: string }[];
  /** Watches a domain, from its present state on. */
  readonly watch: (domid: Domid, options: SignalOptions) => LifeWatch;
}
