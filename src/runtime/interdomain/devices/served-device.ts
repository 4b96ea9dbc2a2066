/** A device that a guest is given, as the builder of guests takes it. */

import type { Domid } from "../../abi/numbers.ts";
import type { EventChannels } from "../event-channel/index.ts";
import type { Grants } from "../grant/index.ts";
import type { XenStore } from "../xenstore/index.ts";

/** The parts that serve a device: a Xen's, or in a driver domain those opened one by one. */
export interface DeviceParts {
  readonly store: XenStore;
  readonly eventChannels: EventChannels;
  readonly grants: Grants;
}

/** The guest that gets a device: what the builder passes to `attach`. */
export interface AttachingGuest {
  readonly domid: Domid;
  readonly store: XenStore;
  /** Each opened at its first use. */
  readonly eventChannels: () => EventChannels;
  readonly grants: () => Grants;
  readonly signal?: AbortSignal | undefined;
}

/** A device that is attached to one guest. */
export interface ServedDevice {
  /** Ends serving, and removes the device's nodes. */
  close(): Promise<void>;
  /** Rejects if serving fails; resolves when it ends. */
  readonly ended?: Promise<void>;
}

/** A device that can be attached to a guest, or to several. */
export interface AttachableDevice<Served extends ServedDevice = ServedDevice> {
  /** A name for messages: "disk xvda". */
  readonly name: string;
  /** Makes the device's nodes and begins to serve it. */
  attach(guest: AttachingGuest): Promise<Served>;
}
