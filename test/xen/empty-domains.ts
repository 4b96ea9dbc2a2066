/** Domains without vcpus and memory, made and destroyed by hypercall, as company for dom0 in the list. */

import type { AbiModule } from "../../src/generated/index.ts";
import { anyDomid } from "../../src/index.ts";
import { type Abi, abiOf, type AbiTable } from "../../src/runtime/abi/index.ts";
import { readVersion } from "../../src/runtime/hypercall/version/index.ts";
import { PrivcmdHypercall } from "../../src/unsafe.ts";

type XenDomctl = InstanceType<AbiModule<"domctl", AbiTable>["XenDomctl"]>;

export class EmptyDomains implements Disposable {
  readonly domids: number[] = [];
  readonly #hypercall: PrivcmdHypercall = new PrivcmdHypercall();
  readonly #abi: Abi;

  /** The last domain gets `uuid`. */
  constructor(count: number, uuid: Uint8Array) {
    const { release, extraversion } = readVersion(this.#hypercall);
    this.#abi = abiOf(release, extraversion);
    const { XEN_DOMCTL_createdomain, XEN_DOMCTL_CDF_hvm, XEN_DOMCTL_CDF_hap } = this.#abi.load("domctl.constants");
    try {
      for (let made = 0; made < count; made++) {
        this.#domctl(XEN_DOMCTL_createdomain, anyDomid(this.#abi), ({ u: { createdomain } }) => {
          // Arm has one kind of guest; on x86 the plainest is PV.
          if (process.arch === "arm64") createdomain.flags = XEN_DOMCTL_CDF_hvm | XEN_DOMCTL_CDF_hap;
          if (made === count - 1) createdomain.handle = uuid;
          createdomain.max_vcpus = 1;
          createdomain.max_evtchn_port = 127;
          createdomain.max_grant_frames = 1;
          createdomain.max_maptrack_frames = 1;
          if ("grant_opts" in createdomain) createdomain.grant_opts = 1;
        });
      }
    } catch (error) {
      this[Symbol.dispose]();
      throw error;
    }
  }

  [Symbol.dispose](): void {
    const { XEN_DOMCTL_destroydomain } = this.#abi.load("domctl.constants");
    for (const domid of this.domids.splice(0)) this.#domctl(XEN_DOMCTL_destroydomain, domid, () => {});
    this.#hypercall[Symbol.dispose]();
  }

  #domctl(cmd: number, domid: number, prepare: (record: XenDomctl) => void): void {
    using operation = this.#hypercall.allocate(this.#abi.load("domctl").XenDomctl);
    const record = operation.value;
    record.cmd = cmd;
    record.interface_version = this.#abi.load("domctl.constants").XEN_DOMCTL_INTERFACE_VERSION;
    record.domain = domid;
    prepare(record);
    const { __HYPERVISOR_domctl } = this.#abi.load("xen.constants");
    const result = this.#hypercall.hypercall1(__HYPERVISOR_domctl, operation.asHypercallPtr());
    if (result < 0) throw new Error(`domctl ${cmd} on domain ${domid}: ${result}`);
    if (cmd === this.#abi.load("domctl.constants").XEN_DOMCTL_createdomain) this.domids.push(record.domain);
  }
}
