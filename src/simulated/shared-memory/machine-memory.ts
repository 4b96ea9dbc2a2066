/** The memory of a simulated machine, and the devices through which its domains share it. */

import { inspectAs } from "../../runtime/base/checks.ts";
import { domid as checkDomid, type Domid, memoryOwner } from "../../runtime/abi/numbers.ts";
import { ForeignMemory } from "../../runtime/interdomain/foreign-memory/foreign-memory.ts";
import { Grants } from "../../runtime/interdomain/grant/grants.ts";
import type { DeviceMemory } from "./device-memory.ts";
import type { SimulatedMemory } from "./simulated-memory.ts";
import { DomainFrames } from "./domain-frames.ts";
import { MachinePages, type Page } from "./machine-pages.ts";
import { SimulatedGntalloc } from "./simulated-gntalloc.ts";
import { SimulatedGntdev } from "./simulated-gntdev.ts";
import { SimulatedPrivcmd } from "./simulated-privcmd.ts";

export interface MachineMemoryOptions {
  /** Throws unless a domain with that number exists, alive or dying; by default every number is accepted. */
  readonly checkDomain?: (domid: number) => void;
  /** Returns true if a domain has that number; by default every number has a domain. */
  readonly exists?: (domid: number) => boolean;
  /** Returns true if a domain may map others' memory; by default dom0 may. */
  readonly privileged?: (domid: number) => boolean;
  /** Holds a domain for a mapping of its memory; the result is disposed at the mapping's end. */
  readonly hold?: (domid: number) => Disposable | undefined;
  /** Returns true if a domain has a frame that is made only at its first use; by default false. */
  readonly hasFrame?: (domid: number, frame: number) => boolean;
  /** Returns the frame of a domain at which others map the page that it shares with Xen; undefined or 0 if none. */
  readonly sharedInfoFrame?: (domid: number) => number | undefined;
  /** True if resources can be mapped, by default; old Xens for Arm only tell sizes. */
  readonly mapsResources?: boolean;
  /** The number of frames that Xen reports of every resource; by default each has its own. */
  readonly resourceFrames?: number | undefined;
  /** Returns the number of frames of a domain's grant table; undefined for the default. */
  readonly grantFrames?: (domid: number) => number | undefined;
  /** Returns a page of an ioreq server, by its number among the server's frames; by default there is none. */
  readonly serverPage?: (domid: number, id: number, frame: number, pages: MachinePages) => Page | undefined;
  /** Returns true if a domain has bound that port; by default it has. */
  readonly hasPort?: (domid: number, port: number) => boolean;
  /** Raises an event at the other end of a domain's port, as `EVTCHNOP_send` does. Returns 0, or −errno. */
  readonly notify?: (domid: number, port: number) => number;
}

/**
 * The memory of a simulated machine.
 *
 * @example
 * ```ts
 * using memory = new MachineMemory();
 * const guest = memory.domain(domid(5));
 * using page = guest.page(gfn(0x100));
 * const gref = guest.grant(domid(0), gfn(0x100), { writable: true });
 * using grants = memory.grants(domid(0));
 * using mapped = await grants.map(domid(5), gref, { writable: true });
 * ```
 */
export class MachineMemory implements SimulatedMemory, DeviceMemory {
  readonly pages: MachinePages = new MachinePages();
  readonly #options: MachineMemoryOptions;
  readonly #domains: Map<number, DomainFrames> = new Map();

  constructor(options: MachineMemoryOptions = {}) {
    this.#options = options;
  }

  domain(domid: Domid): DomainFrames {
    const number = checkDomid(domid);
    this.#options.checkDomain?.(number);
    return this.framesOf(number);
  }

  framesOf(domid: Domid): DomainFrames {
    const found = this.#domains.get(memoryOwner(domid));
    if (found !== undefined) return found;
    const made = new DomainFrames(this.pages, domid, {
      has: (frame) => this.#options.hasFrame?.(domid, frame) ?? false,
      sharedInfoFrame: () => this.#options.sharedInfoFrame?.(domid),
      grantFrames: this.#options.grantFrames?.(domid),
    });
    this.#domains.set(domid, made);
    return made;
  }

  grants(domid: Domid): Grants {
    const number = checkDomid(domid);
    return Grants.open({ gntdev: new SimulatedGntdev(this, number), gntalloc: new SimulatedGntalloc(this, number) });
  }

  foreignMemory(domid: Domid): ForeignMemory {
    return ForeignMemory.open({ device: new SimulatedPrivcmd(this, checkDomid(domid)) });
  }

  get mapsResources(): boolean {
    return this.#options.mapsResources ?? true;
  }

  get resourceFrames(): number | undefined {
    return this.#options.resourceFrames;
  }

  exists(domid: number): boolean {
    return this.#options.exists?.(domid) ?? true;
  }

  isPrivileged(domid: number): boolean {
    return this.#options.privileged?.(domid) ?? domid === 0;
  }

  hold(domid: number): Disposable | undefined {
    return this.#options.hold?.(domid);
  }

  serverPage(domid: number, id: number, frame: number): Page | undefined {
    return this.#options.serverPage?.(domid, id, frame, this.pages);
  }

  hasPort(domid: number, port: number): boolean {
    return this.#options.hasPort?.(domid, port) ?? true;
  }

  notify(domid: number, port: number): number {
    return this.#options.notify?.(domid, port) ?? 0;
  }

  /** Ends a domain's memory. Other domains' mappings of it stay. */
  forget(domid: number): void {
    this.#domains.get(domid)?.forget();
    this.#domains.delete(domid);
  }

  close(): void {
    this.pages.close();
  }

  /** Closes the memory. */
  [Symbol.dispose](): void {
    this.close();
  }

  static {
    inspectAs(this, () => "SimulatedMemory");
  }
}
