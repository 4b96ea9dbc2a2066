/**
 * Linux's event-channel device over the switchboard: the ports of one open descriptor of a domain. Unlike a real
 * descriptor it can outlive the domain: its ports are then closed, and no event comes.
 */

import { EINVAL, ENOTCONN, ESRCH } from "../../runtime/base/errors/errno.ts";
import { XenNoSuchDomainError } from "../../runtime/base/errors/errors.ts";
import type { EventDevice, EventSink } from "../../runtime/interdomain/event-channel/index.ts";
import type { DomainPorts, End } from "./domain-ports.ts";
import type { EventSwitchboard } from "./switchboard.ts";

/** The longest delay of a timer, in milliseconds. */
const LONG = 0x7fff_ffff;

export class SimulatedPorts implements EventDevice {
  readonly #switchboard: EventSwitchboard;
  readonly #domid: number;
  /** Ports of the domain that had the number when the descriptor was opened. */
  readonly #domain: DomainPorts;
  readonly #bound: Map<number, End> = new Map();
  readonly #ended = (): void => this.#schedule();
  /** A port that the toolstack has made for this descriptor. */
  #madePort: number | undefined;
  /** Ports that have fired and have not been read. */
  #ring: number[] = [];
  #sink: EventSink | undefined;
  #reading = false;
  #timer: NodeJS.Timeout | undefined;
  #disposed = false;

  constructor(switchboard: EventSwitchboard, domid: number, madePort?: number) {
    this.#switchboard = switchboard;
    this.#domid = domid;
    this.#madePort = madePort;
    this.#domain = switchboard.portsOf(domid);
    this.#domain.listeners.add(this.#ended);
  }

  bindUnbound(remote: number): number {
    this.#checkDomain(`make a port for domain ${remote}`);
    const made = this.#madePort;
    this.#madePort = undefined;
    if (made !== undefined) return this.#bind(made);
    return this.#bind(this.#switchboard.allocateUnbound(this.#domid, remote));
  }

  bindInterdomain(remote: number, remotePort: number): number {
    this.#checkDomain(`bind to port ${remotePort} of domain ${remote}`);
    return this.#bind(this.#switchboard.bindInterdomain(this.#domid, remote, remotePort));
  }

  bindVirq(virq: number): number {
    this.#checkDomain(`bind VIRQ ${virq}`);
    return this.#bind(this.#switchboard.bindVirq(this.#domid, virq));
  }

  unbind(port: number): number {
    if (!this.#bound.has(port)) return -ENOTCONN;
    const isThere = this.#end(port) !== undefined;
    this.#bound.delete(port);
    if (this.#domain.isGone) return 0;
    return isThere ? this.#switchboard.close(this.#domid, port) : -EINVAL;
  }

  notify(port: number): number {
    if (!this.#bound.has(port)) return -ENOTCONN;
    if (this.#domain.isGone) throw this.#goneError(`notify event channel ${port}`);
    return this.#end(port) === undefined ? -EINVAL : this.#switchboard.send(this.#domid, port);
  }

  /** Unmasks ports of this descriptor, and ignores others. */
  unmask(ports: readonly number[]): number {
    for (const port of ports) this.#end(port)?.unmask();
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

  /** Keeps the process alive, as reading a descriptor does, although only this process can raise an event. */
  keepAlive(on: boolean): void {
    clearInterval(this.#timer);
    this.#timer = on ? setInterval(() => {}, LONG) : undefined;
  }

  /** Drops unread events, as a device does when its ring overflows. */
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
    this.#domain.listeners.delete(this.#ended);
    for (const port of this.#bound.keys()) this.unbind(port);
  }

  #bind(port: number): number {
    if (port < 0) return port;
    const end = this.#domain.ends.get(port);
    if (end === undefined) return -EINVAL;
    this.#bound.set(port, end);
    end.upcall = (fired) => {
      this.#ring.push(fired);
      this.#schedule();
    };
    end.unmask();
    return port;
  }

  /**
   * Returns a port of this descriptor; undefined if it was closed elsewhere, since its number may belong to a new port.
   */
  #end(port: number): End | undefined {
    const end = this.#bound.get(port);
    return end === this.#domain.ends.get(port) ? end : undefined;
  }

  #checkDomain(operation: string): void {
    if (this.#domain.isGone) throw this.#goneError(operation);
  }

  #goneError(operation: string): XenNoSuchDomainError {
    const domid = this.#domid;
    const message = `${operation} failed: ESRCH. The simulated domain ${domid} whose event channels these were has gone`;
    return new XenNoSuchDomainError(message, { operation, errno: ESRCH, domid });
  }

  /** Delivers events in a later turn of the event loop, as a device does; then the end of the domain. */
  #schedule(): void {
    if (this.#sink === undefined || this.#reading || (this.#ring.length === 0 && !this.#domain.isGone)) return;
    this.#reading = true;
    setImmediate(() => {
      this.#reading = false;
      const fired = this.#ring;
      this.#ring = [];
      if (this.#disposed) return;
      if (fired.length > 0) this.#sink?.fired(fired);
      if (this.#domain.isGone) this.#sink?.failed(this.#goneError("wait for an event"));
    });
  }
}
