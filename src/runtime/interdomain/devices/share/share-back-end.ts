/** The back end of a share: Linux mounts it by `mount -t 9p -o trans=xen,version=9p2000.L`. */

import type { Domid } from "../../../abi/numbers.ts";
import { checkFunction, checkInteger, inspectAs } from "../../../base/checks.ts";
import type { XenError } from "../../../base/errors/index.ts";
import { readOptions, type SignalOptions } from "../../../base/options.ts";
import { type BackEndConnection, Xenbus, type XenbusBackEnd } from "../../xenbus/index.ts";
import { type DeviceParts, readDeviceParts } from "../attached-device.ts";
import { ConnectionServer, type RingsOfConnection } from "../connection-server.ts";
import { checkFileSystem, type FileSystem } from "./file-system.ts";
import { locksOf } from "./locks.ts";
import { ShareRing } from "./ring-server.ts";
import { Session, type ShareCounters, type ShareCountersNow, type SharedSystem } from "./session.ts";
import { mapRings, MOST_RINGS, RING_ORDER } from "./share-rings.ts";

/** Limits of a share, and what guests may do with it. */
export interface ShareLimits {
  /** True for a share that guests cannot write. */
  readonly readOnly?: boolean | undefined;
  /** True if guests may make device nodes, which then exist in this domain: false by default. */
  readonly devices?: boolean | undefined;
  /** The most files that a guest may refer to at a time: 8192 by default. Each takes up to two descriptors. */
  readonly maximumFiles?: number | undefined;
  /** The most bytes of a file that a guest writes: 2^53 - 1 by default. */
  readonly maximumFileBytes?: number | undefined;
  /** Called with the error of a guest that ends its own connection: a wrong node, a broken ring. The guest may connect again. */
  readonly onGuestError?: ((error: XenError) => void) | undefined;
  /** Called with an error of the file system's that has no code: the guest's request fails with EIO. */
  readonly onFailure?: ((error: unknown) => void) | undefined;
}

/** A share to serve: its guest and its number. */
export interface ShareBackEndOptions extends SignalOptions, ShareLimits {
  /** The domain that mounts the share. */
  readonly frontEnd: Domid;
  /** The number of the share among those of the guest. */
  readonly id: number;
}

export const LIMITS: readonly string[] = [
  "readOnly",
  "devices",
  "maximumFiles",
  "maximumFileBytes",
  "onGuestError",
  "onFailure",
];

/**
 * A file system that this program serves to one guest over 9P2000.L. The toolstack has made the device before:
 * `Share.serve` does that for a guest that is built, `Xenbus.plug` for any other.
 *
 * Requests of the guest are hostile: each is copied, then checked. A guest whose share is gone because this program died
 * cannot take it up again: it mounts anew. Linux cannot suspend a guest that has a share.
 *
 * It belongs to the thread that opened it, and no child process has it.
 */
export class ShareBackEnd implements AsyncDisposable {
  /** Counts since it was opened. */
  readonly counters: ShareCounters;
  /** Resolves when the device is unplugged, the guest has gone, or `close` has been called. Rejects if it cannot be served. */
  readonly ended: Promise<void>;
  readonly #parts: DeviceParts;
  readonly #domid: Domid;
  readonly #share: SharedSystem;
  readonly #server: ConnectionServer;

  private constructor(
    parts: DeviceParts,
    back: XenbusBackEnd,
    domid: Domid,
    share: SharedSystem,
    onGuestError: ((error: XenError) => void) | undefined,
  ) {
    this.#parts = parts;
    this.#domid = domid;
    this.#share = share;
    this.counters = share.counters;
    this.#server = new ConnectionServer(back, {
      serve: (connection, signal, rings) => this.#serve(connection, signal, rings),
      onGuestError,
    });
    this.ended = this.#server.ended;
  }

  /**
   * Opens the back end, and serves from then on. Rejects with a XenStoreNoSuchNodeError if the toolstack has not made the
   * device. The file system stays the caller's: it is not closed here.
   */
  static async open(parts: DeviceParts, system: FileSystem, options: ShareBackEndOptions): Promise<ShareBackEnd> {
    const own = readOptions("ShareBackEnd.open", options, ["frontEnd", "id", "signal", ...LIMITS]);
    const { frontEnd, id, signal, onGuestError } = own;
    const share = sharedSystem(system, own);
    const ownParts = readDeviceParts(parts);
    const nodes = { versions: "1", "max-rings": MOST_RINGS, "max-ring-page-order": RING_ORDER };
    const back = await Xenbus.backEnd(ownParts, { kind: "9pfs", id, frontEnd, nodes, signal });
    return new ShareBackEnd(ownParts, back, frontEnd, share, onGuestError);
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

  /** Serves all rings of a connection until it ends. A mistake of the guest's ends its connection only. */
  async #serve(connection: BackEndConnection, signal: AbortSignal, rings: RingsOfConnection): Promise<void> {
    using resources = new DisposableStack();
    const mapped = await mapRings(this.#parts, this.#domid, connection.other, resources);
    const session = new Session(this.#share, Math.min(...mapped.map(({ pipe }) => pipe.output.size)));
    const underWay: Map<number, Promise<void>> = new Map();
    // Requests under way have no memory of the guest: a file system that never answers holds nothing up.
    resources.defer(() => session.close());
    await connection.accept({}, { signal });
    await rings.untilAllEnd(
      mapped.map(({ pipe, channel }) => new ShareRing(pipe, channel, session, underWay).serve(signal)),
    );
  }

  static {
    inspectAs(this, (shown) => `ShareBackEnd of domain ${shown.#domid}`);
  }
}

/** Throws a TypeError or RangeError for limits that cannot be. */
export function checkShareLimits({ maximumFiles, maximumFileBytes, onGuestError, onFailure }: ShareLimits): void {
  if (maximumFiles !== undefined) checkInteger("maximumFiles", maximumFiles, 1, 1 << 20);
  if (maximumFileBytes !== undefined) checkInteger("maximumFileBytes", maximumFileBytes, 0, Number.MAX_SAFE_INTEGER);
  if (onGuestError !== undefined) checkFunction("onGuestError", onGuestError);
  if (onFailure !== undefined) checkFunction("onFailure", onFailure);
}

/** Checks a file system and its limits. */
export function sharedSystem(system: FileSystem, limits: ShareLimits): SharedSystem {
  checkShareLimits(limits);
  const { readOnly = false, devices = false, maximumFiles = 8192 } = limits;
  const { maximumFileBytes = Number.MAX_SAFE_INTEGER, onFailure } = limits;
  const counters: ShareCountersNow = { requests: 0, readBytes: 0, writtenBytes: 0, errors: 0 };
  return {
    system: checkFileSystem(system),
    readOnly,
    devices,
    maximumFiles,
    maximumFileBytes,
    locks: locksOf(system),
    counters,
    onFailure,
  };
}
