/** A guest with a network interface on a simulated machine, and a small driver in its place. */

import { type AbiModule, loadModule } from "../../../../../src/generated/index.ts";
import type { AsyncEventChannel, GrantMemory, Xen } from "../../../../../src/index.ts";
import { type FrameNetwork, Xenbus, type XenbusFrontEnd, type XenbusNodesInput } from "../../../../../src/devices.ts";
import { SimulatedXen } from "../../../../../src/testing.ts";
import { FrontRing } from "../../../../../src/ring.ts";
import {
  Network,
  type NetworkOptions,
  type ServedNetwork,
} from "../../../../../src/runtime/interdomain/devices/index.ts";

type Netif = AbiModule<"io/netif", "4.22/x86_64">;
const records: Netif = loadModule("4.22/x86_64", "io/netif");

export const FLAG = { blank: 1, more: 4, extra: 8 } as const;
export const GUESTS: readonly number[] = [1, 2];

export class Machine implements AsyncDisposable {
  readonly simulated: SimulatedXen = new SimulatedXen({ domains: GUESTS.map((domid) => ({ domid })) });
  readonly xen: Xen = this.simulated.open();
  readonly served: ServedNetwork[] = [];

  async serve(domid: number, network: FrameNetwork, options: NetworkOptions = {}): Promise<ServedNetwork> {
    const { store, eventChannels, grants } = this.xen;
    const served = await Network.connect(network, options).attach({
      domid: domid as never,
      store,
      eventChannels: () => eventChannels,
      grants: () => grants,
    });
    this.served.push(served);
    return served;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const served of this.served) await served.close();
    this.xen.close();
    this.simulated.close();
  }
}

export interface ConnectOptions {
  readonly split?: boolean;
  readonly queues?: number;
  /** Nodes in place of the right ones. */
  readonly nodes?: XenbusNodesInput;
}

interface Queue {
  readonly transmit: FrontRing<InstanceType<Netif["NetifTxRequest"]>, InstanceType<Netif["NetifTxResponse"]>>;
  readonly receive: FrontRing<InstanceType<Netif["NetifRxRequest"]>, InstanceType<Netif["NetifRxResponse"]>>;
  readonly channel: AsyncEventChannel;
  readonly receiveChannel: AsyncEventChannel;
  readonly memory: readonly GrantMemory[];
}

/** Pages for received frames, and as many for transmitted ones. */
const PAGES = 16;

/** A guest's driver. */
export class Driver implements AsyncDisposable {
  readonly #front: XenbusFrontEnd;
  readonly #release: () => void;
  readonly queues: readonly Queue[];
  readonly data: GrantMemory;
  #id = 0;

  private constructor(front: XenbusFrontEnd, queues: readonly Queue[], data: GrantMemory, release: () => void) {
    this.#front = front;
    this.queues = queues;
    this.data = data;
    this.#release = release;
  }

  static async connect(machine: Machine, domid: number, options: ConnectOptions = {}): Promise<Driver> {
    const { split = false, queues: count = 1, nodes = {} } = options;
    const store = machine.simulated.store.open(domid);
    const grants = machine.simulated.memory.grants(domid);
    const channels = machine.simulated.eventChannels(domid);
    const data = grants.share(0, { writable: true, frames: 2 * PAGES });
    const queues = Array.from({ length: count }, (): Queue => {
      const memory = [grants.share(0, { writable: true }), grants.share(0, { writable: true })];
      const channel = channels.bindUnbound(0);
      return {
        transmit: FrontRing.create(memory[0] as GrantMemory, records.NetifTxSring),
        receive: FrontRing.create(memory[1] as GrantMemory, records.NetifRxSring),
        channel,
        receiveChannel: split ? channels.bindUnbound(0) : channel,
        memory,
      };
    });
    const nodesOf = ({ memory, channel, receiveChannel }: Queue): XenbusNodesInput => ({
      "tx-ring-ref": memory[0]?.gref ?? 0,
      "rx-ring-ref": memory[1]?.gref ?? 0,
      ...(split
        ? { "event-channel-tx": channel.port, "event-channel-rx": receiveChannel.port }
        : { "event-channel": channel.port }),
    });
    const rings: XenbusNodesInput =
      count === 1
        ? nodesOf(queues[0] as Queue)
        : {
            "multi-queue-num-queues": count,
            ...Object.fromEntries(queues.map((queue, index) => [`queue-${index}`, nodesOf(queue)])),
          };
    const front = await Xenbus.frontEnd({ store }, { kind: "vif", id: 0 });
    const release = (): void => {
      for (const { memory, channel, receiveChannel } of queues) {
        channel.close();
        receiveChannel.close();
        for (const page of memory) page.unmap();
      }
      data.unmap();
      grants.close();
      store.close();
    };
    try {
      await front.connect(() => ({ ...rings, "request-rx-copy": 1, "feature-sg": 1, ...nodes }), {
        publishAs: "connected",
        signal: AbortSignal.timeout(10_000),
      });
    } catch (error) {
      await front.close();
      release();
      throw error;
    }
    const driver = new Driver(front, queues, data, release);
    for (let index = 0; index < count; index++) driver.offer(index);
    return driver;
  }

  /** Offers all pages for received frames. */
  offer(index: number = 0): void {
    const { receive, receiveChannel } = this.#queue(index);
    for (let page = 0; page < PAGES; page++) receive.put({ id: page, gref: this.data.grefs[page] ?? 0 });
    if (receive.publish()) receiveChannel.notify();
  }

  /** Sends a frame of pieces, each in a page of its own, and resolves with the statuses of its slots. */
  async send(
    bytes: Uint8Array,
    { flags = 0, pieces = 1 }: { flags?: number; pieces?: number } = {},
  ): Promise<number[]> {
    const size = Math.ceil(bytes.length / pieces);
    const slots = Array.from({ length: pieces }, (_, index) => {
      const piece = bytes.subarray(index * size, (index + 1) * size);
      const page = PAGES + index;
      this.data.write(page * 4096 + 8, piece);
      const more = index < pieces - 1 ? FLAG.more : 0;
      const length = index === 0 ? bytes.length : piece.length;
      return { gref: this.data.grefs[page] ?? 0, offset: 8, flags: more | (index === 0 ? flags : 0), size: length };
    });
    return this.request(slots);
  }

  /** Puts slots as they are, and resolves with the statuses of the answers. */
  async request(slots: readonly { gref: number; offset: number; flags: number; size: number }[]): Promise<number[]> {
    const { transmit, channel } = this.#queue(0);
    for (const slot of slots) transmit.put({ ...slot, id: this.#id++ & 0xff });
    if (transmit.publish()) channel.notify();
    const statuses: number[] = [];
    const signal = AbortSignal.timeout(10_000);
    while (statuses.length < slots.length) {
      const { count } = channel;
      const answer = transmit.take();
      if (answer !== null) statuses.push(answer.status);
      else if (!transmit.finalCheck()) await channel.wait({ after: count, signal });
    }
    return statuses;
  }

  /** Sends a frame of two pages that is still to be divided, and resolves with the statuses of its slots. */
  async sendUndivided(bytes: Uint8Array, segmentBytes: number): Promise<number[]> {
    const { transmit, channel } = this.#queue(0);
    const [first, rest] = [bytes.subarray(0, 4096), bytes.subarray(4096)];
    this.data.write(PAGES * 4096, first);
    this.data.write((PAGES + 1) * 4096, rest);
    const extra = new records.NetifExtraInfo();
    extra.type = 1;
    extra.u.gso.size = segmentBytes;
    extra.u.gso.type = 1;
    const [one, two] = this.data.grefs.slice(PAGES, PAGES + 2);
    const flags = FLAG.blank | FLAG.extra | FLAG.more;
    transmit.put({ gref: one ?? 0, flags, size: bytes.length, id: 1 });
    transmit.put(extra);
    transmit.put({ gref: two ?? 0, size: rest.length, id: 2 });
    if (transmit.publish()) channel.notify();
    const statuses: number[] = [];
    const signal = AbortSignal.timeout(10_000);
    while (statuses.length < 3) {
      const { count } = channel;
      const answer = transmit.take();
      if (answer !== null) statuses.push(answer.status);
      else if (!transmit.finalCheck()) await channel.wait({ after: count, signal });
    }
    return statuses;
  }

  /** Resolves with the next frame, its flags and the number of its pages; with `segmentBytes` if it is still to be divided. */
  async frame(
    index: number = 0,
  ): Promise<{ bytes: Buffer; flags: number; pages: number; segmentBytes: number | undefined }> {
    const { receive, receiveChannel } = this.#queue(index);
    const parts: Uint8Array[] = [];
    let first: number | undefined;
    let segmentBytes: number | undefined;
    const signal = AbortSignal.timeout(10_000);
    for (;;) {
      const { count } = receiveChannel;
      const answer = receive.take();
      if (answer === null) {
        if (!receive.finalCheck()) await receiveChannel.wait({ after: count, signal });
        continue;
      }
      if (parts.length === 1 && segmentBytes === undefined && ((first ?? 0) & FLAG.extra) !== 0) {
        segmentBytes = new records.NetifExtraInfo(answer.dataView, answer.byteOffset).u.gso.size;
        continue;
      }
      first ??= answer.flags;
      parts.push(this.data.read(answer.id * 4096 + answer.offset, answer.status));
      if ((answer.flags & FLAG.more) === 0)
        return { bytes: Buffer.concat(parts), flags: first, pages: parts.length, segmentBytes };
    }
  }

  async close(): Promise<void> {
    await this.#front.close();
    this.#release();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #queue(index: number): Queue {
    const queue = this.queues[index];
    if (queue === undefined) throw new Error(`the driver has no queue ${index}`);
    return queue;
  }
}

/** A frame between two addresses, with so many bytes of contents. */
export function frameOf(from: string, to: string, contents: number | Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = typeof contents === "number" ? crypto.getRandomValues(new Uint8Array(contents)) : contents;
  return Uint8Array.from([...bytesOfMac(to), ...bytesOfMac(from), 0x88, 0xb5, ...bytes]);
}

/** A frame of TCP with so many bytes of its stream, whose checksum covers only the addresses and the length. */
export function tcpFrame(version: 4 | 6, contents: number): Uint8Array<ArrayBuffer> {
  const header = version === 6 ? 40 : 20;
  const start = 14 + header;
  const bytes = new Uint8Array(start + 32 + contents);
  const view = new DataView(bytes.buffer);
  bytes.set(bytesOfMac("02:00:00:00:00:09"), 0);
  bytes.set(bytesOfMac("02:00:00:00:00:08"), 6);
  const addresses = version === 6 ? { from: 22, to: 54 } : { from: 26, to: 34 };
  view.setUint16(12, version === 6 ? 0x86dd : 0x0800);
  if (version === 6) {
    bytes.set([0x60, 0, 0, 0, 0, 0, 6, 64], 14);
    view.setUint16(18, 32 + contents);
    bytes.fill(3, addresses.from, addresses.to);
  } else {
    // The number of the packet is about to wrap.
    bytes.set([0x45, 0, 0, 0, 0xff, 0xfe, 0x40, 0, 64, 6, 0, 0, 10, 0, 0, 1, 10, 0, 0, 2], 14);
    view.setUint16(16, 20 + 32 + contents);
    view.setUint16(24, ~sumOfWords(view, 14, start) & 0xffff);
  }
  // The sequence number is about to wrap; flags: the window is reduced, acknowledgement, push, end.
  bytes.set([4, 0, 8, 0, 0xff, 0xff, 0xff, 0, 0, 0, 0, 0, 0x80, 0x99, 2, 0, 0, 0, 0, 0], start);
  bytes.set([1, 1, 8, 10, 0, 0, 0, 1, 0, 0, 0, 2], start + 20);
  for (let at = 0; at < contents; at++) bytes[start + 32 + at] = at * 7;
  view.setUint16(start + 16, sumOfWords(view, addresses.from, addresses.to, 6 + 32 + contents));
  return bytes;
}

function sumOfWords(view: DataView, from: number, to: number, initial: number = 0): number {
  let sum = initial;
  for (let at = from; at < to; at += 2) {
    sum += view.getUint16(at);
    if (sum > 0xffff) sum -= 0xffff;
  }
  return sum;
}

function bytesOfMac(text: string): number[] {
  return text.split(":").map((part) => Number.parseInt(part, 16));
}
