import { describe, expect, test } from "bun:test";
import { XenDomctlCreatedomain, XenDomctlMaxMem } from "../../../src/generated/4.17/x86_64/domctl.ts";
import { XenSysctlGetdomaininfolist } from "../../../src/generated/4.17/x86_64/sysctl.ts";
import { encode } from "../../../src/runtime/struct/index.ts";

const untyped = (value: unknown): never => value as never;

describe("an integer of a plain object", () => {
  test.each([
    [2 ** 32, "4294967296 does not fit struct xen_sysctl_getdomaininfolist.max_domains, which would be 0"],
    [-(2 ** 32) - 1, "-4294967297 does not fit"],
    [1.5, "1.5 does not fit"],
    [Number.NaN, "NaN does not fit"],
  ])("%p is refused where it would become another", (value, message) => {
    expect(() => encode(new XenSysctlGetdomaininfolist(), { max_domains: value })).toThrow(RangeError);
    expect(() => encode(new XenSysctlGetdomaininfolist(), { max_domains: value })).toThrow(message);
  });

  test("of 64 bits is refused beyond them", () => {
    expect(() => encode(new XenDomctlMaxMem(), { max_memkb: 1n << 64n })).toThrow(
      "does not fit struct xen_domctl_max_mem",
    );
    expect(() => encode(new XenDomctlMaxMem(), { max_memkb: -(1n << 65n) })).toThrow(RangeError);
    expect(encode(new XenDomctlMaxMem(), { max_memkb: (1n << 64n) - 1n }).max_memkb).toBe((1n << 64n) - 1n);
  });

  test("may be negative for the unsigned one with the same bits, and for a signed member", () => {
    expect(encode(new XenSysctlGetdomaininfolist(), { max_domains: -1 }).max_domains).toBe(2 ** 32 - 1);
    expect(encode(new XenDomctlMaxMem(), { max_memkb: -1n }).max_memkb).toBe((1n << 64n) - 1n);
    expect(encode(new XenDomctlCreatedomain(), { max_grant_frames: -1 }).max_grant_frames).toBe(-1);
  });

  test.each([
    [1n, "takes a number, not a bigint"],
    ["1", "takes a number, not a string"],
    [null, "takes a number, not null"],
    [true, "takes a number, not a boolean"],
  ])("%p of another type is refused by the member's name", (value, message) => {
    const filling = untyped({ max_domains: value });
    expect(() => encode(new XenSysctlGetdomaininfolist(), filling)).toThrow(TypeError);
    expect(() => encode(new XenSysctlGetdomaininfolist(), filling)).toThrow(`max_domains ${message}`);
  });

  test("of 64 bits is no number, but the checked member beside it is", () => {
    expect(() => encode(new XenDomctlMaxMem(), untyped({ max_memkb: 1 }))).toThrow("takes a bigint, not a number");
    expect(encode(new XenDomctlMaxMem(), { max_memkb_number: 5 }).max_memkb).toBe(5n);
  });
});
