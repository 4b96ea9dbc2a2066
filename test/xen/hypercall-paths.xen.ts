/** The ways to Xen other than an ioctl with an int as its result. */

import { describe, expect, test } from "bun:test";
import { constants } from "node:os";
import { XenPermissionError } from "../../src/index.ts";
import { stableAbi } from "../../src/runtime/abi/index.ts";
import { hypercallError } from "../../src/runtime/base/errors/index.ts";
import { DevicePages, LockedPages, PrivcmdHypercall } from "../../src/unsafe.ts";
import { RawDomctl } from "./raw-domctl.ts";

const { EFAULT, EINVAL, ENOENT, ENOSYS, EPERM, ESRCH } = constants.errno;
const numbers = stableAbi().load("xen.constants");
const { __HYPERVISOR_memory_op, __HYPERVISOR_xen_version } = numbers;
const { XENMEM_maximum_ram_page } = stableAbi().load("memory.constants");
const { XENVER_extraversion, XENVER_version } = stableAbi().load("version.constants");
/**
 * The result for a domain that does not exist; Xen on Arm is usually built without support for external device models.
 */
const REFUSAL = process.arch === "arm64" ? -ENOSYS : -ESRCH;
const { XenDmOp } = stableAbi().load("hvm/dm_op");

describe("a hypercall with a 64-bit result", () => {
  test("returns the result of the ordinary one", () => {
    using hypercall = new PrivcmdHypercall();
    const version = hypercall.hypercall2(__HYPERVISOR_xen_version, XENVER_version, 0);
    expect(hypercall.hypercallLong(__HYPERVISOR_xen_version, XENVER_version, 0)).toBe(BigInt(version));
    const page = hypercall.hypercall1(__HYPERVISOR_memory_op, XENMEM_maximum_ram_page);
    expect(page).toBeGreaterThan(0);
    expect(hypercall.hypercallLong(__HYPERVISOR_memory_op, XENMEM_maximum_ram_page)).toBe(BigInt(page));
    expect(hypercall.hypercallLong(99)).toBe(BigInt(-ENOSYS));
    expect(hypercall.hypercallLong(99, 1, 2, 3, 4, 5)).toBe(BigInt(-ENOSYS));
    expect(hypercall.hypercallLong(__HYPERVISOR_xen_version, XENVER_extraversion, 8)).toBe(BigInt(-EFAULT));
    expect(() => hypercall.hypercallLong(99, 1, 2, 3, 4, 5, 6)).toThrow(RangeError);
  });

  test("accepts a buffer like the ordinary one", () => {
    using hypercall = new PrivcmdHypercall();
    using bytes = hypercall.allocateBytes(16);
    expect(hypercall.hypercallLong(__HYPERVISOR_xen_version, XENVER_extraversion, bytes.asHypercallPtr())).toBe(0n);
    expect(bytes.value[0]).toBe(".".charCodeAt(0));
    bytes[Symbol.dispose]();
    expect(() =>
      hypercall.hypercallLong(__HYPERVISOR_xen_version, XENVER_extraversion, bytes.asHypercallPtr()),
    ).toThrow(ReferenceError);
  });

  // A debug register is the only place in which a PV domain can store a number of its choice and get it back as a
  // result.
  const values = [0xffff_ffff, 0x8000_0000, 2 ** 32, 0x7fff_ffff_f000];
  test.if(process.arch === "x64").each(values)("is neither cut nor mistaken for an error: %p", (value) => {
    using hypercall = new PrivcmdHypercall();
    const { __HYPERVISOR_get_debugreg, __HYPERVISOR_set_debugreg } = numbers;
    // Each vcpu has its own registers, and this process may move in between: to a vcpu with zero, or with an earlier
    // value.
    const roundTrip = (): [long: bigint, cut: number] => {
      expect(hypercall.hypercall2(__HYPERVISOR_set_debugreg, 3, value)).toBe(0);
      const long = hypercall.hypercallLong(__HYPERVISOR_get_debugreg, 3);
      const cut = hypercall.hypercall1(__HYPERVISOR_get_debugreg, 3);
      expect(hypercall.hypercall2(__HYPERVISOR_set_debugreg, 3, 0)).toBe(0);
      return [long, cut];
    };
    const results = Array.from({ length: 20 }, roundTrip);
    expect(results).toContainEqual([BigInt(value), value | 0]);
    const whole = new Set([0, ...values].map(BigInt));
    expect(results.filter(([long]) => !whole.has(long))).toEqual([]);
  });
});

describe.each([
  ["the kernel's pages", (): DevicePages => new DevicePages()],
  ["locked pages", (): LockedPages => new LockedPages()],
] as const)("a device model's operation, with %s", (_, source) => {
  test("reaches Xen, which answers for the domain", () => {
    using hypercall = new PrivcmdHypercall(source());
    using operation = hypercall.allocate(XenDmOp);
    const results = Array.from({ length: 1000 }, () => hypercall.dmOp(4000, [operation.asHypercallPtr()]));
    expect([...new Set(results)]).toEqual([REFUSAL]);
  });

  // Xen on Arm is usually built without support for external device models.
  test.if(process.arch === "x64")("returns the bytes that Xen writes into its buffer", () => {
    using hypercall = new PrivcmdHypercall(source());
    const domctl = new RawDomctl(hypercall);
    const domid = domctl.create(true);
    try {
      const { XEN_DMOP_create_ioreq_server, XEN_DMOP_destroy_ioreq_server } = stableAbi().load("hvm/dm_op.constants");
      using operation = hypercall.allocate(XenDmOp);
      const ids = [1, 2, 3].map(() => {
        operation.value.op = XEN_DMOP_create_ioreq_server;
        operation.value.u.create_ioreq_server.id = 0xffff;
        expect(hypercall.dmOp(domid, [operation.asHypercallPtr()])).toBe(0);
        return operation.value.u.create_ioreq_server.id;
      });
      expect(ids).toEqual([0, 1, 2]);
      const mine = new XenDmOp();
      mine.op = XEN_DMOP_destroy_ioreq_server;
      mine.u.destroy_ioreq_server.id = 1;
      using bounced = hypercall.makeConstObject(mine);
      expect(hypercall.dmOp(domid, [bounced.asHypercallPtr()])).toBe(0);
      expect(hypercall.dmOp(domid, [bounced.asHypercallPtr()])).toBe(-ENOENT);
    } finally {
      domctl.destroy(domid);
    }
  });
});

describe("a restricted descriptor of privcmd", () => {
  test("refuses every other hypercall with a message", () => {
    using hypercall = new PrivcmdHypercall();
    hypercall.restrict(4000);
    const result = hypercall.hypercall2(__HYPERVISOR_xen_version, XENVER_version, 0);
    expect(result).toBe(-EPERM);
    expect(hypercallError(result, { operation: "xen_version version" })).toBeInstanceOf(XenPermissionError);
    expect(hypercall.hypercallLong(__HYPERVISOR_xen_version, XENVER_version, 0)).toBe(BigInt(-EPERM));
  });

  test("allows a device model's operation on its own domain only", () => {
    using hypercall = new PrivcmdHypercall();
    using operation = hypercall.allocate(XenDmOp);
    hypercall.restrict(4000);
    expect(hypercall.dmOp(4000, [operation.asHypercallPtr()])).toBe(REFUSAL);
    expect(hypercall.dmOp(0, [operation.asHypercallPtr()])).toBe(-EPERM);
  });

  test("cannot be restricted to another domain", () => {
    using hypercall = new PrivcmdHypercall();
    hypercall.restrict(4000);
    hypercall.restrict(4000);
    expect(() => hypercall.restrict(0)).toThrow(expect.objectContaining({ errno: EINVAL }));
  });

  test("does not restrict a second interface", () => {
    using restricted = new PrivcmdHypercall();
    using free = new PrivcmdHypercall();
    restricted.restrict(4000);
    expect(free.hypercall2(__HYPERVISOR_xen_version, XENVER_version, 0) >>> 16).toBe(4);
  });
});
