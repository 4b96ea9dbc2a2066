/** Event channels over any device: the code shared by Linux's device and the simulation. */

import { inspectAs } from "../../base/checks.ts";
import { domid, type Domid, port, type Port } from "../../abi/numbers.ts";
import { hypercallError } from "../../base/errors/index.ts";
import type { EventDevice } from "./device.ts";
import type { EventDispatcher } from "./dispatcher.ts";
import { bindError, virqError } from "./failure.ts";
import type { AsyncEventChannel, EventChannels } from "./interfaces.ts";
import { type VirqName, virqNumber } from "./virq.ts";

export class DeviceEventChannels<Channel extends AsyncEventChannel> implements EventChannels {
  readonly #device: EventDevice;
  readonly #dispatcher: EventDispatcher;
  readonly #channelOf: (bound: Port) => Channel;

  /** Takes ownership of the dispatcher, which is over this device. */
  constructor(device: EventDevice, dispatcher: EventDispatcher, channelOf: (bound: Port) => Channel) {
    this.#device = device;
    this.#dispatcher = dispatcher;
    this.#channelOf = channelOf;
  }

  get overflows(): number {
    return this.#dispatcher.overflows;
  }

  bindUnbound(remote: Domid): Channel {
    this.#dispatcher.checkOpen();
    const result = this.#device.bindUnbound(domid(remote));
    if (result < 0) throw hypercallError(result, { operation: `make a port for domain ${remote}`, domid: remote });
    return this.#channelOf(result);
  }

  bindInterdomain(remote: Domid, remotePort: Port): Channel {
    this.#dispatcher.checkOpen();
    const result = this.#device.bindInterdomain(domid(remote), port(remotePort));
    if (result < 0) throw bindError(result, `bind to port ${remotePort} of domain ${remote}`, remote);
    return this.#channelOf(result);
  }

  bindVirq(name: VirqName): Channel {
    this.#dispatcher.checkOpen();
    const result = this.#device.bindVirq(virqNumber(name));
    if (result < 0) throw virqError(result, name);
    return this.#channelOf(result);
  }

  close(): void {
    this.#dispatcher.close();
  }

  /** Closes all channels: `using` calls this. */
  [Symbol.dispose](): void {
    this.close();
  }

  static {
    inspectAs(this, () => "EventChannels");
  }
}
