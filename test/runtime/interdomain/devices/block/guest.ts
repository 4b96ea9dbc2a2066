/** A guest with a disk on a simulated machine, and a small block driver in its place. */

import { FrontRing } from "../../../../../src/ring.ts";
import type { AsyncEventChannel, GrantMemory, Grants, Xen, XenStore } from "../../../../../src/index.ts";
import { Xenbus } from "../../../../../src/devices.ts";
import { SimulatedXen } from "../../../../../src/testing.ts";
import { type AbiModule, loadModule } from "../../../../../src/generated/index.ts";
import {
  BlockBackEnd,
  type BlockBackEndOptions,
  type BlockStore,
  diskId,
} from "../../../../../src/runtime/interdomain/devices/index.ts";
import type { XenbusFrontEnd, XenbusNodesInput } from "../../../../../src/runtime/interdomain/xenbus/index.ts";

export const GUEST = 1;
const ID = diskId("xvda");

/** The 64-bit records and the 32-bit ones have the same fields. */
export const RECORDS: Readonly<Record<"x86_64-abi" | "x86_32-abi", Blkif>> = {
  "x86_64-abi": loadModule("4.22/x86_64", "io/blkif"),
  "x86_32-abi": loadModule("4.22/x86_32", "io/blkif") as unknown as Blkif,
};
type Blkif = AbiModule<"io/blkif", "4.22/x86_64">;
export type Protocol = keyof typeof RECORDS;

export const OP = { read: 0, write: 1, barrier: 2, flush: 3, discard: 5, indirect: 6 } as const;

export class Machine implements AsyncDisposable {
  readonly simulated: SimulatedXen = new SimulatedXen({ domains: [{ domid: GUEST }] });
  readonly xen: Xen = this.simulated.open();
  readonly store: XenStore = this.simulated.store.open(GUEST);
  readonly grants: Grants = this.simulated.memory.grants(GUEST);
  disk: BlockBackEnd | undefined;

  async serve(store: BlockStore, options: Partial<BlockBackEndOptions> = {}): Promise<BlockBackEnd> {
    const device = Xenbus.device(this.xen, { kind: "vbd", id: ID, frontEnd: GUEST });
    if (!(await this.xen.store.exists(device.backEndPath)))
      await Xenbus.plug(this.xen, { kind: "vbd", id: ID, frontEnd: GUEST });
    this.disk = await BlockBackEnd.open(this.xen, store, { frontEnd: GUEST, id: ID, ...options });
    return this.disk;
  }

  async connect(options: ConnectOptions = {}): Promise<Driver> {
    return Driver.connect(this, options);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.disk?.close();
    this.store.close();
    this.grants.close();
    this.xen.close();
    this.simulated.close();
  }
}

export interface ConnectOptions {
  protocol?: Protocol;
  persistent?: boolean;
  ringPageOrder?: number;
  /** Nodes in place of the right ones. */
  nodes?: XenbusNodesInput;
}

/** A guest's driver: one ring, and pages for data. */
export class Driver implements AsyncDisposable {
  readonly #front: XenbusFrontEnd;
  readonly ring: Ring;
  readonly #ringMemory: GrantMemory;
  readonly channel: AsyncEventChannel;
  readonly data: GrantMemory;
  readonly records: Blkif;
  readonly disk: { readonly sectors: number; readonly sectorSize: number; readonly info: number };
  #id = 0n;

  private constructor(
    parts: Pick<Driver, "ring" | "channel" | "data" | "records" | "disk"> & {
      front: XenbusFrontEnd;
      memory: GrantMemory;
    },
  ) {
    this.#front = parts.front;
    this.#ringMemory = parts.memory;
    this.ring = parts.ring;
    this.channel = parts.channel;
    this.data = parts.data;
    this.records = parts.records;
    this.disk = parts.disk;
  }

  static async connect(machine: Machine, options: ConnectOptions): Promise<Driver> {
    const { protocol = "x86_64-abi", persistent = true, ringPageOrder = 0, nodes = {} } = options;
    const records = RECORDS[protocol];
    const memory = machine.grants.share(0, { writable: true, frames: 1 << ringPageOrder });
    const data = machine.grants.share(0, { writable: true, frames: 64 });
    const channel = machine.simulated.eventChannels(GUEST).bindUnbound(0);
    const ring = FrontRing.create(memory, records.BlkifSring);
    const front = await Xenbus.frontEnd({ store: machine.store }, { kind: "vbd", id: ID });
    const references =
      ringPageOrder === 0
        ? { "ring-ref": memory.gref }
        : {
            "ring-page-order": ringPageOrder,
            ...Object.fromEntries(memory.grefs.map((gref, index) => [`ring-ref${index}`, gref])),
          };
    const negotiated = front.connect(
      () => ({
        ...references,
        "event-channel": channel.port,
        protocol,
        "feature-persistent": persistent,
        ...nodes,
      }),
      { signal: AbortSignal.timeout(10_000) },
    );
    const { other } = await negotiated.catch(async (error: unknown) => {
      await front.close();
      throw error;
    });
    const disk = {
      sectors: other.number("sectors", { maximum: Number.MAX_SAFE_INTEGER }),
      sectorSize: other.number("sector-size"),
      info: other.number("info"),
    };
    return new Driver({ front, memory, ring, channel, data, records, disk });
  }

  /** Sends a request, and resolves with the status of its answer. */
  async request(request: Parameters<Driver["ring"]["put"]>[0]): Promise<number> {
    this.ring.put(request);
    if (this.ring.publish()) this.channel.notify();
    return this.answer();
  }

  async answer(): Promise<number> {
    return (await this.answerRecord()).status;
  }

  async answerRecord(): Promise<InstanceType<Blkif["BlkifResponse"]>> {
    const signal = AbortSignal.timeout(10_000);
    for (;;) {
      const { count } = this.channel;
      const response = this.ring.take();
      if (response !== null) return response;
      if (!this.ring.finalCheck()) await this.channel.wait({ signal, after: count });
    }
  }

  /** A read or write of `segments` pages of 8 sectors from the first data page on. */
  transfer(operation: number, sector: number, segments: number, change: Partial<SegmentInput> = {}): TransferInput {
    return {
      id: this.#id++,
      operation,
      sector_number: BigInt(sector),
      nr_segments: segments,
      seg: Array.from({ length: segments }, (_, page) => ({
        gref: this.data.grefs[page] ?? 0,
        first_sect: 0,
        last_sect: 7,
        ...change,
      })),
    };
  }

  /** An indirect request: the list of segments lies in the last data page. */
  indirect(operation: number, sector: number, segments: number): InstanceType<Blkif["BlkifRequestIndirect"]> {
    const { BlkifRequestIndirect, BlkifRequestSegment } = this.records;
    const request = new BlkifRequestIndirect();
    request.operation = OP.indirect;
    request.indirect_op = operation;
    request.nr_segments = segments;
    request.id = this.#id++;
    request.sector_number = BigInt(sector);
    request.indirect_grefs.set(0, this.data.grefs[63] ?? 0);
    for (let page = 0; page < segments; page++) {
      const segment = this.data.view(BlkifRequestSegment, 63 * 4096 + page * BlkifRequestSegment.size);
      segment.gref = this.data.grefs[page % 63] ?? 0;
      segment.first_sect = 0;
      segment.last_sect = 7;
    }
    return request;
  }

  /** Writes an index that no driver could have come to. */
  breakRing(): void {
    this.#ringMemory.storeUint32(0, 0x7000_0000);
  }

  async close(): Promise<void> {
    await this.#front.close();
    this.channel.close();
    this.#ringMemory.unmap();
    this.data.unmap();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}

export interface TransferInput {
  id: bigint;
  operation: number;
  sector_number: bigint;
  nr_segments: number;
  seg: SegmentInput[];
}

interface SegmentInput {
  gref: number;
  first_sect: number;
  last_sect: number;
}

type Ring = FrontRing<InstanceType<Blkif["BlkifRequest"]>, InstanceType<Blkif["BlkifResponse"]>>;
