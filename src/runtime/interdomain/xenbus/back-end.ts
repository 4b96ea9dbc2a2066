/** The back end of a device: it offers features, and serves one connection after another. */

import { inspectAs } from "../../base/checks.ts";
import { type Domid, domid as checkDomid } from "../../abi/numbers.ts";
import { readParts } from "../../base/checks.ts";
import { readOptions, type SignalOptions } from "../../base/options.ts";
import {
  type XenStore,
  XenStoreNoSuchNodeError,
  XenStorePermissionError,
  type XenStoreTreeInput,
} from "../xenstore/index.ts";
import { BackEndConnection } from "./back-end-connection.ts";
import { ConnectionIterator } from "./connection-iterator.ts";
import { checkId, checkKind } from "./device-path.ts";
import { type DeviceLook, DeviceWatch } from "./device-watch.ts";
import { EndNodes, readOtherEnd } from "./end-nodes.ts";
import { GOODBYE_MS, withinMs } from "./goodbye.ts";
import { textOfNodes, type XenbusNodesInput } from "./nodes.ts";

/** The device that a back end serves. */
export interface XenbusBackEndOptions extends SignalOptions {
  /** The kind of the back end's folder: "vbd", "qdisk", "9pfs". */
  readonly kind: string;
  /** The number of the device. */
  readonly id: number;
  /** The domain that uses the device. */
  readonly frontEnd: Domid;
  /** The kind of the front end's folder if it differs from `kind`: "vbd" for a "qdisk". */
  readonly frontEndKind?: string | undefined;
  /** The features of the device: they are written before the front end is asked to connect. */
  readonly nodes?: XenbusNodesInput | undefined;
}

/** The parts that an end needs: a Xen's, or in a guest an opened XenStore. */
export interface XenbusParts {
  /** The xenstore that has the nodes of both ends. */
  readonly store: XenStore;
}

/** Returns the store of the parts. Throws a TypeError if there is none. */
export function storeOf(parts: XenbusParts): XenStore {
  return readParts("a device", parts, { store: "transaction" }).store;
}

/**
 * The back end of one device, in this domain. The toolstack has made the device before.
 *
 * It holds three watches in xenstore until it is closed. It belongs to the thread that opened it, and no child
 * process has it. If the program dies, xenstore keeps the state, so that a later back end takes up the connection.
 */
export class XenbusBackEnd implements AsyncDisposable {
  /** The folder of this end in xenstore, below this domain's own node. */
  readonly path: string;
  /** The folder of the front end. */
  readonly otherPath: string;
  readonly #store: XenStore;
  readonly #features: XenStoreTreeInput;
  readonly #nodes: EndNodes;
  readonly #watch: DeviceWatch;
  /** True once this back end has written its features. */
  #offered = false;
  /** True from a connection's beginning until the front end is told of its end. */
  #connected = false;
  #iterator: ConnectionIterator<BackEndConnection> | undefined;
  #closing: Promise<void> | undefined;

  private constructor(store: XenStore, own: string, other: string, frontEnd: Domid, features: XenStoreTreeInput) {
    this.path = own;
    this.otherPath = other;
    this.#store = store;
    this.#features = features;
    this.#nodes = new EndNodes(store, own, "frontend");
    this.#watch = new DeviceWatch(store, { own, other, otherDomid: frontEnd });
  }

  /** Opens the back end: see `Xenbus.backEnd`. */
  static async open(parts: XenbusParts, options: XenbusBackEndOptions): Promise<XenbusBackEnd> {
    const known = ["kind", "id", "frontEnd", "frontEndKind", "nodes", "signal"];
    const { kind, id, frontEnd, frontEndKind = kind, nodes = {}, signal } = readOptions("backEnd", options, known);
    const guest = checkDomid(frontEnd);
    const own = `backend/${checkKind("kind", kind)}/${guest}/${checkId(id)}`;
    const other = `/local/domain/${guest}/device/${checkKind("frontEndKind", frontEndKind)}/${id}`;
    const features = textOfNodes("the back end", nodes);
    const store = storeOf(parts);
    signal?.throwIfAborted();
    if (!(await store.exists(`${own}/frontend`, { signal }))) {
      throw new XenStoreNoSuchNodeError(
        `the device ${own} does not exist: the toolstack makes it first, as Xenbus.plug does`,
        {
          operation: "open a back end",
          path: own,
          code: "ENOENT",
        },
      );
    }
    return new XenbusBackEnd(store, own, other, guest, features);
  }

  /**
   * Iterates over the connections of the front end: the first one, and one more each time that it connects again. The
   * body of the loop serves the connection; when the body ends, the connection is closed and the front end is told so.
   * The iterator is done when the toolstack unplugs the device or the guest has gone. A front end that connected to an
   * earlier back end of this device, whose program died, is taken up with `resumed`.
   */
  connections(options?: SignalOptions): AsyncIterableIterator<BackEndConnection, undefined, undefined> {
    const { signal } = readOptions("connections", options, ["signal"]);
    if (this.#closing !== undefined) throw new ReferenceError("the back end has been closed");
    if (this.#iterator !== undefined) {
      throw new TypeError("expected one iterator of connections, received a call for another one");
    }
    this.#iterator = new ConnectionIterator(signal, (ended) => this.#next(ended));
    return this.#iterator;
  }

  /**
   * Closes the back end: ends the iterator, tells the front end, waits for it to leave, at most 5 seconds, and writes the
   * last state. Call it when the memory of the front end is unmapped. Idempotent. Rejects with the signal's reason.
   */
  close(options?: SignalOptions): Promise<void> {
    const { signal } = readOptions("close", options, ["signal"]);
    void this.#iterator?.return();
    return (this.#closing ??= this.#sayGoodbye(signal).finally(() => this.#watch.close()));
  }

  /** Leaves the device as it is, connected if it was: for another back end, which takes up the connection. */
  detach(): void {
    this.#closing ??= Promise.resolve();
    void this.#iterator?.return();
    this.#watch.close();
  }

  /** Closes it: `await using` calls this. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  async #next(signal: AbortSignal): Promise<BackEndConnection | undefined> {
    if (this.#connected) await this.#farewell(signal);
    for (;;) {
      const step = await this.#watch.until((look) => stepOf(look, this.#offered), signal);
      switch (step) {
        case "end":
          await this.#nodes.write({}, "closed", signal);
          return undefined;
        case "farewell":
          await this.#farewell(signal);
          break;
        case "close":
          await this.#nodes.write({}, "closed", signal);
          break;
        case "offer":
          this.#offered = await this.#nodes.write(this.#features, "init-wait", signal);
          break;
        default: {
          const connection = await this.#connect(step === "resume", signal);
          if (connection !== undefined) return connection;
        }
      }
    }
  }

  /** Resolves with undefined if the front end's folder has gone since the look. */
  async #connect(resumed: boolean, signal: AbortSignal): Promise<BackEndConnection | undefined> {
    try {
      const other = await readOtherEnd(this.#store, this.otherPath, signal);
      this.#connected = true;
      return new BackEndConnection(other, this.#watch, this.#nodes, resumed);
    } catch (error) {
      if (error instanceof XenStoreNoSuchNodeError || error instanceof XenStorePermissionError) return undefined;
      throw error;
    }
  }

  /** Ends a connection whose memory is unmapped: the front end has left, or leaves when it sees the state. */
  async #farewell(signal: AbortSignal): Promise<void> {
    this.#connected = false;
    if (!(await this.#nodes.write({}, "closing", signal))) return;
    await this.#watch.until(hasLeft, signal);
    await this.#nodes.write({}, "closed", signal);
  }

  async #sayGoodbye(signal: AbortSignal | undefined): Promise<void> {
    // Nothing that the iterator was about to write comes after the goodbye.
    await this.#iterator?.settled();
    if (!(await this.#nodes.write({}, "closing", signal))) return;
    await withinMs(GOODBYE_MS, signal, (limited) => this.#watch.until(hasLeft, limited));
    await this.#nodes.write({}, "closed", signal);
  }

  static {
    inspectAs(this, (shown) => `XenbusBackEnd of ${shown.path}`);
  }
}

type Step = "end" | "farewell" | "close" | "offer" | "serve" | "resume";

/** Decides what a back end without a connection does next; undefined: waits. */
function stepOf({ own, other, online }: DeviceLook, offered: boolean): Step | undefined {
  if (own === null || other === null || !online) return "end";
  if (own === "connected" && other === "connected") return "resume";
  const isOffer = offered && own === "init-wait";
  switch (other) {
    case "initialising":
      return isOffer ? undefined : "offer";
    case "initialised":
    case "connected":
      return isOffer ? "serve" : "offer";
    case "closing":
    case "reconfiguring":
    case "reconfigured":
      return "farewell";
    case "closed":
      return own === "closed" ? undefined : "close";
    default:
      return undefined;
  }
}

/** True once the front end does not use the device any more, as it says. */
function hasLeft({ own, other }: DeviceLook): true | undefined {
  return own === null || other === null || other === "closed" || other === "unknown" || other === "initialising"
    ? true
    : undefined;
}
