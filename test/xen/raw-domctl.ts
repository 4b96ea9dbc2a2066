/** Domctls by hand, without the typed layer, for tests of the hypercall layer itself. */

import type { AbiModule } from "../../src/generated/index.ts";
import { type Abi, abiOf, type AbiTable, stableAbi } from "../../src/runtime/abi/index.ts";
import { readVersion } from "../../src/runtime/hypercall/version/index.ts";
import { anyDomid } from "../../src/index.ts";
import type { PrivcmdHypercall } from "../../src/unsafe.ts";

export type XenDomctl = InstanceType<AbiModule<"domctl", AbiTable>["XenDomctl"]>;

const { __HYPERVISOR_domctl } = stableAbi().load("xen.constants");

export class RawDomctl {
  readonly abi: Abi;
  readonly #hypercall: PrivcmdHypercall;

  constructor(hypercall: PrivcmdHypercall) {
    const { release, extraversion } = readVersion(hypercall);
    this.abi = abiOf(release, extraversion);
    this.#hypercall = hypercall;
  }

  /** Fills in a request for a domain without vcpus and memory, of the plainest kind or with a device model. */
  fillCreate(record: XenDomctl, hvm: boolean): void {
    const constants = this.abi.load("domctl.constants");
    record.cmd = constants.XEN_DOMCTL_createdomain;
    record.interface_version = constants.XEN_DOMCTL_INTERFACE_VERSION;
    record.domain = anyDomid(this.abi);
    const { createdomain } = record.u;
    if (hvm || process.arch === "arm64") {
      createdomain.flags = constants.XEN_DOMCTL_CDF_hvm | constants.XEN_DOMCTL_CDF_hap;
    }
    const { arch } = createdomain;
    // Xen requires at least a local APIC.
    if (hvm && "emulation_flags" in arch) arch.emulation_flags = 1;
    createdomain.max_vcpus = 1;
    createdomain.max_evtchn_port = 127;
    createdomain.max_grant_frames = 1;
    createdomain.max_maptrack_frames = 1;
    if ("grant_opts" in createdomain) createdomain.grant_opts = 1;
  }

  create(hvm: boolean): number {
    using operation = this.#hypercall.allocate(this.abi.load("domctl").XenDomctl);
    this.fillCreate(operation.value, hvm);
    const result = this.#hypercall.hypercall1(__HYPERVISOR_domctl, operation.asHypercallPtr());
    if (result < 0) throw new Error(`createdomain: ${result}`);
    return operation.value.domain;
  }

  destroy(domid: number): void {
    const { XEN_DOMCTL_destroydomain, XEN_DOMCTL_INTERFACE_VERSION } = this.abi.load("domctl.constants");
    using operation = this.#hypercall.allocate(this.abi.load("domctl").XenDomctl);
    operation.value.cmd = XEN_DOMCTL_destroydomain;
    operation.value.interface_version = XEN_DOMCTL_INTERFACE_VERSION;
    operation.value.domain = domid;
    const result = this.#hypercall.hypercall1(__HYPERVISOR_domctl, operation.asHypercallPtr());
    if (result < 0) throw new Error(`destroydomain ${domid}: ${result}`);
  }
}
