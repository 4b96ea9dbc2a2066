/** Event channels by hypercalls alone: no kernel driver knows of them, and they cannot be waited for. */

export type { RawEventChannel } from "./channel.ts";
export { RawEventChannels } from "./channels.ts";
export { decodeStatus, type PortStatus } from "./status.ts";
