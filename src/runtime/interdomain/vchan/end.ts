/** The parts of one end of a vchan: those that a caller passes, and those that the end consists of. */

import { checkMethods, describe } from "../../base/checks.ts";
import { checkChoice } from "../../base/options.ts";
import type { AsyncEventChannel, EventChannels } from "../event-channel/index.ts";
import type { Grants } from "../grant/index.ts";
import type { BytePipe } from "../ring/index.ts";
import type { SharedMemory } from "../shared-memory/index.ts";
import type { XenStore } from "../xenstore/index.ts";

/** The objects from which a vchan is made: a Xen's, or in a guest those opened one by one. */
export interface VchanParts {
  /** The xenstore in which both ends find each other. */
  readonly store: XenStore;
  /** The event channels by which an end wakes the other. */
  readonly eventChannels: EventChannels;
  /** The grants by which the rings are shared. */
  readonly grants: Grants;
}

/** The node with the grant of the interface's page, below a vchan's path, as libxenvchan names it. */
export const RING_REFERENCE = "ring-ref";
/** The node with the port, below a vchan's path. */
export const EVENT_CHANNEL = "event-channel";

/** The role of an end: the server makes the rings, and the client connects to them. */
export type VchanRole = "server" | "client";

/** The parts of an end of a vchan. */
export interface VchanEnd {
  /** The role of this end. */
  readonly role: VchanRole;
  /** The page with the interface. */
  readonly page: SharedMemory;
  readonly channel: AsyncEventChannel;
  readonly rings: BytePipe;
  /** Unmaps and closes everything. */
  readonly resources: DisposableStack;
  /** Removes the nodes that the end has written to xenstore. */
  readonly withdraw?: (signal?: AbortSignal | undefined) => Promise<void>;
}

/** Throws a TypeError unless it has the parts of an end. */
export function checkEnd(end: VchanEnd): void {
  if (typeof end !== "object" || end === null)
    throw new TypeError(`expected end to be an object, received ${describe(end)}`);
  checkChoice("the role of an end", end.role, ["server", "client"]);
  checkMethods("the page of an end", end.page, ["storeUint8"]);
  checkMethods("the channel of an end", end.channel, ["wait"]);
  checkMethods("the resources of an end", end.resources, ["defer"]);
  for (const name of ["input", "output"] as const) {
    if (typeof (end.rings as BytePipe | null | undefined)?.[name] === "object") continue;
    throw new TypeError(`expected the rings of an end to have ${name}, received ${describe(end.rings)}`);
  }
}
