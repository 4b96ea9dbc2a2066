import { describe, expect, test } from "bun:test";
import { gunzipSync, gzip } from "node:zlib";
import { promisify } from "node:util";
import { pageSize } from "../../../src/runtime/ffi/index.ts";
import { LockedPages, PagePool, type PageSource } from "../../../src/runtime/memory/index.ts";
import { untilCollected } from "../collected.ts";
import { isKeptFromChildren, lockedBytes, mappingFlags } from "../process-state.ts";

const lockedPool = (): PagePool => new PagePool(new LockedPages());

const readWord = (view: DataView): number => view.getUint32(8, true);

/** Locked pages that remember what was mapped and unmapped. */
class RecordedPages implements PageSource {
  readonly kind = "locked";
  readonly mapped: number[] = [];
  readonly unmapped: number[] = [];
  readonly #pages = new LockedPages();

  map(byteLength: number): number {
    const address = this.#pages.map(byteLength);
    this.mapped.push(address);
    return address;
  }

  unmap(address: number, byteLength: number): void {
    this.unmapped.push(address);
    this.#pages.unmap(address, byteLength);
  }

  [Symbol.dispose](): void {
    this.#pages[Symbol.dispose]();
  }
}

describe("locked memory", () => {
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

describe("the pool", () => {
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
    expect(pool.counters).toEqual({ inUse: 0, pooled: 4 * (1 + 2 + 3 + 4), leaked: 0, abandoned: 0 });
    expect(source.mapped.length - source.unmapped.length).toBe(16);
  });

  test("counts what is in use", () => {
    using pool = lockedPool();
    using _one = pool.allocate(1);
    using _two = pool.allocate(pageSize + 1);
    expect(pool.counters).toEqual({ inUse: 3, pooled: 0, leaked: 0, abandoned: 0 });
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

  test("gives its free pages back when it is collected without disposal", async () => {
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

  test("finds the allocation behind any address in it, and none behind others", () => {
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

describe("disposed memory", () => {
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
    expect(pool.counters.pooled).toBe(1);
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

describe("pages that something may still point at are never reused or unmapped", () => {
  test("when the caller has transferred the ArrayBuffer", () => {
    using pool = lockedPool();
    const memory = pool.allocate(8);
    const { address } = memory;
    const taken = memory.buffer.transfer();
    new Uint8Array(taken).fill(0x5a);
    expect(() => memory.address).toThrow(TypeError);
    expect(() => memory.touch()).toThrow(TypeError);
    memory[Symbol.dispose]();
    expect(pool.counters).toEqual({ inUse: 0, pooled: 0, leaked: 0, abandoned: 1 });
    pool[Symbol.dispose]();
    expect(isKeptFromChildren(address)).toBe(true);
    expect(new Uint8Array(taken).every((byte) => byte === 0x5a)).toBe(true);
  });

  test("when the caller has sent the ArrayBuffer away by structuredClone", () => {
    using pool = lockedPool();
    const memory = pool.allocate(8);
    const clone = structuredClone(memory.buffer, { transfer: [memory.buffer] });
    memory[Symbol.dispose]();
    expect(pool.counters.abandoned).toBe(1);
    pool[Symbol.dispose]();
    new Uint8Array(clone).fill(1);
    expect(new Uint8Array(clone)[4095]).toBe(1);
  });

  test("when a native operation still reads it", async () => {
    using pool = lockedPool();
    const memory = pool.allocate(256 * pageSize);
    const bytes = new Uint8Array(memory.buffer);
    crypto.getRandomValues(bytes.subarray(0, 65_536));
    const copy = bytes.slice();
    const compressed = promisify(gzip)(bytes);
    memory[Symbol.dispose]();
    expect(pool.counters.abandoned).toBe(256);
    pool[Symbol.dispose]();
    expect(gunzipSync(await compressed).equals(copy)).toBe(true);
  });

  test("when the allocation was collected without disposal", async () => {
    const source = new RecordedPages();
    using pool = new PagePool(source);
    const forget = (): DataView => new DataView(pool.allocate(8).buffer);
    const views = Array.from({ length: 20 }, forget);
    await untilCollected(() => pool.counters.leaked > 0);
    const { inUse, leaked, pooled } = pool.counters;
    expect(leaked).toBeGreaterThan(0);
    expect([inUse + leaked, pooled]).toEqual([20, 0]);
    const addresses = new Set(source.mapped);
    using fresh = pool.allocate(8);
    expect(addresses.has(fresh.address)).toBe(false);
    for (const view of views) view.setUint32(0, 1, true);
    expect(source.unmapped).toEqual([]);
  });
});

test("fifty thousand allocations and disposals leave descriptors, locked memory and the pool's bound as they were", () => {
  using pool = lockedPool();
  pool.allocate(1)[Symbol.dispose]();
  const before = lockedBytes();
  for (let round = 0; round < 50_000; round++) {
    using memory = pool.allocate(1 + (round % 100));
    new DataView(memory.buffer).setUint32(0, round, true);
    if (round % 5000 === 0) Bun.gc(true);
  }
  expect(lockedBytes()).toBe(before);
  expect(pool.counters).toEqual({ inUse: 0, pooled: 1, leaked: 0, abandoned: 0 });
});
