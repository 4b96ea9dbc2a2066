/** A domain whose one vcpu does what this process says. */

import { anyDomid, domid as checkedDomid, type Domid, Xen } from "../../../src/index.ts";
import { startArmVcpu } from "../guests/arm64.ts";
import { destroyDomain } from "../guests/destroy.ts";
import { ForeignPages } from "../guests/foreign-pages.ts";
import { guestKinds, type Kind } from "../guests/index.ts";
import type { XenHypercall } from "../../../src/unsafe.ts";
import { Arena } from "./arena.ts";
import { type Body, CODE_PAGE, FIRST_ARENA_PAGE, MAILBOX_PAGE, PAGE, STACK_PAGE, TABLE_PAGES } from "./body.ts";
import { createPuppet, type PuppetOptions } from "./create.ts";
import { PuppetHypercall } from "./hypercall.ts";
import { loopFor } from "./loop.ts";
import { Mailbox, MAILBOX, type Results, type Word } from "./mailbox.ts";
import { freePlace, takePlace } from "./places.ts";
import { startPv } from "./pv.ts";
import { startPvh } from "./pvh.ts";

const ARENA_PAGES = 40;
const PAGES = 96;

/** Puppets that have not been disposed: they end with the process. */
const living: Set<Puppet> = new Set();
process.on("exit", () => {
  for (const puppet of living) puppet[Symbol.dispose]();
});

export class Puppet implements Disposable {
  readonly kind: Kind;
  readonly domid: Domid;
  /** The address of its first page, in the guest and in this process. */
  readonly base: number;
  /** All its memory but the page tables of a PV puppet, live. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly view: DataView<ArrayBuffer>;
  /** The frames of its pages, in order: machine frames of a PV puppet, else guest frames. */
  readonly frames: readonly bigint[];
  /** The numbers of the pages that are page tables, top level first. */
  readonly tables: readonly number[];
  /** The mailboxes of its vcpus; only vcpu 0 runs from the start. */
  readonly mailboxes: readonly Mailbox[];
  readonly #xen: Xen;
  readonly #resources: DisposableStack;
  readonly #hypercall: PuppetHypercall;
  #codeEnd: number;
  #nextPage: number;
  #waits = true;
  /** True if its vcpus run: between orders they are paused, so that puppets that wait cost nothing. */
  #runs = false;

  /** Throws a XenError if Xen refuses the domain; nothing of it stays behind then. */
  constructor(xen: Xen, options: PuppetOptions = {}) {
    const { kind = guestKinds.at(-1) ?? "pv" } = options;
    using stack = new DisposableStack();
    this.kind = kind;
    this.#xen = xen;
    this.base = takePlace();
    stack.defer(() => freePlace(this.base));
    this.domid = checkedDomid(createPuppet(xen, kind, anyDomid(xen.abi), options));
    stack.defer(() => destroyDomain(xen, this.domid));
    this.frames = populate(xen, this.domid, this.base / PAGE, PAGES, kind);
    this.tables = Array.from({ length: TABLE_PAGES[kind] }, (_, index) => PAGES - TABLE_PAGES[kind] + index);
    const mapped = kind === "pv" ? PAGES - TABLE_PAGES.pv : PAGES;
    const memory = stack.use(new ForeignPages(this.domid, this.frames.slice(0, mapped), this.base));
    this.bytes = memory.bytes;
    this.view = memory.memory;
    this.bytes.fill(0);
    const loop = loopFor(kind);
    this.bytes.set(loop, CODE_PAGE * PAGE);
    this.#codeEnd = aligned(CODE_PAGE * PAGE + loop.length);
    const mailbox = this.base + MAILBOX_PAGE * PAGE;
    this.mailboxes = [0, MAILBOX.size].map(
      (offset) => new Mailbox(memory.memory.buffer, mailbox + offset, MAILBOX_PAGE * PAGE + offset),
    );
    this.#nextPage = FIRST_ARENA_PAGE + ARENA_PAGES;
    const arena = new Arena(this.base + FIRST_ARENA_PAGE * PAGE, this.base + this.#nextPage * PAGE);
    const make = (number: number, args: readonly number[]): bigint => this.hypercall(number, ...args)[0];
    this.#hypercall = stack.use(new PuppetHypercall(this.domid, make, arena));
    this.#start({
      ...this,
      code: this.base + CODE_PAGE * PAGE,
      mailbox,
      stack: this.base + (STACK_PAGE + 1) * PAGE - 64,
    });
    this.#resources = stack.move();
    living.add(this);
  }

  /**
   * A Xen whose hypercalls this guest makes. It is closed with the puppet. `decorate` puts an interface of one's own
   * before the puppet's.
   */
  open(decorate: (hypercall: XenHypercall) => XenHypercall = (hypercall) => hypercall): Xen {
    return this.#resources.use(Xen.open({ hypercall: decorate(this.#hypercall) }));
  }

  /**
   * Calls an action whose hypercalls are only begun, for those that do not return: each seems to return 0 at once. Only
   * one may be made, and `mailboxes[0]` tells when it is done.
   */
  withoutWaiting(action: () => void): void {
    this.#waits = false;
    try {
      action();
    } finally {
      this.#waits = true;
    }
  }

  /** Makes a hypercall in the guest, by number. Returns the registers behind it: the first is Xen's result. */
  hypercall(number: number, ...args: Word[]): Results {
    return this.#order(number, 0, args);
  }

  /** Calls machine code in the guest, which ends with a return. Up to six arguments are in the registers of C's. */
  call(code: Uint8Array, ...args: Word[]): Results {
    return this.#order(0, this.place(code), args);
  }

  /** Begins a call whose end is not awaited; `mailboxes[0].wait()` awaits it. The puppet runs on until its next order. */
  begin(code: Uint8Array, ...args: Word[]): void {
    this.withoutWaiting(() => this.call(code, ...args));
  }

  /** Begins a call of code that has been placed, as `begin` does. */
  beginPlaced(address: number, ...args: Word[]): void {
    this.withoutWaiting(() => this.#order(0, address, args));
  }

  /** Lets its vcpus run, also without an order. */
  run(): void {
    if (!this.#runs) this.#xen.domctl("unpausedomain", this.domid);
    this.#runs = true;
  }

  /** Pauses its vcpus until the next order. */
  pause(): void {
    if (this.#runs) this.#xen.domctl("pausedomain", this.domid);
    this.#runs = false;
  }

  /** Writes machine code behind what is there. Returns its address. Throws a RangeError if the page is full. */
  place(code: Uint8Array): number {
    const at = this.#codeEnd;
    if (at + code.length > (CODE_PAGE + 1) * PAGE) throw new RangeError("the puppet's page of machine code is full");
    this.bytes.set(code, at);
    this.#codeEnd = aligned(at + code.length);
    return this.base + at;
  }

  /** Takes one of its free pages, which is zero. Returns the address. Throws a RangeError if none is left. */
  page(): number {
    const page = this.#nextPage++;
    if (page >= PAGES - TABLE_PAGES[this.kind]) throw new RangeError("the puppet has no free page left");
    return this.base + page * PAGE;
  }

  /** The frame at an address: a machine frame of a PV puppet, else a guest frame. */
  frameOf(address: number): bigint {
    return this.frames[Math.floor((address - this.base) / PAGE)] ?? 0n;
  }

  /** A view of its memory from an address on. */
  at(address: number, length: number = PAGE): Uint8Array<ArrayBuffer> {
    return this.bytes.subarray(address - this.base, address - this.base + length);
  }

  /** Destroys the domain, whatever its vcpu does, and unmaps its memory. */
  [Symbol.dispose](): void {
    living.delete(this);
    this.#resources.dispose();
  }

  #order(number: number, code: number, args: readonly Word[]): Results {
    const [mailbox] = this.mailboxes;
    if (mailbox === undefined) throw new Error("the puppet has no mailbox");
    mailbox.begin(number, code, args);
    this.run();
    if (!this.#waits) return [0n, 0n];
    const results = mailbox.wait();
    this.pause();
    return results;
  }

  #start(body: Body): void {
    const xen = this.#xen;
    if (xen.runsOn("x86_64")) (this.kind === "pv" ? startPv : startPvh)(xen, body);
    else if (xen.runsOn("arm64")) {
      startArmVcpu(xen, body.domid, ({ user_regs }) => {
        user_regs.pc64 = BigInt(body.code);
        user_regs.x19 = BigInt(body.mailbox);
        user_regs.sp_el1 = BigInt(body.stack);
      });
    }
  }
}

/** Code begins at multiples of a cache line. */
function aligned(offset: number): number {
  return Math.ceil(offset / 64) * 64;
}

function populate(xen: Xen, domid: Domid, first: number, pages: number, kind: Kind): bigint[] {
  const wanted = BigUint64Array.from({ length: pages }, (_, index) => BigInt(first + index));
  using list = xen.buffers.makeMutSlice(wanted);
  const extents = { domid, nr_extents: BigInt(pages), extent_order: 0, extent_start: list.asHypercallPtr() };
  const populated = xen.memoryOp("populate_physmap", extents);
  if (populated !== pages) throw new Error(`the puppet got ${populated} of ${pages} pages`);
  if (kind === "pv") list.update();
  return [...wanted];
}
