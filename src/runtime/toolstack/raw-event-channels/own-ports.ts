/** The ports of this domain that an object of event channels has allocated by hypercalls, and its hypercalls. */

import { stableAbi } from "../../abi/index.ts";
import { GoneMachineError } from "../../base/errors/index.ts";
import type { Port } from "../../abi/numbers.ts";
import { Connection, type FamilyOperations } from "../../hypercall/operation/index.ts";
import type { XenHypercall } from "../../hypercall/index.ts";
import { decodeStatus, type PortStatus } from "./status.ts";

type Operation = ReturnType<FamilyOperations["operation"]>;

/** It refers to no channel and no owner, so that it can close the ports of those that have been collected. */
export class OwnPorts {
  readonly #connection: Connection;
  readonly #calls: FamilyOperations;
  readonly #self: number;
  /** By port: the domain that may bind it, or has bound it. */
  readonly #remotes: Map<Port, number> = new Map();
  #isClosed = false;

  /** `self`: DOMID_SELF. */
  constructor(hypercall: XenHypercall, self: number) {
    this.#connection = new Connection(hypercall, stableAbi);
    this.#calls = this.#connection.family("event_channel_op", true);
    this.#self = self;
  }

  add(port: Port, remote: number): void {
    this.#remotes.set(port, remote);
  }

  /** Throws a ReferenceError once closed. */
  operation(name: string): Operation {
    if (this.#isClosed) throw new ReferenceError("these event channels have been closed");
    return this.#calls.operation(name);
  }

  /** Returns this domain's number; undefined if it is not known. */
  ownDomid(): number | undefined {
    return this.#connection.ownDomid();
  }

  statusOf(of: number, which: Port): PortStatus {
    return this.operation("status").call({ dom: of, port: which }, decodeStatus) as PortStatus;
  }

  /**
   * Returns a port to Xen, unless another program has closed it: the port may then belong to the kernel. Does nothing for
   * a port that has been returned.
   */
  closePort(port: Port): void {
    const remote = this.#remotes.get(port);
    if (remote === undefined) return;
    this.#remotes.delete(port);
    try {
      const status = this.statusOf(this.#self, port);
      const isOwn = (status.kind === "unbound" || status.kind === "interdomain") && status.remote === remote;
      if (isOwn) this.operation("close").call({ port });
    } catch (error) {
      // A closed simulation has no ports any more. Xen itself goes on: what another closed interface leaves is told.
      if (!(error instanceof GoneMachineError)) throw error;
    }
  }

  /** Returns all ports. Idempotent. */
  close(): void {
    if (this.#isClosed) return;
    using stack = new DisposableStack();
    stack.use(this.#connection);
    stack.defer(() => void (this.#isClosed = true));
    for (const port of this.#remotes.keys()) stack.defer(() => this.closePort(port));
  }

  /** Returns one port, or all, of what was collected without being closed. */
  forget(port?: Port): void {
    try {
      if (port === undefined) this.close();
      else this.closePort(port);
    } catch {
      // Nothing is left that could be told, and the hypercall interface may be gone.
    }
  }
}
