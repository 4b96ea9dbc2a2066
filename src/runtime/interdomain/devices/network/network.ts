/** Network interfaces as a guest is given them. */

import { checkInteger } from "../../../base/checks.ts";
import { readOptions, type SignalOptions, withoutPrototype } from "../../../base/options.ts";
import { Xenbus, type XenbusDevice, type XenbusUnplugOptions } from "../../xenbus/index.ts";
import { type AttachableDevice, type AttachedDevice, readGuest } from "../attached-device.ts";
import { checkNetwork, type FrameNetwork } from "./frame.ts";
import { checkMac, randomMac } from "./mac.ts";
import { checkNetworkLimits, NETWORK_LIMITS, NetworkBackEnd, type NetworkLimits } from "./network-back-end.ts";

/** A network interface of a guest. */
export interface NetworkOptions extends NetworkLimits {
  /** The address: by default a random one of Xen's range for each guest. */
  readonly mac?: string | undefined;
  /** The number of the interface among those of the guest: 0 by default. */
  readonly id?: number | undefined;
}

/** A network interface of one guest that this program serves. */
export interface ServedNetwork extends AttachedDevice {
  /** The protocol's end in this program, with its counters. */
  readonly backEnd: NetworkBackEnd;
  /** The interface's nodes in xenstore, and the state of both ends. */
  readonly device: XenbusDevice;
  /** The address of the guest's interface. */
  readonly mac: string;
  /** Asks the guest to let go of the interface, and takes it away: see `XenbusDevice.unplug`. */
  unplug(options?: XenbusUnplugOptions): Promise<void>;
  /** Ends serving, and removes the interface's nodes. Rejects with the signal's reason: serving ends, and the nodes stay. */
  close(options?: SignalOptions): Promise<void>;
}

/** A network interface that the kernel serves, as the guest is to see it. */
export type KernelNetworkOptions = Pick<NetworkOptions, "mac" | "id">;

/** A network interface of one guest whose other end is an interface of this domain. */
export interface KernelNetwork extends AttachedDevice {
  /** The interface's nodes in xenstore, and the state of both ends. */
  readonly device: XenbusDevice;
  /** The address of the guest's interface. */
  readonly mac: string;
  /** The name of this domain's interface, such as "vif5.0": the kernel makes it soon after the device. */
  readonly interfaceName: string;
  /** Asks the guest to let go of the interface, and takes it away: see `XenbusDevice.unplug`. */
  unplug(options?: XenbusUnplugOptions): Promise<void>;
  /** Removes the interface's nodes. */
  close(options?: SignalOptions): Promise<void>;
}

/** The folder of interfaces that a program serves: "vif" would be Linux's own back end's. */
const SERVED = "qnic";

/**
 * Network interfaces for guests. This thread of this program serves them, while it runs, but for those of
 * `Network.kernel`.
 *
 * @example
 * ```ts
 * const network = new Switch();
 * await using one = await xen.domains.create({ ...options, name: "one", devices: [Network.connect(network)] });
 * await using two = await xen.domains.create({ ...options, name: "two", devices: [Network.connect(network)] });
 * ```
 */
export class Network {
  private constructor() {}

  /** Returns an interface that is connected to a network, which stays the caller's. */
  static connect(network: FrameNetwork, options?: NetworkOptions): AttachableDevice<ServedNetwork> {
    const { mac, id = 0, ...rest } = readOptions("Network.connect", options, ["mac", "id", ...NETWORK_LIMITS]);
    const limits = withoutPrototype(rest);
    checkNetwork(network);
    checkInteger("id", id, 0, 1023);
    const given = mac === undefined ? undefined : checkMac(mac);
    checkNetworkLimits(limits);
    return {
      name: `network ${id}`,
      attach: async (guest) => {
        const { domid, store, eventChannels, grants, signal } = readGuest(guest);
        const address = given ?? randomMac();
        const device = await Xenbus.plug(
          { store },
          {
            kind: "vif",
            backEndKind: SERVED,
            id,
            frontEnd: domid,
            frontEndNodes: { handle: id, mac: address, mtu: 1500 },
            backEndNodes: { handle: id, mac: address, type: "xen-ts" },
            signal,
          },
        );
        try {
          const parts = { store, eventChannels: eventChannels(), grants: grants() };
          const opening = { ...limits, kind: SERVED, frontEnd: domid, id, signal };
          const backEnd = await NetworkBackEnd.open(parts, network, opening);
          return {
            backEnd,
            device,
            mac: address,
            ended: backEnd.ended,
            unplug: (options) => device.unplug(options),
            close: async (options) => {
              const read = readOptions("close", options, ["signal"]);
              await backEnd.close(read);
              await device.remove(read);
            },
          };
        } catch (error) {
          await device.remove();
          throw error;
        }
      },
    };
  }

  /**
   * Returns an interface that Linux's own back end (netback) serves, as `xl` has it. No hotplug script runs: give
   * `interfaceName` an address, or make it part of a bridge, when it is there. The module xen-netback has to be loaded.
   */
  static kernel(options?: KernelNetworkOptions): AttachableDevice<KernelNetwork> {
    const { mac, id = 0 } = readOptions("Network.kernel", options, ["mac", "id"]);
    checkInteger("id", id, 0, 1023);
    const given = mac === undefined ? undefined : checkMac(mac);
    return {
      name: `network ${id}`,
      attach: async (guest) => {
        const { domid, store, signal } = readGuest(guest);
        const address = given ?? randomMac();
        const device = await Xenbus.plug(
          { store },
          {
            kind: "vif",
            id,
            frontEnd: domid,
            frontEndNodes: { handle: id, mac: address, mtu: 1500 },
            // Linux refuses an interface without the name of a script, even an empty one.
            backEndNodes: { handle: id, mac: address, type: "vif", script: "", "hotplug-status": "connected" },
            signal,
          },
        );
        return {
          device,
          mac: address,
          interfaceName: `vif${domid}.${id}`,
          unplug: (options) => device.unplug(options),
          close: (options) => device.remove(readOptions("close", options, ["signal"])),
        };
      },
    };
  }
}
