/** Buffers, garbage collections and long runs, on a real Xen that writes to the given addresses. */

import { describe, expect, test } from "bun:test";
import { stableAbi } from "../../src/runtime/abi/index.ts";
import { DevicePages, LockedPages, PrivcmdHypercall, type XenOwnedBuffer } from "../../src/unsafe.ts";
import { untilCollected } from "../runtime/collected.ts";
import { lockedBytes, mappings, openedSince, openFiles } from "../runtime/process-state.ts";
import { hypercallWays } from "./hypercall-ways.ts";
import { RawDomctl } from "./raw-domctl.ts";

const { __HYPERVISOR_sysctl } = stableAbi().load("xen.constants");

const mapped = (): number[] => [mappings("/dev/xen/hypercall"), mappings("/dev/xen/privcmd"), lockedBytes()];

describe.each([
  ["the kernel's pages", (): DevicePages => new DevicePages()],
  ["locked pages", (): LockedPages => new LockedPages()],
] as const)("with hypercall memory in %s,", (_, source) => {
  test("memory referred to by the operation alone is kept for Xen's writes, despite collections", async () => {
    using hypercall = new PrivcmdHypercall(source());
    const { abi } = new RawDomctl(hypercall);
    const { XenSysctl } = abi.load("sysctl");
    const { XenDomctlGetdomaininfo } = abi.load("domctl");
    const { XEN_SYSCTL_getdomaininfolist, XEN_SYSCTL_INTERFACE_VERSION } = abi.load("sysctl.constants");
    using operation: XenOwnedBuffer<InstanceType<typeof XenSysctl>> = hypercall.allocate(XenSysctl);
    const list = operation.value.u.getdomaininfolist;
    const fill = (): void => {
      operation.value.cmd = XEN_SYSCTL_getdomaininfolist;
      operation.value.interface_version = XEN_SYSCTL_INTERFACE_VERSION;
      list.first_domain = 0;
      list.max_domains = 8;
      list.buffer = hypercall.allocateArray(XenDomctlGetdomaininfo, 8).asHypercallPtr();
    };
    const forget = (): void => void hypercall.allocateArray(XenDomctlGetdomaininfo, 8);
    for (let round = 0; round < 2; round++) {
      fill();
      const { leaked } = hypercall.memoryCounters;
      for (let count = 0; count < 10; count++) forget();
      await untilCollected(() => hypercall.memoryCounters.leaked > leaked);
      expect(hypercall.hypercall1(__HYPERVISOR_sysctl, operation.asHypercallPtr())).toBe(0);
      const { buffer } = list;
      if (buffer === null) throw new Error("the handle has lost its owner");
      const bytes = hypercall.resolve(buffer.address, buffer.byteLength);
      const dom0 = new XenDomctlGetdomaininfo(new DataView(bytes.buffer, bytes.byteOffset));
      expect([list.num_domains, dom0.domain]).toEqual([1, 0]);
      expect(dom0.max_vcpu_id).toBe(navigator.hardwareConcurrency - 1);
    }
    expect(hypercall.memoryCounters.leaked).toBeGreaterThan(0);
  });
});

/** Rounds of the soak (test/soak) are many more. */
const ROUNDS = 1000;

test.each(hypercallWays)(
  `${ROUNDS} times %s give the same answer and leave nothing behind`,
  (_, prepare) => {
    using hypercall = new PrivcmdHypercall();
    using stack = new DisposableStack();
    const call = prepare(hypercall, stack);
    const expected = call();
    const files = openFiles();
    const before = [...mapped(), hypercall.memoryCounters.mappedPages, hypercall.memoryCounters.inUse];
    let different = 0;
    for (let round = 0; round < ROUNDS; round++) {
      if (call() !== expected) different++;
      if (round === ROUNDS / 2) Bun.gc(true);
    }
    const { mappedPages, inUse, leaked, abandoned } = hypercall.memoryCounters;
    expect([different, leaked, abandoned]).toEqual([0, 0, 0]);
    expect(openedSince(files)).toEqual([]);
    expect([...mapped(), mappedPages, inUse]).toEqual(before);
  },
  240_000,
);
