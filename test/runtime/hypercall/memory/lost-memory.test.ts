import { describe, expect, test } from "bun:test";
import { gunzipSync, gzip } from "node:zlib";
import { promisify } from "node:util";
import { pageSize } from "../../../../src/runtime/linux/ffi/index.ts";
import { LockedPages, PagePool } from "../../../../src/runtime/hypercall/memory/index.ts";
import { untilCollected } from "../../collected.ts";
import { isKeptFromChildren } from "../../process-state.ts";
import { RecordedPages } from "./recorded-pages.ts";

const lockedPool = (): PagePool => new PagePool(new LockedPages());

describe("pages with possible pointers to them are never reused or unmapped", () => {
  test("if the caller has transferred the ArrayBuffer", () => {
    using pool = lockedPool();
    const memory = pool.allocate(8);
    const { address } = memory;
    const taken = memory.buffer.transfer();
    new Uint8Array(taken).fill(0x5a);
    expect(() => memory.address).toThrow(TypeError);
    expect(() => memory.touch()).toThrow(TypeError);
    memory[Symbol.dispose]();
    expect(pool.counters).toMatchObject({ inUse: 0, pooledPages: 0, mappedPages: 1, leaked: 0, abandoned: 1 });
    pool[Symbol.dispose]();
    expect(isKeptFromChildren(address)).toBe(true);
    expect(new Uint8Array(taken).every((byte) => byte === 0x5a)).toBe(true);
  });

  test("if the caller has sent the ArrayBuffer away by structuredClone", () => {
    using pool = lockedPool();
    const memory = pool.allocate(8);
    const clone = structuredClone(memory.buffer, { transfer: [memory.buffer] });
    memory[Symbol.dispose]();
    expect(pool.counters.abandoned).toBe(1);
    pool[Symbol.dispose]();
    new Uint8Array(clone).fill(1);
    expect(new Uint8Array(clone)[7]).toBe(1);
  });

  test("if a native operation still reads them", async () => {
    using pool = lockedPool();
    const memory = pool.allocate(256 * pageSize);
    const bytes = new Uint8Array(memory.buffer);
    crypto.getRandomValues(bytes.subarray(0, 65_536));
    const copy = bytes.slice();
    const compressed = promisify(gzip)(bytes);
    memory[Symbol.dispose]();
    expect(pool.counters.abandoned).toBe(1);
    pool[Symbol.dispose]();
    expect(gunzipSync(await compressed).equals(copy)).toBe(true);
  });

  test("if the allocation was collected without disposal", async () => {
    const source = new RecordedPages();
    using pool = new PagePool(source);
    const addresses = new Set<number>();
    const forget = (length: number): void => void addresses.add(pool.allocate(length).address);
    for (let round = 0; round < 20; round++) forget(round % 2 === 0 ? 8 : pageSize);
    await untilCollected(() => pool.counters.leaked > 10);
    const { inUse, leaked } = pool.counters;
    expect(leaked).toBeGreaterThan(10);
    expect(inUse + leaked).toBe(20);
    for (let round = 0; round < 200; round++) {
      using small = pool.allocate(8);
      using large = pool.allocate(pageSize);
      expect([addresses.has(small.address), addresses.has(large.address)]).toEqual([false, false]);
    }
    const others = Array.from({ length: 200 }, () => pool.allocate(64));
    for (const memory of others) memory[Symbol.dispose]();
    pool[Symbol.dispose]();
    for (const address of addresses) expect(isKeptFromChildren(address)).toBe(true);
  });

  test("while the rest of a shared page stays in use", () => {
    const source = new RecordedPages();
    using pool = new PagePool(source);
    const lost = pool.allocate(2048);
    const { address } = lost;
    lost.buffer.transfer();
    lost[Symbol.dispose]();
    for (let round = 0; round < 10; round++) {
      using other = pool.allocate(2048);
      expect(other.address).toBe(address + 2048);
    }
    expect(pool.counters).toMatchObject({ abandoned: 1, mappedPages: 1, pooledPages: 0 });
    pool[Symbol.dispose]();
    expect(source.unmapped).toEqual([]);
  });
});
