/** Pointers, buffers and records that callers make lie: Xen receives the library's own numbers, or no call at all. */

import { describe, expect, test } from "bun:test";
import { XenDomctlGetdomaininfo } from "../../../src/generated/4.17/x86_64/domctl.ts";
import type { Xen } from "../../../src/index.ts";
import { argumentValue, MappedBuffers } from "../../../src/runtime/hypercall/index.ts";
import { LockedPages } from "../../../src/runtime/hypercall/memory/index.ts";
import { isPointer, readHandle, Struct, writeHandle } from "../../../src/runtime/struct/index.ts";
import { SimulatedXen } from "../../../src/testing.ts";
import { HypercallPointer } from "../../../src/unsafe.ts";
import { refusal } from "../failure.ts";
import { Sample } from "../sample.ts";

const untyped = (value: unknown): never => value as never;
const lockedBuffers = (): MappedBuffers => new MappedBuffers(new LockedPages());

describe("a hypercall pointer", () => {
  test("keeps its length, address and element, even if a caller sets or defines properties", () => {
    using buffers = lockedBuffers();
    using bytes = buffers.allocateBytes(16);
    const pointer = bytes.asHypercallPtr();
    const { address } = pointer;
    for (const name of ["byteLength", "address", "element"] as const) {
      expect(() => Object.assign(pointer, { [name]: 4096 })).toThrow(TypeError);
      expect(() => Object.defineProperty(pointer, name, { value: 4096 })).toThrow(TypeError);
      expect(() => Object.defineProperty(Object.getPrototypeOf(pointer), name, { value: 4096 })).toThrow(TypeError);
    }
    expect(() => Object.setPrototypeOf(pointer, { byteLength: 4096 })).toThrow(TypeError);
    expect([pointer.byteLength, pointer.address, pointer.element]).toEqual([16, address, "uint8_t"]);
  });

  test("cannot be made by any constructor that a caller can reach", () => {
    using buffers = lockedBuffers();
    using bytes = buffers.allocateBytes(16);
    const reached = Object.getPrototypeOf(bytes.asHypercallPtr()).constructor;
    expect(reached).toBe(HypercallPointer);
    const message = "expected a HypercallPointer to be made by a hypercall buffer: call its asHypercallPtr()";
    for (const args of [
      [],
      ["uint8_t"],
      [Symbol("hypercall buffers"), "uint8_t", { address: 4096, byteLength: 4096 }],
    ]) {
      expect(() => Reflect.construct(reached, args)).toThrow(new TypeError(message));
      expect(() => Reflect.construct(class extends reached {}, args)).toThrow(new TypeError(message));
    }
  });

  test("is not recognised in an object that inherits from one, resembles one, or wraps one", () => {
    using buffers = lockedBuffers();
    using bytes = buffers.allocateBytes(16);
    const pointer = bytes.asHypercallPtr();
    const view = new DataView(new ArrayBuffer(8));
    const alike = [
      Object.create(pointer, { byteLength: { value: 4096 } }),
      Object.create(HypercallPointer.prototype),
      new Proxy(pointer, { get: (_, name) => (name === "byteLength" ? 4096 : 0x1000) }),
      { address: pointer.address, byteLength: 4096, element: "uint8_t" },
    ];
    for (const value of alike) {
      expect(isPointer(value)).toBeFalse();
      expect(() => writeHandle(view, 0, 8, untyped(value))).toThrow(TypeError);
      expect(() => argumentValue(untyped(value))).toThrow(TypeError);
    }
    writeHandle(view, 0, 8, pointer);
    expect(readHandle(view, 0, 8)).toBe(pointer);
  });
});

describe("a hypercall buffer", () => {
  test("keeps its value and its pointer, even if a caller sets or defines properties, also on its class", () => {
    using buffers = lockedBuffers();
    using owned = buffers.allocate(Sample);
    using wrapped = buffers.makeMutBuffer(new Sample());
    using direct = buffers.makeMutBuffer(owned.value);
    for (const buffer of [owned, wrapped, direct]) {
      const pointer = buffer.asHypercallPtr();
      for (const target of [buffer, Object.getPrototypeOf(buffer)]) {
        expect(() => Object.assign(target, { asHypercallPtr: () => null })).toThrow(TypeError);
        expect(() => Object.defineProperty(target, "value", { value: null })).toThrow(TypeError);
      }
      expect(buffer.asHypercallPtr()).toBe(pointer);
    }
    expect(owned.value).toBeInstanceOf(Sample);
  });
});

/** Returns a record whose class reports another size at each access. */
function shapeshifter(sizes: readonly unknown[]): typeof Sample {
  let asked = 0;
  return class extends Struct<"struct sample"> {
    static readonly cName = "struct sample";
    static get size(): number {
      return sizes[Math.min(asked++, sizes.length - 1)] as number;
    }
    static readonly align = 4;
  } as unknown as typeof Sample;
}

describe("a record's class", () => {
  test("is read once for its size, and refused if the size is not a number", () => {
    using buffers = lockedBuffers();
    using bytes = buffers.allocateBytes(16);
    const { buffer } = bytes.value;
    const valueOf = { valueOf: () => 8 };
    for (const size of [valueOf, "8", 8n, NaN, 8.5, -8, 2 ** 53, undefined]) {
      const Shape = shapeshifter([8, size]);
      const record = new Shape(new DataView(buffer));
      expect(() => buffers.makeMutBuffer(record)).toThrow(/^expected the size of struct sample to be /);
      expect(() => buffers.allocate(shapeshifter([size]))).toThrow(/^expected the size of struct sample to be /);
    }
    const record = new (shapeshifter([8, 8, 1024]))(new DataView(buffer));
    using wrapped = buffers.makeMutBuffer(record);
    expect(wrapped.asHypercallPtr().byteLength).toBe(8);
  });

  test("cannot claim more than the record's memory", () => {
    using buffers = lockedBuffers();
    using bytes = buffers.allocateBytes(16);
    const record = new (shapeshifter([8, 1024]))(new DataView(bytes.value.buffer));
    expect(() => buffers.makeMutBuffer(record)).toThrow(
      new RangeError("expected 1024 bytes at offset 0, received a view of 16 bytes"),
    );
  });
});

describe("a caller's record or array", () => {
  test("is measured by its actual memory, even if its properties report another place or length", () => {
    using buffers = lockedBuffers();
    using owned = buffers.allocateBytes(16);
    const lying = Object.defineProperties(new Uint8Array(owned.value.buffer, 4, 4), {
      byteLength: { value: { valueOf: () => 4 } },
      length: { value: 1024 },
      byteOffset: { value: 0 },
      BYTES_PER_ELEMENT: { value: 8 },
      [Symbol.toStringTag]: { value: "BigUint64Array" },
    });
    using wrapped = buffers.makeMutSlice(lying);
    const pointer = wrapped.asHypercallPtr();
    expect([pointer.byteLength, pointer.address - owned.asHypercallPtr().address]).toEqual([4, 4]);
    expect(pointer.element as string).toBe("uint8_t");

    const record = new Sample(new DataView(owned.value.buffer));
    Object.assign(record, { byteOffset: 12 });
    expect(() => buffers.makeMutBuffer(record)).toThrow(RangeError);
    Object.assign(record, { byteOffset: 0, dataView: { buffer: owned.value.buffer, byteOffset: 0, byteLength: 99 } });
    expect(() => buffers.makeMutBuffer(record)).toThrow(
      new TypeError("expected a DataView or typed array, received an object of Object"),
    );
  });

  test("keeps its pages mapped, even if its ArrayBuffer's properties lie about being detached", () => {
    using buffers = lockedBuffers();
    const bytes = buffers.allocateBytes(4096 * 8);
    const { value } = bytes;
    let asked = 0;
    Object.defineProperties(value.buffer, {
      detached: { get: () => asked++ > 0 },
      transfer: { value: () => new ArrayBuffer(0) },
    });
    bytes[Symbol.dispose]();
    // The engine has detached the array: a late read finds nothing, instead of unmapped pages.
    expect([value.length, value[0]]).toEqual([0, undefined]);
    expect(asked).toBe(0);
    expect(buffers.memoryCounters).toMatchObject({ inUse: 0, abandoned: 0 });
  });
});

test("listing domains into a buffer that claims to be longer writes nothing beyond it", () => {
  using simulated = new SimulatedXen({ release: "4.17", domains: Array.from({ length: 15 }, () => ({})) });
  using xen: Xen = simulated.open();
  using first = simulated.hypercall.allocate(XenDomctlGetdomaininfo);
  const neighbours = Array.from({ length: 15 }, () => simulated.hypercall.allocate(XenDomctlGetdomaininfo));
  const pointer = first.asHypercallPtr();
  refusal(() => Object.assign(pointer, { byteLength: 16 * XenDomctlGetdomaininfo.size }));
  const list = (buffer: unknown): unknown =>
    xen.sysctl("getdomaininfolist", { first_domain: 0, max_domains: 16, buffer: untyped(buffer) });
  expect(() => list(pointer)).toThrow(RangeError);
  expect(() =>
    list(new Proxy(pointer, { get: (target, name) => (name === "byteLength" ? 9999 : Reflect.get(target, name)) })),
  ).toThrow(TypeError);
  const bytes = neighbours.map(({ value: { dataView } }) => new Uint8Array(dataView.buffer));
  expect(bytes.every((memory) => memory.every((byte) => byte === 0))).toBeTrue();
  for (const neighbour of neighbours) neighbour[Symbol.dispose]();
});
