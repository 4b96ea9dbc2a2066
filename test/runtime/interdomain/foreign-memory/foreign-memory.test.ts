/** Foreign memory of simulated domains. */

import { describe, expect, test } from "bun:test";
import { constants } from "node:os";
import { domid, ForeignMemory, gfn, type Gfn } from "../../../../src/index.ts";
import { stableAbi } from "../../../../src/runtime/abi/index.ts";
import type { ForeignDevice } from "../../../../src/unsafe.ts";
import { FRAME_SIZE } from "../../../../src/runtime/interdomain/shared-memory/index.ts";
import { mappings } from "../../process-state.ts";
import { Sample } from "../../sample.ts";
import { DOM0, FRAMES, GUEST, machine } from "./machine.ts";

const untyped = (value: unknown): never => value as never;
const MISSING = gfn(0x999);
const MEMORY = "/memfd:xen-ts-simulated-memory (deleted)";

describe("mapped foreign frames", () => {
  test("are contiguous, and are read and written as bytes, records and arrays", async () => {
    using all = machine();
    const order = [FRAMES[2], FRAMES[0], FRAMES[2]].filter((at) => at !== undefined);
    using mapped = await all.foreign.map(GUEST, order, { writable: true });
    expect([mapped.domid, mapped.byteLength, mapped.holes]).toEqual([GUEST, 3 * FRAME_SIZE, []]);
    expect([0, 1, 2].map((index) => mapped.loadUint32(index * FRAME_SIZE))).toEqual([0x102, 0x100, 0x102]);
    mapped.view(Sample, 8).number = 7;
    expect(mapped.array(Uint32Array, 2 * FRAME_SIZE + 8, 1)[0]).toBe(7);
    mapped.write(FRAME_SIZE + 16, Uint8Array.of(1, 2, 3));
    using page = all.memory.domain(GUEST).page(gfn(0x100));
    expect(page.read(16, 3)).toEqual(Uint8Array.of(1, 2, 3));
  });

  test("are a range, an array of words, or a list, with equal results", async () => {
    using all = machine();
    const words = BigUint64Array.from(FRAMES, (frame) => BigInt(frame));
    const range = { first: gfn(0x100), count: FRAMES.length };
    for (const frames of [range, { ...range, first: 0x100n }, words, FRAMES, FRAMES.map(BigInt)]) {
      using mapped = await all.foreign.map(GUEST, frames);
      expect(FRAMES.map((_, index) => mapped.loadUint32(index * FRAME_SIZE))).toEqual(FRAMES.map(Number));
    }
    await expect(all.foreign.map(GUEST, { first: gfn(0x100), count: 0 })).rejects.toThrow("expected count");
    await expect(all.foreign.map(GUEST, { first: gfn(2 ** 53 - 1), count: 2 })).rejects.toThrow(RangeError);
    await expect(all.foreign.map(GUEST, untyped({ first: 1, number: 2 }))).rejects.toThrow('has no option "number"');
    await expect(all.foreign.map(GUEST, BigUint64Array.of(1n, 2n ** 53n))).rejects.toThrow(RangeError);
    await expect(all.foreign.map(GUEST, new BigUint64Array(0))).rejects.toThrow("the number of frames");
    await expect(all.foreign.map(GUEST, untyped(new Float64Array(1)))).rejects.toThrow(TypeError);
    await expect(all.foreign.map(GUEST, untyped(null))).rejects.toThrow(TypeError);
  });

  test("are read-only by default", async () => {
    using all = machine();
    using mapped = await all.foreign.map(GUEST, gfn(0x101));
    expect([mapped.writable, mapped.loadUint32(0), mapped.snapshot(Sample).number]).toEqual([false, 0x101, 0x101]);
    expect(() => mapped.view(Sample)).toThrow("received frame 0x101 of domain 5, which is read-only");
  });

  test("stay mapped when the domain ends, or the ForeignMemory is closed", async () => {
    using all = machine();
    const mapped = await all.foreign.map(GUEST, FRAMES, { writable: true });
    all.memory.forget(GUEST);
    all.foreign[Symbol.dispose]();
    all.foreign[Symbol.dispose]();
    expect(mapped.loadUint32(FRAME_SIZE)).toBe(0x101);
    mapped.uint8.fill(1);
    mapped[Symbol.dispose]();
    expect(() => mapped.read()).toThrow(/^4 frames of domain 5 from frame 0x100 has been unmapped$/);
    await expect(all.foreign.map(GUEST, FRAMES)).rejects.toThrow(/^this ForeignMemory has been closed$/);
    expect(() => all.foreign.resourceFrames(GUEST, { type: "grant_table" })).toThrow(ReferenceError);
    expect(() => all.foreign.restrict(GUEST)).toThrow(ReferenceError);
  });
});

describe("a foreign frame that does not exist", () => {
  const mixed = [FRAMES[0], MISSING, FRAMES[1], FRAMES[2], MISSING].filter((at) => at !== undefined);

  test("throws an error with its number, and leaves nothing mapped", async () => {
    using all = machine();
    const before = mappings(MEMORY);
    await expect(all.foreign.map(GUEST, mixed)).rejects.toMatchObject({ code: "EINVAL" });
    expect(await all.foreign.map(GUEST, mixed).catch(String)).toBe(
      "XenError: map 5 frames of domain 5 from frame 0x100 failed: EINVAL at frame 0x999, and another frame. " +
        "The option allowHoles maps the rest",
    );
    expect([mappings(MEMORY), all.foreign.counters.inUse]).toEqual([before, 0]);
  });

  test("is a hole if holes are allowed, and touching it throws an error with its number", async () => {
    using all = machine();
    using mapped = await all.foreign.map(GUEST, mixed, { allowHoles: true, writable: true });
    expect(mapped.holes).toEqual([
      { index: 1, frame: MISSING, errno: 22, code: "EINVAL" },
      { index: 4, frame: MISSING, errno: 22, code: "EINVAL" },
    ]);
    expect(mapped.read(2 * FRAME_SIZE, 2 * FRAME_SIZE)).toHaveLength(2 * FRAME_SIZE);
    expect(mapped.loadUint32(3 * FRAME_SIZE)).toBe(0x102);
    for (const touch of [
      () => mapped.read(),
      () => mapped.loadUint8(FRAME_SIZE),
      () => mapped.uint8,
      () => mapped.write(4 * FRAME_SIZE + 1, new Uint8Array(1)),
      () => mapped.read(FRAME_SIZE - 1, 2),
    ]) {
      expect(touch).toThrow(/has a hole at offset \d+, within the \d+ bytes at \d+: frame 0x999 gave EINVAL$/);
    }
  });

  test("leaves no touchable memory if none of the frames exists", async () => {
    using all = machine();
    using mapped = await all.foreign.map(GUEST, MISSING, { allowHoles: true });
    expect(mapped.holes).toHaveLength(1);
    expect(() => mapped.read(0, 1)).toThrow(RangeError);
    expect(mapped.byteLength).toBe(FRAME_SIZE);
  });
});

describe("a foreign frame that is paged out", () => {
  test("is waited for, without mapping its neighbours again", async () => {
    using all = machine();
    const guest = all.memory.domain(GUEST);
    guest.pageOut(gfn(0x101));
    guest.pageOut(gfn(0x103));
    const mapping = all.foreign.map(GUEST, FRAMES, { writable: true });
    await Bun.sleep(5);
    guest.remove(gfn(0x100));
    guest.pageIn(gfn(0x101));
    await Bun.sleep(20);
    expect(Bun.peek.status(mapping)).toBe("pending");
    guest.pageIn(gfn(0x103));
    using mapped = await mapping;
    expect(FRAMES.map((_, index) => mapped.loadUint32(index * FRAME_SIZE))).toEqual([...FRAMES]);
  });

  test("is no longer waited for after an abort, and leaves nothing mapped", async () => {
    using all = machine();
    all.memory.domain(GUEST).pageOut(gfn(0x101));
    const before = mappings(MEMORY);
    const abort = new AbortController();
    setTimeout(() => abort.abort(new Error("enough")), 10);
    await expect(all.foreign.map(GUEST, FRAMES, { signal: abort.signal })).rejects.toThrow("enough");
    expect([mappings(MEMORY), all.foreign.counters.inUse]).toEqual([before, 0]);
  });

  test("becomes a hole if it is removed meanwhile", async () => {
    using all = machine();
    const guest = all.memory.domain(GUEST);
    guest.pageOut(gfn(0x101));
    const mapping = all.foreign.map(GUEST, FRAMES, { allowHoles: true });
    guest.remove(gfn(0x101));
    using mapped = await mapping;
    expect(mapped.holes).toMatchObject([{ index: 1, code: "EINVAL" }]);
  });
});

describe("a ForeignMemory restricted to a domain", () => {
  test("maps that domain's memory and refuses the rest", async () => {
    using all = machine();
    using before = await all.foreign.map(GUEST, FRAMES);
    all.foreign.restrict(GUEST);
    all.foreign.restrict(GUEST);
    using mapped = await all.foreign.map(GUEST, FRAMES);
    expect([mapped.loadUint32(0), before.loadUint32(0)]).toEqual([0x100, 0x100]);
    const refused = "failed: this ForeignMemory is restricted to domain 5";
    await expect(all.foreign.map(DOM0, FRAMES)).rejects.toMatchObject({ name: "XenPermissionError", code: "EPERM" });
    await expect(all.foreign.map(DOM0, FRAMES)).rejects.toThrow(refused);
    await expect(all.foreign.mapResource(DOM0, { type: "grant_table" })).rejects.toThrow(refused);
    expect(() => all.foreign.resourceFrames(DOM0, { type: "grant_table" })).toThrow(refused);
    expect(() => all.foreign.restrict(DOM0)).toThrow(
      "restrict foreign memory to domain 0 failed: EINVAL. It is restricted to domain 5 already",
    );
  });

  test("reports a lack of permission for another domain, not its absence", async () => {
    using all = machine();
    all.foreign.restrict(GUEST);
    await expect(all.foreign.map(domid(9), FRAMES)).rejects.toMatchObject({ name: "XenPermissionError" });
  });
});

test("an unprivileged domain cannot map foreign memory", async () => {
  using all = machine();
  using foreign = all.memory.foreignMemory(GUEST);
  await expect(foreign.map(DOM0, FRAMES)).rejects.toMatchObject({ name: "XenPermissionError", code: "EPERM" });
  await expect(foreign.mapResource(DOM0, { type: "grant_table" })).rejects.toThrow(
    "This domain may not map that memory",
  );
});

test("mapping frames of a missing domain throws an error with its number", async () => {
  using all = machine();
  await expect(all.foreign.map(domid(9), FRAMES)).rejects.toMatchObject({ name: "XenNoSuchDomainError", domid: 9 });
});

test.each([
  ["a domain that cannot be", (foreign: ForeignMemory) => foreign.map(untyped(-1), FRAMES), RangeError],
  ["no frame", (foreign: ForeignMemory) => foreign.map(GUEST, []), RangeError],
  ["a frame that cannot be", (foreign: ForeignMemory) => foreign.map(GUEST, untyped(-1)), RangeError],
  [
    "a gap between frames",
    (foreign: ForeignMemory) => foreign.map(GUEST, untyped(Object.assign([], { length: 2 }))),
    TypeError,
  ],
  ["a frame as text", (foreign: ForeignMemory) => foreign.map(GUEST, untyped("1")), TypeError],
  [
    "too many frames",
    (foreign: ForeignMemory) => foreign.map(GUEST, Array<Gfn>(2 ** 18 + 1).fill(MISSING)),
    RangeError,
  ],
  ["a misspelt option", (foreign: ForeignMemory) => foreign.map(GUEST, FRAMES, untyped({ holes: true })), TypeError],
] as const)("%s is refused before any device is opened", async (_, map, error) => {
  using foreign = ForeignMemory.open();
  await expect(map(foreign)).rejects.toThrow(error);
});

test("foreign frames may be bigints, as operations return them", async () => {
  using all = machine();
  using mapped = await all.foreign.map(GUEST, [0x100n, 0x102]);
  expect([mapped.loadUint32(0), mapped.loadUint32(FRAME_SIZE)]).toEqual([0x100, 0x102]);
  await expect(all.foreign.map(GUEST, -1n)).rejects.toThrow("expected gfn to be an integer from 0 to");
});

test("frames of DOMID_XEN and DOMID_IO reach the device, and those of other reserved domids do not", async () => {
  const { DOMID_COW, DOMID_IO, DOMID_SELF, DOMID_XEN } = stableAbi().load("xen.constants");
  const asked: number[] = [];
  const device: ForeignDevice = {
    reserve: () => 4096,
    mapFrames: (owner) => {
      asked.push(owner);
      return -constants.errno.EPERM;
    },
    mapResource: () => 0,
    resourceSize: () => 0,
    unmap: () => 0,
    restrict: () => 0,
    [Symbol.dispose]: () => {},
  };
  using foreign = ForeignMemory.open({ device });
  for (const owner of [DOMID_XEN, DOMID_IO]) {
    await expect(foreign.map(owner, 0xb8)).rejects.toMatchObject({ name: "XenPermissionError", code: "EPERM" });
  }
  for (const owner of [DOMID_SELF, DOMID_COW]) await expect(foreign.map(owner, 0xb8)).rejects.toThrow(RangeError);
  expect(asked).toEqual([DOMID_XEN, DOMID_IO]);
});

test("close() and unmap() of foreign memory do what disposal does, once", async () => {
  using all = machine();
  const mapped = await all.foreign.map(GUEST, FRAMES);
  all.foreign.close();
  all.foreign.close();
  all.foreign[Symbol.dispose]();
  await expect(all.foreign.map(GUEST, FRAMES)).rejects.toThrow(/^this ForeignMemory has been closed$/);
  expect([mapped.loadUint32(0), mapped.isUnmapped]).toEqual([0x100, false]);
  mapped.unmap();
  mapped.unmap();
  mapped[Symbol.dispose]();
  expect([mapped.isUnmapped, all.foreign.counters.inUse]).toEqual([true, 0]);
  expect(() => mapped.read(0, 1)).toThrow(/has been unmapped$/);
});

test("ForeignMemory.open names an unknown option", () => {
  expect(() => ForeignMemory.open(untyped({ path: "/dev/null" }))).toThrow('ForeignMemory.open has no option "path"');
});
