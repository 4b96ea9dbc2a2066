/** A guest with a share on a simulated machine, and a small 9P driver in its place. */

import { loadModule } from "../../../../../src/generated/index.ts";
import type { AsyncEventChannel, GrantMemory, Grants, Xen, XenStore } from "../../../../../src/index.ts";
import { type AttachingGuest, type FileSystem, Xenbus } from "../../../../../src/devices.ts";
import { SimulatedXen } from "../../../../../src/testing.ts";
import { type BytePipe, createFlexRing } from "../../../../../src/ring.ts";
import { type ServedShare, Share, type ShareOptions } from "../../../../../src/runtime/interdomain/devices/index.ts";
import type { XenbusFrontEnd, XenbusNodesInput } from "../../../../../src/runtime/interdomain/xenbus/index.ts";
import { Client } from "./client.ts";

export const GUEST = 1;
const { Xen9pfsDataIntf } = loadModule("4.22/x86_64", "io/9pfs");

export class Machine implements AsyncDisposable {
  readonly simulated: SimulatedXen = new SimulatedXen({ domains: [{ domid: GUEST }] });
  readonly xen: Xen = this.simulated.open();
  readonly store: XenStore = this.simulated.store.open(GUEST);
  readonly grants: Grants = this.simulated.memory.grants(GUEST);
  share: ServedShare | undefined;

  /** The guest as a device gets it. */
  get guest(): AttachingGuest {
    const { store, eventChannels, grants } = this.xen;
    return { domid: GUEST as never, store, eventChannels: () => eventChannels, grants: () => grants };
  }

  async serve(source: string | FileSystem, options: ShareOptions = {}): Promise<ServedShare> {
    this.share = await Share.serve(source, options).attach(this.guest);
    return this.share;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.share?.close();
    this.store.close();
    this.grants.close();
    this.xen.close();
    this.simulated.close();
  }
}

interface DriverRing {
  readonly page: GrantMemory;
  readonly data: GrantMemory;
  readonly pipe: BytePipe;
  readonly channel: AsyncEventChannel;
}

export interface DriverOptions {
  readonly rings?: number;
  /** Nodes in place of the right ones. */
  readonly nodes?: XenbusNodesInput;
  /** The order that the page of indices says. */
  readonly order?: number;
}

const ORDER = 4;

/** A guest's driver: as many rings as it likes, each with a message under way. */
export class Driver implements AsyncDisposable {
  readonly #front: XenbusFrontEnd;
  readonly rings: readonly DriverRing[];

  private constructor(front: XenbusFrontEnd, rings: readonly DriverRing[]) {
    this.#front = front;
    this.rings = rings;
  }

  static async connect(machine: Machine, { rings: count = 2, nodes = {}, order }: DriverOptions = {}): Promise<Driver> {
    const rings = Array.from({ length: count }, (): DriverRing => {
      const page = machine.grants.share(0, { writable: true });
      const data = machine.grants.share(0, { writable: true, frames: 1 << ORDER });
      const pipe = createFlexRing(page, data, Xen9pfsDataIntf, data.grefs);
      if (order !== undefined) page.view(Xen9pfsDataIntf, 0).ring_order = order;
      return { page, data, pipe, channel: machine.simulated.eventChannels(GUEST).bindUnbound(0) };
    });
    const front = await Xenbus.frontEnd({ store: machine.store }, { kind: "9pfs", id: 0 });
    const published = rings.map(({ page, channel }, index) => ({
      [`ring-ref${index}`]: page.gref,
      [`event-channel-${index}`]: channel.port,
    }));
    const connecting = front.connect(
      () => ({ version: "1", "num-rings": count, ...Object.assign({}, ...published), ...nodes }),
      { signal: AbortSignal.timeout(10_000) },
    );
    await connecting.catch(async (error: unknown) => {
      await front.close();
      throw error;
    });
    return new Driver(front, rings);
  }

  /** A client that has one request under way on a ring. */
  client(index: number = 0): Client {
    return new Client(async (bytes) => {
      this.put(bytes, index);
      return this.answer(index);
    });
  }

  /** Writes bytes to a ring, whole messages or not. */
  put(bytes: Uint8Array, index: number = 0): void {
    const { pipe, channel } = this.#ring(index);
    if (pipe.output.write(bytes) !== bytes.length) throw new Error("the ring is full");
    channel.notify();
  }

  /** Writes an index that no reader of answers could have come to. */
  breakAnswers(): void {
    this.rings[0]?.page.storeUint32(0, 0x7000_0000);
  }

  async answer(index: number = 0): Promise<Uint8Array> {
    const { pipe, channel } = this.#ring(index);
    const signal = AbortSignal.timeout(10_000);
    for (;;) {
      const { count } = channel;
      if (pipe.input.ready >= 7) {
        const header = pipe.input.read(7);
        const size = new DataView(header.buffer).getUint32(0, true);
        // As Linux: the whole answer is there once its header is.
        const rest = pipe.input.read(size - 7);
        if (rest.length !== size - 7) throw new Error(`an answer of ${size} bytes has only ${rest.length + 7}`);
        channel.notify();
        return Buffer.concat([header, rest]);
      }
      await channel.wait({ after: count, signal });
    }
  }

  async close(): Promise<void> {
    await this.#front.close();
    for (const { page, data, channel } of this.rings) {
      channel.close();
      page.unmap();
      data.unmap();
    }
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #ring(index: number): DriverRing {
    const ring = this.rings[index];
    if (ring === undefined) throw new Error(`the driver has no ring ${index}`);
    return ring;
  }
}
