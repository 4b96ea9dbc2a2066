/** Linux's privcmd over simulated memory: the ioctls that map memory. */

import { stableAbi } from "../../runtime/abi/index.ts";
import { domid as checkDomid, memoryOwner } from "../../runtime/abi/numbers.ts";
import { EINVAL, ENOENT, EOPNOTSUPP, EPERM, ESRCH } from "../../runtime/base/errors/index.ts";
import type { ForeignDevice, ResourceFrames } from "../../runtime/interdomain/foreign-memory/index.ts";
import { FRAME_SIZE } from "../../runtime/interdomain/shared-memory/index.ts";
import type { Page } from "./machine-pages.ts";
import type { DomainFrames } from "./domain-frames.ts";
import type { DeviceMemory } from "./device-memory.ts";

interface Reserved {
  readonly writable: boolean;
  readonly pages: Page[];
  hold: Disposable | undefined;
}

/** Pages that Xen keeps for a domain. */
interface Resource {
  readonly length: number;
  /** Returns a page by its number; undefined if there is none. */
  page(frame: number): Page | undefined;
}

/** The pages of an ioreq server: that of buffered requests, which it may lack, and that of the others. */
const SERVER_PAGES = 2;

export class SimulatedPrivcmd implements ForeignDevice {
  readonly #memory: DeviceMemory;
  /** Memory of the domain that had the number when the descriptor was opened. */
  readonly #own: DomainFrames;
  /** Reserved address ranges, by address. */
  readonly #reserved: Map<number, Reserved & { readonly end: number }> = new Map();
  #restrictedTo: number | undefined;
  #isClosed = false;

  constructor(memory: DeviceMemory, domid: number) {
    this.#memory = memory;
    this.#own = memory.framesOf(checkDomid(domid));
  }

  reserve(byteLength: number, writable: boolean): number {
    this.#checkServes("map memory");
    const address = this.#memory.pages.reserve(byteLength);
    if (address >= 0) {
      this.#reserved.set(address, { end: address + byteLength, writable, pages: [], hold: undefined });
    }
    return address;
  }

  mapFrames(domid: number, frames: BigUint64Array, address: number, errors: Int32Array): number {
    const refused = this.#refusal(domid);
    if (refused < 0) return refused;
    const reserved = this.#reservedAt(address);
    if (reserved === undefined) return -EINVAL;
    const owner = this.#memory.exists(domid) ? this.#memory.framesOf(memoryOwner(domid)) : undefined;
    const outcomeOf = (frame: number, index: number): number => {
      if (owner === undefined) return -ESRCH;
      if (owner.isPagedOut(frame)) return -ENOENT;
      const page = owner.pageOf(frame);
      return page === undefined ? -EINVAL : this.#place(reserved, domid, page, address + index * FRAME_SIZE);
    };
    for (let index = 0; index < frames.length; index++) errors[index] = outcomeOf(Number(frames[index]), index);
    return errors.includes(-ENOENT) ? -ENOENT : 0;
  }

  /** Maps grant tables, and pages of device models. */
  mapResource({ domid, type, id, first, count }: ResourceFrames, address: number): number {
    const frames = this.#framesOf(domid, type, id);
    if (typeof frames === "number") return frames;
    const reserved = this.#reservedAt(address);
    const pages = Array.from({ length: count }, (_, index) => frames.page(first + index));
    if (reserved === undefined || pages.includes(undefined)) return -EINVAL;
    if (!this.#memory.mapsResources) return -EOPNOTSUPP;
    for (const [index, page] of pages.entries()) {
      const placed = page && this.#place(reserved, domid, page, address + index * FRAME_SIZE);
      if (placed !== undefined && placed < 0) return placed;
    }
    return 0;
  }

  resourceSize({ domid, type, id }: Omit<ResourceFrames, "first" | "count">): number {
    const { resourceFrames } = this.#memory;
    if (resourceFrames !== undefined) return this.#refusal(domid) || resourceFrames;
    const frames = this.#framesOf(domid, type, id);
    return typeof frames === "number" ? frames : frames.length;
  }

  unmap(address: number, byteLength: number): number {
    const reserved = this.#reserved.get(address);
    if (reserved === undefined) return -EINVAL;
    this.#reserved.delete(address);
    const result = this.#memory.pages.unmap(address, byteLength);
    for (const page of reserved.pages) {
      if (reserved.writable) page.writers--;
      this.#memory.pages.drop(page);
    }
    reserved.hold?.[Symbol.dispose]();
    return result;
  }

  restrict(domid: number): number {
    this.#checkServes("restrict foreign memory");
    if (this.#restrictedTo !== undefined && this.#restrictedTo !== domid) return -EINVAL;
    this.#restrictedTo = domid;
    return 0;
  }

  [Symbol.dispose](): void {
    this.#isClosed = true;
  }

  #place(reserved: Reserved, domid: number, page: Page, address: number): number {
    const result = this.#memory.pages.place(page, address, reserved.writable);
    if (result < 0) return result;
    page.holders++;
    if (reserved.writable) page.writers++;
    reserved.pages.push(page);
    reserved.hold ??= this.#memory.hold(domid);
    return 0;
  }

  /** Returns the frames of a resource, or −errno. */
  #framesOf(domid: number, type: number, id: number): Resource | number {
    const refused = this.#refusal(domid);
    if (refused < 0) return refused;
    if (!this.#memory.exists(domid)) return -ESRCH;
    const constants = stableAbi().load("memory.constants");
    if (type === constants.XENMEM_resource_ioreq_server) {
      const page = (frame: number): Page | undefined => this.#memory.serverPage(domid, id, frame);
      return page(SERVER_PAGES - 1) === undefined ? -EINVAL : { length: SERVER_PAGES, page };
    }
    if (type !== constants.XENMEM_resource_grant_table) return -EOPNOTSUPP;
    // Grant tables of version 1 have no status frames.
    if (id !== constants.XENMEM_resource_grant_table_id_shared) return -EINVAL;
    const { table } = this.#memory.framesOf(checkDomid(domid));
    return { length: table.length, page: (frame) => table.frame(frame) };
  }

  #refusal(domid: number): number {
    this.#checkServes("map memory");
    if (this.#restrictedTo !== undefined && this.#restrictedTo !== domid) return -EPERM;
    return this.#memory.isPrivileged(this.#own.domid) ? 0 : -EPERM;
  }

  #reservedAt(address: number): Reserved | undefined {
    for (const [start, reserved] of this.#reserved) if (address >= start && address < reserved.end) return reserved;
    return undefined;
  }

  /** Throws once the descriptor is closed or its domain gone: mappings can still be unmapped. */
  #checkServes(operation: string): void {
    if (this.#isClosed) throw new ReferenceError("this simulated device has been closed");
    this.#own.checkThere(operation);
  }
}
