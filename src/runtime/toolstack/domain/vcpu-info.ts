/** The state of one vcpu, as a plain object. */

import type { AbiModule } from "../../../generated/index.ts";
import type { AbiTable } from "../../abi/index.ts";
import { EINVAL, ENOENT, ESRCH, XenError } from "../../base/errors/index.ts";
import { type Connection, type Operation } from "../../hypercall/operation/index.ts";
import type { Domid } from "../../abi/numbers.ts";
import type { DomainInfo } from "./domain-info.ts";

/** "runnable" waits for a physical cpu; "offline" until the guest, or its builder, brings the vcpu up. */
export type VcpuState = "running" | "runnable" | "blocked" | "offline";

/** A vcpu as Xen sees it now (`struct xen_domctl_getvcpuinfo`). */
export interface VcpuInfo {
  /** The domain that has the vcpu. */
  readonly domid: Domid;
  /** Its number in the domain, from 0. */
  readonly id: number;
  /** Running on a cpu, waiting for one or for an event, or offline. */
  readonly state: VcpuState;
  /** The physical cpu on which it runs, or ran last. */
  readonly cpu: number;
  /** Nanoseconds that it has run. */
  readonly cpuTimeNs: bigint;
}

type Record = InstanceType<AbiModule<"domctl", AbiTable>["XenDomctlGetvcpuinfo"]>;

/** Reads vcpus without allocating anything but the results. */
export class VcpuReader {
  readonly #connection: Connection;
  #operation: Operation | undefined;
  #domid = 0;
  #vcpu = 0;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Reads a vcpu. Throws a XenError if Xen refuses: ESRCH, EINVAL or ENOENT for a vcpu, or a domain, that does not
   * exist.
   */
  read(domid: Domid, vcpu: number): VcpuInfo {
    const operation = (this.#operation ??= this.#connection.family("domctl").operation("getvcpuinfo"));
    this.#domid = domid;
    this.#vcpu = vcpu;
    return operation.callInPlace(this.#prepare, this.#decode, domid);
  }

  /** Reads the vcpus of several domains; leaves out those that do not exist. */
  readAll(domains: readonly Pick<DomainInfo, "domid" | "highestVcpu">[]): VcpuInfo[] {
    const vcpus: VcpuInfo[] = [];
    for (const { domid, highestVcpu } of domains) {
      for (let id = 0; id <= (highestVcpu ?? -1); id++) {
        const vcpu = this.#readIfThere(domid, id);
        if (vcpu !== undefined) vcpus.push(vcpu);
      }
    }
    return vcpus;
  }

  #readIfThere(domid: Domid, id: number): VcpuInfo | undefined {
    try {
      return this.read(domid, id);
    } catch (error) {
      if (mayLackVcpu(error)) return undefined;
      throw error;
    }
  }

  readonly #prepare = (record: Record): void => {
    record.vcpu = this.#vcpu;
  };

  readonly #decode = (record: Record): VcpuInfo => ({
    domid: this.#domid,
    id: record.vcpu,
    state: stateOf(record),
    cpu: record.cpu,
    cpuTimeNs: record.cpu_time,
  });
}

/**
 * True if the error may mean that the vcpu does not exist: before 4.22, its codes also stand for bad domains and
 * arguments.
 */
export function mayLackVcpu(error: unknown): error is XenError {
  return error instanceof XenError && (error.errno === ENOENT || error.errno === EINVAL || error.errno === ESRCH);
}

function stateOf({ online, running, blocked }: Record): VcpuState {
  if (online === 0) return "offline";
  if (running !== 0) return "running";
  return blocked === 0 ? "runnable" : "blocked";
}
