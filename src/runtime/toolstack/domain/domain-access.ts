/** The services and parts of a Xen behind a domain's handle. */

import type { Domid } from "../../abi/numbers.ts";
import type { Connection } from "../../hypercall/operation/index.ts";
import type { EventChannels } from "../../interdomain/event-channel/index.ts";
import type { ForeignMemory } from "../../interdomain/foreign-memory/index.ts";
import type { Grants } from "../../interdomain/grant/index.ts";
import type { PciBus } from "../../interdomain/pci/index.ts";
import type { XenStore } from "../../interdomain/xenstore/index.ts";
import type { BuilderParts } from "../builder/index.ts";
import type { DomainInfo } from "./domain-info.ts";
import type { Closable } from "./open-objects.ts";
import type { VcpuReader } from "./vcpu-info.ts";

/** The internal services behind a domain's handle. */
export interface DomainAccess {
  readonly connection: Connection;
  readonly vcpuReader: VcpuReader;
  info(domid: Domid): DomainInfo;
  readonly parts: DomainParts;
  /** Parts of a Xen with which guests are built and moved. */
  building(): BuilderParts;
  /** Objects that end with the Xen, before its other parts: each is in the set until it is closed. */
  readonly open: () => Set<Closable>;
}

/** Other parts of a Xen that a domain's handle uses; each is opened at its first use. */
export interface DomainParts {
  readonly store: () => XenStore;
  readonly eventChannels: () => EventChannels;
  readonly foreignMemory: () => ForeignMemory;
  readonly grants: () => Grants;
  readonly pci: () => PciBus;
  /** Folder of what libxl keeps of guests; undefined if this is not the machine's own Xen. */
  readonly userDataFolder: string | undefined;
}
