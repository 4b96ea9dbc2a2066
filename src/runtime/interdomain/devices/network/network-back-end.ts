/** The back end of a network interface. */

import type { Domid } from "../../../abi/numbers.ts";
import { checkFunction, checkInteger, inspectAs } from "../../../base/checks.ts";
import type { XenError } from "../../../base/errors/index.ts";
import { readOptions, type SignalOptions, withoutPrototype } from "../../../base/options.ts";
import { type BackEndConnection, Xenbus, type XenbusBackEnd } from "../../xenbus/index.ts";
import { type DeviceParts, readDeviceParts } from "../attached-device.ts";
import { ConnectionServer, type RingsOfConnection } from "../connection-server.ts";
import { checkNetwork, type Frame, type FrameConnection, type FrameNetwork, takesLong } from "./frame.ts";
import { GuestPort } from "./guest-port.ts";
import { deliver } from "./segments.ts";
import { type NetworkCounters, newNetworkCounters } from "./network-counters.ts";
import { featuresOf, mapQueues } from "./published-rings.ts";

/** Limits of a network interface. */
export interface NetworkLimits {
  /** The most queues that the guest may use; 4 by default. More than its vcpus are of no use. */
  readonly maximumQueues?: number | undefined;
  /** Called with the error of a guest that ends its own connection: a wrong node, a broken ring. The guest may connect again. */
  readonly onGuestError?: ((error: XenError) => void) | undefined;
}

/** A network interface to serve: its guest and its number. */
export interface NetworkBackEndOptions extends SignalOptions, NetworkLimits {
  /** The domain that has the interface. */
  readonly frontEnd: Domid;
  /** The number of the interface: 0 for the first one. */
  readonly id: number;
  /** The kind of the back end's folder; "vif" by default, which is Linux's own back end's where that is loaded. */
  readonly kind?: string | undefined;
}

export const NETWORK_LIMITS: readonly string[] = ["maximumQueues", "onGuestError"];
const QUEUES = 4;

/**
 * A guest's network interface that this program connects to a network. It takes frames of several pages and frames whose
 * checksum is blank, over several queues. The guest divides its streams into frames itself, unless the network
 * `takesUndivided`.
 *
 * Requests of the guest are hostile: each is copied, then checked. The network has one connection of the guest while the
 * guest is connected.
 *
 * It belongs to the thread that opened it, and no child process has it. If the program dies, the guest keeps its interface, and
 * a later back end takes it up.
 */
export class NetworkBackEnd implements AsyncDisposable {
  /** Counts since it was opened. */
  readonly counters: NetworkCounters;
  /** Resolves when the device is unplugged, the guest has gone, or `close` has been called. Rejects if it cannot be served. */
  readonly ended: Promise<void>;
  readonly #parts: DeviceParts;
  readonly #back: XenbusBackEnd;
  readonly #domid: Domid;
  readonly #network: FrameNetwork;
  readonly #maximumQueues: number;
  readonly #counters: ReturnType<typeof newNetworkCounters> = newNetworkCounters();
  readonly #server: ConnectionServer;

  private constructor(
    parts: DeviceParts,
    back: XenbusBackEnd,
    domid: Domid,
    network: FrameNetwork,
    limits: NetworkLimits,
  ) {
    this.#parts = parts;
    this.#back = back;
    this.#domid = domid;
    this.#network = network;
    this.#maximumQueues = limits.maximumQueues ?? QUEUES;
    this.counters = this.#counters;
    this.#server = new ConnectionServer(back, {
      serve: (connection, signal, rings) => this.#serve(connection, signal, rings),
      onGuestError: limits.onGuestError,
    });
    this.ended = this.#server.ended;
  }

  /**
   * Opens the back end, and serves from then on. Rejects with a XenStoreNoSuchNodeError if the toolstack has not made the
   * device. The network stays the caller's: it is not closed here.
   */
  static async open(
    parts: DeviceParts,
    network: FrameNetwork,
    options: NetworkBackEndOptions,
  ): Promise<NetworkBackEnd> {
    const known = ["frontEnd", "id", "kind", "signal", ...NETWORK_LIMITS];
    const { frontEnd, id, kind = "vif", signal, ...rest } = readOptions("NetworkBackEnd.open", options, known);
    const limits = withoutPrototype(rest);
    checkNetwork(network);
    checkNetworkLimits(limits);
    const ownParts = readDeviceParts(parts);
    const takesUndivided = takesLong(network);
    const back = await Xenbus.backEnd(ownParts, {
      kind,
      id,
      frontEnd,
      frontEndKind: "vif",
      nodes: {
        "feature-rx-copy": true,
        "feature-rx-flip": false,
        "feature-sg": true,
        "feature-gso-tcpv4": takesUndivided,
        "feature-gso-tcpv6": takesUndivided,
        "feature-ipv6-csum-offload": true,
        "feature-split-event-channels": true,
        "multi-queue-max-queues": limits.maximumQueues ?? QUEUES,
      },
      signal,
    });
    return new NetworkBackEnd(ownParts, back, frontEnd, network, limits);
  }

  /**
   * Ends serving: the guest is told, and its memory is unmapped. Idempotent. Rejects with the signal's reason once that
   * aborts; serving ends all the same.
   */
  close(options?: SignalOptions): Promise<void> {
    return this.#server.close(options);
  }

  /**
   * Leaves the device connected for a later back end, which serves from the last answers on: frames under way may be lost.
   * Rejects as `close`.
   */
  async detach(options?: SignalOptions): Promise<void> {
    const { signal } = readOptions("detach", options, ["signal"]);
    this.#back.detach();
    await this.close({ signal });
  }

  /** Closes it: `await using` calls this. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  /** Serves all queues of a connection until it ends. A mistake of the guest's ends its connection only. */
  async #serve(connection: BackEndConnection, signal: AbortSignal, rings: RingsOfConnection): Promise<void> {
    using resources = new DisposableStack();
    let cable: FrameConnection | undefined;
    try {
      const features = featuresOf(connection.other);
      const queues = await mapQueues(connection.other, this.#maximumQueues, {
        parts: this.#parts,
        domid: this.#domid,
        counters: this.#counters,
        resources,
        receive: (frame: Frame) => {
          if (cable !== undefined) deliver(cable, frame);
        },
        resumed: connection.resumed,
      });
      await connection.accept({}, { signal });
      cable = this.#network.connect(new GuestPort(queues, features, this.#counters));
      await rings.untilAllEnd(
        queues.flatMap(({ transmit, receive }) => [transmit.serve(signal), receive.serve(signal)]),
      );
    } finally {
      cable?.close();
    }
  }

  static {
    inspectAs(this, (shown) => `NetworkBackEnd of domain ${shown.#domid}`);
  }
}

/** Throws a TypeError or RangeError for limits that cannot be. */
export function checkNetworkLimits({ maximumQueues, onGuestError }: NetworkLimits): void {
  if (maximumQueues !== undefined) checkInteger("maximumQueues", maximumQueues, 1, 64);
  if (onGuestError !== undefined) checkFunction("onGuestError", onGuestError);
}
