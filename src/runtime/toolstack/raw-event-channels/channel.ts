/** An event channel's end that hypercalls alone have made: this domain's kernel does not know of it. */

import type { EventChannel } from "../../interdomain/event-channel/index.ts";
import type { Port } from "../../abi/numbers.ts";
import type { PortStatus } from "./status.ts";

/** What a channel needs of the object that has allocated it. */
export interface RawPorts {
  /** Throws a ReferenceError once that object has been disposed. */
  call(operation: "send" | "unmask" | "close", port: Port): void;
  status(port: Port): PortStatus;
  closed(channel: RawEventChannel): void;
}

/**
 * A port of this domain without anybody who is told when it fires: it notifies, and others bind to it. It acts on the
 * one port that was allocated for it, and on that only while it is its own.
 */
export class RawEventChannel implements EventChannel {
  readonly port: Port;
  readonly #ports: RawPorts;
  readonly #remote: number;
  #closed = false;

  /** For `RawEventChannels` only. */
  constructor(ports: RawPorts, port: Port, remote: number) {
    this.port = port;
    this.#ports = ports;
    this.#remote = remote;
  }

  notify(): void {
    this.#check();
    this.#ports.call("send", this.port);
  }

  unmask(): void {
    this.#check();
    this.#ports.call("unmask", this.port);
  }

  /** Leaves a port alone that somebody else has closed, and that may be the kernel's by now. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#ports.closed(this);
    const status = this.#ports.status(this.port);
    const mine = (status.kind === "unbound" || status.kind === "interdomain") && status.remote === this.#remote;
    if (mine) this.#ports.call("close", this.port);
  }

  [Symbol.dispose](): void {
    this.close();
  }

  #check(): void {
    if (this.#closed) throw new ReferenceError(`event channel ${this.port} has been closed`);
  }
}
