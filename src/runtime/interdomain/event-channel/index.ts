/**
 * Event channels: interrupts between domains, as promises. Linux's device (`openEventChannels`) and the simulation share
 * everything above `EventDevice`.
 */

export { BoundChannel } from "./channel.ts";
export { DeviceEventChannels } from "./channels.ts";
export type { EventDevice, EventSink } from "./device.ts";
export { EventDispatcher } from "./dispatcher.ts";
export type {
  AsyncEventChannel,
  EventChannel,
  EventChannels,
  EventChannelsOptions,
  WaitOptions,
} from "./interfaces.ts";
export { canBlock, type LinuxEventChannels, type UnixXenEventChannel } from "./linux/channels.ts";
export { type LinuxEventChannelsOptions, openEventChannels } from "./linux/open.ts";
export type { VirqName } from "./virq.ts";
export { Wakeups } from "./wakeups.ts";
