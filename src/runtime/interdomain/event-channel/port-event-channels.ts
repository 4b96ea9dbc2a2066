/** Event channels over any `EventPorts`: what each implementation offers in the same way. */

import { domid, type Domid } from "../../abi/numbers/domid.ts";
import { hypercallError } from "../../base/errors/index.ts";
import type { ChannelTable } from "./channel-table.ts";
import type { AsyncEventChannel, EventChannels } from "./event-channel.ts";
import type { EventPorts } from "./event-ports.ts";
import { bindError, virqError } from "./failure.ts";
import { port, type Port } from "../../abi/numbers/port.ts";
import { type VirqName, virqNumber } from "./virq.ts";

export class PortEventChannels<Channel extends AsyncEventChannel> implements EventChannels {
  readonly #ports: EventPorts;
  readonly #table: ChannelTable;
  readonly #channelOf: (bound: Port) => Channel;

  /** The table is over these ports, and this object's from now on. */
  constructor(ports: EventPorts, table: ChannelTable, channelOf: (bound: Port) => Channel) {
    this.#ports = ports;
    this.#table = table;
    this.#channelOf = channelOf;
  }

  get overflows(): number {
    return this.#table.overflows;
  }

  bindUnbound(remote: Domid): Channel {
    this.#table.checkOpen();
    const result = this.#ports.bindUnbound(domid(remote));
    if (result < 0) throw hypercallError(result, { operation: `make a port for domain ${remote}`, domid: remote });
    return this.#channelOf(result as Port);
  }

  bindInterdomain(remote: Domid, remotePort: Port): Channel {
    this.#table.checkOpen();
    const result = this.#ports.bindInterdomain(domid(remote), port(remotePort));
    if (result < 0) throw bindError(result, `bind to port ${remotePort} of domain ${remote}`, remote);
    return this.#channelOf(result as Port);
  }

  bindVirq(name: VirqName): Channel {
    this.#table.checkOpen();
    const result = this.#ports.bindVirq(virqNumber(name));
    if (result < 0) throw virqError(result, name);
    return this.#channelOf(result as Port);
  }

  [Symbol.dispose](): void {
    this.#table[Symbol.dispose]();
  }
}
