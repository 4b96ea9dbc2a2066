import { describe, expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { constants } from "node:os";
import { stableAbi } from "../../src/runtime/abi/index.ts";
import { textOf } from "../../src/runtime/struct/text.ts";
import { DevicePages, LockedPages, PrivcmdHypercall } from "../../src/unsafe.ts";
import { lockedBytes, mappings } from "../runtime/process-state.ts";

const { __HYPERVISOR_xen_version } = stableAbi().load("xen.constants");
const { XENVER_capabilities, XEN_CAPABILITIES_INFO_LEN } = stableAbi().load("version.constants");

const held = (): number[] => [mappings("/dev/xen/hypercall"), lockedBytes()];

describe.each([
  ["the kernel's pages", "device", (): DevicePages => new DevicePages()],
  ["locked pages", "locked", (): LockedPages => new LockedPages()],
] as const)("hypercall memory in %s", (_, kind, source) => {
  test("receives from Xen the text that Linux also shows, in place and bounced", () => {
    using hypercall = new PrivcmdHypercall(source());
    expect(hypercall.memorySource).toBe(kind);
    const expected = readFileSync("/sys/hypervisor/properties/capabilities", "utf8").trim();
    using owned = hypercall.allocateBytes(XEN_CAPABILITIES_INFO_LEN);
    expect(hypercall.hypercall2(__HYPERVISOR_xen_version, XENVER_capabilities, owned.asHypercallPtr())).toBe(0);
    expect(textOf(owned.value).trim()).toBe(expected);

    const mine = new Uint8Array(XEN_CAPABILITIES_INFO_LEN).fill(0xff);
    using bounced = hypercall.makeMutSlice(mine);
    expect(hypercall.hypercall2(__HYPERVISOR_xen_version, XENVER_capabilities, bounced.asHypercallPtr())).toBe(0);
    expect(mine[0]).toBe(0xff);
    bounced.update();
    expect(textOf(mine).trim()).toBe(expected);
  });

  test("is read and written by Xen up to the last bytes of a long buffer", () => {
    using hypercall = new PrivcmdHypercall(source());
    const length = 16 * 4096;
    using bytes = hypercall.allocateBytes(length);
    const at = bytes.asHypercallPtr().address + length - XEN_CAPABILITIES_INFO_LEN;
    expect(hypercall.hypercall2(__HYPERVISOR_xen_version, XENVER_capabilities, at)).toBe(0);
    expect(textOf(bytes.value.subarray(length - XEN_CAPABILITIES_INFO_LEN))).toStartWith("xen-3.0-");
    expect(bytes.value.subarray(0, length - XEN_CAPABILITIES_INFO_LEN).every((byte) => byte === 0)).toBe(true);
  });

  test("is completely unmapped by disposal", () => {
    const before = held();
    const hypercall = new PrivcmdHypercall(source());
    const buffers = [1, 4096, 5 * 4096].map((length) => hypercall.allocateBytes(length));
    expect(held()).not.toEqual(before);
    for (const buffer of buffers) buffer[Symbol.dispose]();
    hypercall[Symbol.dispose]();
    expect(held()).toEqual(before);
  });

  test("stays usable by Xen while child processes are made", async () => {
    using hypercall = new PrivcmdHypercall(source());
    using bytes = hypercall.allocateBytes(XEN_CAPABILITIES_INFO_LEN);
    for (let round = 0; round < 10; round++) {
      const child = Bun.spawn(["true"]);
      bytes.value.fill(0xff);
      expect(hypercall.hypercall2(__HYPERVISOR_xen_version, XENVER_capabilities, bytes.asHypercallPtr())).toBe(0);
      expect(textOf(bytes.value)).toStartWith("xen-3.0-");
      expect(await child.exited).toBe(0);
    }
  });
});

test("hypercall memory consists of the kernel's pages by default", () => {
  using hypercall = new PrivcmdHypercall();
  expect(hypercall.memorySource).toBe("device");
});

test("the error for unavailable hypercall memory has the kernel's number", () => {
  using hypercall = new PrivcmdHypercall(new LockedPages());
  // More than dom0 has; the limit on locked memory does not apply to root.
  const { ENOMEM } = constants.errno;
  expect(() => hypercall.allocateBytes(2 ** 30)).toThrow(expect.objectContaining({ errno: ENOMEM, code: "ENOMEM" }));
});
