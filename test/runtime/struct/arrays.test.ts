import { describe, expect, test } from "bun:test";
import {
  AddressArray,
  BoolArray,
  HandleArray,
  NestedArray,
  S16Array,
  S32Array,
  S64Array,
  Struct,
  StructArray,
  U16Array,
  U32Array,
  U64Array,
  assignBytes,
  bytesAt,
  elementsToEnd,
} from "../../../src/runtime/struct/index.ts";
import { testPointer } from "./memory.ts";

class Pair extends Struct<"struct pair"> {
  static readonly cName = "struct pair";
  static readonly size = 4;
  static readonly align = 2;
}

const memory = (bytes: number): DataView => new DataView(new ArrayBuffer(bytes + 8), 8);
const hex = ({ buffer, byteOffset }: DataView): string => new Uint8Array(buffer, byteOffset).toHex();

describe("an array in a record", () => {
  test("refuses every index outside it, without reading or writing", () => {
    const view = memory(16);
    const arrays = [
      new U16Array(view, 4, 2),
      new S32Array(view, 4, 1),
      new U64Array(view, 4, 1),
      new BoolArray(view, 4, 3),
      new AddressArray(view, 4, 1, 8),
      new HandleArray(view, 4, 1, 8),
      new StructArray(view, 4, 2, Pair),
      new NestedArray(view, 4, 1, 4, (dataView, byteOffset) => new U16Array(dataView, byteOffset, 2)),
    ];
    for (const array of arrays) {
      for (const index of [-1, array.length, 0.5, Number.NaN, 2 ** 32, Infinity]) {
        expect(() => array.get(index)).toThrow(
          `expected an index of an array of ${array.length} elements, received ${index}`,
        );
      }
      array.get(array.length - 1);
    }
    expect(() => new U16Array(view, 4, 2).set(2, 1)).toThrow(RangeError);
    expect(() => new StructArray(view, 4, 2, Pair).set(2, new Pair())).toThrow(RangeError);
    expect(() => new HandleArray(view, 4, 1, 8).set(1, null)).toThrow(RangeError);
    expect(hex(view)).toBe("00".repeat(16));
  });

  test("stores each element at its own offset, little-endian", () => {
    const view = memory(16);
    new U16Array(view, 0, 2).assign([0x0102, 0x0304]);
    new S16Array(view, 4, 1).set(0, -2);
    new BoolArray(view, 6, 2).assign([true, true]);
    new S64Array(view, 8, 1).set(0, -3n);
    expect(hex(view)).toBe("02010403feff0101fdffffffffffffff");
    expect([...new U16Array(view, 0, 2)]).toEqual([0x0102, 0x0304]);
    expect(new S16Array(view, 4, 1).toArray()).toEqual([-2]);
  });

  test("zeroes the rest if it is assigned too few values, and writes nothing for too many", () => {
    const view = memory(8);
    const array = new U32Array(view, 0, 2);
    array.assign([1, 2]);
    array.assign([3]);
    expect(array.toArray()).toEqual([3, 0]);
    expect(() => array.assign([1, 2, 3])).toThrow("expected at most 2 values for the array, received 3");
    const bytes = bytesAt(view, 0, 4);
    assignBytes(bytes, [9, 9, 9, 9]);
    assignBytes(bytes, new TextEncoder().encode("ab"));
    expect(() => assignBytes(bytes, new Uint8Array(5))).toThrow(RangeError);
    expect([...bytes]).toEqual([97, 98, 0, 0]);
  });

  test("reads 64-bit elements as checked numbers too", () => {
    const array = new U64Array(memory(16), 0, 2);
    array.setNumber(1, Number.MAX_SAFE_INTEGER);
    expect([array.get(1), array.getNumber(1)]).toEqual([2n ** 53n - 1n, Number.MAX_SAFE_INTEGER]);
    array.set(0, 2n ** 64n - 1n);
    expect(() => array.getNumber(0)).toThrow(RangeError);
    expect(() => array.setNumber(0, -1)).toThrow(RangeError);
    const signed = new S64Array(memory(8), 0, 1);
    signed.setNumber(0, -1);
    expect([signed.get(0), signed.getNumber(0)]).toEqual([-1n, -1]);
  });

  test("of records returns fresh views on its memory", () => {
    const view = memory(16);
    const array = new StructArray(view, 4, 3, Pair);
    expect(array.get(1)).not.toBe(array.get(1));
    expect(Array.from(array, ({ byteOffset }) => byteOffset)).toEqual([4, 8, 12]);
    const pair = new Pair();
    pair.dataView.setUint32(0, 0x04030201, true);
    array.set(2, pair);
    expect(hex(view)).toBe(`${"00".repeat(12)}01020304`);
  });

  test("of handles keeps the buffers of its pointers alive", () => {
    const array = new HandleArray<"uint8_t">(memory(16), 0, 2, 8);
    const pointer = testPointer("uint8_t", 0x1000);
    array.set(1, pointer);
    expect([...array]).toEqual([null, pointer]);
  });

  test("of flexible length has as many whole elements as the view holds", () => {
    const record = new Pair(new DataView(new ArrayBuffer(20), 0, 19), 2);
    expect([elementsToEnd(record, 4, 4), elementsToEnd(record, 4, 1), elementsToEnd(record, 40, 4)]).toEqual([
      3, 13, 0,
    ]);
  });
});
