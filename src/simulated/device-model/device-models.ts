/** The ioreq servers of all domains of a simulated machine. */

import {
  IOREQ_TYPE_PIO,
  IOREQ_TYPE_COPY,
  IOREQ_TYPE_PCI_CONFIG,
  IOREQ_WRITE,
} from "../../generated/4.14/x86_64/hvm/ioreq.constants.ts";
import {
  XEN_DMOP_IO_RANGE_PORT,
  XEN_DMOP_IO_RANGE_MEMORY,
  XEN_DMOP_IO_RANGE_PCI,
} from "../../generated/4.14/x86_64/hvm/dm_op.constants.ts";
import { XenNoSuchDomainError } from "../../runtime/base/errors/errors.ts";
import type { EventSwitchboard } from "../event-channel/index.ts";
import type { MachinePages, Page } from "../shared-memory/index.ts";
import { type IoreqMembers, SimulatedServer } from "./ioreq-server.ts";

/** Xen's own limit. */
const MOST_SERVERS = 8;

/** An interrupt that a device model has sent to the guest. */
export interface SimulatedMessage {
  /** The address to which the device writes. */
  readonly address: bigint;
  /** The 32 bits that the device writes. */
  readonly data: number;
}

/** The servers of one domain, and the interrupts that they have sent. */
export class DomainServers {
  readonly servers: Map<number, SimulatedServer> = new Map();
  readonly messages: SimulatedMessage[] = [];
  /** Shared interrupts of Arm that are raised. */
  readonly raised: Set<number> = new Set();

  /** Returns the server that has the access; undefined if none has. */
  select(request: IoreqMembers): SimulatedServer | undefined {
    const { type, first, last } = rangeOf(request);
    return [...this.servers.values()]
      .toSorted((one, other) => other.id - one.id)
      .find((server) => server.claims(type, first, last));
  }
}

export class DeviceModels {
  readonly #switchboard: EventSwitchboard;
  readonly #domains: Map<number, DomainServers> = new Map();

  constructor(switchboard: EventSwitchboard) {
    this.#switchboard = switchboard;
  }

  of(domid: number): DomainServers {
    let domain = this.#domains.get(domid);
    if (domain === undefined) this.#domains.set(domid, (domain = new DomainServers()));
    return domain;
  }

  /** Makes a server with the lowest free number; undefined if the domain has too many. */
  create(domid: number, emulator: number, vcpus: number, isBuffered: boolean): SimulatedServer | undefined {
    const { servers } = this.of(domid);
    let id = 0;
    while (servers.has(id)) id++;
    if (id >= MOST_SERVERS) return undefined;
    const server = new SimulatedServer(id, {
      domid,
      emulator,
      vcpus,
      isBuffered,
      switchboard: this.#switchboard,
    });
    servers.set(id, server);
    return server;
  }

  /** Returns a page of a server by its number among the server's frames; undefined if there is none. */
  page(domid: number, id: number, frame: number, pages: MachinePages): Page | undefined {
    return this.of(domid).servers.get(id)?.page(frame, pages)?.page;
  }

  destroy(domid: number, id: number): boolean {
    const { servers } = this.of(domid);
    servers.get(id)?.end();
    return servers.delete(id);
  }

  /** Ends the servers of a domain that ends. */
  forget(domid: number): void {
    const message = `the simulated domain ${domid} has ended while a vcpu of it waited`;
    const reason = new XenNoSuchDomainError(message, { operation: "access a device", domid });
    for (const server of this.#domains.get(domid)?.servers.values() ?? []) server.forget(reason);
    this.#domains.delete(domid);
  }
}

/** The bytes of a request, in the numbers of a range. */
function rangeOf({ type, addr, size, count, df }: IoreqMembers): { type: number; first: bigint; last: bigint } {
  const bytes = BigInt(size);
  switch (type) {
    case IOREQ_TYPE_PIO:
      return { type: XEN_DMOP_IO_RANGE_PORT, first: addr, last: addr + bytes - 1n };
    case IOREQ_TYPE_PCI_CONFIG:
      return { type: XEN_DMOP_IO_RANGE_PCI, first: addr >> 32n, last: addr >> 32n };
    default: {
      const others = BigInt(Math.max(0, count - 1)) * bytes;
      const first = df === 1 ? addr - others : addr;
      return { type: XEN_DMOP_IO_RANGE_MEMORY, first, last: first + others + bytes - 1n };
    }
  }
}

/** Numbers of kinds and directions, as `struct ioreq` has them. */
export const ioreqNumbers: Readonly<Record<"port" | "memory" | "pci" | "write", number>> = {
  port: IOREQ_TYPE_PIO,
  memory: IOREQ_TYPE_COPY,
  pci: IOREQ_TYPE_PCI_CONFIG,
  write: IOREQ_WRITE,
};
