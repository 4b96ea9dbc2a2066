/** One end of an event channel, made by hypercalls alone: this domain's kernel does not know of it. */

import { inspectAs } from "../../base/checks.ts";
import type { EventChannel } from "../../interdomain/event-channel/index.ts";
import type { Port } from "../../abi/numbers.ts";
import type { OwnPorts } from "./own-ports.ts";

/**
 * A port of this domain that notifies and can be bound by others, but cannot be waited for. It acts on the one port
 * that was allocated for it, and only while that port is its own.
 */
export class RawEventChannel implements EventChannel {
  readonly #ports: OwnPorts;
  readonly #port: Port;
  /** Kept: if it were collected, it would close the ports. */
  readonly #owner: object;
  #isClosed = false;

  static readonly #forgotten: FinalizationRegistry<{ ports: OwnPorts; port: Port }> = new FinalizationRegistry(
    ({ ports, port }) => ports.forget(port),
  );

  /** For `RawEventChannels` only, which is its owner. */
  constructor(ports: OwnPorts, port: Port, owner: object) {
    this.#ports = ports;
    this.#port = port;
    this.#owner = owner;
    RawEventChannel.#forgotten.register(this, { ports, port }, this);
  }

  get port(): Port {
    return this.#port;
  }

  notify(): void {
    this.#check();
    this.#ports.operation("send").call({ port: this.#port });
  }

  unmask(): void {
    this.#check();
    this.#ports.operation("unmask").call({ port: this.#port });
  }

  /**
   * Returns the port to Xen, unless another program has closed it: the port may then belong to the kernel. Idempotent.
   */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    RawEventChannel.#forgotten.unregister(this);
    this.#ports.closePort(this.#port);
  }

  /** Closes it: `using` calls this. */
  [Symbol.dispose](): void {
    this.close();
  }

  #check(): void {
    void this.#owner;
    if (this.#isClosed) throw new ReferenceError(`event channel ${this.#port} has been closed`);
  }

  static {
    inspectAs(this, (shown) => `RawEventChannel (port ${shown.#port})`);
  }
}
