import { expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dir, "../../../..");

/** Returns the files of a folder that import a module with a matching name. */
function importers(folder: string, module: RegExp): string[] {
  const paths = [...new Bun.Glob(`${folder}/**/*.ts`).scanSync(root)];
  const imports = /(?:\bfrom|\bimport|\bimport\(|\brequire\()\s*"([^"]+)"/g;
  return paths.filter((path) => {
    const text = readFileSync(join(root, path), "utf8");
    return [...text.matchAll(imports)].some(([, name = ""]) => module.test(name));
  });
}

test("only one file of the generator imports internals of quicktype-core", () => {
  expect(importers("codegen", /^quicktype-core\//)).toEqual(["codegen/emit/typescript/quicktype-internals.ts"]);
});

test("the generator imports quicktype, and the library does not", () => {
  expect(importers("src", /quicktype/)).toEqual([]);
  expect(importers("codegen", /^quicktype-core$/).length).toBeGreaterThan(2);
});
