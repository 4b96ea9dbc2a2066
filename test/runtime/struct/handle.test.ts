import { describe, expect, test } from "bun:test";
import {
  Struct,
  copyPointers,
  copyRecord,
  pointersIn,
  readAddress,
  readHandle,
  writeHandle,
} from "../../../src/runtime/struct/index.ts";
import { pointerTo } from "../../../src/runtime/struct/pointer.ts";
import { collect, testPointer, TestTarget } from "./memory.ts";

class Op extends Struct<"struct op"> {
  static readonly cName = "struct op";
  static readonly size = 16;
  static readonly align = 8;
}

const ADDRESS = 0x7f12_3456_7000;

describe("a guest-handle field", () => {
  test("holds the pointer's address, little-endian, in 8 or in 4 bytes", () => {
    const view = new DataView(new ArrayBuffer(16));
    writeHandle(view, 0, 8, testPointer("uint8_t", ADDRESS));
    writeHandle(view, 8, 4, testPointer("uint8_t", 0x8765_4321));
    expect(new Uint8Array(view.buffer).toHex()).toBe("00705634127f00002143658700000000");
    expect(readAddress(view, 0, 8)).toBe(BigInt(ADDRESS));
    expect(readAddress(view, 8, 4)).toBe(0x8765_4321n);
  });

  test("returns the pointer object that was written", () => {
    const view = new DataView(new ArrayBuffer(32), 8, 16);
    const pointer = testPointer("uint8_t", ADDRESS);
    writeHandle(view, 8, 8, pointer);
    expect(readHandle(view, 8, 8)).toBe(pointer);
    expect(readHandle(new DataView(view.buffer, 16), 0, 8)).toBe(pointer);
  });

  test("is zero and forgets the pointer after null is written", () => {
    const view = new DataView(new ArrayBuffer(8));
    writeHandle(view, 0, 8, testPointer("uint8_t", ADDRESS));
    writeHandle(view, 0, 8, null);
    expect([readHandle(view, 0, 8), readAddress(view, 0, 8), pointersIn(view.buffer)]).toEqual([null, 0n, []]);
  });

  test("reads as null if its address was not written as a pointer", () => {
    const view = new DataView(new ArrayBuffer(8));
    view.setBigUint64(0, 0x1000n, true);
    expect(readHandle(view, 0, 8)).toBeNull();
    writeHandle(view, 0, 8, testPointer("uint8_t", ADDRESS));
    view.setBigUint64(0, 0x1000n, true);
    expect(readHandle(view, 0, 8)).toBeNull();
  });

  test("refuses a bare address, and everything else that is not a pointer", () => {
    const view = new DataView(new ArrayBuffer(8));
    for (const value of [ADDRESS, BigInt(ADDRESS), undefined, { address: ADDRESS }, new Uint8Array(8)]) {
      expect(() => Reflect.apply(writeHandle, null, [view, 0, 8, value])).toThrow(TypeError);
    }
    expect(readAddress(view, 0, 8)).toBe(0n);
  });

  test("refuses an address that does not fit, and a released pointer", () => {
    const view = new DataView(new ArrayBuffer(8));
    const target = new TestTarget(ADDRESS);
    const released = pointerTo("uint8_t", target);
    target.released = true;
    expect(() => writeHandle(view, 0, 4, testPointer("uint8_t", ADDRESS))).toThrow(RangeError);
    expect(() => writeHandle(view, 0, 8, released)).toThrow("released");
    expect([readAddress(view, 0, 8), pointersIn(view.buffer)]).toEqual([0n, []]);
  });
});

describe("a pointer that is written to a field again", () => {
  test("is returned again, even if other values were written in between through another view", () => {
    const view = new DataView(new ArrayBuffer(32), 8, 16);
    const pointer = testPointer("uint8_t", ADDRESS);
    writeHandle(view, 8, 8, pointer);
    view.setBigUint64(8, 0x1000n, true);
    writeHandle(view, 8, 8, pointer);
    expect([readAddress(view, 8, 8), readHandle(view, 8, 8)]).toEqual([BigInt(ADDRESS), pointer]);
    new DataView(view.buffer).setBigUint64(16, 0n, true);
    writeHandle(new DataView(view.buffer, 16), 0, 8, pointer);
    expect([readAddress(view, 8, 8), readHandle(view, 8, 8)]).toEqual([BigInt(ADDRESS), pointer]);
    writeHandle(new DataView(view.buffer), 16, 8, null);
    expect([readHandle(view, 8, 8), pointersIn(view.buffer)]).toEqual([null, []]);
  });

  test("is refused once it has been released, and keeps the width of each field", () => {
    const view = new DataView(new ArrayBuffer(16));
    const target = new TestTarget(0x1000);
    const pointer = pointerTo("uint8_t", target);
    writeHandle(view, 0, 8, pointer);
    view.setUint32(4, 7, true);
    writeHandle(view, 0, 4, pointer);
    expect([readAddress(view, 0, 8), readHandle(view, 0, 8), readHandle(view, 0, 4)]).toEqual([
      0x7_0000_1000n,
      null,
      pointer,
    ]);
    target.released = true;
    expect(() => writeHandle(view, 0, 4, pointer)).toThrow("released");
  });
});

describe("the buffer of a pointer in a record", () => {
  test("lives exactly as long as the record, also under forced garbage collection", async () => {
    let collected = 0;
    const registry = new FinalizationRegistry(() => collected++);
    const kept = Array.from({ length: 50 }, (_, index) => {
      const op = new Op();
      const pointer = testPointer("uint8_t", ADDRESS + index);
      registry.register(pointer, index);
      writeHandle(op.dataView, 8, 8, pointer);
      return op;
    });
    await collect();
    expect(collected).toBe(0);
    expect(readHandle(kept[49]?.dataView ?? new DataView(new ArrayBuffer(16)), 8, 8)?.address).toBe(ADDRESS + 49);
    kept.length = 0;
    await collect();
    expect(collected).toBeGreaterThan(25);
  });

  test("is kept alive by a copy of the record, even after the original", async () => {
    let collected = 0;
    const registry = new FinalizationRegistry(() => collected++);
    const copies = Array.from({ length: 20 }, (_, index) => {
      const original = new Op();
      const pointer = testPointer("uint8_t", ADDRESS + index);
      registry.register(pointer, index);
      writeHandle(original.dataView, 8, 8, pointer);
      const memory = new DataView(new ArrayBuffer(64), 16);
      copyRecord(Op, memory, 8, original);
      return memory;
    });
    await collect();
    expect(collected).toBe(0);
    for (const [index, memory] of copies.entries()) {
      expect(readHandle(memory, 16, 8)?.address).toBe(ADDRESS + index);
      expect(pointersIn(memory.buffer).map(({ offset }) => offset)).toEqual([32]);
    }
  });

  test("is forgotten if another record is copied over it", () => {
    const memory = new DataView(new ArrayBuffer(32));
    writeHandle(memory, 24, 8, testPointer("uint8_t", ADDRESS));
    writeHandle(memory, 0, 8, testPointer("uint8_t", ADDRESS + 1));
    copyRecord(Op, memory, 16, new Op());
    expect(pointersIn(memory.buffer).map(({ offset }) => offset)).toEqual([0]);
    expect(readHandle(memory, 24, 8)).toBeNull();
  });

  test("is kept alive by a copy within one memory, overlapping or not", () => {
    const { buffer } = new DataView(new ArrayBuffer(64));
    const pointer = testPointer("uint8_t", ADDRESS);
    writeHandle(new DataView(buffer), 8, 8, pointer);
    copyPointers(buffer, 0, buffer, 8, 16);
    expect(pointersIn(buffer)).toEqual([{ offset: 16, pointer }]);
    copyPointers(buffer, 8, buffer, 40, 16);
    expect(pointersIn(buffer, 32).map(({ offset }) => offset)).toEqual([48]);
  });
});

test("a nested record is only set by a record of its own type", () => {
  class Other extends Struct<"struct other"> {
    static readonly cName = "struct other";
    static readonly size = 16;
    static readonly align = 8;
  }
  expect(() => Reflect.apply(copyRecord, null, [Op, new DataView(new ArrayBuffer(16)), 0, new Other()])).toThrow(
    "expected a struct op, received an object of Other",
  );
});
