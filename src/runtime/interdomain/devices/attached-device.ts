/** Devices for guests, in the form that the builder of guests takes. */

import { type Domid, domid } from "../../abi/numbers.ts";
import { checkFunction, describe, readParts } from "../../base/checks.ts";
import { readOptions, type SignalOptions } from "../../base/options.ts";
import type { EventChannels } from "../event-channel/index.ts";
import type { Grants } from "../grant/index.ts";
import type { XenStore } from "../xenstore/index.ts";

/** The parts that serve a device: a Xen's, or in a driver domain those opened one by one. */
export interface DeviceParts {
  /** The xenstore that has the nodes of both ends. */
  readonly store: XenStore;
  /** The event channels by which the ends wake each other. */
  readonly eventChannels: EventChannels;
  /** The grants by which the guest shares its memory. */
  readonly grants: Grants;
}

/** The guest that gets a device: what the builder passes to `attach`. */
export interface AttachingGuest {
  /** The guest's domain. */
  readonly domid: Domid;
  /** The xenstore that has the nodes of both ends. The device does not close it. */
  readonly store: XenStore;
  /** Returns the event channels by which the ends wake each other, opened at the first call. */
  readonly eventChannels: () => EventChannels;
  /** Returns the grants by which the guest shares its memory, opened at the first call. */
  readonly grants: () => Grants;
  /** Aborts `attach`, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** Returns the parts, each read once. Throws a TypeError if one is missing. */
export function readDeviceParts(parts: DeviceParts): DeviceParts {
  return readParts("a device", parts, { store: "transaction", eventChannels: "bindInterdomain", grants: "copy" });
}

/** Returns the guest's parts, each read once. Throws a TypeError or RangeError if they cannot be a guest's. */
export function readGuest(guest: AttachingGuest): AttachingGuest {
  if (typeof guest !== "object" || guest === null) {
    throw new TypeError(`expected the guest of a device to be an object, received ${describe(guest)}`);
  }
  const { domid: number, eventChannels, grants, signal } = guest;
  checkFunction("eventChannels", eventChannels);
  checkFunction("grants", grants);
  const { store } = readParts("a device", guest, { store: "transaction" });
  return { domid: domid(number), store, eventChannels, grants, ...readOptions("attach", { signal }, ["signal"]) };
}

/** A device that is attached to one guest, and served. */
export interface AttachedDevice {
  /**
   * Ends serving: unmaps all memory of the guest, and closes its event channels. The builder calls it once, after the
   * guest has been destroyed, by this program or another; until then a mapping keeps the domain dying.
   */
  close(options?: SignalOptions): Promise<void>;
  /** Rejects if serving fails; resolves if it ends by itself. A device that does neither leaves it out. */
  readonly ended?: Promise<void>;
}

/** A device for a guest, or for several: `GuestOptions.devices` takes it. */
export interface AttachableDevice<Attached extends AttachedDevice = AttachedDevice> {
  /** A name for messages: "disk xvda". */
  readonly name: string;
  /** Makes the device's nodes and begins to serve it. */
  attach(guest: AttachingGuest): Promise<Attached>;
}
