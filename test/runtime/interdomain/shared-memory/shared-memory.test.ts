import { describe, expect, test } from "bun:test";
import { pageSize } from "../../../../src/runtime/linux/ffi/index.ts";
import { type SharedMemory, sharedBuffer } from "../../../../src/runtime/interdomain/shared-memory/index.ts";
import { Sample } from "../../sample.ts";
import { mapPages } from "./mapped-memory.ts";

const untyped = (value: unknown): never => value as never;

const kinds: [kind: string, make: (writable?: boolean) => SharedMemory][] = [
  ["mapped pages", (writable = true) => mapPages({ writable }).memory],
  ["an ArrayBuffer", (writable = true) => sharedBuffer(new ArrayBuffer(pageSize), { writable })],
];

describe.each(kinds)("shared memory over %s:", (_, make) => {
  test("bytes, records and typed arrays are views of one memory", () => {
    using memory = make();
    memory.write(8, Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8));
    expect(memory.view(Sample, 8).number).toBe(0x0403_0201);
    expect(memory.snapshot(Sample, 8).other).toBe(0x0807_0605);
    expect(memory.array(Uint16Array, 10, 2)).toEqual(Uint16Array.of(0x0403, 0x0605));
    memory.view(Sample, 8).number = 0xdecade;
    memory.uint32[0] = 7;
    expect(memory.read(0, 12)).toEqual(Uint8Array.of(7, 0, 0, 0, 0, 0, 0, 0, 0xde, 0xca, 0xde, 0));
    const target = new Uint8Array(3);
    memory.readInto(target, 8);
    expect(target).toEqual(Uint8Array.of(0xde, 0xca, 0xde));
    expect(memory.read()).toHaveLength(memory.byteLength);
    expect(memory.array(BigUint64Array, 8)[0]).toBe(0x0807_0605_00de_caden);
  });

  test("a copy does not change when the other side writes", () => {
    using memory = make();
    const [bytes, record] = [memory.read(0, 8), memory.snapshot(Sample)];
    memory.uint8.fill(0xff);
    expect(bytes).toEqual(new Uint8Array(8));
    expect(record.number).toBe(0);
    record.number = 5;
    expect(memory.loadUint32(0)).toBe(0xffff_ffff);
  });

  test("each atomic load and store reaches the memory at its width", () => {
    using memory = make();
    memory.storeUint8(1, 0x11);
    memory.storeUint16(2, 0x3322);
    memory.storeUint32(4, 0xffff_fffe);
    memory.storeBigUint64(8, 2n ** 64n - 2n);
    expect(memory.read(0, 16)).toEqual(
      Uint8Array.of(0, 0x11, 0x22, 0x33, 0xfe, 0xff, 0xff, 0xff, 0xfe, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff),
    );
    expect(memory.loadUint8(3)).toBe(0x33);
    expect(memory.loadUint16(2)).toBe(0x3322);
    expect(memory.loadUint32(4)).toBe(0xffff_fffe);
    expect(memory.loadBigUint64(8)).toBe(2n ** 64n - 2n);
  });

  test("the arrays for Atomics are made once", () => {
    using memory = make();
    expect(memory.uint8).toBe(memory.uint8);
    expect(memory.int32).toBe(memory.int32);
    expect(memory.uint32).toBe(memory.uint32);
    expect(memory.int32.length).toBe(memory.byteLength / 4);
    Atomics.store(memory.int32, 1, -1);
    expect(Atomics.load(memory.uint32, 1)).toBe(0xffff_ffff);
  });

  test("read-only memory returns no array or record in place, and refuses writes", () => {
    using memory = make(false);
    expect(memory.writable).toBe(false);
    for (const attempt of [
      () => memory.uint8,
      () => memory.int32,
      () => memory.uint32,
      () => memory.array(Uint8Array),
      () => memory.view(Sample),
      () => memory.write(0, new Uint8Array(1)),
      () => memory.storeUint8(0, 1),
      () => memory.storeUint16(0, 1),
      () => memory.storeUint32(0, 1),
      () => memory.storeBigUint64(0, 1n),
    ]) {
      expect(attempt).toThrow(
        /^expected writable memory, received .*, which is read-only: use read\(\), snapshot\(\) or the load methods$/,
      );
    }
    expect([memory.loadUint8(1), memory.loadUint16(2), memory.loadUint32(4), memory.loadBigUint64(8)]).toEqual([
      0,
      0,
      0,
      0n,
    ]);
    expect(memory.snapshot(Sample, 8).number).toBe(0);
    memory.snapshot(Sample, 8).number = 1;
    memory.read(0, 8).fill(1);
  });

  test("a read into a subclass's array does not expose the memory to its code", () => {
    using memory = make(false);
    let given: unknown;
    class Curious extends Uint8Array<ArrayBuffer> {
      override set(array: ArrayLike<number>): void {
        given = array;
      }
    }
    memory.readInto(new Curious(new ArrayBuffer(4)));
    expect(given).toBeUndefined();
  });

  test("an access outside, or misaligned for its type, throws a RangeError", () => {
    using memory = make();
    const { byteLength } = memory;
    const outside: (() => unknown)[] = [
      () => memory.read(byteLength + 1),
      () => memory.read(0, byteLength + 1),
      () => memory.read(byteLength - 1, 2),
      () => memory.read(-1, 2),
      () => memory.read(0.5, 2),
      () => memory.read(0, -1),
      () => memory.read(Number.NaN, 1),
      () => memory.write(byteLength - 1, new Uint8Array(2)),
      () => memory.readInto(new Uint8Array(2), byteLength - 1),
      () => memory.view(Sample, byteLength - 4),
      () => memory.view(Sample, 2),
      () => memory.snapshot(Sample, byteLength - 4),
      () => memory.array(Uint32Array, 2),
      () => memory.array(Uint32Array, 0, byteLength),
      () => memory.array(Uint32Array, 0, 2 ** 52),
      () => memory.array(Uint32Array, 0, -1),
      () => memory.loadUint8(byteLength),
      () => memory.loadUint16(1),
      () => memory.loadUint32(6),
      () => memory.loadBigUint64(4),
      () => memory.storeUint8(0, 256),
      () => memory.storeUint16(0, -1),
      () => memory.storeUint32(0, 2 ** 32),
      () => memory.storeBigUint64(0, -1n),
    ];
    for (const attempt of outside) expect(attempt).toThrow(RangeError);
    expect(memory.read().every((byte) => byte === 0)).toBe(true);
  });

  test("an argument of a wrong type throws a TypeError", () => {
    using memory = make();
    const wrong: (() => unknown)[] = [
      () => memory.read(untyped("0"), 1),
      () => memory.read(0, untyped(1n)),
      () => memory.write(0, untyped([1, 2])),
      () => memory.write(0, untyped(new DataView(new ArrayBuffer(1)))),
      () => memory.readInto(untyped(new ArrayBuffer(1))),
      () => memory.view(untyped(Object)),
      () => memory.snapshot(untyped({ size: 4, align: 4 })),
      () => memory.array(untyped(Float64Array)),
      () => memory.array(untyped(Sample)),
      () => memory.storeUint8(0, untyped(1n)),
      () => memory.storeUint32(0, untyped({ valueOf: () => 1 })),
      () => memory.storeBigUint64(0, untyped(1)),
    ];
    for (const attempt of wrong) expect(attempt).toThrow(TypeError);
  });

  test("every use after unmap() throws a ReferenceError, and unmapping twice does nothing", () => {
    const memory = make();
    memory[Symbol.dispose]();
    memory[Symbol.dispose]();
    expect(memory.isUnmapped).toBe(true);
    for (const attempt of [
      () => memory.read(),
      () => memory.readInto(new Uint8Array(1)),
      () => memory.write(0, new Uint8Array(1)),
      () => memory.view(Sample),
      () => memory.snapshot(Sample),
      () => memory.array(Uint8Array),
      () => memory.uint8,
      () => memory.int32,
      () => memory.uint32,
      () => memory.loadUint8(0),
      () => memory.storeUint32(0, 1),
    ]) {
      expect(attempt).toThrow(ReferenceError);
    }
  });
});

test("two shared memories over one ArrayBuffer see each other's writes, and one outlives the other", () => {
  const buffer = new ArrayBuffer(64);
  const writer = sharedBuffer(buffer);
  using reader = sharedBuffer(buffer, { writable: false });
  writer.storeUint32(4, 99);
  expect(reader.loadUint32(4)).toBe(99);
  writer[Symbol.dispose]();
  expect(reader.loadUint32(4)).toBe(99);
});

test("shared memory whose length is not a multiple of a word excludes its last bytes from the words", () => {
  using memory = sharedBuffer(new ArrayBuffer(11));
  expect([memory.uint32.length, memory.uint8.length]).toEqual([2, 11]);
  expect(() => memory.loadUint32(8)).toThrow(RangeError);
  expect(() => memory.loadBigUint64(8)).toThrow(RangeError);
  expect(memory.array(Uint16Array, 2).length).toBe(4);
});

test.each([undefined, new Uint8Array(4), new SharedArrayBuffer(4), new ArrayBuffer(4, { maxByteLength: 8 })])(
  "sharedBuffer refuses %p, which cannot be shared",
  (value) => {
    expect(() => sharedBuffer(untyped(value))).toThrow(TypeError);
  },
);
