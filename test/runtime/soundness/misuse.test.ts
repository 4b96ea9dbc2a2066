/** Misuse of the hypercall layer without a hypervisor: each causes one clear error, without a crash or a leak. */

import { describe, expect, test } from "bun:test";
import { pageSize } from "../../../src/runtime/linux/ffi/index.ts";
import { argumentValue, MappedBuffers } from "../../../src/runtime/hypercall/index.ts";
import { LockedPages } from "../../../src/runtime/hypercall/memory/index.ts";
import { lockedBytes, openedSince, openFiles } from "../process-state.ts";
import { Holder, Sample } from "../sample.ts";

const untyped = (value: unknown): never => value as never;
const lockedBuffers = (): MappedBuffers => new MappedBuffers(new LockedPages());

/** Does what a hypercall does with an argument before the call. */
const reach = (buffer: { asHypercallPtr(): { address: number } }): number =>
  argumentValue(untyped(buffer.asHypercallPtr()));

type Misuse = [what: string, error: RegExp, misuse: (buffers: MappedBuffers) => unknown];

const misuses: Misuse[] = [
  [
    "an owned buffer that has been disposed",
    /^ReferenceError: this hypercall buffer has been disposed/,
    (buffers) => {
      const owned = buffers.allocate(Sample);
      owned[Symbol.dispose]();
      return reach(owned);
    },
  ],
  [
    "a bounce buffer that has been disposed",
    /^ReferenceError: this hypercall buffer has been disposed/,
    (buffers) => {
      const bounced = buffers.makeMutBuffer(new Sample());
      bounced[Symbol.dispose]();
      return reach(bounced);
    },
  ],
  [
    "a wrapper of owned memory that has been disposed",
    /^ReferenceError: this hypercall buffer has been disposed/,
    (buffers) => {
      using owned = buffers.allocate(Sample);
      const wrapped = buffers.makeMutBuffer(owned.value);
      wrapped[Symbol.dispose]();
      return reach(wrapped);
    },
  ],
  [
    "a handle whose buffer has been disposed",
    /^ReferenceError: this hypercall buffer has been disposed/,
    (buffers) => {
      using holder = buffers.allocate(Holder);
      const target = buffers.allocate(Sample);
      holder.value.samples = target.asHypercallPtr();
      target[Symbol.dispose]();
      return reach(holder);
    },
  ],
  [
    "a handle whose wrapper has been disposed, though its memory lives",
    /^ReferenceError: this hypercall buffer has been disposed/,
    (buffers) => {
      using holder = buffers.allocate(Holder);
      using target = buffers.allocate(Sample);
      const wrapped = buffers.makeMutBuffer(target.value);
      holder.value.samples = wrapped.asHypercallPtr();
      wrapped[Symbol.dispose]();
      return reach(holder);
    },
  ],
  [
    "a buffer whose ArrayBuffer was detached",
    /^TypeError: the ArrayBuffer of this hypercall buffer has been detached or transferred/,
    (buffers) => {
      using owned = buffers.allocateBytes(8);
      structuredClone(owned.value.buffer, { transfer: [owned.value.buffer] });
      return reach(owned);
    },
  ],
  [
    "a record that is longer than its view",
    /^RangeError: expected 8 bytes for struct sample at offset 0, received a view of 4 bytes/,
    (buffers) => buffers.makeMutBuffer(new Sample(new DataView(new ArrayBuffer(4)))),
  ],
  [
    "a value other than a record",
    /^TypeError: expected a generated record, received an object of Object/,
    (b) => b.makeMutBuffer(untyped({})),
  ],
  [
    "a value other than a slice",
    /^TypeError: expected a typed array or an array of records, received a string/,
    (b) => b.makeMutSlice(untyped("bytes")),
  ],
  [
    "floating-point numbers",
    /^TypeError: expected a slice of integers or records, received an object of Float64Array/,
    (b) => b.makeMutSlice(untyped(new Float64Array(1))),
  ],
  [
    "records of two types",
    /^TypeError: expected a slice of struct sample alone, received an object of Holder too/,
    (b) => b.makeMutSlice([new Sample(), new Holder()]),
  ],
  [
    "no element at all",
    /^RangeError: expected a slice with elements, received an empty one/,
    (b) => b.makeConstSlice([]),
  ],
  [
    "a length that is not a number",
    /^TypeError: expected the byte length to be a number/,
    (b) => b.allocateBytes(untyped("8")),
  ],
  [
    "more memory than one allocation may have",
    /^RangeError: expected the byte length to be/,
    (b) => b.allocateBytes(2 ** 31),
  ],
  ["an address as bytes to resolve", /^TypeError: expected address to be a number/, (b) => b.resolve(untyped(1n), 1)],
  [
    "an address that is nobody's",
    /^RangeError: expected the address of 1 bytes in a hypercall buffer in use, received 0x1000/,
    (b) => b.resolve(4096, 1),
  ],
  [
    "an argument that is a buffer, not its pointer",
    /^TypeError: expected a number or a HypercallPointer as an argument, received an object of OwnedBuffer/,
    (b) => argumentValue(untyped(b.allocate(Sample))),
  ],
];

describe("a misuse throws one clear error and leaks nothing:", () => {
  test.each(misuses)("%s", (_, message, misuse) => {
    const before = openFiles();
    const locked = lockedBytes();
    {
      using buffers = lockedBuffers();
      let thrown: unknown;
      try {
        misuse(buffers);
      } catch (error) {
        thrown = error;
      }
      expect(String(thrown)).toMatch(message);
      const { inUse, abandoned } = buffers.memoryCounters;
      expect(inUse + abandoned).toBeLessThanOrEqual(1);
    }
    expect(openedSince(before)).toEqual([]);
    expect(lockedBytes() - locked).toBeLessThanOrEqual(pageSize);
  });

  test("all of them, in fifty thousand rounds with garbage collections in between", () => {
    using buffers = lockedBuffers();
    const wanted = misuses.slice(0, 5);
    let wrong = 0;
    for (let round = 0; round < 50_000; round++) {
      const [, message, misuse] = wanted[round % wanted.length] ?? untyped(undefined);
      try {
        misuse(buffers);
        wrong++;
      } catch (error) {
        if (!message.test(String(error))) wrong++;
      }
      if (round % 10_000 === 0) Bun.gc(true);
    }
    expect(wrong).toBe(0);
    expect(buffers.memoryCounters).toMatchObject({ inUse: 0, leaked: 0, abandoned: 0 });
    expect(buffers.memoryCounters.mappedPages).toBeLessThan(4);
  });
});

describe("an address in the middle of an allocation", () => {
  test("resolves up to the end of its allocation, and no further", () => {
    using buffers = lockedBuffers();
    using small = buffers.allocateBytes(10);
    using neighbour = buffers.allocateBytes(10);
    using large = buffers.allocateBytes(3 * pageSize + 1);
    for (const { value, asHypercallPtr } of [small, neighbour, large].map((buffer) => ({
      value: buffer.value,
      asHypercallPtr: () => buffer.asHypercallPtr(),
    }))) {
      const { address } = asHypercallPtr();
      const { length } = value;
      value[length - 1] = 0x77;
      expect([...buffers.resolve(address + length - 1, 1)]).toEqual([0x77]);
      expect(buffers.resolve(address + 1, length - 1).byteOffset).toBe(1);
      expect(() => buffers.resolve(address + 1, length)).toThrow(RangeError);
      expect(() => buffers.resolve(address + length, 1)).toThrow(RangeError);
    }
  });

  test("does not resolve if the allocation was disposed, detached, or belongs to another interface", () => {
    using buffers = lockedBuffers();
    using others = lockedBuffers();
    using foreign = others.allocateBytes(64);
    using detached = buffers.allocateBytes(64);
    const disposed = buffers.allocateBytes(64);
    const addresses = [foreign, detached, disposed].map((buffer) => buffer.asHypercallPtr().address + 1);
    detached.value.buffer.transfer();
    disposed[Symbol.dispose]();
    for (const address of addresses) expect(() => buffers.resolve(address, 1)).toThrow(RangeError);
  });
});
