import { expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

const toolstack = join(import.meta.dir, "../../../src/runtime/toolstack");

/** Paths that a module imports, types included, as seen from the toolstack's folder. */
function importsOf(path: string): string[] {
  const code = readFileSync(join(toolstack, path), "utf8");
  const found = code.matchAll(/(?:from |import\(|require\()"(?<to>\.[^"]+)"/g);
  return [...found].map(({ groups }) => relative(toolstack, join(toolstack, dirname(path), groups?.["to"] ?? "")));
}

const modules = [...new Bun.Glob("**/*.ts").scanSync(toolstack)];
const roomOf = (path: string): string => path.split("/")[0] ?? "";

test("the rooms of the toolstack import one another in no circle, types included", () => {
  const rooms = new Map<string, Set<string>>();
  for (const path of modules) {
    const others = rooms.get(roomOf(path)) ?? new Set();
    for (const to of importsOf(path)) if (!to.startsWith("..") && roomOf(to) !== roomOf(path)) others.add(roomOf(to));
    rooms.set(roomOf(path), others);
  }
  expect(rooms.get("domain")).toContain("console");
  for (let left = rooms.size; left > 0; left--) {
    const leaf = [...rooms].find(([, others]) => [...others].every((other) => !rooms.has(other)));
    expect(leaf, `a circle among ${[...rooms.keys()].join(", ")}`).toBeDefined();
    if (leaf !== undefined) rooms.delete(leaf[0]);
  }
});

test("the toolstack imports nothing of xen.ts", () => {
  expect(modules.filter((path) => importsOf(path).includes("../xen.ts"))).toEqual([]);
});

test("the rooms of the toolstack import one another through their index", () => {
  const past = modules.flatMap((path) =>
    importsOf(path)
      .filter((to) => !to.startsWith("..") && roomOf(to) !== roomOf(path) && to !== `${roomOf(to)}/index.ts`)
      .map((to) => `${path} imports ${to}`),
  );
  expect(past).toEqual([]);
});
