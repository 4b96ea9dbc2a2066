/**
 * A simulated Xen with scripted answers, for answers that a true one never has, or not on such a machine. All others
 * are the simulation's, by the tables of one release.
 */

import type * as domctl from "../../../src/generated/4.17/x86_64/domctl.ts";
import { XenDomctlGetdomaininfo } from "../../../src/generated/4.17/x86_64/domctl.ts";
import * as errno from "../../../src/generated/4.17/x86_64/errno.constants.ts";
import * as sysctlConstants from "../../../src/generated/4.17/x86_64/sysctl.constants.ts";
import * as sysctl from "../../../src/generated/4.17/x86_64/sysctl.ts";
import * as xen from "../../../src/generated/4.17/x86_64/xen.constants.ts";
import { argumentValue, type HypercallArgument } from "../../../src/runtime/hypercall/index.ts";
import type { HypercallPointer, StructType } from "../../../src/runtime/struct/index.ts";
import { addDom0 } from "../../../src/simulated/machine/guests.ts";
import { Machine } from "../../../src/simulated/machine/machine.ts";
import { setVersion, type SimulatedVersionChanges } from "../../../src/simulated/machine/release.ts";
import { SimulatedHypercall } from "../../../src/simulated/simulated-hypercall.ts";

/** This hypervisor's answers, which a test may change. */
export interface StandInState {
  interfaceVersion: number;
  /** Fills the answer to physinfo. */
  physinfo: ((info: sysctl.XenSysctlPhysinfo) => void) | undefined;
  /** In the order of their numbers; the function fills what Xen says about one. */
  domains: { domid: number; fill: (info: domctl.XenDomctlGetdomaininfo) => void }[];
  /** Set to make every hypercall with this number fail with this result. */
  failure: { op: number; result: number } | undefined;
  /** Answers a hypercall first; if it returns undefined, the others are asked. */
  answer: ((op: number, args: readonly number[]) => number | undefined) | undefined;
}

export class StandInXen extends SimulatedHypercall {
  /** Scripted answers say nothing of it. */
  readonly domid: number = 0;
  readonly state: StandInState = {
    interfaceVersion: sysctlConstants.XEN_SYSCTL_INTERFACE_VERSION,
    physinfo: undefined,
    domains: [],
    failure: undefined,
    answer: undefined,
  };
  /** Counts of the hypercalls that have been made, by number. */
  readonly calls: Map<number, number> = new Map();

  readonly #machine: Machine;

  constructor() {
    const machine = new Machine({
      release: "4.17",
      architecture: "x86_64",
      extraversion: ".9-stand-in",
      capabilities: ["xen-3.0-x86_64", "hvm-3.0-x86_64"],
      changeset: "Sun Nov 22 2026 git:0123456",
      build: { compiler: "stand-in compiler" },
    });
    addDom0(machine);
    super(machine);
    this.#machine = machine;
  }

  /** Takes any tables: a test scripts the answers. */
  override checkAbi(): void {}

  /** Changes the hypervisor's own description. */
  setVersion(changes: SimulatedVersionChanges): void {
    setVersion(this.#machine.version, changes);
  }

  override hypercall0(op: number): number {
    return this.#scripted(op, []) ?? super.hypercall0(op);
  }

  override hypercall1(op: number, a0: HypercallArgument): number {
    return this.#scripted(op, [a0]) ?? super.hypercall1(op, a0);
  }

  override hypercall2(op: number, a0: HypercallArgument, a1: HypercallArgument): number {
    return this.#scripted(op, [a0, a1]) ?? super.hypercall2(op, a0, a1);
  }

  override hypercall3(op: number, a0: HypercallArgument, a1: HypercallArgument, a2: HypercallArgument): number {
    return this.#scripted(op, [a0, a1, a2]) ?? super.hypercall3(op, a0, a1, a2);
  }

  override hypercall4(op: number, ...args: readonly HypercallArgument[]): number {
    return this.#scripted(op, args) ?? super.hypercall4(op, ...args);
  }

  override hypercall5(op: number, ...args: readonly HypercallArgument[]): number {
    return this.#scripted(op, args) ?? super.hypercall5(op, ...args);
  }

  override hypercallLong(op: number, ...args: readonly HypercallArgument[]): bigint {
    const result = this.#scripted(op, args);
    return result === undefined ? super.hypercallLong(op, ...args) : BigInt(result);
  }

  override async hypercallInBackground(op: number, args: readonly HypercallArgument[]): Promise<number> {
    return this.#scripted(op, args) ?? super.hypercallInBackground(op, args);
  }

  override dmOp(domid: number, buffers: readonly HypercallPointer[]): number {
    return this.#scripted(xen.__HYPERVISOR_dm_op, [domid, buffers.length, ...buffers]) ?? super.dmOp(domid, buffers);
  }

  /** undefined where the simulation is to answer. */
  #scripted(op: number, given: readonly HypercallArgument[]): number | undefined {
    if (this.isClosed) throw new ReferenceError("this hypercall interface has been disposed");
    const args = given.map(argumentValue);
    this.calls.set(op, (this.calls.get(op) ?? 0) + 1);
    const answer = this.state.answer?.(op, args);
    if (answer !== undefined) return answer;
    const { failure } = this.state;
    if (failure?.op === op) return failure.result;
    return op === xen.__HYPERVISOR_sysctl ? this.#sysctl(this.at(sysctl.XenSysctl, args[0] ?? 0)) : undefined;
  }

  #sysctl(operation: sysctl.XenSysctl): number | undefined {
    if (operation.interface_version !== this.state.interfaceVersion) return -errno.XEN_EACCES;
    switch (operation.cmd) {
      case sysctlConstants.XEN_SYSCTL_physinfo:
        if (this.state.physinfo === undefined) return undefined;
        this.state.physinfo(operation.u.physinfo);
        return 0;
      case sysctlConstants.XEN_SYSCTL_getdomaininfolist:
        return this.#list(operation.u.getdomaininfolist);
      default:
        return undefined;
    }
  }

  #list(request: sysctl.XenSysctlGetdomaininfolist): number {
    const { first_domain, max_domains } = request;
    const found = this.state.domains.filter(({ domid }) => domid >= first_domain).slice(0, max_domains);
    const start = Number(request.buffer_address);
    for (const [index, { domid, fill }] of found.entries()) {
      const info = this.at(XenDomctlGetdomaininfo, start + index * XenDomctlGetdomaininfo.size);
      info.domain = domid;
      fill(info);
    }
    request.num_domains = found.length;
    return 0;
  }

  /** The record at an address. */
  at<Type extends StructType>(type: Type, address: number): InstanceType<Type> {
    const bytes = this.resolve(address, type.size);
    return new type(new DataView(bytes.buffer, bytes.byteOffset, type.size)) as InstanceType<Type>;
  }
}
