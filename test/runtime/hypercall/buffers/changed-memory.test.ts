import { describe, expect, test } from "bun:test";
import { MappedBuffers } from "../../../../src/runtime/hypercall/buffers/mapped-buffers.ts";
import { LockedPages } from "../../../../src/runtime/hypercall/memory/index.ts";
import { StructArray } from "../../../../src/runtime/struct/index.ts";
import { Sample } from "../../sample.ts";

const lockedBuffers = (): MappedBuffers => new MappedBuffers(new LockedPages());

describe("an update is refused if the caller's memory changed while it was wrapped:", () => {
  const changes: [what: string, error: typeof Error, wrap: (buffers: MappedBuffers) => [() => void, () => void]][] = [
    [
      "an ArrayBuffer that has grown",
      RangeError,
      (buffers) => {
        const memory = new ArrayBuffer(16, { maxByteLength: 32 });
        const buffer = buffers.makeMutSlice(new Uint8Array(memory, 0, 8));
        return [() => memory.resize(32), () => buffer.update()];
      },
    ],
    [
      "an ArrayBuffer that has shrunk",
      RangeError,
      (buffers) => {
        const memory = new ArrayBuffer(16, { maxByteLength: 32 });
        const buffer = buffers.makeMutSlice(new Uint8Array(memory));
        return [() => memory.resize(8), () => buffer.update()];
      },
    ],
    [
      "a typed array that was detached",
      TypeError,
      (buffers) => {
        const array = new Uint8Array(new ArrayBuffer(16));
        const buffer = buffers.makeMutSlice(array);
        return [() => void structuredClone(array.buffer, { transfer: [array.buffer] }), () => buffer.update()];
      },
    ],
    [
      "a record whose ArrayBuffer was transferred",
      TypeError,
      (buffers) => {
        const record = new Sample();
        const buffer = buffers.makeMutBuffer(record);
        return [() => void (record.dataView.buffer as ArrayBuffer).transfer(), () => buffer.update()];
      },
    ],
    [
      "an array of records with one more",
      RangeError,
      (buffers) => {
        const records = [new Sample()];
        const buffer = buffers.makeMutSlice(records);
        return [() => void records.push(new Sample()), () => buffer.update()];
      },
    ],
    [
      "an array of records with another one",
      RangeError,
      (buffers) => {
        const records = [new Sample(), new Sample()];
        const buffer = buffers.makeMutSlice(records);
        return [() => void (records[1] = new Sample()), () => buffer.update()];
      },
    ],
    [
      "owned memory that was transferred away, wrapped in place",
      TypeError,
      (buffers) => {
        const owned = buffers.allocateBytes(8);
        const buffer = buffers.makeMutSlice(owned.value);
        return [() => void owned.value.buffer.transfer(), () => buffer.update()];
      },
    ],
  ];

  test.each(changes)("%s", (_, error, wrap) => {
    using buffers = lockedBuffers();
    const [change, update] = wrap(buffers);
    update();
    change();
    expect(update).toThrow(error);
  });

  test("detached memory cannot be wrapped", () => {
    using buffers = lockedBuffers();
    const array = new Uint8Array(new ArrayBuffer(8));
    const record = new Sample();
    const list = new StructArray(new DataView(new ArrayBuffer(16)), 0, 2, Sample);
    for (const { buffer } of [array, record.dataView, list.dataView]) (buffer as ArrayBuffer).transfer();
    expect(() => buffers.makeConstSlice(array)).toThrow(TypeError);
    expect(() => buffers.makeMutBuffer(record)).toThrow(TypeError);
    expect(() => buffers.makeMutSlice(list)).toThrow(TypeError);
    expect(() => buffers.makeMutSlice([record])).toThrow(TypeError);
    expect(buffers.memoryCounters.inUse).toBe(0);
  });
});
