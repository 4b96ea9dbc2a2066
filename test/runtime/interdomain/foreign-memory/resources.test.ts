/** Resources of simulated domains: pages that Xen keeps for a domain. */

import { describe, expect, test } from "bun:test";
import { constants } from "node:os";
import { domid, ForeignMemory, gfn, type Resource } from "../../../../src/index.ts";
import { stableAbi, tablesOf } from "../../../../src/runtime/abi/index.ts";
import type { ForeignDevice } from "../../../../src/unsafe.ts";
import { DOM0, GUEST, machine } from "./machine.ts";

const untyped = (value: unknown): never => value as never;

describe("a mapped resource", () => {
  const { GrantEntryV1 } = stableAbi().load("grant_table");
  const { GTF_permit_access, GTF_reading } = stableAbi().load("grant_table.constants");
  const table: Resource = { type: "grant_table" };

  test("shows the domain's grant table with its grants", async () => {
    using all = machine();
    expect(all.foreign.resourceFrames(GUEST, table)).toBe(4);
    const grant = all.memory.domain(GUEST).grant(DOM0, gfn(0x101), { writable: true });
    using mapped = await all.foreign.mapResource(
      GUEST,
      { type: "grant_table", id: "shared" },
      { frames: 4, writable: true },
    );
    const entry = (): unknown => mapped.snapshot(GrantEntryV1, grant * GrantEntryV1.size).decode();
    expect(entry()).toEqual({ flags: GTF_permit_access, domid: DOM0, frame: 0x101 });
    using grants = all.memory.grants(DOM0);
    {
      using page = await grants.map(GUEST, grant);
      expect(page.loadUint32(0)).toBe(0x101);
      expect(entry()).toEqual({ flags: GTF_permit_access | GTF_reading, domid: DOM0, frame: 0x101 });
    }
    mapped.view(GrantEntryV1, grant * GrantEntryV1.size).frame = 0x102;
    using page = await grants.map(GUEST, grant);
    expect(page.loadUint32(0)).toBe(0x102);
    mapped.uint8.fill(0);
    await expect(grants.map(GUEST, grant)).rejects.toMatchObject({ code: "EINVAL" });
    expect(page.loadUint32(0)).toBe(0x102);
  });

  test("throws an error beyond its size, or if it is not simulated", async () => {
    using all = machine();
    await expect(all.foreign.mapResource(GUEST, table, { firstFrame: 4 })).rejects.toThrow(
      "map grant_table of domain 5 failed: EINVAL. The domain has no such memory",
    );
    await expect(all.foreign.mapResource(GUEST, { type: "grant_table", id: "status" })).rejects.toThrow("EINVAL");
    const server: Resource = { type: "vmtrace_buf", id: 0 };
    await expect(all.foreign.mapResource(GUEST, server)).rejects.toThrow(
      expect.objectContaining({ code: "EOPNOTSUPP" }),
    );
    expect(() => all.foreign.resourceFrames(GUEST, server)).toThrow("does not have the operation");
    await expect(all.foreign.mapResource(domid(9), table)).rejects.toThrow(
      expect.objectContaining({ code: "ESRCH", domid: 9 }),
    );
    expect(all.foreign.counters.inUse).toBe(0);
  });

  test("throws a TypeError for an unknown kind", async () => {
    using foreign = ForeignMemory.open();
    expect(() => foreign.resourceFrames(GUEST, untyped({ type: "pages" }))).toThrow(
      'expected a resource\'s type to be "grant_table", "ioreq_server" or "vmtrace_buf", received "pages"',
    );
    await expect(foreign.mapResource(GUEST, untyped(undefined))).rejects.toThrow(TypeError);
    await expect(foreign.mapResource(GUEST, untyped({ type: "grant_table", id: "toString" }))).rejects.toThrow(
      TypeError,
    );
    await expect(foreign.mapResource(GUEST, { type: "ioreq_server", id: -1 })).rejects.toThrow(RangeError);
    await expect(foreign.mapResource(GUEST, { type: "vmtrace_buf", id: 1.5 })).rejects.toThrow(RangeError);
    await expect(foreign.mapResource(GUEST, table, { frames: 0 })).rejects.toThrow(RangeError);
    await expect(foreign.mapResource(GUEST, table, untyped({ index: 1 }))).rejects.toThrow('has no option "index"');
  });
});

test("a vcpu's trace is asked of the device by the vcpu's number", async () => {
  const type: unknown = Reflect.get(tablesOf("4.15", "x86_64").load("memory.constants"), "XENMEM_resource_vmtrace_buf");
  const asked: unknown[] = [];
  const device: ForeignDevice = {
    reserve: () => 4096,
    mapFrames: () => 0,
    mapResource: ({ type, id, first, count }) => {
      asked.push({ type, id, first, count });
      return -constants.errno.EINVAL;
    },
    resourceSize: ({ type, id }) => {
      asked.push({ type, id });
      return 16;
    },
    unmap: () => 0,
    restrict: () => 0,
    [Symbol.dispose]: () => {},
  };
  using foreign = ForeignMemory.open({ device });
  expect(foreign.resourceFrames(GUEST, { type: "vmtrace_buf", id: 3 })).toBe(16);
  await expect(
    foreign.mapResource(GUEST, { type: "vmtrace_buf", id: 3 }, { firstFrame: 2, frames: 4 }),
  ).rejects.toThrow(/^map vmtrace_buf of domain \d+ failed: EINVAL/);
  expect(type).toBe(2);
  expect(asked).toEqual([
    { type, id: 3 },
    { type, id: 3, first: 2, count: 4 },
  ]);
});

test("mapResource maps nothing if its signal has aborted", async () => {
  using all = machine();
  const signal = AbortSignal.abort(new Error("enough"));
  await expect(all.foreign.mapResource(GUEST, { type: "grant_table" }, { signal })).rejects.toThrow("enough");
  expect(all.foreign.counters.inUse).toBe(0);
});
