/** What a vchan is made with: of a Xen, or opened one by one in a guest. */

import type { EventChannels } from "../event-channel/index.ts";
import type { Grants } from "../grant/index.ts";
import type { XenStore } from "../xenstore/index.ts";

export interface VchanParts {
  readonly store: XenStore;
  readonly eventChannels: EventChannels;
  readonly grants: Grants;
}

/** The nodes below a vchan's path, as libxenvchan names them. */
export const RING_REFERENCE = "ring-ref";
export const EVENT_CHANNEL = "event-channel";
