/**
 * What Xen keeps of event channels: which ports each domain has, and which of them are connected. Results are those of
 * Xen: a number, or −errno.
 */

import { EEXIST, EINVAL, ENOSPC, ESRCH } from "../../runtime/base/errors/errno.ts";
import { type Connection, DomainPorts, End } from "./domain-ports.ts";

/** As many as there are bits for in what a domain shares with Xen. */
const PORTS = 4096;
/** Xen makes room for so many at once. */
const BUCKET = 64;

export interface SwitchboardOptions {
  /** Whether there is a domain of that number; by default there is any. */
  readonly exists?: (domid: number) => boolean;
  /** Whether a port is only for a domain that there is; by default there may be such a domain later. */
  readonly knowsRemotes?: boolean;
  /** Ports that a domain may have, the one that is none included; by default as many as there are bits for. */
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

  /** The ports of the domain that has that number now. */
  portsOf(domid: number): DomainPorts {
    let ports = this.#domains.get(domid);
    if (ports === undefined) this.#domains.set(domid, (ports = new DomainPorts()));
    return ports;
  }

  /** A port of `domid` to which `remote` may bind. */
  allocateUnbound(domid: number, remote: number): number {
    if (!this.#exists(domid) || (this.#knowsRemotes && !this.#exists(remote))) return -ESRCH;
    return this.#add(domid, { kind: "unbound", remote });
  }

  /** The new port has an event at once: one that was sent before could not arrive. */
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

  /** The other end, if there is one, waits for the same domain to bind again. */
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

  /** An event at the other end; none where nobody has bound to it. */
  send(domid: number, port: number): number {
    const end = this.end(domid, port);
    if (end === undefined || end.connection.kind === "virq") return -EINVAL;
    if (end.connection.kind === "interdomain") this.end(end.connection.remote, end.connection.remotePort)?.raise();
    return 0;
  }

  /** Xen's own interrupt, for whoever has bound it. */
  raiseVirq(domid: number, virq: number): void {
    this.virqEnd(domid, virq)?.raise();
  }

  /** Closes all ports of a domain, as its end does. */
  reset(domid: number): number {
    if (!this.#exists(domid)) return -ESRCH;
    this.#closeAll(domid);
    return 0;
  }

  /** The domain has gone: whoever still has a descriptor of its is told, and has nothing of a later domain's. */
  forget(domid: number): void {
    this.#closeAll(domid);
    const ports = this.#domains.get(domid);
    this.#domains.delete(domid);
    ports?.end();
  }

  end(domid: number, port: number): End | undefined {
    return this.#domains.get(domid)?.ends.get(port);
  }

  /** Whether Xen has made room for such a port, be it closed. */
  hasRoomFor(domid: number, port: number): boolean {
    return port < Math.ceil(Math.max(1, this.#domains.get(domid)?.known ?? 0) / BUCKET) * BUCKET;
  }

  /** The port that a domain has bound to an interrupt of Xen's. */
  virqEnd(domid: number, virq: number): End | undefined {
    for (const end of this.#domains.get(domid)?.ends.values() ?? []) {
      if (end.connection.kind === "virq" && end.connection.virq === virq) return end;
    }
    return undefined;
  }

  #closeAll(domid: number): void {
    for (const port of this.#domains.get(domid)?.ends.keys() ?? []) this.close(domid, port);
  }

  /** The lowest port that is free; none is 0. */
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
