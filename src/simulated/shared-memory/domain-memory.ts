/** A simulated domain's own frames and grants: what a test does in the guest's place, from its beginning to its end. */

import { type Domid, gfn, type Gfn, gref, type Gref } from "../../runtime/abi/numbers.ts";
import { ESRCH, XenNoSuchDomainError } from "../../runtime/base/errors/index.ts";
import {
  FRAME_SIZE,
  MappedRegion,
  MappingCounter,
  SharedMemory,
} from "../../runtime/interdomain/shared-memory/index.ts";
import { GrantTable } from "./grant-table.ts";
import type { MachinePages, Page } from "./machine-pages.ts";

const FRAMES_OF_A_GRANT_TABLE = 4;
/** Where frames are that the domain itself has not chosen the number of. */
const FIRST_OWN_FRAME = 0x10_0000;

/**
 * The memory of one domain, not of its number: once the domain has gone, what would make a frame or a grant throws a
 * XenNoSuchDomainError, and a later domain of the number has another.
 */
export class SimulatedDomainMemory {
  readonly domid: Domid;
  readonly #pages: MachinePages;
  readonly #has: (frame: number) => boolean;
  readonly #frames: Map<number, Page> = new Map();
  readonly #pagedOut: Set<number> = new Set();
  readonly #counter: MappingCounter = new MappingCounter();
  #table: GrantTable | undefined;
  #nextOwn = FIRST_OWN_FRAME;
  #isGone = false;

  /** `has` tells of frames that it has, although nobody has looked at them yet. */
  constructor(pages: MachinePages, domid: Domid, has: (frame: number) => boolean = () => false) {
    this.#pages = pages;
    this.domid = domid;
    this.#has = has;
  }

  get isGone(): boolean {
    return this.#isGone;
  }

  /** Throws a XenNoSuchDomainError where the domain has gone. */
  checkThere(operation: string): void {
    if (!this.#isGone) return;
    const { domid } = this;
    const message = `${operation} failed: ESRCH. The simulated domain ${domid} whose memory this was has gone`;
    throw new XenNoSuchDomainError(message, { operation, errno: ESRCH, domid });
  }

  /** Its grant table, of which it has none before the first grant. */
  get table(): GrantTable {
    this.checkThere("have a grant table");
    return (this.#table ??= new GrantTable(this.#pages, FRAMES_OF_A_GRANT_TABLE));
  }

  /** One of its frames as the domain itself sees it; the frame is made, zeroed, where there was none. */
  page(at: Gfn): SharedMemory {
    this.checkThere("look at a frame");
    const page = this.pageOf(gfn(at)) ?? this.populate(at);
    const address = this.#pages.reserve(FRAME_SIZE);
    this.#pages.place(page, address, true);
    page.holders++;
    const unmap = (): void => {
      this.#pages.unmap(address, FRAME_SIZE);
      this.#pages.drop(page);
    };
    const name = (): string => `frame 0x${at.toString(16)} of domain ${this.domid}`;
    return new SharedMemory(
      new MappedRegion({ name, address, byteLength: FRAME_SIZE, writable: true, counter: this.#counter, unmap }),
    );
  }

  /** A frame of a number that it has none of yet. */
  newFrame(): { frame: Gfn; page: Page } {
    const at = gfn(this.#nextOwn++);
    return { frame: at, page: this.populate(at) };
  }

  /** Gives the frame back to Xen: whoever has mapped it keeps the page. */
  remove(at: Gfn): void {
    const page = this.#frames.get(at);
    this.#frames.delete(at);
    this.#pagedOut.delete(at);
    if (page !== undefined) this.#pages.drop(page);
  }

  /** Lets a domain map one of its frames, which is made where there is none. Throws a RangeError where the table is full. */
  grant(to: Domid, at: Gfn, { writable = false }: { readonly writable?: boolean } = {}): Gref {
    if (this.pageOf(gfn(at)) === undefined) this.populate(at);
    const ref = this.table.add(to, at, writable);
    if (ref === undefined) throw new RangeError(`the grant table of domain ${this.domid} is full`);
    return gref(ref);
  }

  /** Takes a grant back; false where it is mapped, as it then stays. */
  revoke(grant: Gref): boolean {
    return this.#isGone || this.table.remove(grant);
  }

  /** The end of a grant and its frame, which is put off until nobody maps them. */
  endGrant(grant: Gref, at: Gfn): void {
    // All of them have ended with the domain.
    if (this.#isGone) return;
    if (this.table.whenUnused(grant, () => this.endGrant(grant, at))) return;
    this.table.remove(grant);
    this.remove(at);
  }

  /** Whoever maps the frame from now on has to wait for `pageIn`. */
  pageOut(at: Gfn): void {
    this.#pagedOut.add(at);
  }

  pageIn(at: Gfn): void {
    this.#pagedOut.delete(at);
  }

  isPagedOut(at: number): boolean {
    return this.#pagedOut.has(at);
  }

  pageOf(at: number): Page | undefined {
    if (this.#isGone) return undefined;
    return this.#frames.get(at) ?? (this.#has(at) ? this.populate(gfn(at)) : undefined);
  }

  /** Makes the frame, zeroed. */
  populate(at: Gfn): Page {
    this.checkThere("make a frame");
    this.remove(gfn(at));
    const page = this.#pages.allocate();
    this.#frames.set(at, page);
    return page;
  }

  /** Its end: what others have mapped stays with them. */
  forget(): void {
    this.#isGone = true;
    for (const at of this.#frames.keys()) this.remove(at as Gfn);
    this.#table?.forget();
    this.#table = undefined;
  }
}
