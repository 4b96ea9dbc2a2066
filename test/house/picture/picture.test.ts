/** Checks that the pictures of docs/architecture.md show the code as it is. */

import { describe, expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { directImports, rowsOf } from "./layout.ts";
import { pictures, root } from "./pictures.ts";
import { drawSvg } from "./svg.ts";

test.each([...pictures()])("%s is current: `bun run picture` draws it anew", (path, text) => {
  expect(readFileSync(join(root, path), "utf8")).toBe(text);
});

test.each([...pictures().keys()])("docs/architecture.md shows %s", (path) => {
  expect(readFileSync(join(root, "docs/architecture.md"), "utf8")).toContain(`](${path.replace("docs/", "")})`);
});

const graph = {
  boxes: new Map([
    ["door", ["lock", "key"]],
    ["wall", []],
    ["stone", []],
  ]),
  imports: new Map([
    ["door", new Set(["wall", "stone"])],
    ["wall", new Set(["stone"])],
  ]),
};

describe("a picture", () => {
  test("has a box above all boxes that it imports", () => {
    expect(rowsOf(graph)).toEqual([["door"], ["wall"], ["stone"]]);
  });

  test("has no arrow that a longer way implies", () => {
    expect(directImports(graph)).toEqual([
      ["door", "wall"],
      ["wall", "stone"],
    ]);
  });

  test("of a circle of imports is refused with its boxes", () => {
    const circle = { ...graph, imports: new Map([...graph.imports, ["stone", new Set(["door"])]]) };
    expect(() => rowsOf(circle)).toThrow("door -> wall -> stone -> door");
  });

  test("has the names of the boxes as text", () => {
    expect(drawSvg('a "wall"', graph)).toContain('aria-label="a &quot;wall&quot;"');
    expect(drawSvg("walls", graph)).toContain(">lock · key</text>");
  });
});
