/** One end of an event channel, made by hypercalls alone: this domain's kernel does not know of it. */

import type { EventChannel } from "../../interdomain/event-channel/index.ts";
import type { Port } from "../../abi/numbers.ts";
import type { PortStatus } from "./status.ts";

/** The object that has allocated a channel. */
export interface RawPorts {
  /** Makes the hypercall. Throws a ReferenceError once the owner has been closed. */
  call(operation: "send" | "unmask" | "close", port: Port): void;
  status(port: Port): PortStatus;
  closed(channel: RawEventChannel): void;
}

/**
 * A port of this domain that notifies and can be bound by others, but cannot be waited for. It acts on the one port
 * that was allocated for it, and only while that port is its own.
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

  /**
   * Returns the port to Xen, unless another program has closed it: the port may then belong to the kernel. Idempotent.
   */
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
