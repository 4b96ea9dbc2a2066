/** Xen's state of event channels: each domain's ports and their connections. Results are Xen's: a number, or −errno. */

import { EEXIST, EINVAL, ENOSPC, ESRCH } from "../../runtime/base/errors/errno.ts";
import { type Connection, DomainPorts, End } from "./domain-ports.ts";

/** The number of ports that the page shared with Xen has bits for. */
const PORTS = 4096;
/** The number of ports that Xen allocates at a time. */
const BUCKET = 64;

export interface SwitchboardOptions {
  /** Returns true if a domain has that number; by default every number has a domain. */
  readonly exists?: (domid: number) => boolean;
  /** True if the remote domain of a new port must exist; by default it may be created later. */
  readonly knowsRemotes?: boolean;
  /** Returns the limit of a domain's ports, port 0 included; by default the number of bits. */
  readonly portLimit?: (domid: number) => number;
}

export class EventSwitchboard {
  readonly #exists: (domid: number) => boolean;
  readonly #knowsRemotes: boolean;
  readonly #limit: (domid: number) => number;
  readonly #domains: Map<number, DomainPorts> = new Map();

  constructor({ exists = () => true, knowsRemotes = false, portLimit = () => PORTS }: SwitchboardOptions = {}) {
    this.#exists = exists;
    this.#limit = portLimit;
    this.#knowsRemotes = knowsRemotes;
  }

  /** Returns the ports of the domain that has that number now. */
  portsOf(domid: number): DomainPorts {
    let ports = this.#domains.get(domid);
    if (ports === undefined) this.#domains.set(domid, (ports = new DomainPorts()));
    return ports;
  }

  /** Makes a port of `domid` for `remote` to bind. */
  allocateUnbound(domid: number, remote: number): number {
    if (!this.#exists(domid) || (this.#knowsRemotes && !this.#exists(remote))) return -ESRCH;
    return this.#add(domid, { kind: "unbound", remote });
  }

  /** Binds a new port. It is pending at once, since an earlier notification may have been lost. */
  bindInterdomain(domid: number, remote: number, remotePort: number): number {
    if (!this.#exists(remote)) return -ESRCH;
    const other = this.end(remote, remotePort);
    if (other?.connection.kind !== "unbound" || other.connection.remote !== domid) return -EINVAL;
    const port = this.#add(domid, { kind: "interdomain", remote, remotePort });
    if (port < 0) return port;
    other.connection = { kind: "interdomain", remote: domid, remotePort: port };
    this.end(domid, port)?.raise();
    return port;
  }

  bindVirq(domid: number, virq: number): number {
    if (this.virqEnd(domid, virq) !== undefined) return -EEXIST;
    return this.#add(domid, { kind: "virq", virq });
  }

  /** Closes a port. Its other end becomes unbound, and waits for the domain to bind again. */
  close(domid: number, port: number): number {
    const end = this.end(domid, port);
    if (end === undefined) return -EINVAL;
    this.portsOf(domid).ends.delete(port);
    if (end.connection.kind === "interdomain") {
      const other = this.end(end.connection.remote, end.connection.remotePort);
      if (other !== undefined) other.connection = { kind: "unbound", remote: domid };
    }
    return 0;
  }

  /** Raises an event at the other end, if a domain has bound it. */
  send(domid: number, port: number): number {
    const end = this.end(domid, port);
    if (end === undefined || end.connection.kind === "virq") return -EINVAL;
    if (end.connection.kind === "interdomain") this.end(end.connection.remote, end.connection.remotePort)?.raise();
    return 0;
  }

  /** Raises a virtual interrupt for its holder. */
  raiseVirq(domid: number, virq: number): void {
    this.virqEnd(domid, virq)?.raise();
  }

  /** Closes all ports of a domain, as the domain's end does. */
  reset(domid: number): number {
    if (!this.#exists(domid)) return -ESRCH;
    this.#closeAll(domid);
    return 0;
  }

  /** Ends a domain's ports: open descriptors fail, and never see a later domain's ports. */
  forget(domid: number): void {
    this.#closeAll(domid);
    const ports = this.#domains.get(domid);
    this.#domains.delete(domid);
    ports?.end();
  }

  /** Ends the ports of every domain, as the machine's end does. */
  forgetAll(): void {
    for (const domid of this.#domains.keys()) this.forget(domid);
  }

  end(domid: number, port: number): End | undefined {
    return this.#domains.get(domid)?.ends.get(port);
  }

  /** Returns true if a toolstack has made the port for the domain and a remote one, and no descriptor has it. */
  isForGuest(domid: number, port: number, remote: number): boolean {
    const end = this.end(domid, port);
    if (end === undefined || end.upcall !== undefined || end.connection.kind === "virq") return false;
    return end.connection.remote === remote;
  }

  /** Returns true if Xen has allocated the port, even if it is closed. */
  hasRoomFor(domid: number, port: number): boolean {
    return port < Math.ceil(Math.max(1, this.#domains.get(domid)?.known ?? 0) / BUCKET) * BUCKET;
  }

  /** Returns the port that a domain has bound to a virtual interrupt. */
  virqEnd(domid: number, virq: number): End | undefined {
    for (const end of this.#domains.get(domid)?.ends.values() ?? []) {
      if (end.connection.kind === "virq" && end.connection.virq === virq) return end;
    }
    return undefined;
  }

  #closeAll(domid: number): void {
    for (const port of this.#domains.get(domid)?.ends.keys() ?? []) this.close(domid, port);
  }

  /** Adds a port with the lowest free number from 1. */
  #add(domid: number, connection: Connection): number {
    const ports = this.portsOf(domid);
    let port = 1;
    while (ports.ends.has(port)) port++;
    if (port >= Math.min(PORTS, this.#limit(domid))) return -ENOSPC;
    ports.known = Math.max(ports.known, port + 1);
    ports.ends.set(port, new End(port, connection));
    return port;
  }
}
