/** The ring of a guest's events: a page that Xen writes, and the channel by which both sides notify each other. */

import { type Domid, port } from "../../abi/numbers.ts";
import {
  EBUSY,
  EINVAL,
  ENODEV,
  XenBusyError,
  XenError,
  XenIncompleteError,
  XenNoSuchDomainError,
  XenUnsupportedOperationError,
} from "../../base/errors/index.ts";
import { type Connection, operationsOn } from "../../hypercall/operation/index.ts";
import type { AsyncEventChannel, EventChannels } from "../../interdomain/event-channel/index.ts";
import type { ForeignMapping, ForeignMemory } from "../../interdomain/foreign-memory/index.ts";
import { BackRing, type Sring } from "../../interdomain/ring/index.ts";
import { offsetOf, type StructType } from "../../struct/index.ts";
import type { EventRecord } from "./registers.ts";

const KIB_OF_PAGE = 4;

type EventSring = Sring<EventRecord, EventRecord>;

/** The memory of the domain, as this room uses it. */
export interface GuestMemory {
  maximumGfn(): number;
  reservation(): { readonly maximumPages: number };
  setLimitKiB(kibibytes: number): void;
  populate(extents: { readonly frames: readonly bigint[] }): Promise<unknown>;
  release(extents: { readonly frames: readonly bigint[] }): Promise<void>;
}

export interface RingParts {
  readonly connection: Connection;
  readonly domid: Domid;
  readonly memory: GuestMemory;
  readonly eventChannels: EventChannels;
  readonly foreignMemory: ForeignMemory;
}

/** The time that vcpus have to take changed registers when a monitor ends; a paused one does not take them. */
const SETTLE_MS = 100;

/** The ring of one monitor. */
export class EventRing implements Disposable {
  readonly channel: AsyncEventChannel;
  readonly #ring: BackRing<EventRecord, EventRecord>;
  readonly #parts: RingParts;
  readonly #resources: DisposableStack;

  constructor(
    parts: RingParts,
    ring: BackRing<EventRecord, EventRecord>,
    channel: AsyncEventChannel,
    resources: DisposableStack,
  ) {
    this.#parts = parts;
    this.#ring = ring;
    this.channel = channel;
    this.#resources = resources;
  }

  /** Takes the events that are there. Throws a XenRingError for impossible indices. */
  take(): EventRecord[] {
    const records: EventRecord[] = [];
    do for (let record = this.#ring.take(); record !== null; record = this.#ring.take()) records.push(record);
    while (this.#ring.finalCheck());
    return records;
  }

  /** True once another program has ended the ring: Xen has closed its end of the channel. */
  get isOver(): boolean {
    const { connection } = this.#parts;
    const { EVTCHNSTAT_interdomain } = connection.stableAbi.load("event_channel.constants");
    const { DOMID_SELF } = connection.stableAbi.load("xen.constants");
    const own = { dom: DOMID_SELF, port: this.channel.port };
    return operationsOn(connection).eventChannelOp("status", own).status !== EVTCHNSTAT_interdomain;
  }

  /** True if there are events to take. Throws a XenRingError for impossible indices. */
  get hasEvents(): boolean {
    return this.#ring.ready > 0;
  }

  /** Puts a response, and lets Xen take it at once. */
  put(response: EventRecord): void {
    this.#ring.put(response);
    this.#ring.publish();
    this.channel.notify();
  }

  /** Puts the last responses, which Xen has taken when this returns. */
  putLast(responses: readonly EventRecord[]): void {
    const { connection, domid } = this.#parts;
    const { domctl } = operationsOn(connection);
    const { VM_EVENT_FLAG_SET_REGISTERS } = connection.abi.load("vm_event.constants");
    const ranNs = (vcpu: number): bigint => domctl("getvcpuinfo", domid, { vcpu }, ({ cpu_time }) => cpu_time);
    const changed = responses
      .filter(({ flags }) => (flags & VM_EVENT_FLAG_SET_REGISTERS) !== 0)
      .map(({ vcpu_id: vcpu }) => ({ vcpu, before: ranNs(vcpu) }));
    for (const response of responses) this.#ring.put(response);
    this.#ring.publish();
    domctl("vm_event_op.resume", domid, modeOf(connection));
    // Xen writes changed registers when the vcpu runs again, and forgets them if the ring ends before.
    for (let ms = 0; ms < SETTLE_MS && changed.some(({ vcpu, before }) => ranNs(vcpu) === before); ms++) {
      Bun.sleepSync(1);
    }
  }

  /** Ends the ring at Xen; vcpus that wait for room in it go on. A domain that has gone needs nothing. */
  end(): void {
    disable(this.#parts);
  }

  [Symbol.dispose](): void {
    this.#resources.dispose();
  }
}

/** Opens the ring. Rejects with a XenBusyError if there is one already. */
export async function openRing(parts: RingParts): Promise<EventRing> {
  const { connection, domid, memory, eventChannels } = parts;
  using resources = new DisposableStack();
  const frame = ringFrame(parts);
  const page = resources.use(await ringPage(parts, frame));
  page.write(0, new Uint8Array(page.byteLength));
  const remote = enable(parts);
  // Undone only if a later step fails: Xen refuses to end a ring twice.
  using failure = new DisposableStack();
  failure.defer(() => disable(parts));
  // The guest could write to the page, which stays Xen's and this program's.
  await memory.release({ frames: [frame] });
  // The records differ between releases in padding only.
  const { VmEventSring } = connection.abi.load("vm_event") as { readonly VmEventSring: StructType<EventSring> };
  const ring = BackRing.attach(page, VmEventSring);
  const channel = resources.use(eventChannels.bindInterdomain(domid, port(remote)));
  failure.move();
  return new EventRing(parts, ring, channel, resources.move());
}

/**
 * Ends the ring of another program, which has died or is to be replaced. Vcpus that wait for its answers go on: a ring of
 * this program, made for that alone, answers for each of them.
 */
export async function endOtherRing(parts: RingParts, vcpus: number): Promise<void> {
  const { connection, domid, memory } = parts;
  disable(parts);
  const frame = ringFrame(parts);
  using page = await ringPage(parts, frame);
  page.write(0, new Uint8Array(page.byteLength));
  enable(parts);
  try {
    await memory.release({ frames: [frame] });
    for (let vcpu = 0; vcpu < vcpus; vcpu++) {
      putUnasked(page, connection, vcpu);
      operationsOn(connection).domctl("vm_event_op.resume", domid, modeOf(connection));
    }
  } finally {
    disable(parts);
  }
}

/** Puts a response to no request, which lets the vcpu go on. */
function putUnasked(page: ForeignMapping, { abi }: Connection, vcpu: number): void {
  const { VmEventSt, VmEventSring } = abi.load("vm_event");
  const { VM_EVENT_FLAG_VCPU_PAUSED, VM_EVENT_INTERFACE_VERSION } = abi.load("vm_event.constants");
  const bytes = new Uint8Array(VmEventSt.size);
  const response = new VmEventSt(new DataView(bytes.buffer));
  response.version = VM_EVENT_INTERFACE_VERSION;
  response.flags = VM_EVENT_FLAG_VCPU_PAUSED;
  response.vcpu_id = vcpu;
  const first = offsetOf(VmEventSring, "ring");
  const slots = 2 ** Math.floor(Math.log2((page.byteLength - first) / VmEventSt.size));
  page.write(first + (vcpu % slots) * VmEventSt.size, bytes);
  page.storeUint32(offsetOf(VmEventSring, "rsp_prod"), vcpu + 1);
}

/** Returns the frame for the ring, by the domain's parameter; one above its memory if the toolstack has set none. */
function ringFrame({ connection, domid, memory }: RingParts): bigint {
  const { hvmOp } = operationsOn(connection);
  const index = connection.stableAbi.load("hvm/params.constants").HVM_PARAM_MONITOR_RING_PFN;
  const { value } = hvmOp("get_param", { domid, index });
  if (value !== 0n) return value;
  const frame = BigInt(memory.maximumGfn()) + 1n;
  hvmOp("set_param", { domid, index, value: frame });
  return frame;
}

/** Maps the page of the ring, which is given back to the domain first unless it still has it. */
async function ringPage({ domid, memory, foreignMemory }: RingParts, frame: bigint): Promise<ForeignMapping> {
  try {
    return await foreignMemory.map(domid, frame, { writable: true });
  } catch (error) {
    if (!(error instanceof XenError) || error instanceof XenNoSuchDomainError) throw error;
  }
  await populate(memory, frame);
  return foreignMemory.map(domid, frame, { writable: true });
}

/** Adds a page to the domain, also to one that has reached its limit: the page returns to Xen soon. */
async function populate(memory: GuestMemory, frame: bigint): Promise<void> {
  try {
    await memory.populate({ frames: [frame] });
    return;
  } catch (error) {
    if (!(error instanceof XenIncompleteError)) throw error;
  }
  const { maximumPages } = memory.reservation();
  memory.setLimitKiB((maximumPages + 1) * KIB_OF_PAGE);
  try {
    await memory.populate({ frames: [frame] });
  } finally {
    memory.setLimitKiB(maximumPages * KIB_OF_PAGE);
  }
}

function modeOf({ abi }: Connection): { readonly mode: number } {
  return { mode: abi.load("domctl.constants").XEN_DOMCTL_VM_EVENT_OP_MONITOR };
}

/** Returns the port of the ring. */
function enable({ connection, domid }: RingParts): number {
  try {
    return operationsOn(connection).domctl("vm_event_op.enable", domid, modeOf(connection), ({ u }) => u.enable.port);
  } catch (error) {
    throw explained(error, domid);
  }
}

function disable({ connection, domid }: RingParts): void {
  try {
    operationsOn(connection).domctl("vm_event_op.disable", domid, modeOf(connection));
  } catch (error) {
    if (!(error instanceof XenNoSuchDomainError)) throw error;
  }
}

/** Adds the reason to a refusal of a ring. */
function explained(error: unknown, domid: Domid): unknown {
  if (!(error instanceof XenError)) return error;
  const { errno, operation, code } = error;
  const options = { operation, cause: error, ...(errno === undefined ? {} : { errno }) };
  if (errno === EBUSY) {
    return new XenBusyError(
      `${operation} failed: EBUSY. Another program monitors domain ${domid}, or has died without ending its monitor. ` +
        "End that program, or pass { replace: true }",
      options,
    );
  }
  if (errno === ENODEV || errno === EINVAL) {
    return new XenUnsupportedOperationError(
      `${operation} failed: ${code}. Only virtual machines (PVH, HVM) can be monitored, and domain ${domid} is none`,
      options,
    );
  }
  return error;
}
