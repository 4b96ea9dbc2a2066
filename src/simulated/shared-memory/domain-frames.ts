/** Frames and grants of one simulated domain, from its creation to its end. */

import { inspectAs } from "../../runtime/base/checks.ts";
import { domid, type Domid, gfn, type Gfn, gref, type Gref } from "../../runtime/abi/numbers.ts";
import { ESRCH, systemError, XenNoSuchDomainError } from "../../runtime/base/errors/index.ts";
import { readOptions } from "../../runtime/base/options.ts";
import {
  FRAME_SIZE,
  MappedRegion,
  MappingCounter,
  SharedMemory,
} from "../../runtime/interdomain/shared-memory/index.ts";
import { GrantTable } from "./grant-table.ts";
import type { SimulatedDomainMemory } from "./simulated-memory.ts";
import type { MachinePages, Page } from "./machine-pages.ts";

/** Frames of a grant table, unless the domain was made with another number. */
const GRANT_FRAMES = 4;
/** The first number for frames that the domain has not numbered itself. */
const FIRST_OWN_FRAME = 0x10_0000;

export interface DomainFramesOptions {
  /** Returns true for a frame that exists but is made only at its first use. */
  readonly has?: (frame: number) => boolean;
  /** The frame at which the page that it shares with Xen is mapped, if it has one. */
  readonly sharedInfoFrame?: () => number | undefined;
  /** The number of frames of its grant table. */
  readonly grantFrames?: number | undefined;
}

export class DomainFrames implements SimulatedDomainMemory {
  readonly domid: Domid;
  readonly #pages: MachinePages;
  readonly #options: DomainFramesOptions;
  readonly #frames: Map<number, Page> = new Map();
  readonly #pagedOut: Set<number> = new Set();
  readonly #counter: MappingCounter = new MappingCounter();
  #table: GrantTable | undefined;
  #sharedInfo: Page | undefined;
  #nextOwn = FIRST_OWN_FRAME;
  #isGone = false;

  constructor(pages: MachinePages, domid: Domid, options: DomainFramesOptions = {}) {
    this.#pages = pages;
    this.domid = domid;
    this.#options = options;
  }

  get isGone(): boolean {
    return this.#isGone;
  }

  /** Throws a XenNoSuchDomainError once the domain is gone. */
  checkThere(operation: string): void {
    if (!this.#isGone) return;
    const { domid } = this;
    const message = `${operation} failed: ESRCH. The simulated domain ${domid} whose memory this was has gone`;
    throw new XenNoSuchDomainError(message, { operation, errno: ESRCH, domid });
  }

  /** The grant table, which is made at first use. */
  get table(): GrantTable {
    this.checkThere("have a grant table");
    return (this.#table ??= new GrantTable(this.#pages, this.#options.grantFrames ?? GRANT_FRAMES));
  }

  /** The page that it shares with Xen, which is made at first use. */
  get sharedInfo(): Page {
    this.checkThere("have a page that it shares with Xen");
    return (this.#sharedInfo ??= this.#pages.allocate());
  }

  page(at: Gfn): SharedMemory {
    this.checkThere("look at a frame");
    const number = gfn(at);
    const page = this.pageOf(number) ?? this.populate(number);
    const name = (): string => `frame 0x${number.toString(16)} of domain ${this.domid}`;
    const address = this.#pages.reserve(FRAME_SIZE);
    if (address < 0) throw systemError(`map ${name()}`, address);
    const placed = this.#pages.place(page, address, true);
    if (placed < 0) {
      this.#pages.unmap(address, FRAME_SIZE);
      throw systemError(`map ${name()}`, placed);
    }
    page.holders++;
    const unmap = (): void => {
      const result = this.#pages.unmap(address, FRAME_SIZE);
      if (result < 0) throw systemError(`unmap ${name()}`, result);
      this.#pages.drop(page);
    };
    return new SharedMemory(
      new MappedRegion({ name, address, byteLength: FRAME_SIZE, writable: true, counter: this.#counter, unmap }),
    );
  }

  /** Makes a frame with a new number. */
  newFrame(): { frame: Gfn; page: Page } {
    const at = gfn(this.#nextOwn++);
    return { frame: at, page: this.populate(at) };
  }

  remove(at: Gfn): void {
    const number = gfn(at);
    const page = this.#frames.get(number);
    this.#frames.delete(number);
    this.#pagedOut.delete(number);
    if (page !== undefined) this.#pages.drop(page);
  }

  grant(to: Domid, at: Gfn, options: { readonly writable?: boolean } = {}): Gref {
    const { writable = false } = readOptions("grant", options, ["writable"]);
    const [remote, number] = [domid(to), gfn(at)];
    if (this.pageOf(number) === undefined) this.populate(number);
    const ref = this.table.add(remote, number, writable);
    if (ref === undefined)
      throw new RangeError(
        `expected a free entry in the grant table of domain ${this.domid}, and all are in use: revoke one`,
      );
    return gref(ref);
  }

  revoke(grant: Gref): boolean {
    const number = gref(grant);
    return this.#isGone || this.table.remove(number);
  }

  /** Ends a grant and its frame, once no domain maps them. */
  endGrant(grant: Gref, at: Gfn): void {
    // All of them have ended with the domain.
    if (this.#isGone) return;
    if (this.table.whenUnused(grant, () => this.endGrant(grant, at))) return;
    this.table.remove(grant);
    this.remove(at);
  }

  pageOut(at: Gfn): void {
    this.#pagedOut.add(gfn(at));
  }

  pageIn(at: Gfn): void {
    this.#pagedOut.delete(gfn(at));
  }

  isPagedOut(at: number): boolean {
    return this.#pagedOut.has(at);
  }

  pageOf(at: number): Page | undefined {
    if (this.#isGone) return undefined;
    if (at !== 0 && at === this.#options.sharedInfoFrame?.()) return this.sharedInfo;
    return this.#frames.get(at) ?? (this.#options.has?.(at) === true ? this.populate(gfn(at)) : undefined);
  }

  /** Makes a zeroed frame. */
  populate(at: Gfn): Page {
    this.checkThere("make a frame");
    const number = gfn(at);
    this.remove(number);
    const page = this.#pages.allocate();
    this.#frames.set(number, page);
    return page;
  }

  /** Makes a page one of its frames, in place of any that is there. */
  place(at: Gfn, page: Page): void {
    page.holders++;
    this.remove(at);
    this.#frames.set(at, page);
  }

  /** Ends the domain's memory. Other domains' mappings of it stay. */
  forget(): void {
    this.#isGone = true;
    for (const at of this.#frames.keys()) this.remove(at as Gfn);
    if (this.#sharedInfo !== undefined) this.#pages.drop(this.#sharedInfo);
    this.#sharedInfo = undefined;
    this.#table?.forget();
    this.#table = undefined;
  }

  static {
    inspectAs(this, (shown) => `SimulatedDomainMemory of domain ${shown.domid}`);
  }
}
