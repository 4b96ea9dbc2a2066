/**
 * A hypervisor in this process, behind the interface that a real one is behind.
 *
 * It reads and writes the same buffers through the same generated tables, of the release and architecture that it is
 * told to be, and answers as Xen does: results, error numbers, and what it writes back. What it does not simulate
 * answers ENOSYS. Time passes, guests run and the machine speaks on its console when the test says so.
 */

import type { Architecture } from "../runtime/abi/index.ts";
import { domid as checkDomid } from "../runtime/abi/numbers.ts";
import { argumentValue, type HypercallArgument, MappedBuffers, type XenHypercall } from "../runtime/hypercall/index.ts";
import { LockedPages } from "../runtime/hypercall/memory/index.ts";
import type { HypercallPointer, OperationFamily } from "../runtime/struct/index.ts";
import { Xen } from "../runtime/xen.ts";
import type { XenStoreTransport } from "../runtime/interdomain/xenstore/index.ts";
import { makeConsole, type SimulatedGuestConsole } from "./console/index.ts";
import { type Duration, nanosecondsOf } from "./machine/clock.ts";
import type { ConsoleRing } from "./machine/console-ring.ts";
import type { SimulatedDomain } from "./machine/domain.ts";
import type { ErrorCode, FailOptions } from "./machine/faults.ts";
import { SimulatedEventChannels } from "./event-channel/index.ts";
import { Hypervisor } from "./hypervisor.ts";
import { familyTable } from "./simulations.ts";
import type { SimulatedMemory } from "./shared-memory/index.ts";
import { addDom0, addDomain } from "./machine/guests.ts";
import { Machine } from "./machine/machine.ts";
import type { SimulatedVersion } from "./machine/release.ts";
import type { SimulatedXenStore } from "./xenstore/index.ts";
import { checkMachine, type SimulatedDomainOptions, type SimulatedXenOptions } from "./options.ts";

/** What is loaded when it is first used: many tests want nothing of it. */
const later = {
  memory: () => require("./machine/shared-frames.ts") as typeof import("./machine/shared-frames.ts"),
  store: () => require("./machine/store-of-domains.ts") as typeof import("./machine/store-of-domains.ts"),
};

/**
 * @example
 * ```ts
 * using simulated = new SimulatedXen({ release: "4.17", domains: [{ name: "web", vcpus: 2 }] });
 * using xen = simulated.open();
 * simulated.createDomain({ name: "database", memoryMiB: 512 });
 * simulated.fail("domctl pausedomain", "EPERM");
 * ```
 */
export class SimulatedXen extends MappedBuffers implements XenHypercall {
  readonly #machine: Machine;
  readonly #hypervisor: Hypervisor;
  #memory: SimulatedMemory | undefined;
  #store: SimulatedXenStore | undefined;
  #disposed = false;

  /** Throws a TypeError for an option that there is not, a RangeError for a machine that there cannot be. */
  constructor(options: SimulatedXenOptions = {}) {
    checkMachine(options);
    super(new LockedPages());
    this.#machine = new Machine(options);
    this.#hypervisor = new Hypervisor(this.#machine, (address, length) => this.resolve(address, length));
    addDom0(this.#machine, options.dom0);
    for (const domain of options.domains ?? []) addDomain(this.#machine, domain);
  }

  get architecture(): Architecture {
    return this.#machine.abi.architecture;
  }

  /** What it says of itself, which a test may change. */
  get version(): SimulatedVersion {
    return this.#machine.version;
  }

  get isDisposed(): boolean {
    return this.#disposed;
  }

  /** A Xen over this one. Disposing it leaves this one as it is. */
  open(): Xen {
    return Xen.open({
      hypercall: this,
      eventChannels: () => this.eventChannels(),
      grants: () => this.memory.grants(checkDomid(this.#machine.callerDomid)),
      store: this.#transport(),
      foreignMemory: () => this.memory.foreignMemory(checkDomid(this.#machine.callerDomid)),
    });
  }

  /**
   * Event channels of a domain, by default of the one that makes the hypercalls: for a test that acts in a guest's place.
   * Throws a RangeError where there is no such domain.
   */
  eventChannels(domid: number = this.#machine.callerDomid): SimulatedEventChannels {
    return new SimulatedEventChannels(this.#machine.eventChannels, this.domain(domid).domid);
  }

  /** What domains share, and the frames of each: for a test that acts in a guest's place. */
  get memory(): SimulatedMemory {
    return (this.#memory ??= later.memory().memoryOf(this.#machine));
  }

  /** The simulated xenstored: `store.open(domid)` is a client of a domain's, for a test that acts in a guest's place. */
  get store(): SimulatedXenStore {
    return (this.#store ??= later.store().storeOf(this.#machine));
  }

  /**
   * Gives a guest a console, and its end of it: for a test that prints and reads in the guest's place. Throws a
   * RangeError where there is no such domain.
   */
  async guestConsole(domid: number): Promise<SimulatedGuestConsole> {
    const { memory, store } = this;
    const domain = this.domain(domid);
    const gone = (): boolean => domain.dying !== "no";
    return makeConsole({ domain, memory, store, eventChannels: this.eventChannels(domid), gone });
  }

  /** In the order of their numbers; dom0 is the first. */
  get domains(): readonly SimulatedDomain[] {
    return this.#machine.domains;
  }

  /** Throws a RangeError where there is none of that number. */
  domain(domid: number): SimulatedDomain {
    const domain = this.#machine.domain(domid);
    if (domain === undefined) throw new RangeError(`the simulated machine has no domain ${domid}`);
    return domain;
  }

  /** A domain with its vcpus and memory, in any state. Throws a RangeError for what the machine has not. */
  createDomain(options: SimulatedDomainOptions = {}): SimulatedDomain {
    return addDomain(this.#machine, options);
  }

  /** The hypervisor's console. */
  get console(): ConsoleRing {
    return this.#machine.console;
  }

  /** The last of what dom0 has written to the machine's serial line through Xen. */
  get serial(): string {
    return this.#machine.serial;
  }

  /** Since boot. */
  get uptimeNs(): bigint {
    return this.#machine.clock.nowNs;
  }

  /** Lets time pass: vcpus that run do so, cpus that nobody runs on are idle. */
  advance(duration: Duration): void {
    this.#machine.pass(nanosecondsOf(duration));
  }

  /**
   * Makes an operation ("sysctl physinfo"), or all of a family ("domctl"), fail. Disposing what it gives ends it. Throws
   * a RangeError for what is no operation of this release, or of a hypercall that is not simulated.
   *
   * @example
   * ```ts
   * simulated.fail("domctl destroydomain", "EAGAIN", { times: 2 });
   * simulated.fail("domctl createdomain", "EFAULT", { afterwards: true }); // the domain is there all the same
   * ```
   */
  fail(operation: string, code: ErrorCode, options?: FailOptions): Disposable {
    this.#checkSimulated(operation);
    return this.#machine.faults.fail(operation, code, options);
  }

  /**
   * Makes an operation, or all of a family, take so long, and this thread wait for it unless it is made in the
   * background. Disposing what it gives ends it. Throws as `fail` does.
   */
  slow(operation: string, { milliseconds }: { milliseconds: number }): Disposable {
    this.#checkSimulated(operation);
    return this.#machine.faults.slow(operation, milliseconds);
  }

  hypercall0(op: number): number {
    return this.#call(op, []) | 0;
  }

  hypercall1(op: number, a0: HypercallArgument): number {
    return this.#call(op, [argumentValue(a0)]) | 0;
  }

  hypercall2(op: number, a0: HypercallArgument, a1: HypercallArgument): number {
    return this.#call(op, [argumentValue(a0), argumentValue(a1)]) | 0;
  }

  hypercall3(op: number, a0: HypercallArgument, a1: HypercallArgument, a2: HypercallArgument): number {
    return this.#call(op, [argumentValue(a0), argumentValue(a1), argumentValue(a2)]) | 0;
  }

  hypercall4(op: number, ...args: readonly HypercallArgument[]): number {
    return this.#call(op, args.map(argumentValue)) | 0;
  }

  hypercall5(op: number, ...args: readonly HypercallArgument[]): number {
    return this.#call(op, args.map(argumentValue)) | 0;
  }

  hypercallLong(op: number, ...args: readonly HypercallArgument[]): bigint {
    if (args.length > 5) throw new RangeError(`a hypercall has up to five arguments, not ${args.length}`);
    return BigInt(this.#call(op, args.map(argumentValue)));
  }

  /** What is slow does not hold up the program: Xen has done it at once, and its answer comes later. */
  async hypercallInBackground(
    op: number,
    args: readonly HypercallArgument[],
    { signal }: { readonly signal?: AbortSignal | undefined } = {},
  ): Promise<number> {
    signal?.throwIfAborted();
    const call = (): number => this.#call(op, args.map(argumentValue)) | 0;
    const { result, milliseconds } = this.#machine.faults.withoutWaiting(call);
    if (milliseconds > 0) await Bun.sleep(milliseconds);
    return result;
  }

  dmOp(domid: number, buffers: readonly HypercallPointer[]): number {
    const { __HYPERVISOR_dm_op } = this.#machine.abi.load("xen.constants");
    return this.#call(__HYPERVISOR_dm_op, [domid, buffers.length, ...buffers.map(argumentValue)]) | 0;
  }

  /** Use afterwards throws a ReferenceError. */
  override [Symbol.dispose](): void {
    this.#disposed = true;
    this.#memory?.[Symbol.dispose]();
    this.#store?.end();
    super[Symbol.dispose]();
  }

  #checkSimulated(operation: string): void {
    const [family = "", name] = operation.split(" ");
    const has = (table: OperationFamily): boolean => name === undefined || Object.hasOwn(table.operations, name);
    if (!this.#hypervisor.simulates(family)) throw new RangeError(`"${family}" is no hypercall that is simulated`);
    const table = familyTable(this.#machine, family);
    if (table === undefined || !has(table)) throw new RangeError(`this Xen has no operation "${operation}"`);
  }

  /** To a xenstored that is there once somebody asks it something. */
  #transport(): XenStoreTransport {
    return {
      name: "the simulated xenstored",
      connect: (receiver) => this.store.transport(this.#machine.callerDomid).connect(receiver),
    };
  }

  #call(op: number, args: readonly number[]): number {
    if (this.#disposed) throw new ReferenceError("this simulated hypervisor has been disposed");
    return this.#hypervisor.call(op, args);
  }
}
