/**
 * Event channels by hypercalls (`HYPERVISOR_event_channel_op`), over any hypercall interface: a toolstack's operations
 * on another domain's ports, and own ports without waiters.
 *
 * The same hypercalls would act on the ports of this domain's kernel: its disks and consoles. So, of this domain's
 * ports, an object acts only on those that it has allocated itself.
 */

import { stableAbi } from "../../abi/index.ts";
import { domid, type Domid, port, type Port } from "../../abi/numbers.ts";
import type { XenHypercall } from "../../hypercall/index.ts";
import { Connection, type FamilyOperations } from "../../hypercall/operation/index.ts";
import { RawEventChannel, type RawPorts } from "./channel.ts";
import { decodeStatus, type PortStatus } from "./status.ts";

/**
 * Allocates, inspects and resets ports of other domains, and makes ports of this domain that notify but cannot be
 * waited for.
 *
 * It has no descriptor: a Worker makes its own over its own hypercall interface. Ports belong to the domain, so a
 * killed program leaves its ports allocated.
 *
 * @example
 * ```ts
 * using raw = new RawEventChannels(hypercall);
 * const port = raw.allocateUnbound(5, 0); // domain 5's port for its console, say
 * console.log(raw.status(5, port)); // { kind: "unbound", vcpu: 0, remote: 0 }
 * ```
 */
export class RawEventChannels implements Disposable {
  readonly #connection: Connection;
  readonly #calls: FamilyOperations;
  readonly #own: Set<RawEventChannel> = new Set();
  readonly #self: number;
  readonly #ports: RawPorts = {
    call: (operation, own) => void this.#operation(operation).call({ port: own }),
    status: (own) => this.#status(this.#self, own),
    closed: (channel) => void this.#own.delete(channel),
  };
  #isClosed = false;

  /** Makes hypercalls through an interface that the caller keeps and closes. */
  constructor(hypercall: XenHypercall) {
    this.#connection = new Connection(hypercall, stableAbi);
    this.#calls = this.#connection.family("event_channel_op", true);
    this.#self = stableAbi().load("xen.constants").DOMID_SELF;
  }

  /**
   * Makes a port of this domain for another domain to bind (`EVTCHNOP_alloc_unbound`). Throws a XenError if Xen
   * refuses.
   */
  bindUnbound(remote: Domid): RawEventChannel {
    const channel = new RawEventChannel(this.#ports, this.#allocate(this.#self, domid(remote)), remote);
    this.#own.add(channel);
    return channel;
  }

  /**
   * Makes a port of the domain `of` for `remote` to bind, such as the port of a guest's console. The port belongs to
   * that domain, and exists until the domain ends. Throws a XenNoSuchDomainError, a XenPermissionError, or a XenError
   * if the domain has no free port.
   */
  allocateUnbound(of: Domid, remote: Domid): Port {
    return this.#allocate(domid(of), domid(remote));
  }

  /**
   * Returns the state of a port (`EVTCHNOP_status`), of this domain or another. Throws a XenNoSuchDomainError or a
   * XenPermissionError.
   */
  status(of: Domid, which: Port): PortStatus {
    return this.#status(domid(of), port(which));
  }

  /**
   * Closes all ports of another domain (`EVTCHNOP_reset`). Throws a RangeError for this domain itself, whose kernel would
   * lose its disks, its console and its timer.
   */
  reset(other: Domid): void {
    domid(other);
    const reset = this.#operation("reset");
    const own = this.#connection.ownDomid();
    if (own === undefined || other === own) {
      throw new RangeError(
        `expected another domain than this one, received ${other}: a reset would close its own kernel's ports`,
      );
    }
    reset.call({ dom: other });
  }

  /** Closes the ports of this domain that it has made; ports allocated for other domains stay. Idempotent. */
  close(): void {
    if (this.#isClosed) return;
    using stack = new DisposableStack();
    stack.use(this.#connection);
    stack.defer(() => void (this.#isClosed = true));
    for (const channel of this.#own) stack.use(channel);
  }

  /** Closes it: `using` calls this. */
  [Symbol.dispose](): void {
    this.close();
  }

  #operation(name: string): ReturnType<FamilyOperations["operation"]> {
    if (this.#isClosed) throw new ReferenceError("these event channels have been closed");
    return this.#calls.operation(name);
  }

  #allocate(of: number, remote: number): Port {
    const allocate = this.#operation("alloc_unbound");
    return allocate.call({ dom: of, remote_dom: remote }, portOf) as Port;
  }

  #status(of: number, which: Port): PortStatus {
    const status = this.#operation("status");
    return status.call({ dom: of, port: which }, decodeStatus) as PortStatus;
  }
}

function portOf(record: { readonly port: number }): number {
  return record.port;
}
