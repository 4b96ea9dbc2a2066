import { expect, test } from "bun:test";
import {
  Struct,
  type StructType,
  copyBytes,
  copySignedBytes,
  decodeAll,
  decodeAllNumbers,
} from "../../../src/runtime/struct/index.ts";

class Counter extends Struct<"struct counter"> {
  static readonly cName = "struct counter";
  static readonly size = 8;
  static readonly align = 8;

  static decodeAt(dataView: DataView, byteOffset: number): { count: bigint } {
    return { count: dataView.getBigUint64(byteOffset, true) };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): { count: number } {
    return { count: Number(dataView.getBigUint64(byteOffset, true)) };
  }

  decode(): { count: bigint } {
    return Counter.decodeAt(this.dataView, this.byteOffset);
  }
}

class Plain extends Struct<"struct plain"> {
  static readonly cName = "struct plain";
  static readonly size = 4;
  static readonly align = 4;

  static decodeAt(dataView: DataView, byteOffset: number): { word: number } {
    return { word: dataView.getUint32(byteOffset, true) };
  }

  decode(): { word: number } {
    return Plain.decodeAt(this.dataView, this.byteOffset);
  }
}

class Opaque extends Struct<"struct opaque"> {
  static readonly cName = "struct opaque";
  static readonly size = 4;
  static readonly align = 4;
}

function memory(bytes: number): DataView {
  const view = new DataView(new ArrayBuffer(bytes));
  for (let index = 0; index < bytes; index++) view.setUint8(index, index % 8 === 0 ? (index / 8) % 250 : 0);
  return view;
}

test.each([0, 1, 3, 60_000])(
  "decodeAll decodes a list of %d records in order, with bigints or with numbers",
  (length) => {
    const view = memory(8 * length + 8);
    const counts = Array.from({ length }, (_, index) => (index + 1) % 250);
    expect(decodeAll(Counter, view, 8, length)).toEqual(counts.map((count) => ({ count: BigInt(count) })));
    expect(decodeAllNumbers(Counter, view, 8, length)).toEqual(counts.map((count) => ({ count })));
  },
);

test("decodeAllNumbers equals decodeAll if the record has no 64-bit values", () => {
  expect(decodeAllNumbers(Plain, memory(16), 0, 3)).toEqual([{ word: 0 }, { word: 0 }, { word: 1 }]);
});

test("decodeAll refuses a list that is longer than its view", () => {
  const whole = memory(32);
  const view = new DataView(whole.buffer, 0, 16);
  expect(() => decodeAll(Counter, view, 0, 3)).toThrow(RangeError);
  expect(() => decodeAllNumbers(Counter, view, 16, 1)).toThrow(RangeError);
});

test("decodeAll refuses a record without a plain form by name", () => {
  const type: StructType<Opaque> = Opaque;
  expect(() => decodeAll(type, memory(4), 0, 1)).toThrow("received struct opaque");
});

test("copied bytes come from the view alone, not from the rest of its buffer", () => {
  const view = new DataView(new Uint8Array([1, 2, 0xff, 4, 5, 6]).buffer, 1, 3);
  const copy = copyBytes(view, 1, 2);
  expect([...copy]).toEqual([0xff, 4]);
  view.setUint8(1, 9);
  expect([...copy]).toEqual([0xff, 4]);
  view.setUint8(1, 0xff);
  expect([...copySignedBytes(view, 0, 2)]).toEqual([2, -1]);
  for (const [offset, length] of [
    [2, 2],
    [-1, 1],
    [3, 1],
    [Number.NaN, 1],
  ] as const) {
    expect(() => copyBytes(view, offset, length)).toThrow(RangeError);
    expect(() => copySignedBytes(view, offset, length)).toThrow(RangeError);
  }
});
