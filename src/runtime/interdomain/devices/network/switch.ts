/** A switch between guests, as a bridge is one between interfaces. */

import { checkInteger, inspectAs } from "../../../base/checks.ts";
import { readOptions } from "../../../base/options.ts";
import {
  checkFrame,
  type Frame,
  type FrameConnection,
  type FrameNetwork,
  type FrameReceiver,
  takesLong,
} from "./frame.ts";
import { textOfMac } from "./mac.ts";
import { deliver } from "./segments.ts";

/** Limits of a switch. */
export interface SwitchOptions {
  /** The most addresses that are kept: 1024 by default. Frames to others go to every port. */
  readonly maximumAddresses?: number | undefined;
}

/**
 * A switch: it learns which address is behind which port, and passes each frame to that port alone. Broadcasts and frames
 * to unknown addresses go to all other ports.
 *
 * @example
 * ```ts
 * const network = new Switch();
 * const [a, b] = [Network.connect(network), Network.connect(network)];
 * ```
 */
export class Switch implements FrameNetwork {
  /** True: a guest's long frames of TCP stay whole on the way to another guest that takes them. */
  readonly takesUndivided: true = true;
  readonly #ports: Set<FrameReceiver> = new Set();
  /** Learnt ports, the one that was silent for the longest time first. */
  readonly #addresses: Map<string, FrameReceiver> = new Map();
  readonly #maximum: number;

  /** Makes a switch without ports. */
  constructor(options?: SwitchOptions) {
    const { maximumAddresses = 1024 } = readOptions("Switch", options, ["maximumAddresses"]);
    checkInteger("maximumAddresses", maximumAddresses, 1, 1 << 20);
    this.#maximum = maximumAddresses;
  }

  /** The number of ports that are connected. */
  get ports(): number {
    return this.#ports.size;
  }

  /** Connects a port: a guest, or any other receiver, such as a program that listens to everything. */
  connect(guest: FrameReceiver): FrameConnection {
    // An object of its own, so that one receiver may have several ports.
    const takesUndivided = takesLong(guest);
    const port: FrameReceiver = { takesUndivided, receive: (frame) => guest.receive(frame) };
    this.#ports.add(port);
    return {
      takesUndivided: true,
      receive: (frame) => this.#pass(checkFrame(frame), port),
      close: () => this.#disconnect(port),
    };
  }

  #pass(frame: Frame, from: FrameReceiver): void {
    if (!this.#ports.has(from)) return;
    const { bytes } = frame;
    this.#learn(textOfMac(bytes.subarray(6)), from);
    const isGroup = ((bytes[0] ?? 0) & 1) !== 0;
    const to = isGroup ? undefined : this.#addresses.get(textOfMac(bytes));
    if (to === undefined) {
      for (const port of this.#ports) if (port !== from) deliver(port, frame);
    } else if (to !== from) deliver(to, frame);
  }

  #learn(address: string, port: FrameReceiver): void {
    // A group's address is no source: such a frame would take the group's place.
    if ((Number.parseInt(address.slice(0, 2), 16) & 1) !== 0) return;
    this.#addresses.delete(address);
    this.#addresses.set(address, port);
    if (this.#addresses.size <= this.#maximum) return;
    const [oldest] = this.#addresses.keys();
    if (oldest !== undefined) this.#addresses.delete(oldest);
  }

  #disconnect(port: FrameReceiver): void {
    this.#ports.delete(port);
    for (const [address, learnt] of this.#addresses) if (learnt === port) this.#addresses.delete(address);
  }

  static {
    inspectAs(this, (shown) => `Switch of ${shown.ports} ports`);
  }
}
