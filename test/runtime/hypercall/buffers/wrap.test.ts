/** Wrapping of the caller's own memory: the cases with a copy, and the owner of the memory meanwhile. */

import { describe, expect, test } from "bun:test";
import { EFAULT } from "../../../../src/runtime/base/errors/index.ts";
import { MappedBuffers } from "../../../../src/runtime/hypercall/buffers/mapped-buffers.ts";
import { argumentValue } from "../../../../src/runtime/hypercall/buffers/memory-pointer.ts";
import { LockedPages } from "../../../../src/runtime/hypercall/memory/index.ts";
import { type HypercallPointer, Struct, StructArray } from "../../../../src/runtime/struct/index.ts";
import { untilCollected } from "../../collected.ts";
import { Holder, Sample } from "../../sample.ts";

const lockedBuffers = (): MappedBuffers => new MappedBuffers(new LockedPages());

describe("memory that is already hypercall-safe", () => {
  test("is wrapped without a copy: an object, an array of them, a part of a typed array", () => {
    using buffers = lockedBuffers();
    using record = buffers.allocate(Sample);
    using array = buffers.allocateArray(Sample, 4);
    using bytes = buffers.allocateBytes(32);
    const inside = record.asHypercallPtr().address;
    const { allocated } = buffers.memoryCounters;
    using object = buffers.makeMutBuffer(record.value);
    expect(object.asHypercallPtr()).toMatchObject({ element: "struct sample", address: inside, byteLength: 8 });
    using third = buffers.makeMutSlice([array.value.get(2), array.value.get(3)]);
    expect(third.asHypercallPtr()).toMatchObject({ address: array.asHypercallPtr().address + 16, byteLength: 16 });
    using whole = buffers.makeConstSlice(array.value);
    expect(whole.asHypercallPtr()).toMatchObject({ address: array.asHypercallPtr().address, byteLength: 32 });
    using part = buffers.makeMutSlice(bytes.value.subarray(3, 8));
    expect(part.asHypercallPtr()).toMatchObject({ address: bytes.asHypercallPtr().address + 3, byteLength: 5 });
    expect(buffers.memoryCounters.allocated).toBe(allocated);
    part.update();
    expect([...buffers.resolve(part.asHypercallPtr().address, 5)]).toEqual([0, 0, 0, 0, 0]);
  });

  test("is copied nevertheless if it is misaligned for its type, or in pieces", () => {
    using buffers = lockedBuffers();
    using bytes = buffers.allocateBytes(64);
    const odd = new Sample(new DataView(bytes.value.buffer), 2);
    odd.number = 7;
    using bounced = buffers.makeMutBuffer(odd);
    const { address } = bounced.asHypercallPtr();
    expect(address % Sample.align).toBe(0);
    buffers.resolve(address, 4).set([9]);
    expect(odd.number).toBe(7);
    bounced.update();
    expect(odd.number).toBe(9);
    using array = buffers.allocateArray(Sample, 3);
    array.value.get(2).number = 5;
    using pieces = buffers.makeConstSlice([array.value.get(0), array.value.get(2)]);
    expect(buffers.resolve(pieces.asHypercallPtr().address, 16)[8]).toBe(5);
  });

  test("is copied if it belongs to another interface, which may be disposed first", () => {
    using buffers = lockedBuffers();
    using others = lockedBuffers();
    using bytes = others.allocateBytes(8);
    using slice = buffers.makeConstSlice(bytes.value);
    expect(slice.asHypercallPtr().address).not.toBe(bytes.asHypercallPtr().address);
    expect(buffers.resolve(slice.asHypercallPtr().address, 8).length).toBe(8);
  });

  test("outlives its wrapper, which throws once either has been disposed", () => {
    using buffers = lockedBuffers();
    const owned = buffers.allocate(Sample);
    const first = buffers.makeMutBuffer(owned.value);
    const pointer = first.asHypercallPtr();
    first[Symbol.dispose]();
    first[Symbol.dispose]();
    expect(() => pointer.address).toThrow(ReferenceError);
    expect(() => first.update()).toThrow(ReferenceError);
    owned.value.number = 3;
    const second = buffers.makeMutBuffer(owned.value);
    owned[Symbol.dispose]();
    expect(() => second.asHypercallPtr().address).toThrow(ReferenceError);
    expect(() => second.update()).toThrow(ReferenceError);
    second[Symbol.dispose]();
  });
});

describe("two live mutable wrappers of overlapping memory", () => {
  const memory = new ArrayBuffer(64);

  test.each([
    ["the same typed array", new Uint8Array(memory), new Uint8Array(memory)],
    ["a part of it", new Uint8Array(memory), new Uint32Array(memory, 8, 2)],
    ["a range that ends in it", new Uint8Array(memory, 8, 8), new Uint8Array(memory, 0, 9)],
    ["a record in it", new Uint8Array(memory), [new Sample(new DataView(memory), 16)]],
  ])("are refused, and the message names the `using` that is missing: %s", (_, mine, other) => {
    using buffers = lockedBuffers();
    using another = lockedBuffers();
    const first = buffers.makeMutSlice(mine);
    for (const interfaces of [buffers, another]) {
      expect(() => interfaces.makeMutSlice(other)).toThrow(TypeError);
      expect(() => interfaces.makeMutSlice(other)).toThrow("using buffer = hypercall.makeMutSlice(");
    }
    first[Symbol.dispose]();
    using second = buffers.makeMutSlice(other);
    second.update();
    expect(buffers.memoryCounters.inUse).toBe(1);
  });

  test("are also refused in memory that is not copied", () => {
    using buffers = lockedBuffers();
    using owned = buffers.allocateArray(Sample, 2);
    using _first = buffers.makeMutBuffer(owned.value.get(0));
    using _beside = buffers.makeMutBuffer(owned.value.get(1));
    expect(() => buffers.makeMutSlice(owned.value)).toThrow("using buffer = hypercall.makeMutBuffer(");
  });

  test("are allowed side by side, and constant wrappers may overlap", () => {
    using buffers = lockedBuffers();
    using _left = buffers.makeMutSlice(new Uint8Array(memory, 0, 8));
    using _right = buffers.makeMutSlice(new Uint8Array(memory, 8, 8));
    using _whole = buffers.makeConstSlice(new Uint8Array(memory));
    using _again = buffers.makeConstSlice(new Uint8Array(memory));
    expect(buffers.memoryCounters.inUse).toBe(4);
  });

  test("are allowed if the first has been collected, since it copies nothing back", async () => {
    using buffers = lockedBuffers();
    const forget = (): void => void buffers.makeMutSlice(new Uint8Array(memory));
    forget();
    const wrap = (): boolean => {
      try {
        buffers.makeMutSlice(new Uint8Array(memory))[Symbol.dispose]();
        return true;
      } catch {
        return false;
      }
    };
    await untilCollected(wrap);
    expect(wrap()).toBe(true);
  });

  test("cannot be made of an array that contains a record twice", () => {
    using buffers = lockedBuffers();
    const record = new Sample();
    expect(() => buffers.makeMutSlice([record, new Sample(), record])).toThrow("twice");
    using _fine = buffers.makeMutBuffer(record);
    using constant = buffers.makeConstSlice([record, record]);
    expect(constant.asHypercallPtr().byteLength).toBe(16);
    expect(buffers.memoryCounters.inUse).toBe(2);
  });
});

test("wrapping refuses an array that claims to be longer than its view", () => {
  using buffers = lockedBuffers();
  const memory = new ArrayBuffer(64);
  expect(() => buffers.makeMutSlice(new StructArray(new DataView(memory, 0, 16), 0, 3, Sample))).toThrow(RangeError);
  using owned = buffers.allocateBytes(16);
  const view = new DataView(owned.value.buffer);
  expect(() => buffers.makeConstSlice(new StructArray(view, 0, 3, Sample))).toThrow(RangeError);
});

test("wrapping refuses a type with a larger alignment than a page's", () => {
  using buffers = lockedBuffers();
  class Odd extends Struct<"struct odd"> {
    static readonly cName = "struct odd";
    static readonly size = 8;
    static readonly align = 3;
  }
  class Huge extends Struct<"struct huge"> {
    static readonly cName = "struct huge";
    static readonly size = 8;
    static readonly align = 2 ** 20;
  }
  for (const type of [Odd, Huge]) {
    expect(() => buffers.allocate(type)).toThrow(RangeError);
    expect(() => buffers.makeMutBuffer(new type())).toThrow(RangeError);
  }
  expect(buffers.memoryCounters.inUse).toBe(0);
});

test("each update() copies the written bytes, and the owners of their handles", () => {
  using buffers = lockedBuffers();
  using target = buffers.allocate(Sample);
  const mine = [new Holder(), new Holder()];
  using buffer = buffers.makeMutSlice(mine);
  const { address } = buffer.asHypercallPtr();
  for (let round = 1; round < 4; round++) {
    buffers.resolve(address + Holder.size, 1).fill(round);
    buffer.update();
    expect(mine.map(({ dataView }) => dataView.getUint8(0))).toEqual([0, round]);
  }
  const [first] = mine;
  if (first === undefined) throw new Error("a record was wanted");
  first.samples = target.asHypercallPtr();
  buffer.update();
  expect(first.samples).toBeNull();
});

test("update() after a failed hypercall copies the bytes that Xen wrote before it failed", () => {
  /** Writes to its argument, then reports an error. */
  class Failing extends MappedBuffers {
    hypercall1(argument: HypercallPointer): number {
      this.resolve(argumentValue(argument) + 4, 4).set([9]);
      return -EFAULT;
    }
  }
  using failing = new Failing(new LockedPages());
  const mine = new Sample();
  mine.number = 1;
  using buffer = failing.makeMutBuffer(mine);
  expect(failing.hypercall1(buffer.asHypercallPtr())).toBe(-EFAULT);
  buffer.update();
  expect([mine.number, mine.other]).toEqual([1, 9]);
});
