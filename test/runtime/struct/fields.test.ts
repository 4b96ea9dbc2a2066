import { describe, expect, test } from "bun:test";
import {
  NestedArray,
  Struct,
  StructArray,
  Union,
  fieldMask,
  fieldsOf,
  paddingOf,
  sizeOfType,
} from "../../../src/runtime/struct/index.ts";

class Point extends Struct<"struct point"> {
  static readonly cName = "struct point";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    x 0 u8
    y 4 s32
  `;
}

class Choice extends Union<"struct op.u"> {
  static readonly cName = "struct op.u";
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields: string = `
    small 0 u16
    flag 4 bool
  `;
}

class Op extends Struct<"struct op"> {
  static readonly cName = "struct op";
  static readonly size = 96;
  static readonly align = 8;
  static readonly fields: string = `
    wide 0 u64
    low 8 u32:3<<0
    sign 8 s32:20<<12
    yes 12 bool:1<<7
    name 13 s8[3]
    buffer 16 handle8 const struct point
    words 24 handle4 unsigned int[2]
    where 32 pointer8
    point 40 struct point
    u 48 struct op.u
    points 56 struct point[2][2]
    tail 88 struct point[]
  `;

  get point(): Point {
    return new Point(this.dataView, this.byteOffset + 40);
  }

  get u(): Choice {
    return new Choice(this.dataView, this.byteOffset + 48);
  }

  get points(): NestedArray<StructArray<Point>> {
    const row = (dataView: DataView, byteOffset: number): StructArray<Point> =>
      new StructArray(dataView, byteOffset, 2, Point);
    return new NestedArray(this.dataView, this.byteOffset + 56, 2, 16, row);
  }

  get tail(): StructArray<Point> {
    return new StructArray(this.dataView, this.byteOffset + 88, 0, Point);
  }
}

class Empty extends Struct<"struct empty"> {
  static readonly cName = "struct empty";
  static readonly size = 0;
  static readonly align = 1;
}

describe("fieldsOf()", () => {
  test("returns name, offset, size and type of every field", () => {
    const rows = fieldsOf(Op).map(({ name, offset, size, type }) => [name, offset, size, type] as const);
    const points = { kind: "record", record: Point } as const;
    expect(rows).toEqual([
      ["wide", 0, 8, { kind: "int", size: 8, signed: false }],
      ["low", 8, 4, { kind: "int", size: 4, signed: false }],
      ["sign", 8, 4, { kind: "int", size: 4, signed: true }],
      ["yes", 12, 1, { kind: "bool" }],
      ["name", 13, 3, { kind: "array", of: { kind: "int", size: 1, signed: true }, length: 3 }],
      ["buffer", 16, 8, { kind: "handle", element: "struct point", constant: true, width: 8 }],
      [
        "words",
        24,
        8,
        { kind: "array", of: { kind: "handle", element: "unsigned int", constant: false, width: 4 }, length: 2 },
      ],
      ["where", 32, 8, { kind: "pointer", width: 8 }],
      ["point", 40, 8, points],
      ["u", 48, 8, { kind: "record", record: Choice }],
      ["points", 56, 32, { kind: "array", of: { kind: "array", of: points, length: 2 }, length: 2 }],
      ["tail", 88, 0, { kind: "array", of: points, length: null }],
    ]);
  });

  test("returns the place in its unit for a bitfield only", () => {
    const bits = fieldsOf(Op).flatMap(({ name, bits }) => (bits === undefined ? [] : [[name, bits.shift, bits.width]]));
    expect(bits).toEqual([
      ["low", 0, 3],
      ["sign", 12, 20],
      ["yes", 7, 1],
    ]);
  });

  test("parses a class's layout once", () => {
    expect(fieldsOf(Op)).toBe(fieldsOf(Op));
    expect(fieldsOf(Empty)).toEqual([]);
  });
});

describe("fieldMask()", () => {
  test("covers the bits of fields, through nested records and arrays, and of every member of a union", () => {
    const point = "ff000000ffffffff";
    expect(fieldMask(Op).toHex()).toBe(
      `${"ff".repeat(8)}07f0ffff80ffffff${"ff".repeat(24)}${point}ffff0000ff000000${point.repeat(4)}${"00".repeat(8)}`,
    );
  });
});

test("paddingOf() returns the bytes that no field covers, not even in part", () => {
  const gaps = [41, 57, 65, 73, 81].map((offset) => ({ offset, length: 3 }));
  expect(paddingOf(Op)).toEqual([
    gaps[0] ?? { offset: 0, length: 0 },
    { offset: 50, length: 2 },
    { offset: 53, length: 3 },
    ...gaps.slice(1),
    { offset: 88, length: 8 },
  ]);
  expect(paddingOf(Empty)).toEqual([]);
});

test("sizeOfType() adds up the bytes of an array's elements", () => {
  expect(fieldsOf(Op).map(({ size, type }) => size - sizeOfType(type))).toEqual(Array<number>(12).fill(0));
});
