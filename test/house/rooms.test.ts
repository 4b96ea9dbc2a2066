import { describe, expect, test } from "bun:test";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { circularImports, roomImports } from "./rooms.ts";

const root = join(import.meta.dir, "../..");

test("the rooms of src/simulated import in no circle, types included", () => {
  const imports = roomImports(join(root, "src/simulated"));
  expect(imports.length).toBeGreaterThan(50);
  expect(circularImports(imports)).toEqual([]);
});

describe("the rooms of the toolstack", () => {
  const imports = roomImports(join(root, "src/runtime/toolstack"));

  test("import in no circle, types included", () => {
    expect(imports.map(({ from, to }) => `${from} ${to}`)).toContain("domain console");
    expect(circularImports(imports)).toEqual([]);
  });

  test("import one another through their index.ts", () => {
    expect(imports.filter(({ text }) => !text.endsWith("/index.ts")).map(({ text }) => text)).toEqual([]);
  });
});

test("nothing in src/runtime imports xen.ts, which stands on all of it", () => {
  const imports = roomImports(join(root, "src/runtime"));
  expect(imports.length).toBeGreaterThan(100);
  expect(imports.filter(({ text }) => text.endsWith(" imports xen.ts"))).toEqual([]);
});

/** Writes files, and lists the circular imports of their rooms. */
function circles(files: Readonly<Record<string, string>>): string[] {
  const folder = mkdtempSync(join(tmpdir(), "xen-ts-rooms-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return circularImports(roomImports(folder)).toSorted();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("a circle of rooms", () => {
  test("is found through several rooms, types and late modules", () => {
    const files = {
      "attic/one.ts": 'import type { Two } from "../hall/two.ts";',
      "hall/two.ts": 'export const later = () => require("../cellar/three.ts");',
      "cellar/three.ts": 'export { one } from "../four.ts";',
      "four.ts": 'import { one } from "./attic/one.ts";',
    };
    expect(circles(files)).toEqual([
      "attic/one.ts imports hall/two.ts",
      "cellar/three.ts imports four.ts",
      "four.ts imports attic/one.ts",
      "hall/two.ts imports cellar/three.ts",
    ]);
  });

  test("is not made by index.ts of the whole, or by one direction only", () => {
    const files = {
      "index.ts": 'export { one } from "./attic/one.ts";',
      "attic/one.ts": 'import { two } from "../hall/two.ts";\nimport { outside } from "../../outside.ts";',
      "hall/two.ts": 'import { three } from "./three.ts";',
      "hall/three.ts": 'import "../cellar/four.ts";',
      "cellar/four.ts": "",
    };
    expect(circles(files)).toEqual([]);
  });
});
