import { describe, expect, test } from "bun:test";
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { promisify } from "node:util";
import { gunzipSync, gzip } from "node:zlib";
import { pageSize } from "../../../../src/runtime/linux/ffi/index.ts";
import { MappedRegion, MappingCounter, SharedMemory } from "../../../../src/runtime/interdomain/shared-memory/index.ts";
import { load } from "../../../../src/runtime/interdomain/shared-memory/read-only-load.ts";
import { untilCollected } from "../../collected.ts";
import { mappingFlags } from "../../process-state.ts";
import { Sample } from "../../sample.ts";
import { mapPages, withFile } from "./mapped-memory.ts";

const hole = (frame: number): string => `the test's memory has a hole at offset ${frame * pageSize}`;
const isMapped = (address: number): boolean => mappingFlags(address).length > 0;

/** Polls in a loop without other calls, until the memory holds the value. */
function poll(memory: SharedMemory, value: number, rounds: number): boolean {
  for (let round = 0; round < rounds; round++) if (memory.loadUint32(8) === value) return true;
  return false;
}

/**
 * Polls an array directly, without the object's check before each load, which alone keeps the JIT from hoisting the
 * load.
 */
function pollArray(words: Uint32Array, value: number, rounds: number): boolean {
  for (let round = 0; round < rounds; round++) if (load(words, 2) === value) return true;
  return false;
}

/** Has another thread write 1 into the third word. */
async function writeLate(address: number): Promise<Worker> {
  const writer = new Worker(new URL("late-writer.ts", import.meta.url), {
    workerData: { address, byteOffset: 8, value: 1, afterMs: 50 },
  });
  await once(writer, "online");
  return writer;
}

describe("writing many bytes", () => {
  const many = Uint8Array.from({ length: 30 * pageSize + 5 }, (_, at) => at % 251);

  test("has the same result before and after an array over the memory was made", () => {
    const { memory } = mapPages({ pages: 32 });
    using _ = memory;
    memory.write(7, many);
    expect(memory.read(7, many.length)).toEqual(many);
    memory.write(8, many.subarray(0, -1));
    expect([memory.uint8[7], memory.read(8, many.length - 1)]).toEqual([many[0], many.subarray(0, -1)]);
  });

  test("stays within the memory and its runs, and ends with it", () => {
    const { memory } = mapPages({ pages: 32 });
    expect(() => memory.write(pageSize * 2, many)).toThrow(RangeError);
    expect(() => memory.write(-1, many)).toThrow(RangeError);
    memory.unmap();
    expect(() => memory.write(0, many)).toThrow(ReferenceError);
    const runs = [
      { start: 0, end: 4 * pageSize },
      { start: 5 * pageSize, end: 32 * pageSize },
    ];
    using holed = mapPages({ pages: 32, runs }).memory;
    expect(() => holed.write(0, many)).toThrow(hole(4));
    using readOnly = mapPages({ pages: 32, writable: false }).memory;
    expect(() => readOnly.write(0, many)).toThrow(TypeError);
  });
});

describe("unmapping shared memory", () => {
  test("detaches every array and record that was returned", () => {
    const { memory, address, unmapped, counter } = mapPages();
    const [bytes, words, record] = [memory.uint8, memory.array(Uint32Array, 8, 4), memory.view(Sample)];
    expect(counter.counters).toEqual({ inUse: 1, leaked: 0, abandoned: 0 });
    memory[Symbol.dispose]();
    memory[Symbol.dispose]();
    expect(unmapped()).toBe(1);
    expect(isMapped(address)).toBe(false);
    expect([bytes.length, words.length, bytes[0]]).toEqual([0, 0, undefined]);
    expect(() => record.number).toThrow(TypeError);
    expect(() => Atomics.load(words, 0)).toThrow();
    expect(counter.counters).toEqual({ inUse: 0, leaked: 0, abandoned: 0 });
  });

  test("works for memory that was never accessed", () => {
    const { memory, unmapped } = mapPages();
    memory[Symbol.dispose]();
    expect(unmapped()).toBe(1);
  });

  test("makes functions throw that the JIT has optimised", () => {
    const { memory } = mapPages();
    const { uint32 } = memory;
    const record = memory.view(Sample);
    const sum = (): number => (uint32[3] ?? 0) + record.other + memory.loadUint32(8);
    for (let round = 0; round < 100_000; round++) {
      memory.storeUint32(8, round);
      if (sum() !== round) expect(sum()).toBe(round);
    }
    memory[Symbol.dispose]();
    expect(sum).toThrow();
    expect(uint32[3]).toBeUndefined();
  });

  test("leaves memory mapped that was transferred away, and counts it", () => {
    const { memory, address, unmapped, counter } = mapPages();
    memory.write(0, Uint8Array.of(1, 2, 3));
    const taken = new Uint8Array(memory.uint8.buffer.transfer());
    expect(() => memory.read()).toThrow(
      /^expected the ArrayBuffer of the test's memory to stay, received a detached one: /,
    );
    expect(() => memory.loadUint8(0)).toThrow(TypeError);
    memory[Symbol.dispose]();
    expect(() => memory.read()).toThrow(ReferenceError);
    expect([unmapped(), isMapped(address)]).toEqual([0, true]);
    expect(counter.counters).toEqual({ inUse: 0, leaked: 0, abandoned: 1 });
    expect(taken.subarray(0, 3)).toEqual(Uint8Array.of(1, 2, 3));
  });

  test("leaves memory mapped that a native operation reads, and counts it", async () => {
    const { memory, unmapped, counter } = mapPages({ pages: 256 });
    crypto.getRandomValues(memory.array(Uint8Array, 0, 65_536));
    const copy = memory.read();
    const compressed = promisify(gzip)(memory.uint8);
    memory[Symbol.dispose]();
    expect([unmapped(), counter.abandoned]).toEqual([0, 1]);
    expect(gunzipSync(await compressed).equals(copy)).toBe(true);
  });
});

describe("shared memory that is collected without unmap()", () => {
  test("is unmapped if no view of it was ever returned", async () => {
    const counter = new MappingCounter();
    const made: { address: number; unmapped: () => number }[] = [];
    const forget = (): void => {
      const { memory, address, unmapped } = mapPages({ counter, writable: made.length % 2 === 0 });
      memory.read(0, 8);
      memory.loadUint32(0);
      memory.snapshot(Sample);
      made.push({ address, unmapped });
    };
    for (let round = 0; round < 20; round++) forget();
    await untilCollected(() => counter.inUse < 10);
    const gone = made.filter(({ unmapped }) => unmapped() > 0);
    expect(gone.length).toBeGreaterThan(10);
    expect(gone.length + counter.inUse).toBe(20);
    expect(counter.leaked).toBe(0);
    expect(made.every(({ unmapped }) => unmapped() <= 1)).toBe(true);
  });

  test("stays mapped, and is counted, if a view may still read it", async () => {
    const counter = new MappingCounter();
    const views: Uint8Array[] = [];
    const made: (() => number)[] = [];
    const forget = (round: number): void => {
      const mapped = mapPages({ counter });
      mapped.memory.storeUint8(0, round);
      views.push(round % 2 === 0 ? mapped.memory.uint8 : mapped.memory.array(Uint8Array, 0, 8));
      made.push(mapped.unmapped);
    };
    for (let round = 0; round < 20; round++) forget(round);
    await untilCollected(() => counter.leaked > 10);
    expect(counter.leaked).toBeGreaterThan(10);
    expect(made.map((unmapped) => unmapped())).toEqual(views.map(() => 0));
    expect(views.map((view) => view[0])).toEqual(Array.from({ length: 20 }, (_, round) => round));
  });
});

test("reading a few words of shared memory makes no ArrayBuffer of its whole length", () => {
  const { memory, address, unmapped } = mapPages({ pages: 16 });
  const region = new MappedRegion({
    name: () => "the same memory",
    address,
    byteLength: 16 * pageSize,
    writable: true,
    counter: new MappingCounter(),
    unmap: () => {},
  });
  const asked: string[] = [];
  const glance = region.glance.bind(region);
  const buffer = region.buffer.bind(region);
  region.glance = (offset, length) => (asked.push(`${length} bytes at ${offset}`), glance(offset, length));
  region.buffer = (run) => (asked.push("all"), buffer(run));
  const looked = new SharedMemory(region);
  looked.storeUint32(3 * pageSize, 7);
  looked.write(5, Uint8Array.of(1, 2));
  expect([looked.loadUint32(3 * pageSize), memory.loadUint32(3 * pageSize)]).toEqual([7, 7]);
  expect(looked.read(5, 3)).toEqual(Uint8Array.of(1, 2, 0));
  expect(asked).toEqual(["4 bytes at 12288", "2 bytes at 5", "4 bytes at 12288", "3 bytes at 5"]);
  expect(() => looked.loadUint16(16 * pageSize)).toThrow(RangeError);
  expect(() => looked.loadUint16(1)).toThrow(RangeError);
  for (let round = 0; round < 20; round++) expect(looked.loadUint8(5)).toBe(1);
  expect(asked.slice(4)).toEqual([...Array<string>(4).fill("1 bytes at 5"), "all"]);
  looked[Symbol.dispose]();
  memory[Symbol.dispose]();
  expect(unmapped()).toBe(1);
});

test("every access to shared memory uses its ArrayBuffer once an array was returned", () => {
  const { memory } = mapPages();
  const taken = new Uint8Array(memory.uint8.buffer.transfer());
  expect(() => memory.loadUint8(0)).toThrow(TypeError);
  expect(() => memory.storeUint32(0, 1)).toThrow(TypeError);
  expect(() => memory.read(0, 4)).toThrow(TypeError);
  expect(taken[0]).toBe(0);
});

describe("a JIT-compiled loop over shared memory", () => {
  test.each([true, false])("sees another thread's writes; writable: %p", async (writable) => {
    const [{ memory, address }, { memory: polled }] = withFile((fd) => [mapPages({ fd }), mapPages({ fd, writable })]);
    expect(poll(polled, 1, 5_000_000)).toBe(false);
    const writer = await writeLate(address);
    expect(poll(polled, 1, 400_000_000)).toBe(true);
    await writer.terminate();
    memory[Symbol.dispose]();
    polled[Symbol.dispose]();
  });

  test("sees another thread's writes through atomic loads from read-only memory only", async () => {
    const { memory, address } = mapPages();
    const words = memory.uint32;
    expect(pollArray(words, 1, 5_000_000)).toBe(false);
    const writer = await writeLate(address);
    expect(pollArray(words, 1, 400_000_000)).toBe(true);
    await writer.terminate();
    memory[Symbol.dispose]();
  });

  test("reads read-only memory at every width without writing to it", () => {
    using memory = mapPages({ writable: false }).memory;
    let sum = 0n;
    for (let round = 0; round < 100_000; round++) {
      sum += memory.loadBigUint64(16) + BigInt(memory.loadUint8(1) + memory.loadUint16(2) + memory.loadUint32(4));
    }
    expect(sum).toBe(0n);
  });
});

describe("shared memory with holes", () => {
  const runs = [
    { start: 0, end: pageSize },
    { start: 2 * pageSize, end: 4 * pageSize },
  ];

  test("is read and written outside the holes, and throws inside them", () => {
    const { memory } = mapPages({ pages: 5, runs });
    memory.write(2 * pageSize, Uint8Array.of(1, 2, 3, 4));
    memory.storeUint32(3 * pageSize, 7);
    expect(memory.read(2 * pageSize, 2 * pageSize)).toHaveLength(2 * pageSize);
    expect(memory.view(Sample, 2 * pageSize).number).toBe(0x0403_0201);
    expect(memory.array(Uint32Array, 3 * pageSize, 1)[0]).toBe(7);
    expect(() => memory.read(pageSize, 1)).toThrow(hole(1));
    expect(() => memory.read(pageSize - 1, 2)).toThrow(hole(1));
    expect(() => memory.read()).toThrow(`${hole(1)}, within the ${5 * pageSize} bytes at 0: frame 1 is missing`);
    expect(() => memory.loadUint8(4 * pageSize)).toThrow(hole(4));
    expect(() => memory.write(4 * pageSize - 1, new Uint8Array(2))).toThrow(hole(4));
    expect(() => memory.uint8).toThrow(hole(1));
    expect(() => memory.array(Uint8Array, 3 * pageSize)).toThrow(hole(4));
    memory[Symbol.dispose]();
  });

  test("returns no ArrayBuffer that includes a hole", () => {
    const { memory, address } = mapPages({ pages: 5, runs });
    const arrays = [memory.array(Uint8Array, 0, 8), memory.array(Uint8Array, 2 * pageSize + 4, 8)];
    expect(arrays.map(({ buffer }) => buffer.byteLength)).toEqual([pageSize, 2 * pageSize]);
    expect(memory.view(Sample, 3 * pageSize).dataView.byteLength).toBe(2 * pageSize);
    memory[Symbol.dispose]();
    expect(arrays.map(({ length }) => length)).toEqual([0, 0]);
    expect(isMapped(address)).toBe(false);
  });

  test("stays mapped if one of its runs was transferred away", () => {
    const { memory, unmapped, counter } = mapPages({ pages: 5, runs });
    memory.array(Uint8Array, 0, 8);
    memory.array(Uint8Array, 2 * pageSize, 8).buffer.transfer();
    memory[Symbol.dispose]();
    expect([unmapped(), counter.abandoned]).toEqual([0, 1]);
  });
});
