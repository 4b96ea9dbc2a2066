/**
 * xenbus: the protocol by which the two ends of a device find each other in xenstore, connect, reconnect and part. It is
 * one state machine for every kind of device. It needs xenstore alone, so that it also runs in a guest: a driver domain
 * serves devices, and an ordinary guest uses them.
 *
 * Everything that the other end writes is hostile. No wait outlives its signal, and no node is written into a folder
 * that the toolstack has taken away.
 */

import { BackEndConnection } from "./back-end-connection.ts";
import { XenbusBackEnd, type XenbusBackEndOptions, type XenbusParts } from "./back-end.ts";
import { XenbusDevice, type XenbusPlugOptions } from "./device.ts";
import type { XenbusDeviceName } from "./device-path.ts";
import { XenbusFrontEnd, type XenbusFrontEndOptions } from "./front-end.ts";

export type { XenbusBackEndOptions, XenbusParts } from "./back-end.ts";
export { XenbusConnection, type XenbusConnectionEnd } from "./connection.ts";
export type { XenbusDeviceInfo, XenbusPlugOptions, XenbusUnplugOptions } from "./device.ts";
export type { XenbusDeviceName } from "./device-path.ts";
export type { XenbusConnectOptions, XenbusFrontEndOptions, XenbusNegotiation } from "./front-end.ts";
export type { XenbusNodes, XenbusNodesInput, XenbusNumberOptions } from "./nodes.ts";
export type { XenbusState } from "./states.ts";
export { BackEndConnection, XenbusBackEnd, XenbusDevice, XenbusFrontEnd };

/**
 * The two ends of a device, and the toolstack between them. Each end belongs to the thread of the store that it is opened
 * with: a Worker opens its own. A child process inherits none.
 *
 * @example
 * ```ts
 * const device = await Xenbus.plug(xen, { kind: "vbd", id: 51712, frontEnd: 5 });
 * await using back = await Xenbus.backEnd(xen, { kind: "vbd", id: 51712, frontEnd: 5, nodes: { "feature-flush-cache": true } });
 * for await (const connection of back.connections()) {
 *   using ring = await xen.grants.map(5, connection.other.number("ring-ref"), { writable: true });
 *   await connection.accept({ sectors: 2048, "sector-size": 512 });
 *   await connection.ended;
 * }
 * ```
 */
export class Xenbus {
  private constructor() {}

  /**
   * Makes a device: the folders of both ends, with their permissions, and the toolstack's own, all at one moment. Rejects
   * with a XenBusyError if the device exists, with a XenStorePermissionError unless this domain is the toolstack's.
   */
  static plug(parts: XenbusParts, options: XenbusPlugOptions): Promise<XenbusDevice> {
    return XenbusDevice.plug(parts, options);
  }

  /** Returns the handle of a device, which need not exist. Throws a TypeError or RangeError if it cannot. */
  static device(parts: XenbusParts, name: XenbusDeviceName): XenbusDevice {
    return new XenbusDevice(parts, name);
  }

  /** Opens the back end of a device in this domain. Rejects with a XenStoreNoSuchNodeError if the toolstack has not made it. */
  static backEnd(parts: XenbusParts, options: XenbusBackEndOptions): Promise<XenbusBackEnd> {
    return XenbusBackEnd.open(parts, options);
  }

  /**
   * Opens the front end of a device of this domain. Rejects with a XenStoreNoSuchNodeError if the device does not
   * exist.
   */
  static frontEnd(parts: XenbusParts, options: XenbusFrontEndOptions): Promise<XenbusFrontEnd> {
    return XenbusFrontEnd.open(parts, options);
  }
}
