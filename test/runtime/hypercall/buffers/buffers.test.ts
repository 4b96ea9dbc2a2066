import { describe, expect, test } from "bun:test";
import { MappedBuffers } from "../../../../src/runtime/hypercall/buffers/mapped-buffers.ts";
import { LockedPages } from "../../../../src/runtime/hypercall/memory/index.ts";
import { StructArray } from "../../../../src/runtime/struct/index.ts";
import { Holder, Sample } from "../../sample.ts";

const untyped = (value: unknown): never => value as never;
const lockedBuffers = (): MappedBuffers => new MappedBuffers(new LockedPages());

/** Returns the bytes that Xen would see behind a buffer's pointer. */
function behind(buffers: MappedBuffers, pointer: { address: number; byteLength: number }): Uint8Array {
  return buffers.resolve(pointer.address, pointer.byteLength);
}

function sample(number: number, other: number): Sample {
  const made = new Sample();
  made.number = number;
  made.other = other;
  return made;
}

describe("a bounce buffer for a record", () => {
  test("lets Xen see a copy, and copies back only on update()", () => {
    using buffers = lockedBuffers();
    const mine = sample(1, 2);
    using buffer = buffers.makeMutBuffer(mine);
    const pointer = buffer.asHypercallPtr();
    expect(pointer.element).toBe("struct sample");
    expect(pointer.byteLength).toBe(8);
    expect([...behind(buffers, pointer)]).toEqual([1, 0, 0, 0, 2, 0, 0, 0]);
    behind(buffers, pointer).set([9], 4);
    expect(mine.other).toBe(2);
    buffer.update();
    expect([mine.number, mine.other]).toEqual([1, 9]);
  });

  test("copies only the record's own bytes from a larger view", () => {
    using buffers = lockedBuffers();
    const bytes = new Uint8Array(new ArrayBuffer(64)).fill(0xee);
    const mine = new Sample(new DataView(bytes.buffer, 8, 48), 16);
    using buffer = buffers.makeMutBuffer(mine);
    behind(buffers, buffer.asHypercallPtr()).fill(0x11);
    buffer.update();
    expect(bytes.findIndex((byte) => byte === 0x11)).toBe(24);
    expect(bytes.filter((byte) => byte === 0x11).length).toBe(8);
  });

  test("carries the buffers of its guest handles along, in both directions", () => {
    using buffers = lockedBuffers();
    using target = buffers.allocate(Sample);
    const mine = new Holder();
    mine.samples = target.asHypercallPtr();
    using buffer = buffers.makeMutBuffer(mine);
    mine.samples = null;
    buffer.update();
    const { samples } = mine as Holder;
    expect(samples?.address).toBe(target.asHypercallPtr().address);
  });
});

describe("a bounce buffer for a slice", () => {
  test("copies each typed array byte for byte, under the C name of its element", () => {
    using buffers = lockedBuffers();
    for (const [slice, element] of [
      [new Uint8Array([1, 2]), "uint8_t"],
      [Buffer.from([1, 2]), "uint8_t"],
      [new Int16Array([-1]), "int16_t"],
      [new Uint32Array([1, 2, 3]).subarray(1), "uint32_t"],
      [new BigUint64Array([2n ** 63n]), "uint64_t"],
    ] as const) {
      using buffer = buffers.makeMutSlice(slice);
      const pointer = buffer.asHypercallPtr();
      const before = new Uint8Array(slice.buffer, slice.byteOffset, slice.byteLength).slice();
      expect(pointer.element).toBe(element);
      expect(behind(buffers, pointer)).toEqual(before);
      behind(buffers, pointer).fill(0x42);
      buffer.update();
      expect(new Uint8Array(slice.buffer, slice.byteOffset, slice.byteLength)).toEqual(before.fill(0x42));
    }
  });

  test("lays records side by side, and copies each back into its own object", () => {
    using buffers = lockedBuffers();
    const mine = [sample(1, 2), sample(3, 4)];
    using buffer = buffers.makeMutSlice(mine);
    const seen = behind(buffers, buffer.asHypercallPtr());
    expect([...new Uint32Array(seen.slice().buffer)]).toEqual([1, 2, 3, 4]);
    seen.set([7], 8);
    buffer.update();
    expect(mine.map(({ number, other }) => [number, other])).toEqual([
      [1, 2],
      [7, 4],
    ]);
  });

  test("accepts the arrays of generated records", () => {
    using buffers = lockedBuffers();
    const array = new StructArray(new DataView(new ArrayBuffer(24)), 0, 3, Sample);
    array.get(2).number = 5;
    using buffer = buffers.makeConstSlice(array);
    expect(behind(buffers, buffer.asHypercallPtr())[16]).toBe(5);
  });

  test("refuses an empty array, mixed types, and elements that C does not have", () => {
    using buffers = lockedBuffers();
    expect(() => buffers.makeConstSlice([])).toThrow(RangeError);
    expect(() => buffers.makeConstSlice(new Uint8Array(0))).toThrow(RangeError);
    expect(() => buffers.makeConstSlice([new Sample(), new Holder()])).toThrow(TypeError);
    for (const wrong of [new Float64Array(1), new DataView(new ArrayBuffer(8)), "text", 5, undefined, null, [1], {}]) {
      expect(() => buffers.makeConstSlice(untyped(wrong))).toThrow(TypeError);
    }
    expect(buffers.memoryCounters.inUse).toBe(0);
  });
});

describe("an owned hypercall buffer", () => {
  test("shares its bytes with Xen, without copies", () => {
    using buffers = lockedBuffers();
    using buffer = buffers.allocate(Sample);
    buffer.value.number = 0x01020304;
    const seen = behind(buffers, buffer.asHypercallPtr());
    expect([...seen]).toEqual([4, 3, 2, 1, 0, 0, 0, 0]);
    seen[4] = 6;
    buffer.update();
    expect(buffer.value.other).toBe(6);
  });

  test("holds exactly the requested number of records", () => {
    using buffers = lockedBuffers();
    using buffer = buffers.allocateArray(Sample, 3);
    buffer.value.get(2).other = 1;
    expect(behind(buffers, buffer.asHypercallPtr())[20]).toBe(1);
    expect(buffer.asHypercallPtr().byteLength).toBe(24);
    expect(() => buffer.value.get(3)).toThrow(RangeError);
  });

  test("holds bytes", () => {
    using buffers = lockedBuffers();
    using buffer = buffers.allocateBytes(5000);
    buffer.value[4999] = 3;
    expect(behind(buffers, buffer.asHypercallPtr())[4999]).toBe(3);
    expect(buffer.asHypercallPtr().element).toBe("uint8_t");
  });

  test.each([undefined, 0, -1, 1.5, Number.NaN, 2 ** 40])("cannot have %p elements", (length) => {
    using buffers = lockedBuffers();
    expect(() => buffers.allocateBytes(untyped(length))).toThrow();
    expect(() => buffers.allocateArray(Sample, untyped(length))).toThrow();
    expect(buffers.memoryCounters.inUse).toBe(0);
  });
});

describe("a disposed hypercall buffer", () => {
  test("throws on every use, also if it is disposed twice", () => {
    using buffers = lockedBuffers();
    const owned = buffers.allocate(Sample);
    const bounced = buffers.makeMutBuffer(sample(1, 2));
    const slice = buffers.makeMutSlice(new Uint8Array(4));
    for (const buffer of [owned, bounced, slice]) {
      const pointer = buffer.asHypercallPtr();
      const { address } = pointer;
      buffer[Symbol.dispose]();
      buffer[Symbol.dispose]();
      expect(() => pointer.address).toThrow(ReferenceError);
      expect(() => buffer.asHypercallPtr().address).toThrow(ReferenceError);
      expect(() => buffer.update()).toThrow(ReferenceError);
      expect(() => buffers.resolve(address, 1)).toThrow(RangeError);
    }
    expect(() => owned.value.number).toThrow(TypeError);
    expect(buffers.memoryCounters).toMatchObject({ allocated: 3, inUse: 0, mappedPages: 1, pooledPages: 1 });
  });

  test("cannot be written into a guest handle", () => {
    using buffers = lockedBuffers();
    const owned = buffers.allocate(Sample);
    owned[Symbol.dispose]();
    const holder = new Holder();
    expect(() => {
      holder.samples = owned.asHypercallPtr();
    }).toThrow(ReferenceError);
  });
});

test("a guest-handle field accepts a pointer to its own element, and never a number", () => {
  using buffers = lockedBuffers();
  using samples = buffers.makeMutSlice([sample(1, 2)]);
  using bytes = buffers.allocateBytes(8);
  const holder = new Holder();
  holder.samples = samples.asHypercallPtr();
  // @ts-expect-error -- bytes are no samples, though nothing tells them apart once types are gone
  holder.samples = bytes.asHypercallPtr();
  expect(holder.samples?.element as string).toBe("uint8_t");
  expect(() => {
    // @ts-expect-error -- an address keeps nothing alive
    holder.samples = samples.asHypercallPtr().address;
  }).toThrow(TypeError);
});

describe("a value that is not a record:", () => {
  test.each([undefined, null, 5, "x", {}, new Uint8Array(8)])("%p is refused", (value) => {
    using buffers = lockedBuffers();
    expect(() => buffers.makeConstObject(untyped(value))).toThrow(TypeError);
    expect(() => buffers.makeMutBuffer(untyped(value))).toThrow(TypeError);
    expect(() => buffers.allocate(untyped(value))).toThrow(TypeError);
    expect(() => buffers.allocateArray(untyped(value), 1)).toThrow(TypeError);
  });
});

test("an address outside all live buffers does not resolve", () => {
  using buffers = lockedBuffers();
  using buffer = buffers.allocate(Sample);
  const { address } = buffer.asHypercallPtr();
  expect(buffers.resolve(address + 4, 4).length).toBe(4);
  expect(() => buffers.resolve(address + 4, 5)).toThrow(RangeError);
  expect(() => buffers.resolve(address - 1, 1)).toThrow(RangeError);
  expect(() => buffers.resolve(untyped(BigInt(address)), 1)).toThrow(TypeError);
});

test("reachable hypercall buffers keep their bytes through fifty thousand allocations and collections", () => {
  using buffers = lockedBuffers();
  using kept = buffers.makeMutBuffer(sample(0xabcdef, 0));
  const pointer = kept.asHypercallPtr();
  for (let round = 0; round < 50_000; round++) {
    using owned = buffers.allocate(Sample);
    owned.value.number = round;
    if (round % 5000 === 0) Bun.gc(true);
  }
  expect([...behind(buffers, pointer)]).toEqual([0xef, 0xcd, 0xab, 0, 0, 0, 0, 0]);
});
