import { afterAll, describe, expect, test } from "bun:test";
import { emitTypeScript } from "../../../../codegen/emit/typescript/index.ts";
import { type Struct, type StructType, encode } from "../../../../src/runtime/struct/index.ts";
import { testPointer } from "../../../runtime/struct/memory.ts";
import { sample } from "./sample.ts";
import { Workspace } from "./workspace.ts";

const workspace = new Workspace(emitTypeScript([sample]));
afterAll(() => workspace[Symbol.dispose]());

type Decodable = Struct & { decode(): unknown } & Record<string, unknown>;

async function load(module: string, name: string): Promise<StructType<Decodable>> {
  return (await import(workspace.path(`4.17/x86_64/${module}.ts`)))[name];
}

/** Fills a record as untyped code would. */
function fill(record: Struct, plain: unknown): void {
  Reflect.apply(encode, null, [record, plain]);
}

describe("encode()", () => {
  test.each([
    ["scalars", "XenScalars"],
    ["bits", "XenBits"],
    ["nest", "XenNest"],
    ["arrays", "XenArrays"],
    ["handles", "XenOuter"],
  ])("restores the values of decode(): %s", async (module, name) => {
    const type = await load(module, name);
    for (let round = 0; round < 100; round++) {
      const bytes = crypto.getRandomValues(new Uint8Array(new ArrayBuffer(type.size)));
      const plain = new type(new DataView(bytes.buffer)).decode();
      const copy = new type();
      fill(copy, plain);
      expect(copy.decode()).toEqual(plain);
    }
  });

  test("writes the members in its argument and leaves the others alone", async () => {
    const record = new (await load("nest", "XenNest"))();
    fill(record, { point: { x: 1, y: 2 }, list: [{ key: 3 }], word: undefined });
    fill(record, { point: { y: 5 }, list: [{ value: 4 }, { key: 6 }] });
    expect(record.decode()).toMatchObject({
      point: { x: 1, y: 5 },
      word: 0n,
      list: [
        { key: 3, value: 4 },
        { key: 6, value: 0 },
      ],
    });
  });

  test("fills a union from its bytes or from one member, and refuses several members", async () => {
    const record = new (await load("nest", "XenNest"))();
    fill(record, { u: { where: { x: 0x0102 } } });
    expect(record.decode()).toMatchObject({ u: new Uint8Array([0, 0, 0, 0, 2, 1, 0, 0]) });
    expect(() => fill(record, { u: { one: 1, where: {} } })).toThrow(
      "expected bytes or one member for struct xen_nest.u, received 2 members",
    );
    expect(() => fill(record, { u: {} })).toThrow(TypeError);
    expect(() => fill(record, { u: new Uint8Array(7) })).toThrow("expected 8 bytes for struct xen_nest.u, received 7");
  });

  test("accepts pointers for handles and records for nested records", async () => {
    const outer = new (await load("handles", "XenOuter"))();
    const inner = new (await load("handles", "XenHandles"))();
    const pointer = testPointer("struct xen_point", 0x1000);
    fill(inner, { points: pointer });
    fill(outer, { inner });
    expect((outer["inner"] as Decodable)["points"]).toBe(pointer);
    fill(outer, { inner: { points: null } });
    expect((outer["inner"] as Decodable)["points_address"]).toBe(0n);
  });

  test("refuses, by name, unknown members and read-only ones", async () => {
    const record = new (await load("scalars", "XenScalars"))();
    for (const name of ["nothing", "dataView", "byteOffset", "cName", "constructor", "decode"]) {
      expect(() => fill(record, { [name]: 1 })).toThrow(TypeError);
    }
    expect(() => fill(record, { where: 1n })).toThrow("received where, which is read-only");
    expect(() => fill(record, null)).toThrow("expected an object for struct xen_scalars, received null");
    const nest = new (await load("nest", "XenNest"))();
    expect(() => fill(nest, { list: [{}, {}, {}] })).toThrow(
      "number of elements of list to be an integer from 0 to 2, received 3",
    );
  });
});
