/**
 * Event channels by hypercalls (`HYPERVISOR_event_channel_op`), over any hypercall interface: a toolstack's operations
 * on another domain's ports, and own ports without waiters.
 *
 * The same hypercalls would act on the ports of this domain's kernel: its disks and consoles. So, of this domain's
 * ports, an object acts only on those that it has allocated itself.
 */

import { inspectAs } from "../../base/checks.ts";
import { stableAbi } from "../../abi/index.ts";
import { domid, type Domid, port, type Port } from "../../abi/numbers.ts";
import type { XenHypercall } from "../../hypercall/index.ts";
import { RawEventChannel } from "./channel.ts";
import { OwnPorts } from "./own-ports.ts";
import type { PortStatus } from "./status.ts";

/**
 * Allocates, inspects and resets ports of other domains, and makes ports of this domain that notify but cannot be
 * waited for.
 *
 * It has no descriptor: a Worker makes its own over its own hypercall interface, and a child process inherits none. Ports
 * belong to the domain, so a killed program leaves its ports allocated. Those of an object that the program has lost are
 * closed when it is collected.
 *
 * @example
 * ```ts
 * using raw = new RawEventChannels(hypercall);
 * const port = raw.allocateUnbound(5, 0); // domain 5's port for its console, say
 * console.log(raw.status(5, port)); // { kind: "unbound", vcpu: 0, remote: 0 }
 * ```
 */
export class RawEventChannels implements Disposable {
  readonly #ports: OwnPorts;
  readonly #self: number;

  static readonly #forgotten: FinalizationRegistry<OwnPorts> = new FinalizationRegistry((ports) => ports.forget());

  /** Makes hypercalls through an interface that the caller keeps and closes. */
  constructor(hypercall: XenHypercall) {
    this.#self = stableAbi().load("xen.constants").DOMID_SELF;
    this.#ports = new OwnPorts(hypercall, this.#self);
    RawEventChannels.#forgotten.register(this, this.#ports, this);
  }

  /**
   * Makes a port of this domain for another domain to bind (`EVTCHNOP_alloc_unbound`). Throws a XenError if Xen
   * refuses.
   */
  bindUnbound(remote: Domid): RawEventChannel {
    const own = this.#allocate(this.#self, domid(remote));
    this.#ports.add(own, remote);
    return new RawEventChannel(this.#ports, own, this);
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
    return this.#ports.statusOf(domid(of), port(which));
  }

  /**
   * Closes all ports of another domain (`EVTCHNOP_reset`). Throws a RangeError for this domain itself, whose kernel would
   * lose its disks, its console and its timer.
   */
  reset(other: Domid): void {
    domid(other);
    const reset = this.#ports.operation("reset");
    const own = this.#ports.ownDomid();
    if (own === undefined || other === own) {
      throw new RangeError(
        `expected another domain than this one, received ${other}: a reset would close its own kernel's ports`,
      );
    }
    reset.call({ dom: other });
  }

  /** Closes the ports of this domain that it has made; ports allocated for other domains stay. Idempotent. */
  close(): void {
    RawEventChannels.#forgotten.unregister(this);
    this.#ports.close();
  }

  /** Closes it: `using` calls this. */
  [Symbol.dispose](): void {
    this.close();
  }

  #allocate(of: number, remote: number): Port {
    return this.#ports.operation("alloc_unbound").call({ dom: of, remote_dom: remote }, portOf) as Port;
  }

  static {
    inspectAs(this, () => "RawEventChannels");
  }
}

function portOf(record: { readonly port: number }): number {
  return record.port;
}
