/** Event channels by hypercalls alone: no kernel driver knows of them, and none can be waited for. */

export type { RawEventChannel } from "./channel.ts";
export { RawEventChannels } from "./channels.ts";
export type { PortStatus } from "./status.ts";
