/** The monitors of a simulated machine's domains: the rings in which Xen reports events, and the kinds that it reports. */

import type { AbiModule } from "../../generated/index.ts";
import type { Abi, AbiTable } from "../../runtime/abi/index.ts";
import { XenNoSuchDomainError } from "../../runtime/base/errors/errors.ts";
import type { SharedMemory } from "../../runtime/interdomain/shared-memory/index.ts";
import { offsetOf, type StructType } from "../../runtime/struct/index.ts";
import type { EventSwitchboard } from "../event-channel/index.ts";

export type EventRecord = InstanceType<AbiModule<"vm_event", AbiTable>["VmEventSt"]>;

interface Waiter {
  resolve(response: EventRecord): void;
  reject(reason: unknown): void;
}

/** The vcpus of one domain that wait for an answer: they go on waiting when the ring ends, as on Xen. */
type Waiters = Map<number, Waiter>;

/** The ring of a monitor, as Xen writes and reads it: it takes any response. */
export class MonitorRing {
  readonly port: number;
  readonly #abi: Abi;
  readonly #domid: number;
  readonly #page: SharedMemory;
  readonly #switchboard: EventSwitchboard;
  readonly #waiters: Waiters;
  readonly #record: StructType<EventRecord>;
  readonly #first: number;
  readonly #requestIndex: number;
  readonly #responseIndex: number;
  #produced = 0;
  #consumed = 0;

  /** Takes ownership of the page. */
  constructor(
    abi: Abi,
    page: SharedMemory,
    parts: { domid: number; emulator: number; switchboard: EventSwitchboard; waiters: Waiters },
  ) {
    const { domid, emulator, switchboard, waiters } = parts;
    const { VmEventSring, VmEventSt } = abi.load("vm_event");
    this.#abi = abi;
    this.#domid = domid;
    this.#page = page;
    this.#switchboard = switchboard;
    this.#waiters = waiters;
    this.#record = VmEventSt as StructType<EventRecord>;
    this.#first = offsetOf(VmEventSring, "ring");
    this.#requestIndex = offsetOf(VmEventSring, "req_prod");
    this.#responseIndex = offsetOf(VmEventSring, "rsp_prod");
    page.write(0, new Uint8Array(page.byteLength));
    page.storeUint32(offsetOf(VmEventSring, "req_event"), 1);
    page.storeUint32(offsetOf(VmEventSring, "rsp_event"), 1);
    this.port = switchboard.allocateUnbound(domid, emulator);
    const end = switchboard.end(domid, this.port);
    if (end === undefined) return;
    end.upcall = () => {
      end.unmask();
      this.resume();
    };
  }

  /** Reports an event. Resolves with the response; at once with null if the vcpu does not wait. */
  async report(fill: (event: EventRecord) => void, vcpu: number, isPaused: boolean): Promise<EventRecord | null> {
    if (this.#waiters.has(vcpu)) throw new RangeError(`expected vcpu ${vcpu} to run, and it waits for an answer`);
    const { VM_EVENT_FLAG_VCPU_PAUSED, VM_EVENT_INTERFACE_VERSION } = this.#abi.load("vm_event.constants");
    const bytes = new Uint8Array(this.#record.size);
    const event = new this.#record(new DataView(bytes.buffer));
    fill(event);
    event.version = VM_EVENT_INTERFACE_VERSION;
    event.flags = isPaused ? VM_EVENT_FLAG_VCPU_PAUSED : 0;
    event.vcpu_id = vcpu;
    this.#page.write(this.#slot(this.#produced), bytes);
    this.#produced = (this.#produced + 1) >>> 0;
    this.#page.storeUint32(this.#requestIndex, this.#produced);
    const answer = isPaused
      ? new Promise<EventRecord>((resolve, reject) => this.#waiters.set(vcpu, { resolve, reject }))
      : null;
    this.#switchboard.send(this.#domid, this.port);
    return answer;
  }

  /** Takes the responses that are there. */
  resume(): void {
    const { VM_EVENT_FLAG_VCPU_PAUSED } = this.#abi.load("vm_event.constants");
    const last = this.#page.loadUint32(this.#responseIndex);
    for (; this.#consumed !== last; this.#consumed = (this.#consumed + 1) >>> 0) {
      const response = this.#page.snapshot(this.#record, this.#slot(this.#consumed));
      if ((response.flags & VM_EVENT_FLAG_VCPU_PAUSED) === 0) continue;
      this.#waiters.get(response.vcpu_id)?.resolve(response);
      this.#waiters.delete(response.vcpu_id);
    }
  }

  end(): void {
    this.#switchboard.close(this.#domid, this.port);
    this.#page.unmap();
  }

  #slot(index: number): number {
    const slots = 2 ** Math.floor(Math.log2((this.#page.byteLength - this.#first) / this.#record.size));
    return this.#first + (index % slots) * this.#record.size;
  }
}

/** The monitor of one domain. */
export class DomainMonitor {
  /** Kinds that Xen reports: "cpuid", "mov_to_msr 372". */
  readonly enabled: Set<string> = new Set();
  readonly waiters: Waiters = new Map();
  ring: MonitorRing | undefined;
}

export class Monitors {
  readonly #domains: Map<number, DomainMonitor> = new Map();

  of(domid: number): DomainMonitor {
    let domain = this.#domains.get(domid);
    if (domain === undefined) this.#domains.set(domid, (domain = new DomainMonitor()));
    return domain;
  }

  /** Ends the ring of a domain, and all its kinds. Returns false if there is none. */
  disable(domid: number): boolean {
    const domain = this.of(domid);
    const { ring } = domain;
    ring?.end();
    domain.ring = undefined;
    domain.enabled.clear();
    return ring !== undefined;
  }

  /** Ends the monitor of a domain that ends. */
  forget(domid: number): void {
    const domain = this.#domains.get(domid);
    if (domain === undefined) return;
    this.disable(domid);
    const message = `the simulated domain ${domid} has ended while a vcpu of it waited`;
    const reason = new XenNoSuchDomainError(message, { operation: "cause an event", domid });
    for (const { reject } of domain.waiters.values()) reject(reason);
    this.#domains.delete(domid);
  }
}
