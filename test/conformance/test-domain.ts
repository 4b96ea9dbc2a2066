/** A domain made for one test, as small as Xen makes one: paused, without vcpus and memory. */

import { anyDomid, type Xen } from "../../src/index.ts";
import { codeOf, isArm, type Subject } from "./subject.ts";

export interface TestDomainOptions {
  readonly vcpus?: number;
  /** True for a virtual machine; on Arm every domain is one. */
  readonly virtual?: boolean;
  /** 16 bytes. */
  readonly handle?: ArrayLike<number>;
}

export interface CreateOptions extends TestDomainOptions {
  /** Flags XEN_DOMCTL_CDF_…, in addition to those of its kind. */
  readonly flags?: number;
  /** Devices that Xen emulates on x86; by default those of its kind. */
  readonly emulators?: number;
  readonly grantFrames?: number;
  readonly grantVersion?: number;
}

export class TestDomain implements Disposable {
  readonly domid: number;
  readonly #xen: Xen;

  constructor(subject: Subject, options: TestDomainOptions = {}) {
    this.#xen = subject.xen;
    this.domid = createDomain(subject, anyDomid(subject.xen.abi), options);
  }

  [Symbol.dispose](): void {
    const { domid } = this;
    const exists = codeOf(() => this.#xen.domains.get(domid).info()) === "ok";
    if (exists) this.#xen.domctl("destroydomain", domid);
  }
}

/** Makes a domain. Returns its number: the requested one, or the next free one for `anyDomid`. Throws Xen's refusal. */
export function createDomain(
  subject: Subject,
  wanted: number,
  {
    vcpus = 1,
    virtual = isArm(subject),
    handle = [],
    flags = 0,
    // Of the devices that Xen emulates for HVM guests, a PVH guest has the local APIC.
    emulators = virtual ? 1 : 0,
    grantFrames = 1,
    grantVersion = 1,
  }: CreateOptions = {},
): number {
  const { xen } = subject;
  const { XEN_DOMCTL_CDF_hvm, XEN_DOMCTL_CDF_hap } = xen.abi.load("domctl.constants");
  const { domid } = xen.domctl("createdomain", wanted, (request) => {
    request.flags = (virtual ? XEN_DOMCTL_CDF_hvm | XEN_DOMCTL_CDF_hap : 0) | flags;
    request.handle = handle;
    request.max_vcpus = vcpus;
    request.max_evtchn_port = 127;
    request.max_grant_frames = grantFrames;
    request.max_maptrack_frames = 1;
    if ("grant_opts" in request) request.grant_opts = grantVersion;
    if ("emulation_flags" in request.arch) request.arch.emulation_flags = emulators;
  });
  return domid;
}

/** A domain with some pages of memory. */
export class DomainWithMemory extends TestDomain {
  /** Frames of its pages: machine frames of a PV domain. */
  readonly frames: readonly number[];

  constructor(subject: Subject, virtual: boolean, pages: number) {
    super(subject, { virtual });
    const { xen } = subject;
    const here: typeof xen = xen;
    if (isArm(subject)) here.domctl("set_address_size", this.domid, { size: 64 });
    here.domctl("max_vcpus", this.domid, { max: 1 });
    here.domctl("max_mem", this.domid, { max_memkb: BigInt(pages * 4) });
    if (virtual) {
      if (here.atLeast("4.17")) here.domctl("set_paging_mempool_size", this.domid, { size: 2n << 20n });
      else if (xen.runsOn("x86_64")) xen.domctl("shadow_op.set_allocation", this.domid, { mb: 2 });
    }
    const wanted = BigUint64Array.from({ length: pages }, (_, page) => BigInt(0x40000 + page));
    using list = here.buffers.makeMutSlice(wanted);
    const request = { domid: this.domid, nr_extents: BigInt(pages), extent_start: list.asHypercallPtr() };
    const done = here.memoryOp("populate_physmap", request, (_, value) => value);
    if (done !== pages) throw new Error(`${done} of ${pages} pages`);
    list.update();
    this.frames = [...wanted].map(Number);
  }
}
