/**
 * A simulated domain: what Xen keeps of one, and what a test does to it in its guest's place.
 *
 * Its life is Xen's: made paused, without vcpus and memory; run, paused as often as it is to be unpaused; shut down with
 * a reason, and resumed; destroyed, when it is dying for as long as somebody holds a reference to it, and then gone.
 */

import type { ShutdownReason } from "../../runtime/abi/index.ts";
import type { CpuPool } from "./cpu-pool.ts";
import { Frames } from "./frames.ts";
import type { HostMemory, Reservation } from "./host-memory.ts";
import { DomainScheduling } from "./scheduling.ts";
import { uuidBytes, uuidText } from "../../runtime/toolstack/domain/index.ts";
import { SimulatedVcpu } from "./vcpu.ts";

const WIDE = 64;

let nextId = 1n;

/** "pvh" is a virtual machine without a device model; on Arm every domain is one. */
export type DomainType = "pv" | "hvm" | "pvh";

export interface NewDomain {
  readonly domid: number;
  readonly type: DomainType;
  readonly name: string;
  readonly maxVcpus: number;
  /** All zeroes where absent. */
  readonly uuid?: string;
  /** Or by a bare hypercall, which is the default. */
  readonly byToolstack?: boolean;
}

/** What a domain stands on. */
export interface DomainSurroundings {
  readonly memory: HostMemory;
  pool: CpuPool;
  /** Xen's number. Throws a RangeError for what is no reason. */
  shutdownCode(reason: ShutdownReason): number;
  /** Called after anything that a domain's life consists of. */
  changed(domain: SimulatedDomain): void;
  /** Called once it is gone. */
  gone(domain: SimulatedDomain): void;
}

export class SimulatedDomain {
  readonly domid: number;
  readonly type: DomainType;
  /** The name that the toolstack gave it; Xen knows of none. */
  name: string;
  /** The domain's handle. */
  readonly handle: Uint8Array<ArrayBuffer> = new Uint8Array(16);
  /** The most vcpus that it may have. */
  readonly maxVcpus: number;
  /** Those that have been made, by their numbers. */
  readonly vcpus: SimulatedVcpu[] = [];
  /** No other domain ever has the same. */
  readonly uniqueId: bigint = nextId++;
  /** Whether a toolstack has made it, which writes of it into xenstore, or a bare hypercall. */
  readonly madeByToolstack: boolean;
  /** Whether it may control the machine. */
  privileged = false;
  /** How often the toolstack has paused it more than unpaused. */
  pauseCount = 1;
  /** Whether it is xenstore's. */
  isXenstore = false;
  debuggerAttached = false;
  /** Xen's number for why it has shut down; null where it has not. */
  shutdownCode: number | null = null;
  isShutDown = false;
  /** "dead": what is left of it are the references that others hold. */
  dying: "no" | "dead" = "no";
  ssidref = 0;
  /** Whether the processor translates its memory's addresses. */
  hap = false;
  /** The devices of a virtual machine that Xen itself emulates: a word of arch-x86/xen.h. */
  emulationFlags = 0;
  /** The frame that it shares with Xen. */
  sharedInfoFrame = 0;
  /** Pages that it may have. */
  maxPages = 0;
  /** Its frames: of a virtual machine as the guest numbers them, else the machine's. */
  readonly frames: Frames = new Frames();
  /** Of its addresses, where it may have either. */
  addressBits: number;
  /** Pages promised to it, but not yet its own. */
  outstandingPages = 0;
  sharedPages = 0;
  pagedPages = 0;
  /** The nodes that its memory and vcpus should be on; chosen by its vcpus' affinity where null. */
  nodeAffinity: ReadonlySet<number> | null = null;
  /** The largest number that an event channel of its may have. */
  lastEventPort = 1023;
  /** What its pool's scheduler knows of it. */
  scheduling: DomainScheduling = new DomainScheduling();
  /** Memory for its page tables, in bytes: of virtual machines. */
  pagingBytes = 0n;
  /** Of virtual machines: by index (hvm/params.h). */
  readonly hvmParams: Map<number, bigint> = new Map();
  readonly #surroundings: DomainSurroundings;
  #memory: Reservation;
  #references = 0;
  #isGone = false;

  constructor(surroundings: DomainSurroundings, { domid, type, name, maxVcpus, uuid, byToolstack = false }: NewDomain) {
    this.#surroundings = surroundings;
    this.domid = domid;
    this.type = type;
    this.name = name;
    this.maxVcpus = maxVcpus;
    this.madeByToolstack = byToolstack;
    if (uuid !== undefined) this.uuid = uuid;
    this.#memory = surroundings.memory.reservation();
    this.addressBits = WIDE;
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

  /** Its scheduler begins anew with it. */
  set pool(pool: CpuPool) {
    this.#surroundings.pool = pool;
    this.scheduling = new DomainScheduling();
    for (const vcpu of this.vcpus) vcpu.cpu = pool.cpuFor(this.domid + vcpu.id);
  }

  /** Pages that it has. */
  get totalPages(): number {
    return this.#memory.pages;
  }

  /** Throws a RangeError where the machine has not that many. */
  set totalPages(pages: number) {
    if (!this.#memory.resize(pages, this.nodeAffinity)) {
      throw new RangeError(`the simulated machine has no ${pages} pages for domain ${this.domid}`);
    }
  }

  /** Whether it may have so many pages more. */
  mayGrow(pages: number): boolean {
    return this.dying === "no" && this.totalPages + pages <= this.maxPages;
  }

  /** Takes so many more, or gives so many back; false where the machine has not that many. */
  addPages(pages: number): boolean {
    if (!this.#memory.resize(this.#memory.pages + pages, this.nodeAffinity)) return false;
    if (pages > 0) this.outstandingPages = Math.max(0, this.outstandingPages - pages);
    return true;
  }

  /** Time that its vcpus have run. */
  get cpuTimeNs(): bigint {
    let sum = 0n;
    for (const { cpuTimeNs } of this.vcpus) sum += cpuTimeNs;
    return sum;
  }

  get isPaused(): boolean {
    return this.pauseCount > 0;
  }

  /** Whether nothing keeps its vcpus from running. */
  get canRun(): boolean {
    return this.pauseCount === 0 && !this.isShutDown && this.dying === "no";
  }

  /** Whether it is no longer in any list. */
  get isGone(): boolean {
    return this.#isGone;
  }

  /** Makes the vcpus up to that number; they are offline until they have been given registers. */
  makeVcpus(count: number = this.maxVcpus): void {
    for (let id = this.vcpus.length; id < Math.min(count, this.maxVcpus); id++) {
      const vcpu = new SimulatedVcpu(id);
      vcpu.cpu = this.pool.cpuFor(this.domid + id);
      this.vcpus.push(vcpu);
    }
  }

  /** Once more. */
  pause(): void {
    this.pauseCount++;
    this.#surroundings.changed(this);
  }

  /** Once less. Throws a RangeError where it is not paused. */
  unpause(): void {
    if (this.pauseCount === 0) throw new RangeError(`domain ${this.domid} is not paused`);
    this.pauseCount--;
    this.#surroundings.changed(this);
  }

  /** As its guest would. The first reason stays, until it is resumed. */
  shutDown(reason: ShutdownReason | number): void {
    this.shutdownCode ??= typeof reason === "number" ? reason : this.#surroundings.shutdownCode(reason);
    if (this.isShutDown) return;
    this.isShutDown = true;
    this.#surroundings.changed(this);
  }

  /** After having shut down, to suspend. */
  resume(): void {
    this.isShutDown = false;
    this.shutdownCode = null;
    this.#surroundings.changed(this);
  }

  /** Takes all that it has. It stays in the lists, dying, until no reference is left. */
  destroy(): void {
    if (this.dying === "dead") return;
    this.dying = "dead";
    this.#memory.resize(0, null);
    this.frames.clear();
    this.outstandingPages = 0;
    this.#surroundings.changed(this);
    this.#endWhenUnused();
  }

  /** Keeps it, as a mapping of its memory does, from going when it is destroyed. */
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
    if (this.dying !== "dead" || this.#references > 0 || this.#isGone) return;
    this.#isGone = true;
    this.#surroundings.gone(this);
  }
}
