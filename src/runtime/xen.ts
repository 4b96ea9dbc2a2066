/** The idiomatic object over a hypercall interface. */

import { abiOf } from "./abi/index.ts";
import { Domains } from "./domain/index.ts";
import { Host } from "./host/index.ts";
import { PrivcmdHypercall, type XenHypercall } from "./hypercall/index.ts";
import { Connection } from "./operation/index.ts";
import { readVersion, type XenVersion } from "./version/index.ts";

export interface XenOptions {
  /** How to reach Xen; it stays the caller's to dispose. By default this domain's privcmd device, opened anew. */
  hypercall?: XenHypercall;
}

/**
 * The hypervisor that this program runs on.
 *
 * @example
 * ```ts
 * using xen = await Xen.open();
 * for (const { domid, state } of xen.domains.list()) console.log(domid, state);
 * ```
 */
export class Xen implements Disposable {
  readonly version: XenVersion;
  readonly host: Host;
  readonly domains: Domains;
  readonly #resources: DisposableStack;

  private constructor(hypercall: XenHypercall, resources: DisposableStack) {
    const version = readVersion(hypercall);
    const connection = resources.use(new Connection(hypercall, () => abiOf(version.release, version.extraversion)));
    this.version = version;
    this.host = new Host(connection);
    this.domains = resources.use(new Domains(connection));
    this.#resources = resources.move();
  }

  /**
   * Connects, and asks Xen for its version. A release that this library does not know is no obstacle here: what needs
   * that release's own tables throws an UnknownXenReleaseError when it is used. Throws a NotOnXenError where there is
   * no Xen, a PermissionError unless run as root.
   */
  static async open(options: XenOptions = {}): Promise<Xen> {
    const unknown = Object.keys(options).find((name) => name !== "hypercall");
    if (unknown !== undefined) throw new TypeError(`Xen.open has no option "${unknown}"`);
    using resources = new DisposableStack();
    return new Xen(options.hypercall ?? resources.use(new PrivcmdHypercall()), resources);
  }

  /** Closes what `open` has opened. Use afterwards throws a ReferenceError. */
  [Symbol.dispose](): void {
    this.#resources.dispose();
  }
}
