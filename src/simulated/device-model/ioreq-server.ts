/** A simulated ioreq server: its ranges, its two pages, and the ports of the guest's vcpus. */

import { Ioreq, BufferedIopage, BufIoreq } from "../../generated/4.14/x86_64/hvm/ioreq.ts";
import {
  STATE_IOREQ_NONE,
  STATE_IOREQ_READY,
  STATE_IORESP_READY,
  IOREQ_BUFFER_SLOT_NUM,
  IOREQ_WRITE,
} from "../../generated/4.14/x86_64/hvm/ioreq.constants.ts";
import { offsetOf, type Struct, type StructType } from "../../runtime/struct/index.ts";
import type { EventSwitchboard } from "../event-channel/index.ts";
import { allocate, type PageContent } from "./page-content.ts";

const READ = offsetOf(BufferedIopage, "read_pointer");
const WRITE = offsetOf(BufferedIopage, "write_pointer");
const SLOTS = offsetOf(BufferedIopage, "buf_ioreq");

type IoreqRecord = InstanceType<typeof Ioreq>;

/** A request in the words of `struct ioreq`. */
export interface IoreqMembers {
  readonly type: number;
  readonly addr: bigint;
  readonly size: number;
  readonly count: number;
  readonly dir: number;
  readonly df: number;
  readonly data: bigint;
  readonly data_is_ptr: number;
}

/** Inclusive bounds in Xen's numbers. */
export interface XensRange {
  readonly type: number;
  readonly start: bigint;
  readonly end: bigint;
}

interface Waiter {
  resolve(data: bigint): void;
  reject(reason: unknown): void;
}

export class SimulatedServer {
  readonly id: number;
  readonly ranges: XensRange[] = [];
  #isEnabled = false;
  /** 0 if the server has no buffered requests. */
  readonly bufferedPort: number;
  readonly #domid: number;
  readonly #switchboard: EventSwitchboard;
  /** By vcpu. */
  readonly #ports: readonly number[];
  readonly #waiters: Map<number, Waiter> = new Map();
  #pages: { readonly buffered: PageContent; readonly requests: PageContent } | undefined;

  constructor(
    id: number,
    parts: { domid: number; emulator: number; vcpus: number; isBuffered: boolean; switchboard: EventSwitchboard },
  ) {
    const { domid, emulator, vcpus, isBuffered, switchboard } = parts;
    this.id = id;
    this.#domid = domid;
    this.#switchboard = switchboard;
    this.#ports = Array.from({ length: vcpus }, () => switchboard.allocateUnbound(domid, emulator));
    this.bufferedPort = isBuffered ? switchboard.allocateUnbound(domid, emulator) : 0;
    for (const [vcpu, port] of this.#ports.entries()) {
      const end = switchboard.end(domid, port);
      if (end === undefined) continue;
      end.upcall = () => {
        end.unmask();
        this.#look(vcpu);
      };
    }
  }

  get isEnabled(): boolean {
    return this.#isEnabled;
  }

  /** Xen writes the ports into the page when it switches the server on. */
  set isEnabled(isEnabled: boolean) {
    this.#isEnabled = isEnabled;
    if (!isEnabled) return;
    for (const [vcpu, port] of this.#ports.entries()) this.#edit(vcpu, (request) => (request.vp_eport = port));
  }

  /** The pages by their number among the server's frames, made at the first use. */
  page(frame: number, make: Parameters<typeof allocate>[0]): PageContent | undefined {
    this.#pages ??= { buffered: allocate(make), requests: allocate(make) };
    if (frame === 0) return this.bufferedPort === 0 ? undefined : this.#pages.buffered;
    return frame === 1 ? this.#pages.requests : undefined;
  }

  /** True if all its bytes are in one range. */
  claims(type: number, first: bigint, last: bigint): boolean {
    return this.isEnabled && this.ranges.some((one) => one.type === type && one.start <= first && last <= one.end);
  }

  /** Sends a request, and resolves with the answer. */
  async send(vcpu: number, members: IoreqMembers): Promise<bigint> {
    if (this.#waiters.has(vcpu)) throw new RangeError(`expected vcpu ${vcpu} to run, and it waits for an answer`);
    this.#edit(vcpu, (request) => Object.assign(request, members, { state: STATE_IOREQ_READY }));
    const answer = new Promise<bigint>((resolve, reject) => this.#waiters.set(vcpu, { resolve, reject }));
    this.#switchboard.send(this.#domid, this.#ports[vcpu] ?? 0);
    return answer;
  }

  /** Buffers a write, without waiting. Returns false if the ring is full. */
  buffer({ addr, size, data, type }: Pick<IoreqMembers, "addr" | "size" | "data" | "type">): boolean {
    const page = this.#pages?.buffered;
    if (page === undefined || this.bufferedPort === 0) return false;
    const indices = new DataView(page.read(0, SLOTS).buffer);
    const index = indices.getUint32(WRITE, true);
    const slots = size === 8 ? 2 : 1;
    if (index - indices.getUint32(READ, true) > IOREQ_BUFFER_SLOT_NUM - slots) return false;
    for (let part = 0; part < slots; part++) {
      const { record: slot, bytes } = record(BufIoreq);
      slot.type = type;
      slot.dir = IOREQ_WRITE;
      slot.size = Math.log2(size);
      slot.addr = Number(addr);
      slot.data = Number((data >> BigInt(part * 32)) & 0xffff_ffffn);
      page.write(SLOTS + ((index + part) % IOREQ_BUFFER_SLOT_NUM) * BufIoreq.size, bytes);
    }
    indices.setUint32(WRITE, index + slots, true);
    page.write(WRITE, new Uint8Array(indices.buffer, WRITE, 4));
    this.#switchboard.send(this.#domid, this.bufferedPort);
    return true;
  }

  /** Ends the server: vcpus that wait go on. */
  end(): void {
    this.isEnabled = false;
    for (const vcpu of this.#waiters.keys()) this.#look(vcpu, true);
    for (const port of [...this.#ports, this.bufferedPort]) if (port > 0) this.#switchboard.close(this.#domid, port);
    this.#pages?.buffered.drop();
    this.#pages?.requests.drop();
    this.#pages = undefined;
  }

  /** Ends the server with its domain: its vcpus never go on. */
  forget(reason: Error): void {
    for (const { reject } of this.#waiters.values()) reject(reason);
    this.#waiters.clear();
    this.end();
  }

  /** Lets a vcpu go on if its request is answered, or if the server has ended. */
  #look(vcpu: number, isOver: boolean = false): void {
    const waiter = this.#waiters.get(vcpu);
    if (waiter === undefined) return;
    this.#edit(vcpu, (request) => {
      if (request.state !== STATE_IORESP_READY && !isOver) return;
      this.#waiters.delete(vcpu);
      request.state = STATE_IOREQ_NONE;
      waiter.resolve(request.data);
    });
  }

  /** Reads a vcpu's request, changes it, and writes it back. */
  #edit(vcpu: number, change: (request: IoreqRecord) => void): void {
    const page = this.#pages?.requests;
    if (page === undefined) return;
    const bytes = page.read(vcpu * Ioreq.size, Ioreq.size);
    change(new Ioreq(new DataView(bytes.buffer)));
    page.write(vcpu * Ioreq.size, bytes);
  }
}

/** A record in bytes of its own. */
function record<T extends Struct>(
  type: StructType<T>,
): { readonly bytes: Uint8Array<ArrayBuffer>; readonly record: T } {
  const bytes = new Uint8Array(type.size);
  return { bytes, record: new type(new DataView(bytes.buffer)) };
}
