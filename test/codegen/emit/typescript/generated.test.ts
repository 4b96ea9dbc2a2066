import { afterAll, describe, expect, test } from "bun:test";
import { emitTypeScript } from "../../../../codegen/emit/typescript/index.ts";
import { type Struct, type StructType, Union } from "../../../../src/runtime/struct/index.ts";
import { sample } from "./sample.ts";
import { Workspace } from "./workspace.ts";

const files = emitTypeScript([sample]);
const workspace = new Workspace(files);
afterAll(() => workspace[Symbol.dispose]());

type Fields = Struct & { decode(): unknown } & Record<string, unknown>;

async function load(module: string, name: string): Promise<StructType<Fields>> {
  return (await import(workspace.path(`4.17/x86_64/${module}.ts`)))[name];
}

function hex({ dataView, byteOffset }: Struct, from: number, to: number): string {
  return new Uint8Array(dataView.buffer, dataView.byteOffset + byteOffset + from, to - from).toHex();
}

describe("a generated class", () => {
  test("writes every scalar at its own offset, little-endian, and reads it back", async () => {
    const record = new (await load("scalars", "XenScalars"))();
    const values: [string, unknown, number, string][] = [
      ["a", 0xfe, 0, "fe"],
      ["b", -2, 1, "fe"],
      ["c", 0x1234, 2, "3412"],
      ["d", -2, 4, "feff"],
      ["flag", true, 6, "01"],
      ["letter", -1, 7, "ff"],
      ["e", 0xdeadbeef, 8, "efbeadde"],
      ["f", -2, 12, "feffffff"],
      ["g", 0xfedcba9876543210n, 16, "1032547698badcfe"],
      ["h", -2n, 24, "feffffffffffffff"],
      ["mode", 7, 32, "07000000"],
      ["view", 0x0102, 36, "0201"],
      ["offset", 0x0304, 38, "0403"],
    ];
    for (const [name, value] of values) Reflect.set(record, name, value);
    for (const [name, value, offset, bytes] of values) {
      expect([name, record[name], hex(record, offset, offset + bytes.length / 2)]).toEqual([name, value, bytes]);
    }
  });

  test("works at any offset of a larger view, also if that view begins inside its buffer", async () => {
    const XenPoint = await load("xen", "XenPoint");
    const memory = new ArrayBuffer(32);
    const point = new XenPoint(new DataView(memory, 8, 16), 4);
    Reflect.set(point, "y", -1);
    expect(new Uint8Array(memory).indexOf(0xff)).toBe(14);
    expect(() => new XenPoint(new DataView(memory, 8, 16), 13)).toThrow(RangeError);
    expect(() => new XenPoint(new DataView(memory), -1)).toThrow("expected 4 bytes for struct xen_point at offset -1");
  });

  test("has its C name, size and alignment as statics", async () => {
    const XenScalars = await load("scalars", "XenScalars");
    expect([XenScalars.cName, XenScalars.size, XenScalars.align]).toEqual(["struct xen_scalars", 48, 8]);
    expect(new XenScalars().cName).toBe("struct xen_scalars");
  });

  test("reads 64-bit integers as bigints and as checked numbers", async () => {
    const record = new (await load("scalars", "XenScalars"))();
    for (const value of [0, 1, 2 ** 32, Number.MAX_SAFE_INTEGER]) {
      Reflect.set(record, "g_number", value);
      expect([record["g"], record["g_number"]]).toEqual([BigInt(value), value]);
    }
    for (const value of [0, -1, -(2 ** 32) - 5, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER]) {
      Reflect.set(record, "h_number", value);
      expect([record["h"], record["h_number"]]).toEqual([BigInt(value), value]);
    }
    for (const value of [-1, 0.5, 2 ** 53, Number.NaN]) {
      expect(() => Reflect.set(record, "g_number", value)).toThrow(RangeError);
    }
    Reflect.set(record, "g", 2n ** 53n);
    Reflect.set(record, "h", -(2n ** 53n));
    expect(() => record["g_number"]).toThrow("expected a value that a number holds exactly, received 9007199254740992");
    expect(() => record["h_number"]).toThrow(RangeError);
  });

  test("has a read-only property for a pointer's address", async () => {
    const record = new (await load("scalars", "XenScalars"))();
    record.dataView.setBigUint64(40, 0x7f00_0000_1000n, true);
    expect(record["where"]).toBe(0x7f00_0000_1000n);
    expect(Reflect.set(record, "where", 1n)).toBe(false);
  });
});

function bit(bytes: Uint8Array, index: number): bigint {
  return BigInt(((bytes[index >> 3] ?? 0) >> (index & 7)) & 1);
}

describe("a bitfield", () => {
  const layout: [string, number, number, "number" | "signed" | "bool" | "bigint"][] = [
    ["low", 0, 3, "number"],
    ["sign", 3, 5, "signed"],
    ["yes", 8, 1, "bool"],
    ["high", 9, 23, "number"],
    ["whole", 32, 32, "number"],
    ["bottom", 64, 24, "number"],
    ["across", 88, 20, "number"],
    ["rest", 108, 20, "signed"],
    ["wide", 132, 52, "bigint"],
    ["top", 184, 8, "number"],
  ];

  test("reads exactly its own bits", async () => {
    const XenBits = await load("bits", "XenBits");
    for (let round = 0; round < 200; round++) {
      const bytes = crypto.getRandomValues(new Uint8Array(new ArrayBuffer(24)));
      const record = new XenBits(new DataView(bytes.buffer));
      for (const [name, from, width, kind] of layout) {
        let expected = 0n;
        for (let index = 0; index < width; index++) expected |= bit(bytes, from + index) << BigInt(index);
        if (kind === "signed") expected = BigInt.asIntN(width, expected);
        const value = kind === "bool" ? expected !== 0n : kind === "bigint" ? expected : Number(expected);
        expect([name, record[name]]).toEqual([name, value]);
      }
    }
  });

  test("writes its own bits, cuts values to its width, and leaves its neighbours alone", async () => {
    const XenBits = await load("bits", "XenBits");
    for (const fill of [0x00, 0xff, 0xa5]) {
      for (const [name, from, width, kind] of layout) {
        const bytes = new Uint8Array(new ArrayBuffer(24)).fill(fill);
        const before = bytes.slice();
        const record = new XenBits(new DataView(bytes.buffer));
        const wanted = 0x5a5a_5a5a_5a5a_5a5an & ((1n << BigInt(width)) - 1n);
        const beyond = wanted | (1n << BigInt(width));
        Reflect.set(record, name, kind === "bool" ? wanted !== 0n : kind === "bigint" ? beyond : Number(beyond));
        for (let index = 0; index < 192; index++) {
          const inside = index >= from && index < from + width;
          const expected = inside ? (wanted >> BigInt(index - from)) & 1n : bit(before, index);
          expect([name, index, bit(bytes, index)]).toEqual([name, index, expected]);
        }
      }
    }
  });

  test("accepts negative values if it is signed", async () => {
    const record = new (await load("bits", "XenBits"))();
    Reflect.set(record, "sign", -16);
    Reflect.set(record, "rest", -1);
    expect([record["sign"], record["rest"], record["low"], record["across"]]).toEqual([-16, -1, 0, 0]);
  });
});

describe("a nested record", () => {
  test("is a view on the same memory", async () => {
    const nest = new (await load("nest", "XenNest"))();
    Reflect.set(nest["point"] as object, "y", 0x0102);
    expect(hex(nest, 0, 4)).toBe("00000201");
    expect(nest["point"]).not.toBe(nest["point"]);
  });

  test("is set by copying a record of its own type only", async () => {
    const nest = new (await load("nest", "XenNest"))();
    const point = new (await load("xen", "XenPoint"))();
    Reflect.set(point, "x", 0x1111);
    Reflect.set(nest, "point", point);
    Reflect.set(point, "x", 0x2222);
    expect(hex(nest, 0, 4)).toBe("11110000");
    expect(() => Reflect.set(nest, "point", nest)).toThrow("expected a struct xen_point, received");
    expect(() => Reflect.set(nest, "point", { x: 1 })).toThrow(TypeError);
  });

  test("without a name adds its members to the enclosing record, at their offsets there", async () => {
    const nest = new (await load("nest", "XenNest"))();
    Reflect.set(nest, "word", 0x1122334455667788n);
    expect(nest["half"]).toBe(0x55667788);
    expect(hex(nest, 8, 16)).toBe("8877665544332211");
  });

  test("of an unnamed type gets a class named after the record and the member", async () => {
    const nest = new (await load("nest", "XenNest"))();
    const u = nest["u"];
    expect(u).toBeInstanceOf(await load("nest", "XenNestU"));
    expect(u).toBeInstanceOf(Union);
    expect((u as Struct).cName).toBe("struct xen_nest.u");
    const list = nest["list"] as { get(index: number): Fields };
    Reflect.set(list.get(1), "value", -1);
    expect(hex(nest, 32, 40)).toBe("00000000ffffffff");
  });
});

describe("decode()", () => {
  test("returns a plain object with unions as bytes and arrays as copies", async () => {
    const nest = new (await load("nest", "XenNest"))();
    for (let index = 0; index < 64; index++) nest.dataView.setUint8(index, index);
    const decoded = nest.decode();
    nest.dataView.setUint8(16, 0xff);
    expect(decoded).toEqual({
      point: { x: 0x0100, y: 0x0302 },
      word: 0x0f0e0d0c0b0a0908n,
      half: 0x0b0a0908,
      u: new Uint8Array([16, 17, 18, 19, 20, 21, 22, 23]),
      list: [
        { key: 0x1b1a1918, value: 0x1f1e1d1c },
        { key: 0x23222120, value: 0x27262524 },
      ],
      points: [
        { x: 0x2928, y: 0x2b2a },
        { x: 0x2d2c, y: 0x2f2e },
        { x: 0x3130, y: 0x3332 },
      ],
    });
  });
});

describe("the lazy loader", () => {
  test("loads a module of a table by name, and names a module or table that does not exist", async () => {
    const { loadModule, releases } = await import(workspace.path("index.ts"));
    expect(releases).toEqual(["4.17"]);
    expect(loadModule("4.17/x86_64", "xen").XenPoint.cName).toBe("struct xen_point");
    expect(() => loadModule("4.17/x86_64", "nothing")).toThrow("the tables of 4.17/x86_64 have no module nothing");
    expect(() => loadModule("4.99/x86_64", "xen")).toThrow(RangeError);
  });

  test("works after bun build --compile", () => {
    const entry = `import { loadModule } from "./src/generated/index.ts";
      console.log(loadModule("4.17/x86_64", process.argv[2] === "no" ? "bits" : "xen").XenPoint.cName);`;
    Bun.spawnSync(["sh", "-c", "cat > main.ts"], { cwd: workspace.directory, stdin: Buffer.from(entry) });
    const built = workspace.bun("build", "--compile", "--outfile", "program", "main.ts");
    expect([built.ok, built.output]).toEqual([true, expect.any(String)]);
    const { stdout } = Bun.spawnSync(["./program"], { cwd: workspace.directory });
    expect(stdout.toString()).toBe("struct xen_point\n");
  });
});

describe("generated source text", () => {
  test("is formatted as the formatter would do it", () => {
    expect(workspace.bun("fmt", "--no-script", "--check", "src/generated")).toMatchObject({ ok: true });
  });

  test("passes the strict type check", () => {
    expect(workspace.bun("check", "--no-script")).toMatchObject({ ok: true });
  });

  test("is equal for each run", () => {
    expect([...emitTypeScript([structuredClone(sample)])]).toEqual([...files]);
  });

  test("names no release and no architecture, so that equal records have equal modules", () => {
    const other = emitTypeScript([{ ...structuredClone(sample), xen: "4.18", arch: "arm64" }]);
    const [first] = other.keys();
    expect(first).toBe("4.18/arm64/arrays.ts");
    expect([...other.values()].slice(0, -1)).toEqual([...files.values()].slice(0, -1));
  });
});
