import { describe, expect, test } from "bun:test";
import { XenDomctlCreatedomain, XenDomctlMaxMem } from "../../../src/generated/4.17/x86_64/domctl.ts";
import { XenSysctlGetdomaininfolist } from "../../../src/generated/4.17/x86_64/sysctl.ts";
import { encode } from "../../../src/runtime/struct/index.ts";

const untyped = (value: unknown): never => value as never;

describe("an integer of a plain object", () => {
  test.each([
    [
      2 ** 32,
      "expected a value that fits struct xen_sysctl_getdomaininfolist.max_domains, received 4294967296, which would become 0",
    ],
    [-(2 ** 32) - 1, "received -4294967297, which"],
    [1.5, "received 1.5, which"],
    [Number.NaN, "received NaN, which"],
  ])("is refused if it does not fit the member: %p", (value, message) => {
    expect(() => encode(new XenSysctlGetdomaininfolist(), { max_domains: value })).toThrow(RangeError);
    expect(() => encode(new XenSysctlGetdomaininfolist(), { max_domains: value })).toThrow(message);
  });

  test("is refused if it does not fit 64 bits", () => {
    expect(() => encode(new XenDomctlMaxMem(), { max_memkb: 1n << 64n })).toThrow(
      "expected a value that fits struct xen_domctl_max_mem",
    );
    expect(() => encode(new XenDomctlMaxMem(), { max_memkb: -(1n << 65n) })).toThrow(RangeError);
    expect(encode(new XenDomctlMaxMem(), { max_memkb: (1n << 64n) - 1n }).max_memkb).toBe((1n << 64n) - 1n);
  });

  test("may be negative for an unsigned number with equal bits, and for a signed member", () => {
    expect(encode(new XenSysctlGetdomaininfolist(), { max_domains: -1 }).max_domains).toBe(2 ** 32 - 1);
    expect(encode(new XenDomctlMaxMem(), { max_memkb: -1n }).max_memkb).toBe((1n << 64n) - 1n);
    expect(encode(new XenDomctlCreatedomain(), { max_grant_frames: -1 }).max_grant_frames).toBe(-1);
  });

  test.each([
    [1n, "expected a number for struct xen_sysctl_getdomaininfolist.max_domains, received a bigint"],
    ["1", "expected a number for struct xen_sysctl_getdomaininfolist.max_domains, received a string"],
    [null, "expected a number for struct xen_sysctl_getdomaininfolist.max_domains, received null"],
    [true, "expected a number for struct xen_sysctl_getdomaininfolist.max_domains, received a boolean"],
  ])("is refused with the member's name if it is of another type: %p", (value, message) => {
    const filling = untyped({ max_domains: value });
    expect(() => encode(new XenSysctlGetdomaininfolist(), filling)).toThrow(TypeError);
    expect(() => encode(new XenSysctlGetdomaininfolist(), filling)).toThrow(message);
  });

  test("must be a bigint for a 64-bit member, or a number for its checked companion", () => {
    expect(() => encode(new XenDomctlMaxMem(), untyped({ max_memkb: 1 }))).toThrow(
      "expected a bigint for struct xen_domctl_max_mem.max_memkb, received a number",
    );
    expect(encode(new XenDomctlMaxMem(), { max_memkb_number: 5 }).max_memkb).toBe(5n);
  });
});

test("a misspelt member of a record is refused with the right spelling", () => {
  expect(() => encode(new XenDomctlMaxMem(), untyped({ max_mem: 1n }))).toThrow(
    new TypeError('struct xen_domctl_max_mem has no member "max_mem"; did you mean "max_memkb"?'),
  );
  expect(() => encode(new XenDomctlMaxMem(), untyped({ dataView: 1n }))).toThrow(
    new TypeError('struct xen_domctl_max_mem has no member "dataView"; expected max_memkb, max_memkb_number'),
  );
});
