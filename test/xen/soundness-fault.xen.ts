/** Memory to which Xen cannot write, on purpose, for faults in the middle of an operation. */

import { dlopen } from "bun:ffi";
import { describe, expect, test } from "bun:test";
import { constants } from "node:os";
import { Xen } from "../../src/index.ts";
import { stableAbi } from "../../src/runtime/abi/index.ts";
import { hypercallError } from "../../src/runtime/base/errors/index.ts";
import { pageSize, PROT_READ, PROT_WRITE } from "../../src/runtime/linux/ffi/index.ts";
import { pointerTo, type PointerTarget } from "../../src/runtime/struct/pointer.ts";
import { callWithRetry } from "../../src/runtime/hypercall/index.ts";
import { DevicePages, type HypercallPointer, LockedPages, PrivcmdHypercall } from "../../src/unsafe.ts";
import { RawDomctl } from "./raw-domctl.ts";

const { EFAULT } = constants.errno;
const { __HYPERVISOR_domctl, __HYPERVISOR_xen_version } = stableAbi().load("xen.constants");
const { XENVER_extraversion } = stableAbi().load("version.constants");
const MADV_DONTNEED = 4;

const { symbols: libc } = dlopen("libc.so.6", {
  mprotect: { args: ["u64", "u64", "i32"], returns: "i32" },
  munlock: { args: ["u64", "u64"], returns: "i32" },
  madvise: { args: ["u64", "u64", "i32"], returns: "i32" },
});

/** A page that becomes unwritable when its address is read, for the first `healing` times. */
class Unwritable implements PointerTarget {
  readonly byteLength = pageSize;
  asked = 0;
  readonly #address: number;
  readonly #unwritable: number;

  constructor(address: number, unwritable: number = Infinity) {
    this.#address = address;
    this.#unwritable = unwritable;
  }

  get address(): number {
    this.protect(++this.asked <= this.#unwritable ? PROT_READ : PROT_READ | PROT_WRITE);
    return this.#address;
  }

  protect(protection: number): void {
    if (libc.mprotect(this.#address, pageSize, protection) !== 0) throw new Error("mprotect failed");
  }
}

describe.each([
  ["the kernel's pages", (): DevicePages => new DevicePages()],
  ["locked pages", (): LockedPages => new LockedPages()],
] as const)("with hypercall memory in %s to which Xen cannot write,", (_, source) => {
  test("createdomain is made once, and its error says that it may have taken effect", () => {
    using xen = Xen.open();
    using hypercall = new PrivcmdHypercall(source());
    using page = hypercall.allocateBytes(pageSize);
    const domctl = new RawDomctl(hypercall);
    const { XenDomctl } = domctl.abi.load("domctl");
    domctl.fillCreate(new XenDomctl(new DataView(page.value.buffer)), false);
    const domids = (): number[] => xen.domains.list().map(({ domid }) => domid);
    const before = domids();
    const target = new Unwritable(page.asHypercallPtr().address);
    const pointer = pointerTo("uint8_t", target);
    const result = callWithRetry(false, () => hypercall.hypercall1(__HYPERVISOR_domctl, pointer));
    target.protect(PROT_READ | PROT_WRITE);
    const made = domids().filter((domid) => !before.includes(domid));
    for (const domid of made) domctl.destroy(domid);
    expect(result).toBe(-EFAULT);
    expect(target.asked).toBe(1);
    expect(made.length).toBe(1);
    expect(hypercallError(result, { operation: "domctl createdomain" }).message).toContain("may have taken effect");
  });

  test("a query is made up to three times, once more than it faults", () => {
    using hypercall = new PrivcmdHypercall(source());
    using page = hypercall.allocateBytes(pageSize);
    const ask = (target: Unwritable): number => {
      const pointer = pointerTo("uint8_t", target);
      return callWithRetry(true, () => hypercall.hypercall2(__HYPERVISOR_xen_version, XENVER_extraversion, pointer));
    };
    const lasting = new Unwritable(page.asHypercallPtr().address);
    expect([ask(lasting), lasting.asked]).toEqual([-EFAULT, 3]);
    const passing = new Unwritable(page.asHypercallPtr().address, 2);
    expect([ask(passing), passing.asked]).toEqual([0, 3]);
    expect(page.value[0]).toBe(".".charCodeAt(0));
  });
});

test("a page that the kernel has reclaimed is restored before the hypercall, also for a handle", () => {
  using hypercall = new PrivcmdHypercall(new LockedPages());
  const { abi } = new RawDomctl(hypercall);
  const { XEN_SYSCTL_getdomaininfolist, XEN_SYSCTL_INTERFACE_VERSION } = abi.load("sysctl.constants");
  using operation = hypercall.allocate(abi.load("sysctl").XenSysctl);
  const { XenDomctlGetdomaininfo } = abi.load("domctl");
  using records = hypercall.allocateArray(
    XenDomctlGetdomaininfo,
    Math.ceil((3 * pageSize) / XenDomctlGetdomaininfo.size),
  );
  const { address } = records.asHypercallPtr();
  const takeAway = (): void => {
    expect(libc.munlock(address, pageSize)).toBe(0);
    expect(libc.madvise(address, pageSize, MADV_DONTNEED)).toBe(0);
  };
  const call = (argument: HypercallPointer | number): number => {
    operation.value.cmd = XEN_SYSCTL_getdomaininfolist;
    operation.value.interface_version = XEN_SYSCTL_INTERFACE_VERSION;
    const list = operation.value.u.getdomaininfolist;
    list.first_domain = 0;
    list.max_domains = 1;
    list.buffer = records.asHypercallPtr();
    return hypercall.hypercall1(stableAbi().load("xen.constants").__HYPERVISOR_sysctl, argument);
  };
  takeAway();
  expect(call(operation.asHypercallPtr().address)).toBe(-EFAULT);
  takeAway();
  expect(call(operation.asHypercallPtr())).toBe(0);
  expect(records.value.get(0).max_vcpu_id).toBe(navigator.hardwareConcurrency - 1);
});
