/**
 * A machine with a hypervisor in this process, for programs and tests without Xen.
 *
 * Its hypercalls read and write real buffers through the generated tables of its release and architecture, and answer as
 * Xen does: results, error numbers, and members written back. An operation that is not simulated answers ENOSYS. Time
 * passes, guests run and the machine prints on its console when the test says so.
 */

import { describe, inspectAs } from "../runtime/base/checks.ts";
import type { Architecture, TableModules } from "../runtime/abi/index.ts";
import { type Domid, domid as checkDomid } from "../runtime/abi/numbers.ts";
import { loadOnce } from "../runtime/base/lazy.ts";
import { readOptions } from "../runtime/base/options.ts";
import type { MappedBuffers, XenHypercall } from "../runtime/hypercall/index.ts";
import type { Struct } from "../runtime/struct/index.ts";
import type { XenStoreTransport } from "../runtime/interdomain/xenstore/index.ts";
import { Xen } from "../runtime/xen.ts";
import { SimulatedBackEnds } from "./machine/simulated-back-ends.ts";
import { guestConsoleOf, type SimulatedGuestConsole } from "./console/index.ts";
import type { SimulatedGuest } from "./device-model/index.ts";
import { SimulatedEventChannels } from "./event-channel/index.ts";
import { type Duration, nanosecondsOf } from "./machine/clock.ts";
import type { SimulatedHostConsole } from "./machine/console-ring.ts";
import type { Answer, ErrorCode, FailOptions } from "./machine/faults.ts";
import { addDom0, addDomain } from "./machine/guests.ts";
import { Machine } from "./machine/machine.ts";
import { readMachine, type SimulatedDomainOptions, type SimulatedXenOptions } from "./machine/options.ts";
import { knownDomain, unknownDomid } from "./machine/known-domain.ts";
import { setVersion, type SimulatedVersion, type SimulatedVersionChanges } from "./machine/release.ts";
import { readTraceRecord, type SimulatedTraceRecord } from "./machine/trace-record.ts";
import type { SimulatedDomain } from "./machine/simulated-domain.ts";
import type { MachineMemory, SimulatedMemory } from "./shared-memory/index.ts";
import { SimulatedHypercall } from "./simulated-hypercall.ts";
import type { SimulatedXenStore } from "./xenstore/index.ts";

/** Modules that many tests do not need. */
const later = loadOnce({
  guest: () => require("./device-model/index.ts") as typeof import("./device-model/index.ts"),
  memory: () => require("./machine/shared-frames.ts") as typeof import("./machine/shared-frames.ts"),
  store: () => require("./machine/store-of-domains.ts") as typeof import("./machine/store-of-domains.ts"),
});

/**
 * A simulated machine, until it is closed. It exists in one thread: a Worker or a child process makes its own, and shares
 * nothing with this one.
 *
 * @example
 * ```ts
 * using simulated = new SimulatedXen({ release: "4.17", domains: [{ name: "web", vcpus: 2 }] });
 * using xen = simulated.open();
 * simulated.createDomain({ name: "database", memoryMiB: 512 });
 * simulated.fail("domctl pausedomain", "EPERM");
 * ```
 */
export class SimulatedXen implements Disposable {
  readonly #machine: Machine;
  readonly #hypercall: SimulatedHypercall;
  #memory: MachineMemory | undefined;
  #store: SimulatedXenStore | undefined;
  #isClosed = false;

  /** Throws a TypeError for an unknown option, a RangeError for a value that does not fit the machine. */
  constructor(given: SimulatedXenOptions = {}) {
    const options = readMachine(given);
    this.#machine = new Machine(options);
    this.#machine.frames.content = () => later.memory().contentOf(this.#machineMemory());
    addDom0(this.#machine, options.dom0);
    for (const domain of options.domains ?? []) addDomain(this.#machine, domain);
    const { runsIn = 0 } = options;
    if (this.#machine.domain(runsIn) === undefined) {
      throw unknownDomid("runsIn", this.#machine, runsIn);
    }
    this.#hypercall = new SimulatedHypercall(this.#machine);
  }

  /** The machine's hypercall interface, for decorators and for `Xen.open` with own options. */
  get hypercall(): XenHypercall & Pick<MappedBuffers, "memoryCounters"> {
    return this.#hypercall;
  }

  /** The architecture of the machine's processor: by default that of this one. */
  get architecture(): Architecture {
    return this.#machine.abi.architecture;
  }

  /** The simulated Xen's own description, as `xen.version` reads it. */
  get version(): SimulatedVersion {
    return this.#machine.version;
  }

  /** Changes the description. Throws a TypeError for a name or a value that does not fit. */
  setVersion(changes: SimulatedVersionChanges): void {
    setVersion(this.#machine.version, changes);
  }

  /** True once the machine is closed. */
  get isClosed(): boolean {
    return this.#isClosed;
  }

  /**
   * Opens a Xen over this machine, by the machine's tables. Closing it leaves the machine as it is. For the compiler,
   * tables that the machine was made with can be given again. Throws a TypeError for other tables.
   */
  open<Modules extends object>(options: { readonly abi: TableModules<Modules> }): Xen<Modules>;
  open(): Xen;
  open(options?: { readonly abi: TableModules }): Xen {
    const { abi = this.#machine.ownTables } = readOptions("open", options, ["abi"]);
    const caller = checkDomid(this.#machine.callerDomid);
    return Xen.open({
      hypercall: this.#hypercall,
      ...(abi === undefined ? {} : { abi }),
      eventChannels: () => this.eventChannels(),
      grants: () => this.memory.grants(caller),
      store: this.#transport(),
      foreignMemory: () => this.memory.foreignMemory(caller),
      backEnds: new SimulatedBackEnds(this.#machine),
      pci: this.#machine.pci,
    });
  }

  /**
   * Opens event channels of a domain, by default of the caller of hypercalls. A test can thus act in a guest's place.
   * Throws a RangeError if the domain does not exist.
   */
  eventChannels(domid: Domid = this.#machine.callerDomid): SimulatedEventChannels {
    this.#checkOpen();
    return new SimulatedEventChannels(this.#machine.eventChannels, this.domain(domid).domid);
  }

  /** Frames and grants of the domains, for a test that acts in a guest's place. */
  get memory(): SimulatedMemory {
    return this.#machineMemory();
  }

  /** The simulated xenstored. `store.open(domid)` is a domain's client, for a test that acts in a guest's place. */
  get store(): SimulatedXenStore {
    this.#checkOpen();
    return (this.#store ??= later.store().storeOf(this.#machine));
  }

  /**
   * Opens the guest's end of its console, at which the test prints and reads. A guest that `domains.create` has built has
   * one, unless it is a PV guest; for others this makes it. Throws a RangeError if the domain does not exist, a
   * ReferenceError if its xenstored has ended.
   */
  guestConsole(domid: Domid): SimulatedGuestConsole {
    const { eventChannels: switchboard } = this.#machine;
    const parts = { memory: this.#machineMemory(), switchboard, store: () => this.store };
    return guestConsoleOf(knownDomain(this.#machine, domid), parts);
  }

  /** The vcpus of a guest, for a test that acts in its place. Throws a RangeError if the domain does not exist. */
  guest(domid: Domid): SimulatedGuest {
    const { vcpus } = knownDomain(this.#machine, domid);
    return later.guest().guestOf(this.#machine, domid, vcpus.length);
  }

  /** Domains in the order of their numbers; dom0 is the first. */
  get domains(): readonly SimulatedDomain[] {
    return this.#machine.domains;
  }

  /** Returns the domain of a number. Throws a RangeError if there is none. */
  domain(domid: Domid): SimulatedDomain {
    return knownDomain(this.#machine, domid);
  }

  /** Makes a domain with its vcpus and memory, in any state. Throws a RangeError if the machine has no room for it. */
  createDomain(options: SimulatedDomainOptions = {}): SimulatedDomain {
    return addDomain(this.#machine, options);
  }

  /** The hypervisor's console. */
  get console(): SimulatedHostConsole {
    return this.#machine.console;
  }

  /** The last text that dom0 has written to the machine's serial line through Xen. */
  get serial(): string {
    return this.#machine.serial;
  }

  /** Time since boot. */
  get uptimeNs(): bigint {
    return this.#machine.clock.nowNs;
  }

  /** Lets time pass: runnable vcpus use it, and the other cpus are idle. */
  advance(duration: Duration): void {
    this.#machine.pass(nanosecondsOf("advance", duration));
  }

  /**
   * Makes an operation ("sysctl physinfo"), or all of a family ("domctl"), fail until the result is disposed. Throws a
   * TypeError for an operation that the release lacks, or a hypercall that is not simulated.
   *
   * @example
   * ```ts
   * simulated.fail("domctl destroydomain", "EAGAIN", { times: 1 });
   * await xen.domains.get(1).destroy(); // rejects with a XenBusyError; the next attempt succeeds
   * simulated.fail("domctl createdomain", "EFAULT", { afterwards: true }); // the domain is there all the same
   * ```
   */
  fail(operation: string, code: ErrorCode, options?: FailOptions): Disposable {
    this.#hypercall.checkOperation(operation);
    return this.#machine.faults.fail(operation, code, options);
  }

  /**
   * Answers an operation in Xen's place until the result is disposed: one that is not simulated, such as a vendor's, or
   * any other. Throws a TypeError for an operation that the release lacks, or a hypercall that is not simulated.
   *
   * @example
   * ```ts
   * simulated.answer("sysctl livepatch_op.list", () => -38); // ENOSYS, as without live patches
   * ```
   */
  answer<Argument = Struct>(operation: string, answer: Answer<Argument>): Disposable {
    this.#hypercall.checkOperation(operation);
    if (typeof answer !== "function") {
      throw new TypeError(`expected a function that answers ${operation}, received ${describe(answer)}`);
    }
    return this.#machine.faults.answer(operation, answer);
  }

  /**
   * Makes an operation, or all of a family, slow until the result is disposed. The calling thread waits, unless the
   * call is made in the background. Throws as `fail` does.
   */
  slow(operation: string, duration: Duration): Disposable {
    this.#hypercall.checkOperation(operation);
    return this.#machine.faults.slow(operation, Number(nanosecondsOf("slow", duration)) / 1e6);
  }

  /**
   * Writes a record into the hypervisor's trace buffers, as if the event had happened; nothing unless a program traces it.
   * Throws a TypeError or a RangeError for a value that a record cannot have.
   */
  recordTrace(record: SimulatedTraceRecord): void {
    this.#machine.trace.record(readTraceRecord(record, this.#machine.cpus.all.length));
  }

  /** Ends the machine: its xenstored, its memory and its hypercalls. Use afterwards throws a ReferenceError. */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    using parts = new DisposableStack();
    parts.use(this.#hypercall);
    parts.defer(() => this.#machine.eventChannels.forgetAll());
    parts.defer(() => this.#store?.end());
    parts.use(this.#memory);
  }

  /** Closes it: `using` calls this. */
  [Symbol.dispose](): void {
    this.close();
  }

  #machineMemory(): MachineMemory {
    this.#checkOpen();
    return (this.#memory ??= later.memory().memoryOf(this.#machine));
  }

  #checkOpen(): void {
    if (this.#isClosed) throw new ReferenceError("the simulated machine is closed: make a new SimulatedXen");
  }

  /** Returns a transport to the simulated xenstored, which is made at the first connection. */
  #transport(): XenStoreTransport {
    return {
      name: "the simulated xenstored",
      connect: async (receiver) => this.store.transport(this.#machine.callerDomid).connect(receiver),
    };
  }

  static {
    inspectAs(this, (shown) => `SimulatedXen ${shown.version.major}.${shown.version.minor}`);
  }
}
