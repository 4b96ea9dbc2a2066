import { expect, test } from "bun:test";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { emitTypeScript } from "../../../../codegen/emit/typescript/index.ts";
import { field, model, sample, struct, u32 } from "./sample.ts";
import { Workspace } from "./workspace.ts";

/** Type-checks a program over two releases; the newer one has one more field and one more header. */
function check(program: string): { ok: boolean; output: string } {
  const newer = {
    ...sample,
    ...model({
      ...sample.structs,
      "struct xen_point": struct("xen.h", 8, 4, field("x", 0, 4, u32), field("z", 4, 4, u32)),
      "struct xen_new": struct("new.h", 4, 4, field("x", 0, 4, u32)),
    }),
  };
  const files = emitTypeScript([{ ...newer, xen: "4.18" }, sample]);
  using workspace = new Workspace(files);
  writeFileSync(join(workspace.directory, "src/generated/program.ts"), program);
  return workspace.bun("check", "--no-script");
}

test("a handle field's type accepts a pointer to its own element or null, and nothing else", () => {
  const result = check(`
    import { XenHandles } from "./4.17/x86_64/handles.ts";
    import type { HypercallPointer } from "../runtime/struct/index.ts";
    declare const points: HypercallPointer<"struct xen_point">;
    declare const words: HypercallPointer<"uint32_t">;
    declare const any: HypercallPointer;
    const record = new XenHandles();
    record.points = points;
    record.points = null;
    record.buffer = points;
    record.buffer = words;
    record.small = words;
    // @ts-expect-error another element
    record.points = words;
    // @ts-expect-error an element that is not known
    record.points = any;
    // @ts-expect-error a bare address
    record.points = 0x1000;
    // @ts-expect-error a bare address
    record.buffer = 0x1000n;
    // @ts-expect-error the address beside the handle is read-only
    record.points_address = 0x1000n;
  `);
  expect(result).toMatchObject({ ok: true });
});

test("the types of records with one shape and different names are distinct", () => {
  const result = check(`
    import { XenNest } from "./4.17/x86_64/nest.ts";
    import { XenPoint } from "./4.17/x86_64/xen.ts";
    import { Struct } from "../runtime/struct/index.ts";
    class Twin extends Struct<"struct twin"> {
      static readonly cName = "struct twin";
      static readonly size = 4;
      static readonly align = 2;
      x: number = 0;
      y: number = 0;
      decode(): { x: number; y: number } { return { x: 0, y: 0 }; }
    }
    const nest = new XenNest();
    nest.point = new XenPoint();
    // @ts-expect-error another record
    nest.point = new Twin();
  `);
  expect(result).toMatchObject({ ok: true });
});

test("over several releases, the types allow only members that all of them have", () => {
  const result = check(`
    import { loadModule, type Release, releases } from "./index.ts";
    declare const release: Release;
    const { XenPoint } = loadModule(\`\${release}/x86_64\`, "xen");
    const point = new XenPoint();
    point.x = 1;
    // @ts-expect-error only 4.17 has it
    point.y = 1;
    // @ts-expect-error only 4.18 has it
    point.z = 1;
    new (loadModule("4.18/x86_64", "xen").XenPoint)().z = 1;
    // @ts-expect-error no such module
    loadModule("4.17/x86_64", "new");
    // @ts-expect-error no such table
    loadModule("4.16/x86_64", "xen");
    export const first: "4.17" = releases[0];
  `);
  expect(result).toMatchObject({ ok: true });
});

test("encode()'s type accepts a record's own members, plain or as records, and nothing else", () => {
  const result = check(`
    import { XenArrays } from "./4.17/x86_64/arrays.ts";
    import { XenNest } from "./4.17/x86_64/nest.ts";
    import { XenPoint } from "./4.17/x86_64/xen.ts";
    import { encode } from "../runtime/struct/index.ts";
    const nest: XenNest = encode(new XenNest(), {
      word_number: 1,
      point: new XenPoint(),
      points: [{ x: 1 }, new XenPoint()],
      u: new Uint8Array(8),
    });
    encode(nest, nest.decode());
    encode(nest, { u: { one: 1 }, list: [{ key: 1 }] });
    encode(new XenArrays(), { bytes: [1, 2], wide: [1n], grid: [[1, 2]] });
    encode(new XenArrays(), new XenArrays().decode());
    // @ts-expect-error no such member
    encode(nest, { nothing: 1 });
    // @ts-expect-error a bigint
    encode(nest, { word: 1 });
    // @ts-expect-error not a member but the view
    encode(nest, { dataView: new DataView(new ArrayBuffer(64)) });
  `);
  expect(result).toMatchObject({ ok: true, output: expect.any(String) });
});
