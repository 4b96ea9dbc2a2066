/**
 * A simulated domain: the state that Xen keeps, and the actions of its guest and its toolstack.
 *
 * Its life follows Xen's. It is created paused, without vcpus and memory. It runs once every pause is ended; it may
 * shut down with a reason, and be resumed. Once destroyed, it is dying until all references to it are released, and
 * then gone.
 */

import type { ShutdownReason } from "../../runtime/abi/index.ts";
import { uuidBytes, uuidText } from "../../runtime/toolstack/domain/index.ts";
import { type DomainType, DomainValues, setDomain, type SimulatedDomainChanges } from "./domain-values.ts";
import { CpuPolicy } from "./cpu-policy.ts";
import { Frames } from "./frames.ts";
import type { HostMemory, Reservation } from "./host-memory.ts";
import { PageTables } from "./page-tables.ts";
import { type CpuPool, DomainScheduling } from "./scheduling.ts";
import type { SimulatedDomain } from "./simulated-domain.ts";
import { MachineVcpu } from "./vcpu.ts";

let nextId = 1n;

export interface NewDomain {
  readonly domid: number;
  readonly type: DomainType;
  readonly name: string;
  readonly maximumVcpus: number;
  /** All zeroes if absent. */
  readonly uuid: string | undefined;
  /** False, the default, for a domain that a bare hypercall makes. */
  readonly byToolstack: boolean;
}

/** The timestamp counter that an x86 domain reads. */
export interface Timestamps {
  /** Xen's number of the way to read it. */
  readonly mode: number;
  /** Time since boot at which the counter of the domain was 0. */
  readonly offsetNs: bigint;
  /** 0 for the processor's own. */
  readonly kHz: number;
  readonly incarnation: number;
}

/** The machine, as one of its domains uses it. */
export interface DomainSurroundings {
  readonly memory: HostMemory;
  pool: CpuPool;
  /** Returns Xen's number of a reason. Throws a TypeError for an unknown one. */
  shutdownCode(reason: ShutdownReason): number;
  /** Called after each change in a domain's life. */
  changed(domain: MachineDomain): void;
  /** True if the machine frame is memory that a domain has, or had. */
  isMemory(frame: number): boolean;
  /** Called once the domain is gone. */
  gone(domain: MachineDomain): void;
}

export class MachineDomain extends DomainValues implements SimulatedDomain {
  readonly domid: number;
  readonly type: DomainType;
  readonly handle: Uint8Array<ArrayBuffer> = new Uint8Array(16);
  readonly maximumVcpus: number;
  readonly vcpus: MachineVcpu[] = [];
  readonly uniqueId: bigint = nextId++;
  /** True if a toolstack made it, which writes its nodes into xenstore; false if a bare hypercall made it. */
  readonly madeByToolstack: boolean;
  shutdownCode: number | null = null;
  isShutDown = false;
  isDying = false;
  /** Its frames: guest frame numbers for a virtual machine, else machine frame numbers. */
  readonly frames: Frames = new Frames();
  /** Settings of its pool's scheduler. */
  scheduling: DomainScheduling = new DomainScheduling();
  readonly hvmParameters: Map<number, bigint> = new Map();
  /** The memory map that a toolstack has set, in e820's form; empty if none has. */
  memoryMap: Uint8Array<ArrayBuffer> = new Uint8Array();
  /** Frames that show pages of Xen's own: the shared information, or a frame of the grant table by its number. */
  readonly pagesOfXen: Map<number, "shared_info" | number> = new Map();
  /** Machine frames of its grant table, by their number in it. */
  readonly grantFrames: Map<number, number> = new Map();
  readonly pageTables: PageTables;
  cpuPolicy: CpuPolicy = new CpuPolicy();
  timestamps: Timestamps = { mode: 0, offsetNs: 0n, kHz: 0, incarnation: 0 };
  /** True once it has been unpaused for the first time. */
  hasRun = false;
  readonly #surroundings: DomainSurroundings;
  readonly #memory: Reservation;
  #references = 0;
  #isGone = false;

  constructor(surroundings: DomainSurroundings, { domid, type, name, maximumVcpus, uuid, byToolstack }: NewDomain) {
    super(name);
    this.#surroundings = surroundings;
    this.domid = domid;
    this.type = type;
    this.maximumVcpus = maximumVcpus;
    this.madeByToolstack = byToolstack;
    if (uuid !== undefined) this.uuid = uuid;
    this.pageTables = new PageTables(domid, {
      has: (frame) => this.frames.has(frame),
      isMemory: (frame) => surroundings.isMemory(frame),
    });
    this.#memory = surroundings.memory.reservation();
  }

  get uuid(): string {
    return uuidText(this.handle);
  }

  set uuid(text: string) {
    this.handle.set(uuidBytes(text));
  }

  get pool(): CpuPool {
    return this.#surroundings.pool;
  }

  /** Moves it to a pool, and resets the scheduler's settings, as Xen does. */
  set pool(pool: CpuPool) {
    this.#surroundings.pool = pool;
    this.scheduling = new DomainScheduling();
    for (const vcpu of this.vcpus) vcpu.cpu = pool.cpuFor(this.domid + vcpu.id);
  }

  get totalPages(): number {
    return this.#memory.pages;
  }

  /** Sets the number of pages. Throws a RangeError if the machine has fewer free pages. */
  set totalPages(pages: number) {
    if (this.#memory.resize(pages, this.nodeAffinity)) return;
    const most = this.totalPages + this.#surroundings.memory.freePages;
    throw new RangeError(
      `expected at most ${most} pages for domain ${this.domid}, received ${pages}: the machine has no more`,
    );
  }

  /** True if the domain may have that many additional pages. */
  mayGrow(pages: number): boolean {
    return !this.isDying && this.totalPages + pages <= this.maximumPages;
  }

  /** Takes pages from the machine; a negative number returns pages. Returns false if the machine has too few. */
  addPages(pages: number): boolean {
    if (!this.#memory.resize(this.#memory.pages + pages, this.nodeAffinity)) return false;
    if (pages > 0) this.outstandingPages = Math.max(0, this.outstandingPages - pages);
    return true;
  }

  get cpuTimeNs(): bigint {
    let sum = 0n;
    for (const { cpuTimeNs } of this.vcpus) sum += cpuTimeNs;
    return sum;
  }

  get isPaused(): boolean {
    return this.pauseCount > 0;
  }

  /** True unless something keeps its vcpus from running. */
  get canRun(): boolean {
    return this.pauseCount === 0 && !this.isShutDown && !this.isDying;
  }

  get isGone(): boolean {
    return this.#isGone;
  }

  set(changes: SimulatedDomainChanges): void {
    setDomain(this, changes);
  }

  /** Makes vcpus up to a number; they are offline until they have registers. */
  makeVcpus(count: number = this.maximumVcpus): void {
    for (let id = this.vcpus.length; id < Math.min(count, this.maximumVcpus); id++) {
      const vcpu = new MachineVcpu(id);
      vcpu.cpu = this.pool.cpuFor(this.domid + id);
      this.vcpus.push(vcpu);
    }
  }

  pause(): void {
    this.pauseCount++;
    this.#surroundings.changed(this);
  }

  unpause(): void {
    if (this.pauseCount === 0) throw new RangeError(`expected domain ${this.domid} to be paused: pause it first`);
    this.pauseCount--;
    this.hasRun ||= this.pauseCount === 0;
    this.#surroundings.changed(this);
  }

  shutdown(reason: ShutdownReason | number): void {
    this.shutdownCode ??= typeof reason === "number" ? reason : this.#surroundings.shutdownCode(reason);
    if (this.isShutDown) return;
    this.isShutDown = true;
    this.#surroundings.changed(this);
  }

  resume(): void {
    this.isShutDown = false;
    this.shutdownCode = null;
    this.#surroundings.changed(this);
  }

  destroy(): void {
    if (this.isDying) return;
    this.isDying = true;
    this.#memory.resize(0, null);
    this.frames.clear();
    this.outstandingPages = 0;
    this.#surroundings.changed(this);
    this.#endWhenUnused();
  }

  hold(): Disposable {
    let held = true;
    this.#references++;
    return {
      [Symbol.dispose]: () => {
        if (!held) return;
        held = false;
        this.#references--;
        this.#endWhenUnused();
      },
    };
  }

  #endWhenUnused(): void {
    if (!this.isDying || this.#references > 0 || this.#isGone) return;
    this.#isGone = true;
    this.#surroundings.gone(this);
  }
}
