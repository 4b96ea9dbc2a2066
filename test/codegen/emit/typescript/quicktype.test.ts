import { expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dir, "../../../..");

/** Files of a folder that import a module whose name matches. */
function importers(folder: string, module: RegExp): string[] {
  const paths = [...new Bun.Glob(`${folder}/**/*.ts`).scanSync(root)];
  const imports = /(?:\bfrom|\bimport|\bimport\(|\brequire\()\s*"([^"]+)"/g;
  return paths.filter((path) => {
    const text = readFileSync(join(root, path), "utf8");
    return [...text.matchAll(imports)].some(([, name = ""]) => module.test(name));
  });
}

test("one file reaches past the public exports of quicktype-core", () => {
  expect(importers("codegen", /^quicktype-core\//)).toEqual(["codegen/emit/typescript/quicktype-internals.ts"]);
});

test("the library imports no quicktype, and the generator does", () => {
  expect(importers("src", /quicktype/)).toEqual([]);
  expect(importers("codegen", /^quicktype-core$/).length).toBeGreaterThan(2);
});
