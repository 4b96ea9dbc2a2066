import { describe, expect, test } from "bun:test";
import { pageSize } from "../../../../src/runtime/linux/ffi/index.ts";
import { LockedPages, PagePool } from "../../../../src/runtime/hypercall/memory/index.ts";
import { untilCollected } from "../../collected.ts";
import { RecordedPages } from "./recorded-pages.ts";
import { isKeptFromChildren, lockedBytes, mappingFlags } from "../../process-state.ts";

const lockedPool = (): PagePool => new PagePool(new LockedPages());

const readWord = (view: DataView): number => view.getUint32(8, true);

describe("hypercall memory", () => {
  test("is locked, not shared with forked children, zeroed and page-aligned", () => {
    using pool = lockedPool();
    const before = lockedBytes();
    using memory = pool.allocate(3 * pageSize);
    expect(memory.address % pageSize).toBe(0);
    expect(mappingFlags(memory.address)).toEqual(expect.arrayContaining(["lo", "dc"]));
    expect(lockedBytes() - before).toBe(3 * pageSize);
    expect(new Uint8Array(memory.buffer).every((byte) => byte === 0)).toBe(true);
  });

  test("is unmapped when the pool is disposed", () => {
    const pool = lockedPool();
    const memory = pool.allocate(1);
    const { address } = memory;
    memory[Symbol.dispose]();
    expect(isKeptFromChildren(address)).toBe(true);
    pool[Symbol.dispose]();
    expect(isKeptFromChildren(address)).toBe(false);
  });
});

describe("the pool of hypercall memory", () => {
  test("reuses freed pages, zeroed", () => {
    using pool = lockedPool();
    const first = pool.allocate(10);
    const { address } = first;
    new Uint8Array(first.buffer).fill(0xa5);
    first[Symbol.dispose]();
    using second = pool.allocate(20);
    expect(second.address).toBe(address);
    expect(new Uint8Array(second.buffer).every((byte) => byte === 0)).toBe(true);
  });

  test("keeps at most four free runs of each size up to four pages", () => {
    const source = new RecordedPages();
    using pool = new PagePool(source);
    for (const pages of [1, 2, 3, 4, 5]) {
      const held = Array.from({ length: 6 }, () => pool.allocate(pages * pageSize));
      for (const memory of held) memory[Symbol.dispose]();
    }
    expect(pool.counters).toMatchObject({ inUse: 0, pooledPages: 4 * (1 + 2 + 3 + 4), mappedPages: 40 });
    expect(source.mapped.length - source.unmapped.length).toBe(16);
  });

  test("keeps one additional page for each small size, and frees the others for any size", () => {
    const source = new RecordedPages();
    using pool = new PagePool(source);
    for (const length of [64, 128, 256, 512, 1024, 2048]) {
      const held = Array.from({ length: (10 * pageSize) / length }, () => pool.allocate(length));
      expect(pool.counters.mappedPages - pool.counters.pooledPages).toBe(10);
      for (const memory of held) memory[Symbol.dispose]();
    }
    expect(pool.counters).toMatchObject({ inUse: 0, pooledPages: 4 + 6, mappedPages: 10 });
    pool[Symbol.dispose]();
    expect(pool.counters).toMatchObject({ pooledPages: 0, mappedPages: 0 });
    expect(source.unmapped.toSorted()).toEqual(source.mapped.toSorted());
  });

  test("counts allocations: all, reused, in use, and the most at once", () => {
    using pool = lockedPool();
    const one = pool.allocate(1);
    using _two = pool.allocate(pageSize + 1);
    one[Symbol.dispose]();
    using _three = pool.allocate(64);
    expect(pool.counters).toEqual({
      allocated: 3,
      reused: 1,
      inUse: 2,
      peak: 2,
      leaked: 0,
      abandoned: 0,
      mappedPages: 3,
      pooledPages: 0,
    });
  });

  test("unmaps memory that outlives it", () => {
    const pool = lockedPool();
    const memory = pool.allocate(1);
    const { address } = memory;
    pool[Symbol.dispose]();
    pool[Symbol.dispose]();
    new Uint8Array(memory.buffer).fill(1);
    memory[Symbol.dispose]();
    expect(isKeptFromChildren(address)).toBe(false);
    expect(() => pool.allocate(1)).toThrow(ReferenceError);
  });

  test("unmaps its free pages if it is collected without disposal", async () => {
    const source = new RecordedPages();
    const free = (): void => {
      const pool = new PagePool(source);
      pool.allocate(1)[Symbol.dispose]();
    };
    for (let round = 0; round < 20; round++) free();
    await untilCollected(() => source.unmapped.length > 0);
    expect(source.unmapped.length).toBeGreaterThan(0);
    expect(source.unmapped.filter((address) => !source.mapped.includes(address))).toEqual([]);
  });

  test.each([0, -1, 1.5, Number.NaN, 2 ** 31, 2 ** 53])("refuses a length of %p", (length) => {
    using pool = lockedPool();
    expect(() => pool.allocate(length)).toThrow(RangeError);
    expect(pool.counters.inUse).toBe(0);
  });

  test.each([0, -1, 3, 1.5, 2 * pageSize])("refuses an alignment of %p", (align) => {
    using pool = lockedPool();
    expect(() => pool.allocate(8, align)).toThrow(RangeError);
    expect(pool.counters.inUse).toBe(0);
  });

  test("allocates memory of the requested length, aligned, zeroed, and apart from all other memory", () => {
    using pool = lockedPool();
    using all = new DisposableStack();
    let seed = 1;
    const random = (below: number): number => (seed = (seed * 48_271) % 0x7fff_ffff) % below;
    const places: [start: number, end: number][] = [];
    for (let round = 0; round < 500; round++) {
      const length = 1 + random([60, 300, 5000][round % 3] ?? 1);
      const align = 2 ** random(13);
      const memory = pool.allocate(length, align);
      const bytes = new Uint8Array(memory.buffer);
      expect([bytes.length, memory.address % align]).toEqual([length, 0]);
      expect(bytes.every((byte) => byte === 0)).toBe(true);
      bytes.fill(0xff);
      if (round % 2 === 0) memory[Symbol.dispose]();
      else places.push([all.use(memory).address, memory.address + length]);
    }
    places.sort(([a], [b]) => a - b);
    expect(places.filter(([, end], index) => end > (places[index + 1]?.[0] ?? Infinity))).toEqual([]);
    for (const [start, end] of places) {
      expect(pool.find(start, end - start)?.memory.address).toBe(start);
      expect(pool.find(end - 1, 1)?.offset).toBe(end - start - 1);
      expect(pool.find(start, end - start + 1)).toBeUndefined();
    }
  });

  test("puts two small allocations into one page, in an ArrayBuffer each", () => {
    using pool = lockedPool();
    using one = pool.allocate(8);
    using two = pool.allocate(8);
    expect(Math.floor(one.address / pageSize)).toBe(Math.floor(two.address / pageSize));
    expect(one.buffer).not.toBe(two.buffer);
    expect([one.buffer.byteLength, two.buffer.byteLength]).toEqual([8, 8]);
  });

  test("finds the allocation of any address inside one, and none for other addresses", () => {
    using pool = lockedPool();
    using memory = pool.allocate(pageSize + 100);
    const { address } = memory;
    expect(pool.find(address, 1)).toEqual({ memory, offset: 0 });
    expect(pool.find(address + pageSize, 100)).toEqual({ memory, offset: pageSize });
    expect(pool.find(address + pageSize, 101)).toBeUndefined();
    expect(pool.find(address - 1, 1)).toBeUndefined();
    memory[Symbol.dispose]();
    expect(pool.find(address, 1)).toBeUndefined();
  });
});

describe("disposed hypercall memory", () => {
  test("throws on every use, and disposing it again does nothing", () => {
    using pool = lockedPool();
    const memory = pool.allocate(1);
    const bytes = new Uint8Array(memory.buffer);
    memory[Symbol.dispose]();
    memory[Symbol.dispose]();
    expect(() => memory.address).toThrow(ReferenceError);
    expect(() => memory.buffer).toThrow(ReferenceError);
    expect(() => memory.touch()).toThrow(ReferenceError);
    expect(bytes.length).toBe(0);
    expect(pool.counters.pooledPages).toBe(1);
  });

  test("makes a view throw in code that was compiled for live memory", () => {
    using pool = lockedPool();
    const memory = pool.allocate(64);
    const view = new DataView(memory.buffer);
    view.setUint32(8, 7, true);
    let sum = 0;
    for (let round = 0; round < 50_000; round++) sum += readWord(view);
    expect(sum).toBe(350_000);
    memory[Symbol.dispose]();
    expect(() => readWord(view)).toThrow(TypeError);
  });
});

test("fifty thousand allocations and disposals leak no descriptor, no locked memory and no page", () => {
  using pool = lockedPool();
  pool.allocate(64)[Symbol.dispose]();
  pool.allocate(128)[Symbol.dispose]();
  const before = lockedBytes();
  for (let round = 0; round < 50_000; round++) {
    using memory = pool.allocate(4 + (round % 100));
    new DataView(memory.buffer).setUint32(0, round, true);
    if (round % 5000 === 0) Bun.gc(true);
  }
  expect(lockedBytes()).toBe(before);
  expect(pool.counters).toMatchObject({ allocated: 50_002, reused: 50_000, inUse: 0, mappedPages: 2, pooledPages: 2 });
});
