import { describe, expect, test } from "bun:test";
import { XenDomctlGetdomaininfo } from "../../../../src/generated/4.17/x86_64/domctl.ts";
import * as version from "../../../../src/generated/4.17/x86_64/version.constants.ts";
import * as xen from "../../../../src/generated/4.17/x86_64/xen.constants.ts";
import { tablesOf } from "../../../../src/runtime/abi/index.ts";
import { XenUnknownReleaseError, XenError } from "../../../../src/runtime/base/errors/index.ts";
import type { HypercallArgument } from "../../../../src/runtime/hypercall/index.ts";
import { TracingHypercall } from "../../../../src/runtime/inspect/trace/index.ts";
import { XenValidationError, ValidatingHypercall } from "../../../../src/runtime/inspect/validate/index.ts";
import { readVersion } from "../../../../src/runtime/hypercall/version/index.ts";
import { StandInXen } from "../../stand-in/stand-in-xen.ts";
import { ObedientXen } from "./obedient-xen.ts";
import { abi, makeSysctl, sysctl } from "./sample-calls.ts";

describe("a validating interface", () => {
  test("throws an error with the rule, the place, and the expected and received values", () => {
    using hypercall = new ValidatingHypercall(new ObedientXen(), { abi });
    using operation = sysctl(hypercall, "XEN_SYSCTL_readconsole");
    using text = hypercall.allocateBytes(16);
    operation.value.u.readconsole.buffer = text.asHypercallPtr();
    operation.value.u.readconsole.count = 17;
    const error: unknown = attempt(() => makeSysctl(hypercall, operation));
    expect(error).toBeInstanceOf(XenValidationError);
    expect(error).toBeInstanceOf(XenError);
    expect(error).toMatchObject({
      operation: "sysctl readconsole",
      code: "ERR_HYPERCALL_INVALID",
      errno: undefined,
      rule: "count",
      path: "u.readconsole.buffer",
      received: "a buffer of 16 bytes",
      expected: "17 × bytes: 17 bytes (by count)",
    });
    expect(String(error)).toContain('u.readconsole.buffer breaks the rule "count"');
  });

  test("asks Xen for its release at the first call", () => {
    const inner = new StandInXen();
    using hypercall = new ValidatingHypercall(inner);
    expect(inner.calls.size).toBe(0);
    using operation = sysctl(hypercall, "XEN_SYSCTL_physinfo");
    expect(makeSysctl(hypercall, operation)).toBe(0);
    const asked = inner.calls.get(xen.__HYPERVISOR_xen_version);
    expect(asked).toBeGreaterThan(0);
    expect(makeSysctl(hypercall, operation)).toBe(0);
    expect(inner.calls.get(xen.__HYPERVISOR_xen_version)).toBe(asked);
  });

  test("refuses unstable operations of an unknown release, and passes stable ones", () => {
    const inner = new StandInXen();
    inner.setVersion({ minor: 99 });
    using hypercall = new ValidatingHypercall(inner);
    expect(readVersion(hypercall).release).toBe("4.99");
    using operation = sysctl(hypercall, "XEN_SYSCTL_physinfo");
    const error: unknown = attempt(() => makeSysctl(hypercall, operation));
    expect(error).toMatchObject({ name: "XenValidationError", rule: "release" });
    expect((error as Error).cause).toBeInstanceOf(XenUnknownReleaseError);
  });

  test("makes calls even if Xen does not tell its version", () => {
    const inner = new ObedientXen();
    inner.answer = (op) => (op === xen.__HYPERVISOR_xen_version ? -1 : 5);
    using hypercall = new ValidatingHypercall(inner);
    expect(hypercall.hypercall3(xen.__HYPERVISOR_vcpu_op, 3, 0, 0)).toBe(5);
    expect(hypercall.hypercall2(xen.__HYPERVISOR_xen_version, version.XENVER_version, 0)).toBe(-1);
  });

  test("requires version 0 for a stable operation", () => {
    const newest = tablesOf("4.21");
    const { XEN_DOMCTL_get_domain_state } = newest.load("domctl.constants") as unknown as Record<string, number>;
    const inner = new ObedientXen();
    using hypercall = new ValidatingHypercall(inner, { abi: newest });
    using operation = hypercall.allocate(newest.load("domctl").XenDomctl);
    operation.value.cmd = Number(XEN_DOMCTL_get_domain_state);
    const call = (): number => hypercall.hypercall1(xen.__HYPERVISOR_domctl, operation.asHypercallPtr());
    expect(call()).toBe(0);
    operation.value.interface_version = newest.load("domctl.constants").XEN_DOMCTL_INTERFACE_VERSION;
    expect(call).toThrow(expect.objectContaining({ rule: "version", expected: "0" }));
  });

  test("passes every call with all arguments to the inner interface, and returns its result", () => {
    const inner = new ObedientXen();
    inner.answer = (_, args) => 100 + args.length;
    using hypercall = new ValidatingHypercall(new TracingHypercall(inner, () => {}, { abi }), { abi });
    const { __HYPERVISOR_set_timer_op: op } = xen;
    const results = [
      hypercall.hypercall0(op),
      hypercall.hypercall1(op, 1),
      hypercall.hypercall2(op, 1, 2),
      hypercall.hypercall3(op, 1, 2, 3),
      hypercall.hypercall4(op, 1, 2, 3, 4),
      hypercall.hypercall5(op, 1, 2, 3, 4, 5),
      hypercall.hypercallLong(op, 1, 2),
    ];
    expect(results).toEqual([100, 101, 102, 103, 104, 105, 102n]);
    expect(inner.calls).toEqual([
      [op],
      [op, 1],
      [op, 1, 2],
      [op, 1, 2, 3],
      [op, 1, 2, 3, 4],
      [op, 1, 2, 3, 4, 5],
      [op, 1, 2],
    ]);
  });

  test("makes buffers of the inner interface, and disposes it", () => {
    const inner = new ObedientXen();
    const hypercall = new ValidatingHypercall(inner, { abi });
    const made = [
      hypercall.makeConstObject(new XenDomctlGetdomaininfo()),
      hypercall.makeMutBuffer(new XenDomctlGetdomaininfo()),
      hypercall.makeConstSlice(new Uint8Array(8)),
      hypercall.makeMutSlice(new Uint8Array(8)),
      hypercall.allocate(XenDomctlGetdomaininfo),
      hypercall.allocateArray(XenDomctlGetdomaininfo, 2),
      hypercall.allocateBytes(8),
    ];
    for (const buffer of made) {
      const { address, byteLength } = buffer.asHypercallPtr();
      expect(inner.resolve(address, byteLength).byteLength).toBe(byteLength);
      expect(hypercall.resolve(address, byteLength).buffer).toBe(inner.resolve(address, byteLength).buffer);
      buffer[Symbol.dispose]();
    }
    hypercall[Symbol.dispose]();
    expect(() => inner.allocateBytes(8)).toThrow(ReferenceError);
  });

  test("passes invalid arguments to the inner interface, which throws its own error", () => {
    using hypercall = new ValidatingHypercall(new ObedientXen(), { abi });
    const nothing = null as unknown as HypercallArgument;
    expect(() => hypercall.hypercall1(xen.__HYPERVISOR_sysctl, nothing)).toThrow(TypeError);
    const disposed = hypercall.allocateBytes(8);
    const pointer = disposed.asHypercallPtr();
    disposed[Symbol.dispose]();
    expect(() => hypercall.hypercall1(xen.__HYPERVISOR_sysctl, pointer)).toThrow(ReferenceError);
  });
});

function attempt(action: () => unknown): unknown {
  try {
    action();
    return undefined;
  } catch (error) {
    return error;
  }
}
