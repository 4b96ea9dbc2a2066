/** How much memory domains have and may have, and giving them more or less of it (memory.h). */

import { ofDomain } from "../../abi/index.ts";
import { type Gfn, mfn, type Mfn } from "../../abi/numbers.ts";
import { type Connection, operationsOn, type Waiting } from "../../hypercall/operation/index.ts";
import { changeExtents, type Extents } from "./extents.ts";

/** In Xen's pages: `xen.version.pageBytes` each. */
export interface Reservation {
  /** Pages that the domain has. */
  readonly currentPages: number;
  /** Pages that it may have. */
  readonly maximumPages: number;
}

/**
 * Every method throws, or its promise rejects with, a XenNoSuchDomainError where there is no such domain, a XenPermissionError
 * where this one may not ask.
 */
export class DomainMemory {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** No frame of the machine's memory has a higher number (`XENMEM_maximum_ram_page`); every domain may ask. */
  maximumFrame(): Mfn {
    return mfn(operationsOn(this.#connection).memoryOp("maximum_ram_page"));
  }

  /** (`XENMEM_current_reservation`, `XENMEM_maximum_reservation`.) */
  reservation(domid: number): Reservation {
    const { memoryOp } = operationsOn(this.#connection);
    return ofDomain(domid, (domid) => ({
      currentPages: memoryOp("current_reservation", domid),
      maximumPages: memoryOp("maximum_reservation", domid),
    }));
  }

  /** The highest frame that the domain's memory map has (`XENMEM_maximum_gpfn`). */
  maximumGfn(domid: number): Gfn {
    const { memoryOp } = operationsOn(this.#connection);
    return ofDomain(domid, (domid) => memoryOp("maximum_gpfn", domid)) as Gfn;
  }

  /**
   * Gives the domain memory at these guest frames (`XENMEM_populate_physmap`), and gives the frames that they start at:
   * of a PV domain the machine's. The program goes on meanwhile. Rejects with a XenIncompleteError where Xen has no more
   * memory to give, or the domain may not have more; with the signal's reason once that aborts, at most
   * 4,096 extents further.
   */
  populate(domid: number, extents: Extents, options?: Waiting): Promise<Gfn[]> {
    return changeExtents(this.#connection, "populate_physmap", domid, extents, options);
  }

  /**
   * Takes the memory at these frames from the domain (`XENMEM_decrease_reservation`): for a PV domain the machine's
   * frames, else the guest's. The program goes on meanwhile. Rejects as `populate` does.
   */
  async release(domid: number, extents: Extents, options?: Waiting): Promise<void> {
    await changeExtents(this.#connection, "decrease_reservation", domid, extents, options);
  }
}
