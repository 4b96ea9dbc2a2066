/** Compares the classes generated from Xen's real headers, of every unpacked release, with the model. */

import { afterAll, describe, expect, test } from "bun:test";
import { emitTypeScript, tablePath } from "../../../../codegen/emit/typescript/index.ts";
import type { Abi, AbiField } from "../../../../codegen/model/abi.ts";
import { type Struct, type StructType, encode } from "../../../../src/runtime/struct/index.ts";
import { headerUnits } from "../../proof/header-units.ts";
import { Workspace } from "./workspace.ts";

const models = headerUnits()
  .filter(({ arch }) => arch === "x86_64" || arch === "arm64")
  .map((unit) => unit.build())
  .filter(({ xen, arch }) => xen !== "linux" || arch === "x86_64");

describe.skipIf(models.length === 0)("in the code generated from Xen's headers", () => {
  const files = emitTypeScript(models);
  const workspace = new Workspace(files);
  afterAll(() => workspace[Symbol.dispose]());

  test("every module is formatted and passes the strict type check", () => {
    expect(workspace.bun("fmt", "--no-script", "--check", "src/generated")).toMatchObject({ ok: true });
    expect(workspace.bun("check", "--no-script")).toMatchObject({ ok: true });
  }, 60_000);

  test.each(models.map((abi) => [tablePath(abi), abi] as const))(
    "every record of %s reads what the model says",
    async (table, abi) => {
      const { modules } = await import(workspace.path(`${table}/index.ts`));
      const classes = new Map<string, StructType>();
      for (const name of Object.keys(modules)) {
        if (name.endsWith(".constants")) continue;
        for (const type of Object.values<StructType>(modules[name]())) classes.set(type.cName, type);
      }
      let scalars = 0;
      for (const [name, record] of Object.entries(abi.structs)) {
        if (record.handle !== undefined) continue;
        const type = classes.get(name);
        expect([name, type?.size, type?.align]).toEqual([name, record.size, record.align]);
        if (type === undefined) continue;
        scalars += compareScalars(type, name, abi);
        compareRoundTrip(type);
      }
      expect(scalars).toBeGreaterThan(abi.xen === "linux" ? 20 : 1500);
    },
  );

  test.each(models.map((abi) => [tablePath(abi), abi] as const))(
    "every constant of %s has its value",
    async (table, abi) => {
      const { modules } = await import(workspace.path(`${table}/index.ts`));
      for (const [header, { constants, enums, strings }] of Object.entries(abi.headers)) {
        if (constants.length + enums.length + strings.length === 0) continue;
        const module = modules[`${header.replace(/^sys\//, "").replace(/\.h$/, "")}.constants`]();
        for (const name of constants) expect([name, String(module[name])]).toEqual([name, abi.constants[name] ?? ""]);
        for (const name of enums) expect([name, module[name]]).toEqual([name, abi.enums[name]]);
        for (const name of strings) expect([name, module[name]]).toEqual([name, abi.strings[name]]);
      }
    },
  );
});

/** Reads every plain integer of a record from random memory, and compares it with the bytes at the model's offset. */
function compareScalars(type: StructType, name: string, abi: Abi): number {
  const fields = abi.structs[name]?.fields ?? [];
  const bytes = crypto.getRandomValues(new Uint8Array(new ArrayBuffer(Math.min(type.size, 65_536))));
  const memory = new Uint8Array(new ArrayBuffer(type.size));
  memory.set(bytes);
  const record = new type(new DataView(memory.buffer));
  const integers = fields.filter(isInteger);
  for (const { name: field, offset, size, type: fieldType } of integers) {
    const unsigned = BigInt(
      `0x${memory
        .slice(offset, offset + size)
        .toReversed()
        .toHex()}`,
    );
    const signed = fieldType.signed ? BigInt.asIntN(size * 8, unsigned) : unsigned;
    const value: unknown = Reflect.get(record, field);
    expect([`${name}.${field}`, String(value)]).toEqual([
      `${name}.${field}`,
      String(fieldType.name === "bool" || fieldType.name === "_Bool" ? signed !== 0n : signed),
    ]);
  }
  return integers.length;
}

/** Decodes random memory, encodes the result into another record, decodes that, and compares. */
function compareRoundTrip(type: StructType): void {
  const memory = new Uint8Array(new ArrayBuffer(type.size));
  memory.set(crypto.getRandomValues(new Uint8Array(Math.min(type.size, 65_536))));
  const plain = decode(new type(new DataView(memory.buffer)));
  expect([type.cName, decode(Reflect.apply(encode, null, [new type(), plain]))]).toEqual([type.cName, plain]);
}

function decode(record: Struct): unknown {
  return Reflect.apply(Reflect.get(record, "decode"), record, []);
}

type IntegerField = AbiField & { name: string; type: { kind: "int"; name: string; signed: boolean } };

function isInteger(field: AbiField): field is IntegerField {
  return field.name !== null && field.type?.kind === "int" && field.bitSize === undefined;
}
