/** Event channels of a simulated domain. */

import {
  BoundChannel,
  DeviceEventChannels,
  type EventChannelsOptions,
  EventDispatcher,
} from "../../runtime/interdomain/event-channel/index.ts";
import { SimulatedPorts } from "./simulated-ports.ts";
import type { EventSwitchboard } from "./switchboard.ts";

/**
 * Event channels as `EventChannels.open()` opens them in that domain, without a descriptor.
 *
 * Once the domain is gone, its channels can only be closed; anything else, a pending wait included, throws a
 * XenNoSuchDomainError. The channels never belong to a later domain of that number.
 */
export class SimulatedEventChannels extends DeviceEventChannels<BoundChannel> {
  readonly #ports: SimulatedPorts;

  /** A port that the toolstack has made is the first that `bindUnbound` binds. */
  constructor(switchboard: EventSwitchboard, domid: number, options: EventChannelsOptions = {}, madePort?: number) {
    const ports = new SimulatedPorts(switchboard, domid, madePort);
    const dispatcher = new EventDispatcher(ports, options);
    super(ports, dispatcher, (bound) => new BoundChannel(dispatcher, bound));
    this.#ports = ports;
  }

  /** Drops pending events, as a device does when its ring overflows. */
  overflow(): void {
    this.#ports.overflow();
  }
}
