/** The memory of a machine that is simulated, and how its domains share it. */

import { domid as checkDomid, type Domid } from "../../runtime/abi/numbers.ts";
import { ForeignMemory } from "../../runtime/interdomain/foreign-memory/foreign-memory.ts";
import { Grants } from "../../runtime/interdomain/grant/grants.ts";
import { SimulatedDomainMemory } from "./domain-memory.ts";
import { MachinePages } from "./machine-pages.ts";
import { SimulatedGntalloc } from "./simulated-gntalloc.ts";
import { SimulatedGntdev } from "./simulated-gntdev.ts";
import { SimulatedPrivcmd } from "./simulated-privcmd.ts";

export interface SimulatedMemoryOptions {
  /** Whether there is a domain of that number; by default there is any. */
  readonly exists?: (domid: number) => boolean;
  /** Whether a domain may map others' memory; by default dom0 may. */
  readonly privileged?: (domid: number) => boolean;
  /** Told of a mapping of a domain's memory; what it gives is disposed at the mapping's end. */
  readonly hold?: (domid: number) => Disposable | undefined;
  /** Whether a domain has a frame, which is then made when it is first looked at; by default only what is made. */
  readonly hasFrame?: (domid: number, frame: number) => boolean;
  /** Whether a domain has bound that port; by default it has. */
  readonly hasPort?: (domid: number, port: number) => boolean;
  /** Makes an event at the other end of a domain's port, as `EVTCHNOP_send` does: 0, or −errno. */
  readonly notify?: (domid: number, port: number) => number;
}

/**
 * @example
 * ```ts
 * using memory = new SimulatedMemory();
 * const guest = memory.domain(domid(5));
 * using page = guest.page(gfn(0x100));
 * const gref = guest.grant(domid(0), gfn(0x100), { writable: true });
 * using grants = memory.grants(domid(0));
 * using mapped = await grants.map(domid(5), gref, { writable: true });
 * ```
 */
export class SimulatedMemory implements Disposable {
  readonly pages: MachinePages = new MachinePages();
  readonly #options: SimulatedMemoryOptions;
  readonly #domains: Map<number, SimulatedDomainMemory> = new Map();

  constructor(options: SimulatedMemoryOptions = {}) {
    this.#options = options;
  }

  /** The own frames and grants of the domain that has that number now. */
  domain(domid: Domid): SimulatedDomainMemory {
    const found = this.#domains.get(checkDomid(domid));
    if (found !== undefined) return found;
    const made = new SimulatedDomainMemory(
      this.pages,
      domid,
      (frame) => this.#options.hasFrame?.(domid, frame) ?? false,
    );
    this.#domains.set(domid, made);
    return made;
  }

  /** What `Grants.open()` gives in that domain. Once the domain has gone, it serves nobody: a XenNoSuchDomainError. */
  grants(domid: Domid): Grants {
    return Grants.open({ gntdev: new SimulatedGntdev(this, domid), gntalloc: new SimulatedGntalloc(this, domid) });
  }

  /** What `ForeignMemory.open()` gives in that domain. Once the domain has gone, as with grants. */
  foreignMemory(domid: Domid): ForeignMemory {
    return ForeignMemory.open({ device: new SimulatedPrivcmd(this, domid) });
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

  hasPort(domid: number, port: number): boolean {
    return this.#options.hasPort?.(domid, port) ?? true;
  }

  notify(domid: number, port: number): number {
    return this.#options.notify?.(domid, port) ?? 0;
  }

  /** A domain has ended: what others have mapped of it stays with them. */
  forget(domid: number): void {
    this.#domains.get(domid)?.forget();
    this.#domains.delete(domid);
  }

  /** Closes the file of the machine's memory. Mappings stay until their own end; new ones throw a ReferenceError. */
  close(): void {
    this.pages.close();
  }

  /** As `close`. */
  [Symbol.dispose](): void {
    this.close();
  }
}
