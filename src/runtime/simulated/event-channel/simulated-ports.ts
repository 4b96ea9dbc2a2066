/** What Linux's event-channel device does, over the switchboard: the ports of one open descriptor of a domain. */

import { ENOTCONN } from "../../errors/errno.ts";
import type { EventPorts, EventSink } from "../../event-channel/event-ports.ts";
import type { EventSwitchboard } from "./switchboard.ts";

/** What a timer takes, milliseconds: as long as may be. */
const LONG = 0x7fff_ffff;

export class SimulatedPorts implements EventPorts {
  readonly #switchboard: EventSwitchboard;
  readonly #domid: number;
  readonly #bound: Set<number> = new Set();
  /** Ports that have fired and not been read. */
  #ring: number[] = [];
  #sink: EventSink | undefined;
  #reading = false;
  #timer: NodeJS.Timeout | undefined;
  #disposed = false;

  constructor(switchboard: EventSwitchboard, domid: number) {
    this.#switchboard = switchboard;
    this.#domid = domid;
  }

  bindUnbound(remote: number): number {
    return this.#bind(this.#switchboard.allocateUnbound(this.#domid, remote));
  }

  bindInterdomain(remote: number, remotePort: number): number {
    return this.#bind(this.#switchboard.bindInterdomain(this.#domid, remote, remotePort));
  }

  bindVirq(virq: number): number {
    return this.#bind(this.#switchboard.bindVirq(this.#domid, virq));
  }

  unbind(port: number): number {
    if (!this.#bound.delete(port)) return -ENOTCONN;
    return this.#switchboard.close(this.#domid, port);
  }

  notify(port: number): number {
    return this.#bound.has(port) ? this.#switchboard.send(this.#domid, port) : -ENOTCONN;
  }

  /** Ports that are not this descriptor's are passed over. */
  unmask(ports: readonly number[]): number {
    for (const port of ports) if (this.#bound.has(port)) this.#switchboard.end(this.#domid, port)?.unmask();
    return 0;
  }

  reset(): number {
    this.#ring = [];
    return 0;
  }

  start(sink: EventSink): void {
    this.#sink = sink;
    this.#schedule();
  }

  /** As a descriptor that is read does, although nothing but this process can raise an event here. */
  keepAlive(on: boolean): void {
    clearInterval(this.#timer);
    this.#timer = on ? setInterval(() => {}, LONG) : undefined;
  }

  /** Loses what has not been read, as a device without room for it does. */
  overflow(): void {
    this.#ring = [];
    setImmediate(() => {
      if (!this.#disposed) this.#sink?.overflowed();
    });
  }

  [Symbol.dispose](): void {
    if (this.#disposed) return;
    this.#disposed = true;
    this.keepAlive(false);
    for (const port of this.#bound) this.unbind(port);
  }

  #bind(port: number): number {
    if (port < 0) return port;
    this.#bound.add(port);
    const end = this.#switchboard.end(this.#domid, port);
    if (end === undefined) return port;
    end.upcall = (fired) => {
      this.#ring.push(fired);
      this.#schedule();
    };
    end.unmask();
    return port;
  }

  /** Events come in a turn of the event loop of their own, as those of a device do. */
  #schedule(): void {
    if (this.#sink === undefined || this.#reading || this.#ring.length === 0) return;
    this.#reading = true;
    setImmediate(() => {
      this.#reading = false;
      const fired = this.#ring;
      this.#ring = [];
      if (fired.length > 0 && !this.#disposed) this.#sink?.fired(fired);
    });
  }
}
