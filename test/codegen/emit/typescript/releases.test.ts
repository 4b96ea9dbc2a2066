/** Several tables: equal parts are written once, and shared at run time. */

import { afterAll, describe, expect, test } from "bun:test";
import { emitTypeScript } from "../../../../codegen/emit/typescript/index.ts";
import type { Abi, AbiRecord } from "../../../../codegen/model/abi.ts";
import { array, field, model, record, struct, u16, u32, u64, u8 } from "./sample.ts";
import { Workspace } from "./workspace.ts";

const point = struct("xen.h", 8, 4, field("x", 0, 4, u32), field("y", 4, 4, u32));
const line = struct(
  "sysctl.h",
  16,
  4,
  field("from", 0, 8, record("struct point")),
  field("to", 8, 8, record("struct point")),
);
const ping = struct("sysctl.h", 8, 8, field("when", 0, 8, u64));
const big = struct(
  "sysctl.h",
  64,
  1,
  ...Array.from({ length: 16 }, (_, index) => field(`field_${index}`, index * 4, 4, array(u8, 4))),
);

function release(xen: string, changed: Record<string, AbiRecord> = {}, rest: Partial<Abi> = {}): Abi {
  const records = { "struct point": point, "struct line": line, "struct ping": ping, "struct big": big, ...changed };
  return model(records, { xen, ...rest });
}

const longer = struct("xen.h", 8, 4, field("x", 0, 2, u16), field("y", 4, 4, u32));
const pong = struct("sysctl.h", 16, 8, field("when", 0, 8, u64), field("who", 8, 8, u64));
const releases = [
  release("4.9"),
  release("4.9", {}, { arch: "arm64" }),
  release("4.10", { "struct ping": pong }),
  release("4.11", { "struct point": longer }),
  release("4.12"),
];
const files = emitTypeScript(releases);
const workspace = new Workspace(files);
afterAll(() => workspace[Symbol.dispose]());

async function classOf(module: string, name: string): Promise<object> {
  return (await import(workspace.path(`${module}.ts`)))[name];
}

function classesIn(path: string): string[] {
  return Array.from((files.get(path) ?? "").matchAll(/export class (\w+) /g), ([, name]) => name ?? "");
}

describe("a generated module that is equal in an earlier table", () => {
  test("is one line, which names the earliest", () => {
    expect(files.get("4.12/x86_64/sysctl.ts")).toBe('export * from "../../4.9/x86_64/sysctl.ts";\n');
    expect(files.get("4.9/arm64/sysctl.ts")).toBe('export * from "../x86_64/sysctl.ts";\n');
    expect(files.get("4.10/x86_64/xen.ts")).toBe('export * from "../../4.9/x86_64/xen.ts";\n');
  });

  test("has the same classes at run time", async () => {
    expect(await classOf("4.12/x86_64/sysctl", "Line")).toBe(await classOf("4.9/x86_64/sysctl", "Line"));
    expect(await classOf("4.9/arm64/xen", "Point")).toBe(await classOf("4.9/x86_64/xen", "Point"));
  });

  test("is written in full if a record that it uses has changed", async () => {
    expect(classesIn("4.11/x86_64/sysctl.ts")).toEqual(["Line"]);
    expect(await classOf("4.11/x86_64/sysctl", "Line")).not.toBe(await classOf("4.9/x86_64/sysctl", "Line"));
    expect(await classOf("4.11/x86_64/sysctl", "Ping")).toBe(await classOf("4.9/x86_64/sysctl", "Ping"));
  });

  test("does not depend on the order of the models", () => {
    expect([...emitTypeScript(releases.toReversed())]).toEqual([...files]);
  });
});

describe("a generated module in which some records have changed", () => {
  test("contains those, and re-exports the others by name", async () => {
    expect(classesIn("4.10/x86_64/sysctl.ts")).toEqual(["Ping"]);
    expect(await classOf("4.10/x86_64/sysctl", "Big")).toBe(await classOf("4.9/x86_64/sysctl", "Big"));
    expect(await classOf("4.10/x86_64/sysctl", "Ping")).not.toBe(await classOf("4.9/x86_64/sysctl", "Ping"));
  });

  test("has one class for each record, through every module", async () => {
    for (const table of ["4.9/x86_64", "4.9/arm64", "4.10/x86_64", "4.11/x86_64", "4.12/x86_64"]) {
      const Line = (await classOf(`${table}/sysctl`, "Line")) as new () => { from: object };
      expect<object>(new Line().from.constructor).toBe(await classOf(`${table}/xen`, "Point"));
    }
  });

  test("shares records with one earlier module only, even if several have some of them", () => {
    const both = emitTypeScript([
      release("4.9"),
      release("4.10", { "struct ping": pong }),
      release("4.11", { "struct ping": pong, "struct line": struct("sysctl.h", 8, 4, field("only", 0, 4, u32)) }),
    ]);
    const text = both.get("4.11/x86_64/sysctl.ts") ?? "";
    expect(text).toContain('} from "../../4.9/x86_64/sysctl.ts";');
    expect(text).not.toContain("4.10");
    expect(text).toContain("export class Ping ");
  });
});

test("generated constants are shared by their own text", () => {
  const header = { structs: [], typedefs: [], enums: [], constants: ["VERSION"], strings: [] };
  const constants = (xen: string, version: string): Abi =>
    model({}, { xen, headers: { "sysctl.h": header }, constants: { VERSION: version } });
  const emitted = emitTypeScript([constants("4.9", "1"), constants("4.10", "2"), constants("4.11", "1")]);
  expect(emitted.get("4.10/x86_64/sysctl.constants.ts")).toContain("export const VERSION = 2;");
  expect(emitted.get("4.11/x86_64/sysctl.constants.ts")).toBe(
    'export * from "../../4.9/x86_64/sysctl.constants.ts";\n',
  );
});

describe("the table of a guest of another width", () => {
  const shared = struct("xen.h", 8, 4, field("point", 0, 8, record("struct point")));
  const guest = release("4.9", { "struct shared_info": shared }, { arch: "x86_32" });
  const emitted = emitTypeScript([release("4.9"), guest]);

  test("has only the records that the guest shares with its host, and records nested in them", () => {
    const paths = [...emitted.keys()].filter((path) => path.startsWith("4.9/x86_32/"));
    expect(paths).toEqual(["4.9/x86_32/index.ts", "4.9/x86_32/xen.ts"]);
    const text = emitted.get("4.9/x86_32/xen.ts") ?? "";
    expect(text).toContain("export class SharedInfo ");
    expect(text).toContain('export { Point, type PointPlain } from "../x86_64/xen/Point.ts";');
  });

  test("is loaded by its name, and is not among the tables for Bun's architectures", () => {
    const index = emitted.get("index.ts") ?? "";
    expect(index).toMatch(/interface GuestTables \{\n {2}"4.9\/x86_32": /);
    expect(index).toMatch(/interface Tables \{\n {2}"4.9\/x86_64": [^\n]*\n\}/);
  });
});

test("generated modules name their header: Xen's own or one of Linux's", () => {
  const kernel = model({ "struct p": { ...ping, header: "sys/privcmd.h" } }, { xen: "linux" });
  const heads = [...emitTypeScript([kernel, release("4.9")])].map(([path, text]) => [path, text.split("\n")[0]]);
  expect(heads).toContainEqual([
    "linux/privcmd.ts",
    "// The records of Linux's device interface privcmd.h (xen/sys/privcmd.h). Made by `bun run codegen`: do not edit.",
  ]);
  expect(heads).toContainEqual([
    "4.9/x86_64/sysctl.ts",
    "// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.",
  ]);
});

test("generated modules of several tables are formatted and pass the strict type check", () => {
  expect(workspace.bun("fmt", "--no-script", "--check", "src/generated")).toMatchObject({ ok: true });
  expect(workspace.bun("check", "--no-script")).toMatchObject({ ok: true });
});
