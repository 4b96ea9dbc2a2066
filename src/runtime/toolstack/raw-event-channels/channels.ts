/**
 * Event channels by hypercalls (`HYPERVISOR_event_channel_op`), over any hypercall interface: what a toolstack does to
 * another domain's ports, and ports of one's own that nobody waits for.
 *
 * The same hypercalls would act on the ports of this domain's kernel, whose disks and consoles they are. So nothing
 * here acts on a port of this domain but on those that it has allocated itself.
 */

import { domainError, stableAbi } from "../../abi/index.ts";
import { domid, type Domid, port, type Port } from "../../abi/numbers.ts";
import type { XenHypercall } from "../../hypercall/index.ts";
import { Connection, type FamilyOperations } from "../../hypercall/operation/index.ts";
import { RawEventChannel, type RawPorts } from "./channel.ts";
import { decodeStatus, type PortStatus } from "./status.ts";

/**
 * @example
 * ```ts
 * using raw = new RawEventChannels(hypercall);
 * const port = raw.allocateUnbound(domid(5), domid(0)); // domain 5's port for its console, say
 * console.log(raw.status(domid(5), port)); // { kind: "unbound", vcpu: 0, remote: 0 }
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
  #ownDomid: Domid | undefined;
  #disposed = false;

  /** The hypercall interface stays the caller's. */
  constructor(hypercall: XenHypercall) {
    this.#connection = new Connection(hypercall, stableAbi);
    this.#calls = this.#connection.family("event_channel_op", true);
    this.#self = stableAbi().load("xen.constants").DOMID_SELF;
  }

  /** A new port of this domain to which another may bind (`EVTCHNOP_alloc_unbound`). Throws a XenError if refused. */
  bindUnbound(remote: Domid): RawEventChannel {
    const channel = new RawEventChannel(this.#ports, this.#allocate(this.#self, domid(remote)), remote);
    this.#own.add(channel);
    return channel;
  }

  /**
   * A new port of that domain to which `remote` may bind: what a toolstack gives a domain for its console. It is the
   * domain's own, and goes with it. Throws a XenNoSuchDomainError, a XenPermissionError, a XenError where there are no more.
   */
  allocateUnbound(of: Domid, remote: Domid): Port {
    return this.#allocate(domid(of), domid(remote));
  }

  /** What a port is (`EVTCHNOP_status`), this domain's own ones included. Throws as `allocateUnbound` does. */
  status(of: Domid, which: Port): PortStatus {
    return this.#status(domid(of), port(which));
  }

  /**
   * Closes all ports of another domain (`EVTCHNOP_reset`). Throws a RangeError for this domain itself: its own kernel
   * would lose its disks, its console and its timer.
   */
  reset(other: Domid): void {
    domid(other);
    this.#ownDomid ??= this.#askOwnDomid();
    if (other === this.#ownDomid) {
      throw new RangeError(`this is domain ${other} itself: resetting it would close its own kernel's ports`);
    }
    const reset = this.#operation("reset");
    naming(other, () => reset.call({ dom: other }));
  }

  /** Closes its own ports; those that it allocated for other domains stay. */
  [Symbol.dispose](): void {
    if (this.#disposed) return;
    using stack = new DisposableStack();
    stack.use(this.#connection);
    stack.defer(() => void (this.#disposed = true));
    for (const channel of this.#own) stack.use(channel);
  }

  #operation(name: string): ReturnType<FamilyOperations["operation"]> {
    if (this.#disposed) throw new ReferenceError("these event channels have been closed");
    return this.#calls.operation(name);
  }

  #allocate(of: number, remote: number): Port {
    const allocate = this.#operation("alloc_unbound");
    return naming(of, () => allocate.call({ dom: of, remote_dom: remote }, portOf) as Port);
  }

  #status(of: number, which: Port): PortStatus {
    const status = this.#operation("status");
    return naming(of, () => status.call({ dom: of, port: which }, decodeStatus) as PortStatus);
  }

  /** Xen tells it to whoever allocates a port for himself: it writes his number where it was told "self". */
  #askOwnDomid(): Domid {
    const probe = this.#allocate(this.#self, this.#self);
    try {
      const status = this.#status(this.#self, probe);
      if (status.kind === "unbound") return status.remote;
      throw new Error(`a port that has just been allocated is ${status.kind}`);
    } finally {
      this.#calls.operation("close").call({ port: probe });
    }
  }
}

function portOf(record: { readonly port: number }): number {
  return record.port;
}

/** Says which domain there is none of; the number may be the one that means this domain. */
function naming<Result>(of: number, ask: () => Result): Result {
  try {
    return ask();
  } catch (error) {
    throw domainError(of, error);
  }
}
