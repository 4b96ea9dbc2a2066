/** Checks the map in docs/architecture.md by the imports themselves, types included. */

import { describe, expect, test } from "bun:test";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { circlesIn, edgesBetween } from "./circles.ts";
import { type Import, importsBelow, importsIn, sourcesBelow } from "./imports.ts";
import { pastTheFace, recurring } from "./exceptions.ts";
import { roomOf, strataIn, stratumOf } from "./strata.ts";

const root = join(import.meta.dir, "../..");
const strata = strataIn(readFileSync(join(root, "docs/architecture.md"), "utf8"));
const inside = importsBelow(root, ["src"]);
const local = inside.filter(({ to }) => to.startsWith("src/"));
const outside = importsBelow(root, ["bench", "examples"]).filter(({ to }) => to.startsWith("src/"));

/** Lists wrong imports: "src/runtime/base/a.ts -> src/runtime/linux/b.ts: base may import nothing". */
function wrongWays(imports: readonly Import[]): string[] {
  return imports.flatMap(({ from, to }) => {
    const [importer, imported] = [stratumOf(from), stratumOf(to)];
    const allowed = strata.get(importer) ?? new Set();
    if (importer === imported || allowed.has("anything") || allowed.has(imported)) return [];
    return [`${from} -> ${to}: ${importer} may import ${[...allowed].join(", ") || "nothing"}`];
  });
}

/** Returns every module that a room's files import, directly or indirectly. */
function reachedFrom(start: string): Set<string> {
  const reached = new Set<string>();
  const open = inside.filter(({ from }) => from.startsWith(`${start}/`));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next.to)) continue;
    const { to } = next;
    reached.add(to);
    open.push(...inside.filter(({ from }) => from === to));
  }
  return reached;
}

describe("the source tree", () => {
  test("has exactly the strata of the map", () => {
    const found = new Set(sourcesBelow(root, "src").map(stratumOf)).add("generated");
    const drawn = [...strata.keys()].filter((name) => !["bench", "docs", "examples"].includes(name));
    expect([...found].toSorted()).toEqual(drawn.toSorted());
  });

  test("has imports only in the directions of the map", () => {
    expect(local.length).toBeGreaterThan(1000);
    expect(wrongWays(local)).toEqual([]);
  });

  test("is imported by examples and benchmarks only through its entry files and generated code", () => {
    expect(outside.length).toBeGreaterThan(10);
    expect(wrongWays(outside)).toEqual([]);
  });

  test("is checked for wrong imports in every form of import", () => {
    const planted = [
      'import { privcmd } from "../../hypercall/privcmd/index.ts";',
      'import type { Privcmd } from "../../hypercall/privcmd/index.ts";',
      'export * from "../../hypercall/privcmd/index.ts";',
      'import "../../hypercall/privcmd/index.ts";',
      'const later = () => require("../../hypercall/privcmd/index.ts");',
      'type Later = typeof import("../../hypercall/privcmd/index.ts");',
    ];
    for (const text of planted) {
      const found = wrongWays(importsIn("src/runtime/interdomain/xenstore/planted.ts", text));
      expect({ text, found }).toEqual({ text, found: [expect.stringContaining("interdomain may import")] });
    }
    expect(importsIn("src/a.ts", '// import "./b.ts"\n/* from "./c.ts" */')).toEqual([]);
  });

  test("calls C libraries from one folder only, and xenstore needs none", () => {
    const importers = inside.filter(({ to }) => to === "bun:ffi").map(({ from }) => dirname(from));
    expect([...new Set(importers)]).toEqual(["src/runtime/linux/ffi"]);
    const reached = [...reachedFrom("src/runtime/interdomain/xenstore")];
    expect(reached.length).toBeGreaterThan(20);
    expect(reached.filter((path) => path === "bun:ffi" || stratumOf(path) === "linux")).toEqual([]);
  });

  test("has a lowest stratum that imports only Node's own modules", () => {
    const imported = inside.filter(({ from }) => stratumOf(from) === "base").map(({ to }) => to);
    expect(imported.filter((path) => !path.startsWith("node:") && stratumOf(path) !== "base")).toEqual([]);
  });

  test("has no circle of imports between rooms, types included", () => {
    const rooms = local.filter(({ from, to }) => stratumOf(from) !== "entry" && stratumOf(to) !== "generated");
    expect(circlesIn(edgesBetween(rooms, roomOf))).toEqual([]);
  });

  test("has circles of files only if a listed grammar is recursive", () => {
    const circles = circlesIn(edgesBetween([...local, ...importsBelow(root, ["codegen"])], (path) => path));
    expect(circles.map((circle) => circle.join(" "))).toEqual(recurring.map(({ files }) => files.join(" ")));
  });

  test("imports a room only through its index.ts, except for the listed imports", () => {
    const past = new Set<string>();
    for (const { from, to } of local) {
      if (roomOf(from) === roomOf(to) || stratumOf(to) === "generated" || to.endsWith("/index.ts")) continue;
      if (stratumOf(from) === stratumOf(to) && roomOf(to) === stratumOf(to)) continue;
      if (existsSync(join(root, faceOf(to)))) past.add(to.replace("src/", ""));
    }
    expect([...past].toSorted()).toEqual(Object.values(pastTheFace).flat().toSorted());
  });
});

/** Returns the index.ts of a file's room. */
function faceOf(path: string): string {
  const room = roomOf(path);
  const parent = path.startsWith("src/runtime/") ? "src/runtime" : "src";
  return room.endsWith("index.ts") ? `${parent}/${room}` : `${parent}/${room}/index.ts`;
}
