import { describe, expect, test } from "bun:test";
import { constants } from "node:os";
import { XenInterfaceVersionError, XenUnsupportedOperationError, Xen } from "../../src/index.ts";
import { stableAbi } from "../../src/runtime/abi/index.ts";
import { close } from "../../src/runtime/linux/ffi/index.ts";
import { hypercallError } from "../../src/runtime/base/errors/index.ts";
import { type HypercallArgument, PrivcmdHypercall } from "../../src/unsafe.ts";
import { untilCollected } from "../runtime/collected.ts";
import { lockedBytes, mappings, openedSince, openFiles } from "../runtime/process-state.ts";

const { EACCES, EBADF, EFAULT, ENOSYS } = constants.errno;
const { __HYPERVISOR_sysctl, __HYPERVISOR_xen_version } = stableAbi().load("xen.constants");
const { XENVER_extraversion, XENVER_version } = stableAbi().load("version.constants");

/** Sends an interface version that no Xen has. */
class WrongVersion extends PrivcmdHypercall {
  override hypercall1(op: number, a0: HypercallArgument): number {
    if (op === __HYPERVISOR_sysctl && typeof a0 !== "number") this.resolve(a0.address + 4, 4).fill(0xee);
    return super.hypercall1(op, a0);
  }
}

const mapped = (): number[] => [mappings("/dev/xen/hypercall"), mappings("/dev/xen/privcmd"), lockedBytes()];

/** Returns the descriptors and mappings of Xen's devices that are new since `before`. */
function heldSince(before: ReadonlyMap<number, string>): number {
  return openedSince(before).length + mappings("/dev/xen/hypercall");
}

function forget(): void {
  const xen = Xen.open();
  xen.domains.list();
}

describe("Xen's own error number is returned", () => {
  test("for a hypercall that does not exist", () => {
    using hypercall = new PrivcmdHypercall();
    const result = hypercall.hypercall0(99);
    expect(result).toBe(-ENOSYS);
    expect(hypercallError(result, { operation: "hypercall 99" })).toBeInstanceOf(XenUnsupportedOperationError);
  });

  test("for an address that is not mapped", () => {
    using hypercall = new PrivcmdHypercall();
    expect(hypercall.hypercall2(__HYPERVISOR_xen_version, XENVER_extraversion, 8)).toBe(-EFAULT);
  });

  test("for an interface version of another release", () => {
    using hypercall = new WrongVersion();
    using xen = Xen.open({ hypercall });
    expect(() => xen.host.info()).toThrow(XenInterfaceVersionError);
    expect(() => xen.domains.list()).toThrow(expect.objectContaining({ errno: EACCES, code: "EACCES" }));
  });

  test("for any number of arguments", () => {
    using hypercall = new PrivcmdHypercall();
    expect(hypercall.hypercall1(99, 1)).toBe(-ENOSYS);
    expect(hypercall.hypercall3(99, 1, 2, 3)).toBe(-ENOSYS);
    expect(hypercall.hypercall4(99, 1, 2, 3, 4)).toBe(-ENOSYS);
    expect(hypercall.hypercall5(99, 1, 2, 3, 4, 2 ** 53 - 1)).toBe(-ENOSYS);
  });
});

test("the kernel's error number for a closed descriptor is kept", () => {
  const hypercall = new PrivcmdHypercall();
  expect(close(hypercall.fd)).toBe(0);
  expect(hypercall.hypercall2(__HYPERVISOR_xen_version, XENVER_version, 0)).toBe(-EBADF);
  expect(() => hypercall[Symbol.dispose]()).toThrow(expect.objectContaining({ code: "EBADF" }));
});

test("a disposed hypercall interface throws, and disposing it again does nothing", () => {
  const hypercall = new PrivcmdHypercall();
  hypercall[Symbol.dispose]();
  hypercall[Symbol.dispose]();
  expect(() => hypercall.fd).toThrow(ReferenceError);
  expect(() => hypercall.hypercall2(__HYPERVISOR_xen_version, XENVER_version, 0)).toThrow(ReferenceError);
  expect(() => hypercall.allocateBytes(1)).toThrow(ReferenceError);
});

test("a disposed hypercall buffer is refused before the call", () => {
  using hypercall = new PrivcmdHypercall();
  const bytes = hypercall.allocateBytes(16);
  const pointer = bytes.asHypercallPtr();
  bytes[Symbol.dispose]();
  expect(() => hypercall.hypercall2(__HYPERVISOR_xen_version, XENVER_extraversion, pointer)).toThrow(ReferenceError);
});

// The soak (test/soak) makes many more.
const listings = 333;

test(`${3 * listings} hypercalls leave descriptors, mappings and memory as they were`, () => {
  using xen = Xen.open();
  using hypercall = new PrivcmdHypercall();
  const round = (): void => {
    xen.host.info();
    xen.domains.list();
    using bytes = hypercall.makeMutSlice(new Uint8Array(16));
    if (hypercall.hypercall2(__HYPERVISOR_xen_version, XENVER_extraversion, bytes.asHypercallPtr()) !== 0) {
      throw new Error("xen_version failed");
    }
    bytes.update();
  };
  round();
  const [files, before] = [openFiles(), mapped()];
  for (let count = 0; count < listings; count++) round();
  expect([openedSince(files), mapped()]).toEqual([[], before]);
  expect(hypercall.memoryCounters).toMatchObject({ inUse: 0, leaked: 0, abandoned: 0 });
});

test("forgotten hypercall interfaces and Xen objects release everything when they are collected", async () => {
  const files = openFiles();
  const before = heldSince(files);
  let most = before;
  for (let round = 0; round < 30; round++) {
    forget();
    most = Math.max(most, heldSince(files));
  }
  // Some may have been collected by then.
  expect(most).toBeGreaterThan(before + 15);
  await untilCollected(() => heldSince(files) < before + 15);
  expect(heldSince(files)).toBeLessThan(before + 15);
});

// Enough for the JIT's second tier; the soak (test/soak) goes beyond its last.
const times = 2000;

test(`a repeated hypercall returns equal answers ${times / 1000} thousand times`, () => {
  using hypercall = new PrivcmdHypercall();
  const first = hypercall.hypercall2(__HYPERVISOR_xen_version, XENVER_version, 0);
  let different = 0;
  for (let count = 0; count < times; count++) {
    const result =
      count % 5 === 0 ? hypercall.hypercall0(99) : hypercall.hypercall2(__HYPERVISOR_xen_version, XENVER_version, 0);
    if (result !== (count % 5 === 0 ? -ENOSYS : first)) different++;
  }
  expect(first >>> 16).toBe(4);
  expect(different).toBe(0);
});
