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
 * As `EventChannels.open()` gives in that domain, but for the descriptor: there is none. Once the domain has gone, its
 * channels can be closed, and all else is a XenNoSuchDomainError, for what waits too; whoever has its number later is
 * another.
 */
export class SimulatedEventChannels extends DeviceEventChannels<BoundChannel> {
  readonly #ports: SimulatedPorts;

  constructor(switchboard: EventSwitchboard, domid: number, options: EventChannelsOptions = {}) {
    const ports = new SimulatedPorts(switchboard, domid);
    const dispatcher = new EventDispatcher(ports, options);
    super(ports, dispatcher, (bound) => new BoundChannel(dispatcher, bound));
    this.#ports = ports;
  }

  /** Loses what has fired and was not looked at, as a device does that has no room to report it. */
  overflow(): void {
    this.#ports.overflow();
  }
}
