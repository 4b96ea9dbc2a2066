import { describe, expect, test } from "bun:test";
import { loadModule, moduleNames, type TableName } from "../../../src/generated/index.ts";
import { decodeAll, decodeAllNumbers, Struct, type StructType } from "../../../src/runtime/struct/index.ts";
import { listDecoder } from "../../../src/runtime/struct/list-decoder.ts";

const RECORDS = 24;

/** Returns the classes of structs in a table. */
function structsOf(table: TableName): StructType[] {
  const classes = moduleNames(table)
    .filter((name) => !name.startsWith("operations/") && !name.endsWith(".constants"))
    .flatMap((name) => Object.values(loadModule(table, name as never) as Record<string, StructType>));
  return classes.filter((type) => Object.hasOwn(type, "decodeAt"));
}

/** Fills memory, in part with zeros; `small` keeps 64-bit values below 2^53. */
function fill(bytes: Uint8Array, small: boolean): void {
  crypto.getRandomValues(bytes);
  for (let at = 0; at < bytes.length; at += 8) {
    if (at % 3 === 0) bytes.fill(0, at, at + 8);
    if (small) bytes.fill(0, at + 4, at + 8);
  }
}

function decoded(type: StructType, numbers: boolean, view: DataView, start: number): unknown[] | null {
  const decode = listDecoder(type, numbers);
  if (decode === null) return null;
  const plain: unknown[] = [];
  const words = new Uint32Array(view.buffer, view.byteOffset + start, (RECORDS * type.size) / 4);
  decode(view, words, start, RECORDS, plain);
  return plain;
}

/** Returns what `decode` returns, or its error. */
function outcome(decode: () => unknown): unknown {
  try {
    return decode();
  } catch (error) {
    return String(error);
  }
}

describe.each(["4.17/x86_64", "4.22/arm64", "linux"] as const)(
  "the decoder of a list, for each struct of %s,",
  (table) => {
    test("does what the class's own methods do, errors included", () => {
      let compiled = 0;
      for (const type of structsOf(table)) {
        const memory = new Uint8Array(new ArrayBuffer(16 + RECORDS * type.size));
        const view = new DataView(memory.buffer, 8);
        const places = Array.from({ length: RECORDS }, (_, index) => 8 + index * type.size);
        for (const small of [false, true]) {
          fill(memory, small);
          const list = decoded(type, false, view, 8);
          if (list === null) continue;
          compiled++;
          expect({ type: type.cName, list }).toEqual({
            type: type.cName,
            list: places.map((place) => type.decodeAt?.(view, place)),
          });
          expect({ type: type.cName, list: outcome(() => decoded(type, true, view, 8)) }).toEqual({
            type: type.cName,
            list: outcome(() =>
              places.map((place) => (type.decodeNumbersAt ?? type.decodeAt)?.call(type, view, place)),
            ),
          });
        }
      }
      expect(compiled).toBeGreaterThan(table === "linux" ? 20 : 400);
    });
  },
);

class Counters extends Struct<"struct counters"> {
  static readonly cName = "struct counters";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    count 0 u64
    state 8 u32
    mode 12 u16:3<<2
  `;
  static calls = 0;

  static decodeAt(dataView: DataView, byteOffset: number): { count: bigint; state: number; mode: number } {
    Counters.calls++;
    return {
      count: dataView.getBigUint64(byteOffset, true),
      state: dataView.getUint32(byteOffset + 8, true),
      mode: (dataView.getUint16(byteOffset + 12, true) >>> 2) & 7,
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): { count: number; state: number; mode: number } {
    const { count, ...others } = Counters.decodeAt(dataView, byteOffset);
    if (count >= 2n ** 53n) throw new RangeError(`${count} is too wide`);
    return { count: Number(count), ...others };
  }

  decode(): { count: bigint; state: number; mode: number } {
    return Counters.decodeAt(this.dataView, this.byteOffset);
  }
}

function countersIn(view: DataView, length: number): void {
  for (let index = 0; index < length; index++) view.setUint32(16 * index, index, true);
}

test("decodeAll compiles a decoder once it has seen many records, and uses it for long lists at whole words only", () => {
  const length = 5000;
  const view = new DataView(new ArrayBuffer(16 * length));
  countersIn(view, length);
  const first = decodeAll(Counters, view, 0, length);
  Counters.calls = 0;
  expect(decodeAll(Counters, view, 0, length)).toEqual(first);
  expect(decodeAllNumbers(Counters, view, 0, length).map(({ count }) => BigInt(count))).toEqual(
    first.map(({ count }) => count),
  );
  expect(Counters.calls).toBe(0);
  decodeAll(Counters, view, 0, 10);
  decodeAll(Counters, new DataView(view.buffer, 2), 0, 100);
  expect(Counters.calls).toBe(110);
});

test("a compiled decoder throws the class's own error for a value of 2^53 or more", () => {
  const view = new DataView(new ArrayBuffer(16 * 5000));
  decodeAllNumbers(Counters, view, 0, 5000);
  view.setUint32(16 * 4000 + 4, 0x20_0000, true);
  expect(() => decodeAllNumbers(Counters, view, 0, 5000)).toThrow("9007199254740992 is too wide");
});

test("a class that decodes in its own way, or has no layout, is left to its methods", () => {
  class Own extends Counters {
    static override decodeAt(): never {
      throw new Error("its own");
    }
  }
  expect(listDecoder(Own as unknown as StructType, false)).toBeNull();
});
