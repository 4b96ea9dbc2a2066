/** The back end of a disk: Linux, the BSDs and Windows drivers use it unmodified. */

import type { Domid } from "../../../abi/numbers.ts";
import { stableAbi } from "../../../abi/index.ts";
import { checkFunction, checkInteger, inspectAs, shown } from "../../../base/checks.ts";
import type { XenError } from "../../../base/errors/index.ts";
import { readOptions, type SignalOptions } from "../../../base/options.ts";
import { BackRing } from "../../ring/index.ts";
import { type BackEndConnection, Xenbus, type XenbusBackEnd, type XenbusNodes } from "../../xenbus/index.ts";
import { type DeviceParts, readDeviceParts } from "../attached-device.ts";
import { ConnectionServer, type RingsOfConnection } from "../connection-server.ts";
import { type BlockCounters, newCounters } from "./block-counters.ts";
import { type BlockStore, type CheckedStore, checkStore, SECTOR_BYTES } from "./block-store.ts";
import { PersistentPages } from "./guest-pages.ts";
import { queuesOf, RING_PAGE_ORDER, ringReferences } from "./published-nodes.ts";
import { recordsOf } from "./protocol.ts";
import type { RequestLimits } from "./request.ts";
import { RingServer } from "./ring-server.ts";
import { FileStore } from "./stores/file-store.ts";

/** A disk to serve: its guest, its number, and the limits that the guest is offered. */
export interface BlockBackEndOptions extends SignalOptions {
  /** The domain that uses the disk. */
  readonly frontEnd: Domid;
  /** The number of the disk: see `diskId`. */
  readonly id: number;
  /** The kind of the back end's folder; "vbd" by default. xl calls a disk that a program serves "qdisk". */
  readonly kind?: string | undefined;
  /** True for a disk that the guest cannot write, as is one whose store has no `write`. */
  readonly readOnly?: boolean | undefined;
  /** Bytes of a sector as the guest is to see it: 512 by default, or 4096. */
  readonly sectorBytes?: 512 | 4096 | undefined;
  /** Called with the error of a guest that ends its own connection: a wrong node, a broken ring. The guest may connect again. */
  readonly onGuestError?: ((error: XenError) => void) | undefined;
  /** The most queues that the guest may use; 4 by default. More than its vcpus are of no use. */
  readonly maximumQueues?: number | undefined;
}

const INDIRECT_SEGMENTS = 256;
const QUEUES = 4;

/**
 * A disk that this program serves. The toolstack has made the device before: `Disk.serve` does that for a guest that is
 * built, `Xenbus.plug` for any other.
 *
 * It offers flush and barrier, discard if the store has it, persistent grants, indirect requests, rings of several pages
 * and several queues. Requests of the guest are hostile: each is copied, then checked.
 *
 * It belongs to the thread that opened it, and no child process has it. If the program dies, the kernel unmaps the guest's
 * memory, and the guest waits until a later back end takes up the device.
 */
export class BlockBackEnd implements AsyncDisposable {
  /** Counts since it was opened. */
  readonly counters: BlockCounters;
  /** Resolves when the device is unplugged, the guest has gone, or `close` has been called. Rejects if it cannot be served. */
  readonly ended: Promise<void>;
  readonly #parts: DeviceParts;
  readonly #back: XenbusBackEnd;
  readonly #domid: Domid;
  readonly #store: CheckedStore;
  readonly #file: FileStore | null;
  readonly #readOnly: boolean;
  readonly #sectorBytes: number;
  readonly #maximumQueues: number;
  readonly #counters: ReturnType<typeof newCounters>;
  readonly #server: ConnectionServer;
  #connection: BackEndConnection | undefined;

  private constructor(parts: DeviceParts, back: XenbusBackEnd, disk: Disk) {
    this.#parts = parts;
    this.#back = back;
    this.#domid = disk.domid;
    this.#store = disk.store;
    this.#file = disk.file;
    this.#readOnly = disk.readOnly;
    this.#sectorBytes = disk.sectorBytes;
    this.#maximumQueues = disk.maximumQueues;
    this.#counters = newCounters();
    this.counters = this.#counters;
    this.#server = new ConnectionServer(back, {
      serve: (connection, signal, rings) => this.#serve(connection, signal, rings),
      onGuestError: disk.onGuestError,
    });
    this.ended = this.#server.ended;
  }

  /**
   * Opens the back end, and serves from then on. Rejects with a XenStoreNoSuchNodeError if the toolstack has not made the
   * device. The store stays the caller's: it is not closed here.
   */
  static async open(parts: DeviceParts, store: BlockStore, options: BlockBackEndOptions): Promise<BlockBackEnd> {
    const known = ["frontEnd", "id", "kind", "readOnly", "sectorBytes", "maximumQueues", "onGuestError", "signal"];
    const own = readOptions("BlockBackEnd.open", options, known);
    const { frontEnd, id, kind = "vbd", readOnly = false, sectorBytes = SECTOR_BYTES, signal } = own;
    const { maximumQueues = QUEUES, onGuestError } = own;
    const checked = checkStore(store);
    if (sectorBytes !== 512 && sectorBytes !== 4096) {
      throw new RangeError(`expected sectorBytes to be 512 or 4096, received ${shown(sectorBytes)}`);
    }
    if (checked.bytesAtFirst % sectorBytes !== 0) {
      throw new RangeError(`expected a disk of a multiple of ${sectorBytes} bytes, received ${checked.bytesAtFirst}`);
    }
    checkInteger("maximumQueues", maximumQueues, 1, 64);
    if (onGuestError !== undefined) checkFunction("onGuestError", onGuestError);
    const ownParts = readDeviceParts(parts);
    const back = await Xenbus.backEnd(ownParts, {
      kind,
      id,
      frontEnd,
      frontEndKind: "vbd",
      nodes: {
        "feature-flush-cache": checked.write !== undefined,
        "feature-barrier": checked.write !== undefined,
        "feature-discard": checked.discard !== undefined,
        ...(checked.discard === undefined ? {} : { "discard-granularity": sectorBytes, "discard-alignment": 0 }),
        "feature-persistent": true,
        "feature-max-indirect-segments": INDIRECT_SEGMENTS,
        "max-ring-page-order": RING_PAGE_ORDER,
        "multi-queue-max-queues": maximumQueues,
      },
      signal,
    });
    return new BlockBackEnd(ownParts, back, {
      domid: frontEnd,
      store: checked,
      file: store instanceof FileStore ? store : null,
      readOnly: readOnly || checked.write === undefined,
      sectorBytes,
      maximumQueues,
      onGuestError,
    });
  }

  /** Tells a connected guest that the store's `byteLength` has changed. */
  async announceSize(options?: SignalOptions): Promise<void> {
    const { signal } = readOptions("announceSize", options, ["signal"]);
    await this.#connection?.update({ sectors: this.#sectors() }, { signal });
  }

  /**
   * Ends serving: requests under way are completed, the guest is told, its memory is unmapped. Idempotent. Rejects with the
   * signal's reason once that aborts; serving ends all the same.
   */
  close(options?: SignalOptions): Promise<void> {
    return this.#server.close(options);
  }

  /** Closes it: `await using` calls this. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  /** Leaves the device connected for a later back end, which serves from the last answer on. Rejects as `close`. */
  async detach(options?: SignalOptions): Promise<void> {
    const { signal } = readOptions("detach", options, ["signal"]);
    this.#back.detach();
    await this.close({ signal });
  }

  /** Serves all queues of a connection until it ends. A mistake of the guest's ends its connection only. */
  async #serve(connection: BackEndConnection, signal: AbortSignal, rings: RingsOfConnection): Promise<void> {
    using resources = new DisposableStack();
    try {
      this.#connection = connection;
      const servers = await this.#rings(connection, resources);
      await connection.accept(this.#nodes(), { signal });
      await rings.untilAllEnd(servers.map((server) => server.serve(signal)));
    } finally {
      this.#connection = undefined;
    }
  }

  async #rings(connection: BackEndConnection, resources: DisposableStack): Promise<RingServer[]> {
    const { other } = connection;
    const { grants } = this.#parts;
    const pages = other.flag("feature-persistent") ? resources.use(new PersistentPages(grants, this.#domid)) : null;
    const servers: RingServer[] = [];
    for (const queue of queuesOf(other, this.#maximumQueues)) {
      servers.push(await this.#ring(connection, queue, pages, resources));
    }
    return servers;
  }

  async #ring(
    { other, resumed }: BackEndConnection,
    queue: XenbusNodes,
    pages: PersistentPages | null,
    resources: DisposableStack,
  ): Promise<RingServer> {
    const { grants, eventChannels } = this.#parts;
    const records = recordsOf(other.tryText("protocol"), other.path);
    const memory = resources.use(await grants.map(this.#domid, ringReferences(other, queue), { writable: true }));
    const channel = resources.use(eventChannels.bindInterdomain(this.#domid, queue.number("event-channel")));
    return new RingServer({
      records,
      ring: BackRing.attach(memory, records.BlkifSring, { journal: resumed ? "resume" : "begin" }),
      channel,
      grants,
      domid: this.#domid,
      pages,
      store: this.#store,
      file: this.#file,
      counters: this.#counters,
      resumed,
      limits: () => this.#limits(),
    });
  }

  #limits(): RequestLimits {
    return {
      byteLength: this.#store.byteLength(),
      readOnly: this.#readOnly,
      discard: this.#store.discard !== undefined,
      indirectSegments: INDIRECT_SEGMENTS,
    };
  }

  #nodes(): { readonly [name: string]: number } {
    const { VDISK_READONLY } = stableAbi().load("io/blkif.constants");
    return {
      sectors: this.#sectors(),
      "sector-size": this.#sectorBytes,
      "physical-sector-size": this.#sectorBytes,
      info: this.#readOnly ? VDISK_READONLY : 0,
    };
  }

  /** The size in units of 512 bytes, whatever `sector-size` says. */
  #sectors(): number {
    return this.#store.byteLength() / SECTOR_BYTES;
  }

  static {
    inspectAs(this, (shown) => `BlockBackEnd of domain ${shown.#domid}`);
  }
}

interface Disk {
  readonly domid: Domid;
  readonly store: CheckedStore;
  readonly file: FileStore | null;
  readonly readOnly: boolean;
  readonly sectorBytes: number;
  readonly maximumQueues: number;
  readonly onGuestError: ((error: XenError) => void) | undefined;
}
