/** Numbers of event channels' ends. */

import { checkInteger } from "../../base/checks.ts";
import { loadOnce } from "../../base/lazy.ts";

/** What is loaded when it is first used. */
const later = loadOnce({
  constants: () =>
    require("../../../generated/4.14/x86_64/event_channel.constants.ts") as typeof import("../../../generated/4.14/x86_64/event_channel.constants.ts"),
});

declare const brand: unique symbol;

/** The number of an event channel's end in its domain (`evtchn_port_t`): checked by `port()`, or given by Xen. */
export type Port = number & { readonly [brand]: "port" };

/** Throws a TypeError or RangeError for what cannot be a port: 0 is no channel's, and Xen has room for 2^17. */
export function port(value: number): Port {
  const { EVTCHN_FIFO_NR_CHANNELS } = later.constants();
  checkInteger("port", value, 1, EVTCHN_FIFO_NR_CHANNELS - 1);
  return value as Port;
}
