/**
 * A stand-in for the hypervisor: it answers from memory what these tests ask, and reads and writes arguments as Xen
 * does, through addresses. It knows Xen by the generated tables of one release and by nothing else.
 */

import * as domctl from "../../../src/generated/4.17/x86_64/domctl.ts";
import * as errno from "../../../src/generated/4.17/x86_64/errno.constants.ts";
import * as sysctlConstants from "../../../src/generated/4.17/x86_64/sysctl.constants.ts";
import * as sysctl from "../../../src/generated/4.17/x86_64/sysctl.ts";
import * as versionConstants from "../../../src/generated/4.17/x86_64/version.constants.ts";
import * as version from "../../../src/generated/4.17/x86_64/version.ts";
import * as xen from "../../../src/generated/4.17/x86_64/xen.constants.ts";
import {
  argumentValue,
  type HypercallArgument,
  MappedBuffers,
  type XenHypercall,
} from "../../../src/runtime/hypercall/index.ts";
import { LockedPages } from "../../../src/runtime/memory/index.ts";
import type { HypercallPointer, StructType } from "../../../src/runtime/struct/index.ts";

/** What this hypervisor says and holds; a test changes what it likes. */
export interface StandInState {
  major: number;
  minor: number;
  extraversion: string;
  capabilities: string;
  changeset: string;
  compiler: string;
  interfaceVersion: number;
  /** A word of XENFEAT_ bits. */
  features: number;
  /** Fills the answer to physinfo. */
  physinfo: (info: sysctl.XenSysctlPhysinfo) => void;
  /** In the order of their numbers; the function fills what Xen says about one. */
  domains: { domid: number; fill: (info: domctl.XenDomctlGetdomaininfo) => void }[];
  /** Set to make every hypercall with this number fail with this result. */
  failure: { op: number; result: number } | undefined;
  /** Answers a hypercall before all else does, unless it gives undefined. */
  answer: ((op: number, args: readonly number[]) => number | undefined) | undefined;
}

export class StandInXen extends MappedBuffers implements XenHypercall {
  readonly state: StandInState = {
    major: 4,
    minor: 17,
    extraversion: ".9-stand-in",
    capabilities: "xen-3.0-x86_64 hvm-3.0-x86_64 ",
    changeset: "Sun Nov 22 2026 git:0123456",
    compiler: "stand-in compiler",
    interfaceVersion: sysctlConstants.XEN_SYSCTL_INTERFACE_VERSION,
    features: 0,
    physinfo: () => {},
    domains: [],
    failure: undefined,
    answer: undefined,
  };
  /** How many hypercalls have been made, by number. */
  readonly calls: Map<number, number> = new Map();

  #disposed = false;

  constructor() {
    super(new LockedPages());
  }

  override [Symbol.dispose](): void {
    this.#disposed = true;
    super[Symbol.dispose]();
  }

  hypercall0(op: number): number {
    return this.#run(op);
  }

  hypercall1(op: number, ...args: HypercallArgument[]): number {
    return this.#run(op, ...args);
  }

  hypercall2(op: number, ...args: HypercallArgument[]): number {
    return this.#run(op, ...args);
  }

  hypercall3(op: number, ...args: HypercallArgument[]): number {
    return this.#run(op, ...args);
  }

  hypercall4(op: number, ...args: HypercallArgument[]): number {
    return this.#run(op, ...args);
  }

  hypercall5(op: number, ...args: HypercallArgument[]): number {
    return this.#run(op, ...args);
  }

  hypercallLong(op: number, ...args: readonly HypercallArgument[]): bigint {
    return BigInt(this.#run(op, ...args));
  }

  dmOp(domid: number, buffers: readonly HypercallPointer[]): number {
    return this.#run(xen.__HYPERVISOR_dm_op, domid, buffers.length, ...buffers);
  }

  #run(op: number, ...given: readonly HypercallArgument[]): number {
    if (this.#disposed) throw new ReferenceError("this hypercall interface has been disposed");
    const args = given.map(argumentValue);
    const [a0 = 0, a1 = 0] = args;
    this.calls.set(op, (this.calls.get(op) ?? 0) + 1);
    const answer = this.state.answer?.(op, args);
    if (answer !== undefined) return answer;
    const { failure } = this.state;
    if (failure?.op === op) return failure.result;
    switch (op) {
      case xen.__HYPERVISOR_xen_version:
        return this.#version(a0, a1);
      case xen.__HYPERVISOR_sysctl:
        return this.#sysctl(this.at(sysctl.XenSysctl, a0));
      default:
        return -errno.XEN_ENOSYS;
    }
  }

  #version(command: number, address: number): number {
    const { state } = this;
    switch (command) {
      case versionConstants.XENVER_version:
        return (state.major << 16) | state.minor;
      case versionConstants.XENVER_extraversion:
        return this.#text(address, versionConstants.XEN_EXTRAVERSION_LEN, state.extraversion);
      case versionConstants.XENVER_capabilities:
        return this.#text(address, versionConstants.XEN_CAPABILITIES_INFO_LEN, state.capabilities);
      case versionConstants.XENVER_changeset:
        return this.#text(address, versionConstants.XEN_CHANGESET_INFO_LEN, state.changeset);
      case versionConstants.XENVER_compile_info:
        this.at(version.XenCompileInfo, address).compiler = Buffer.from(state.compiler);
        return 0;
      case versionConstants.XENVER_pagesize:
        return 4096;
      case versionConstants.XENVER_get_features:
        this.at(version.XenFeatureInfo, address).submap = state.features;
        return 0;
      default:
        return -errno.XEN_ENOSYS;
    }
  }

  #sysctl(operation: sysctl.XenSysctl): number {
    if (operation.interface_version !== this.state.interfaceVersion) return -errno.XEN_EACCES;
    switch (operation.cmd) {
      case sysctlConstants.XEN_SYSCTL_physinfo:
        this.state.physinfo(operation.u.physinfo);
        return 0;
      case sysctlConstants.XEN_SYSCTL_getdomaininfolist:
        return this.#list(operation.u.getdomaininfolist);
      default:
        return -errno.XEN_EOPNOTSUPP;
    }
  }

  #list(request: sysctl.XenSysctlGetdomaininfolist): number {
    const { first_domain, max_domains } = request;
    const found = this.state.domains.filter(({ domid }) => domid >= first_domain).slice(0, max_domains);
    const { size } = domctl.XenDomctlGetdomaininfo;
    const start = Number(request.buffer_address);
    for (const [index, { domid, fill }] of found.entries()) {
      const info = this.at(domctl.XenDomctlGetdomaininfo, start + index * size);
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

  /** Xen copies the whole array, cut to its size and ended by NUL. */
  #text(address: number, length: number, text: string): number {
    const bytes = this.resolve(address, length);
    bytes.fill(0);
    bytes.set(Buffer.from(text).subarray(0, length - 1));
    return 0;
  }
}
