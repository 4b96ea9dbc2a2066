/**
 * Event channels: interrupts between domains, as promises. Linux's device (`openEventChannels`) and the simulation share
 * everything above `EventPorts`; `RawEventChannels` makes hypercalls instead, and cannot wait.
 */

export type {
  AsyncEventChannel,
  EventChannel,
  EventChannels,
  EventChannelsOptions,
  EventOptions,
  WaitOptions,
} from "./event-channel.ts";
export { openEventChannels, type UnixEventChannelsOptions } from "./open.ts";

export type { UnixXenEventChannel } from "./unix-channel.ts";
export type { UnixEventChannels } from "./unix-event-channels.ts";
export type { VirqName } from "./virq.ts";
