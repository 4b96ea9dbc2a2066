/** A domain's vcpus. */

import { XenError } from "../../base/errors/index.ts";
import { inspectAs, integer } from "../../base/checks.ts";
import { loadOnce } from "../../base/lazy.ts";
import type { Connection } from "../../hypercall/operation/index.ts";
import type { VcpuAffinity, VcpuAffinityChange } from "./affinity.ts";
import type { DomainInfo } from "./domain-info.ts";
import type { Domid } from "../../abi/numbers.ts";
import { mayLackVcpu, type VcpuInfo, type VcpuReader } from "./vcpu-info.ts";

/** Modules that are loaded at their first use. */
const later = loadOnce({
  affinity: () => require("./affinity.ts") as typeof import("./affinity.ts"),
});

/** The vcpus of one domain. Every method that asks Xen throws as `Domain`'s do. */
export class Vcpus {
  /** The domain that has the vcpus. */
  readonly domid: Domid;
  readonly #connection: Connection;
  readonly #reader: VcpuReader;
  readonly #domain: () => DomainInfo;

  constructor(connection: Connection, reader: VcpuReader, domid: Domid, domain: () => DomainInfo) {
    this.domid = domid;
    this.#connection = connection;
    this.#reader = reader;
    this.#domain = domain;
  }

  /** Lists all vcpus of the domain, online or not, in the order of their numbers. */
  list(): VcpuInfo[] {
    const { highestVcpu } = this.#domain();
    const vcpus: VcpuInfo[] = [];
    for (let id = 0; id <= (highestVcpu ?? -1); id++) vcpus.push(this.#reader.read(this.domid, id));
    return vcpus;
  }

  /** Returns a handle of a vcpu, without asking Xen: the handle's methods throw if the domain does not have it. */
  get(id: number): Vcpu {
    const checked = integer("vcpu", id, 0, 0xffff_ffff);
    return new Vcpu(this.#connection, this.#reader, this.domid, checked, this.#domain);
  }
}

/** One vcpu. Every method throws as `Domain`'s do, and a XenError if the domain has no such vcpu. */
export class Vcpu {
  /** The domain that has the vcpu. */
  readonly domid: Domid;
  /** Its number in the domain, from 0. */
  readonly id: number;
  readonly #connection: Connection;
  readonly #reader: VcpuReader;
  readonly #domain: () => DomainInfo;

  constructor(connection: Connection, reader: VcpuReader, domid: Domid, id: number, domain: () => DomainInfo) {
    this.domid = domid;
    this.id = id;
    this.#connection = connection;
    this.#reader = reader;
    this.#domain = domain;
  }

  /** Returns its state and the time that it has run (`struct xen_domctl_getvcpuinfo`). */
  info(): VcpuInfo {
    return this.#ask(() => this.#reader.read(this.domid, this.id));
  }

  /** Returns the cpus on which it may run, and those that it prefers (`struct xen_domctl_vcpuaffinity`). */
  affinity(): VcpuAffinity {
    return this.#ask(() => later.affinity().vcpuAffinity(this.#connection, this.domid, this.id));
  }

  /**
   * Changes one or both, and returns the resulting affinity: Xen uses only cpus of the domain's cpu pool. Throws a
   * RangeError for a cpu that the machine does not have, a XenError with EINVAL if no cpu is left.
   */
  setAffinity(change: VcpuAffinityChange): VcpuAffinity {
    this.#ask(() => later.affinity().setVcpuAffinity(this.#connection, this.domid, this.id, change));
    return this.affinity();
  }

  /**
   * Runs an action, and names the vcpu in its error if the domain does not have it: before 4.22, Xen's codes are those
   * of a missing domain.
   */
  #ask<Result>(action: () => Result): Result {
    try {
      return action();
    } catch (error) {
      if (!mayLackVcpu(error)) throw error;
      const { highestVcpu } = this.#domain();
      if (highestVcpu !== null && this.id <= highestVcpu) throw error;
      const { operation, errno } = error;
      const has = highestVcpu === null ? "it has none" : `its vcpus are 0 to ${highestVcpu}`;
      throw new XenError(`${operation} failed: domain ${this.domid} has no vcpu ${this.id}, ${has}`, {
        operation,
        cause: error,
        ...(errno === undefined ? {} : { errno }),
      });
    }
  }

  static {
    inspectAs(this, (shown) => `Vcpu ${shown.id} of domain ${shown.domid}`);
  }
}
