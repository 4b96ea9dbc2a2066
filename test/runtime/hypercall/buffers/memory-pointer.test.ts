import { describe, expect, test } from "bun:test";
import { MappedBuffers } from "../../../../src/runtime/hypercall/buffers/mapped-buffers.ts";
import { argumentValue } from "../../../../src/runtime/hypercall/buffers/memory-pointer.ts";
import { LockedPages } from "../../../../src/runtime/hypercall/memory/index.ts";
import { untilCollected } from "../../collected.ts";
import { Holder, Link, Sample } from "../../sample.ts";

const untyped = (value: unknown): never => value as never;
const lockedBuffers = (): MappedBuffers => new MappedBuffers(new LockedPages());

describe("a hypercall's argument", () => {
  test("is the buffer's address, or the number itself", () => {
    using buffers = lockedBuffers();
    using buffer = buffers.allocate(Sample);
    expect(argumentValue(buffer.asHypercallPtr())).toBe(buffer.asHypercallPtr().address);
    expect(argumentValue(0)).toBe(0);
    expect(argumentValue(2 ** 53 - 1)).toBe(2 ** 53 - 1);
  });

  test.each([undefined, null, "1", 1n, {}, new Uint8Array(8), { address: 4096 }])("cannot be the value %p", (value) => {
    expect(() => argumentValue(untyped(value))).toThrow(TypeError);
  });

  test.each([-1, 0.5, Number.NaN, Infinity, 2 ** 53])("cannot be the number %p", (value) => {
    expect(() => argumentValue(value)).toThrow(RangeError);
  });

  test("throws when its buffer has been disposed", () => {
    using buffers = lockedBuffers();
    const buffer = buffers.allocate(Sample);
    const pointer = buffer.asHypercallPtr();
    buffer[Symbol.dispose]();
    expect(() => argumentValue(pointer)).toThrow(ReferenceError);
  });

  test("throws when the caller has detached its ArrayBuffer", () => {
    using buffers = lockedBuffers();
    using bytes = buffers.allocateBytes(16);
    bytes.value.buffer.transfer();
    expect(() => argumentValue(bytes.asHypercallPtr())).toThrow(TypeError);
  });
});

describe("a guest handle in an argument's memory", () => {
  test("makes the hypercall throw if its buffer has been disposed", () => {
    using buffers = lockedBuffers();
    const target = buffers.allocateArray(Sample, 4);
    using owned = buffers.allocate(Holder);
    owned.value.samples = target.asHypercallPtr();
    using bounced = buffers.makeMutBuffer(owned.value);
    expect(argumentValue(owned.asHypercallPtr())).toBeGreaterThan(0);
    expect(argumentValue(bounced.asHypercallPtr())).toBeGreaterThan(0);
    target[Symbol.dispose]();
    expect(() => argumentValue(owned.asHypercallPtr())).toThrow(ReferenceError);
    expect(() => argumentValue(bounced.asHypercallPtr())).toThrow(ReferenceError);
  });

  test("is checked at any position among several, and if it is the last one left", () => {
    using buffers = lockedBuffers();
    using holders = buffers.allocateArray(Holder, 3);
    const targets = [0, 1, 2].map(() => buffers.allocate(Sample));
    for (const [index, target] of targets.entries()) holders.value.get(index).samples = target.asHypercallPtr();
    targets[0]?.[Symbol.dispose]();
    expect(() => argumentValue(holders.asHypercallPtr())).toThrow(ReferenceError);
    holders.value.get(2).samples = null;
    holders.value.get(1).samples = null;
    expect(() => argumentValue(holders.asHypercallPtr())).toThrow(ReferenceError);
    holders.value.get(0).samples = null;
    expect(argumentValue(holders.asHypercallPtr())).toBeGreaterThan(0);
  });

  test("is not checked once it has been cleared or overwritten", () => {
    using buffers = lockedBuffers();
    const target = buffers.allocate(Sample);
    using owned = buffers.allocate(Holder);
    owned.value.samples = target.asHypercallPtr();
    target[Symbol.dispose]();
    owned.value.dataView.setUint32(8, 1, true);
    expect(argumentValue(owned.asHypercallPtr())).toBeGreaterThan(0);
    owned.value.samples = null;
    expect(argumentValue(owned.asHypercallPtr())).toBeGreaterThan(0);
  });

  test("is followed through further memory and in circles, each buffer once", () => {
    using buffers = lockedBuffers();
    using first = buffers.allocate(Link);
    const second = buffers.allocate(Link);
    first.value.next = second.asHypercallPtr();
    second.value.next = first.asHypercallPtr();
    expect(argumentValue(first.asHypercallPtr())).toBe(first.asHypercallPtr().address);
    const third = buffers.allocate(Link);
    second.value.next = third.asHypercallPtr();
    third[Symbol.dispose]();
    expect(() => argumentValue(first.asHypercallPtr())).toThrow(ReferenceError);
  });

  test("keeps its buffer alive, even if nothing else refers to it", async () => {
    using buffers = lockedBuffers();
    using owned = buffers.allocate(Holder);
    const fill = (): void => {
      const target = buffers.allocate(Sample);
      target.value.number = 0x1234;
      owned.value.samples = target.asHypercallPtr();
    };
    const forget = (): void => void buffers.allocate(Sample);
    fill();
    for (let round = 0; round < 20; round++) forget();
    await untilCollected(() => buffers.memoryCounters.leaked > 0);
    expect(buffers.memoryCounters.leaked).toBeGreaterThan(0);
    const pointer = owned.value.samples;
    expect(pointer === null ? [] : [...buffers.resolve(pointer.address, 2)]).toEqual([0x34, 0x12]);
  });
});

test("a hypercall's argument is still checked after fifty thousand calls", () => {
  using buffers = lockedBuffers();
  using buffer = buffers.allocate(Sample);
  const pointer = buffer.asHypercallPtr();
  for (let round = 0; round < 50_000; round++) argumentValue(round % 2 === 0 ? pointer : round);
  buffer[Symbol.dispose]();
  expect(() => argumentValue(pointer)).toThrow(ReferenceError);
  expect(() => argumentValue(untyped(undefined))).toThrow(TypeError);
});
