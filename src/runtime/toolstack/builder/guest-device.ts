/**
 * Devices that a program serves to a guest that it builds. The builder knows nothing of them but this interface: it
 * attaches each before the guest's first instruction, and closes each at the guest's end.
 */

import type { Domid } from "../../abi/numbers.ts";
import type { AttachedDevice } from "../../interdomain/devices/index.ts";
import type { EventChannels } from "../../interdomain/event-channel/index.ts";
import type { Grants } from "../../interdomain/grant/index.ts";
import type { XenStore } from "../../interdomain/xenstore/index.ts";
import type { GuestKind } from "./guest-kind.ts";
import type { StoreNode } from "./store-nodes.ts";

/**
 * A device that a program serves to a guest, or another task that lasts as long as the guest.
 *
 * @example
 * ```ts
 * const clock: GuestDevice = {
 *   name: "clock",
 *   async attach({ domid, writeNodes, store }) {
 *     const path = `/local/domain/${domid}/data/time`;
 *     await writeNodes([{ path, value: "0", permissions: { owner: 0, others: "none", domains: [{ domid, access: "read" }] } }]);
 *     const timer = setInterval(() => void store.write(path, String(Date.now())), 1000);
 *     return { close: async () => clearInterval(timer) };
 *   },
 * };
 * ```
 */
export interface GuestDevice {
  /** A name for messages: "disk xvda". */
  readonly name: string;
  /**
   * Writes the device's nodes, and begins to serve it. Called once for each guest that is built with the device: again
   * after a reboot. The guest is paused, its own nodes are written, and xenstored knows it. A rejection ends the
   * building, and what `writeNodes` has written is removed; the device itself undoes what else it has done.
   */
  attach(guest: DeviceGuest): Promise<AttachedDevice>;
}

/** A guest, as a device sees it. */
export interface DeviceGuest {
  /** The guest's domain. */
  readonly domid: Domid;
  /** The guest's name, as xl shows it. */
  readonly name: string;
  /** The guest's UUID, in lower case. */
  readonly uuid: string;
  /** "pvh" or "pv": the two find some devices in other ways. */
  readonly kind: GuestKind;
  /** The builder's connection to xenstore. It outlives the device, which must not close it. */
  readonly store: XenStore;
  /** Returns the builder's event channels, opened at the first call. */
  readonly eventChannels: () => EventChannels;
  /** Returns the builder's grants, opened at the first call. */
  readonly grants: () => Grants;
  /** Aborts with the building, while `attach` runs. */
  readonly signal: AbortSignal;
  /** Writes nodes in one transaction. At the guest's end they are removed, with all that is below them. */
  readonly writeNodes: (nodes: readonly StoreNode[]) => Promise<void>;
}
