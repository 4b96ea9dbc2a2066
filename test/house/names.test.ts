/** Checks that files and types have names of meaning: nouns of the field, never a bare participle or preposition. */

import { expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { sourcesBelow } from "./imports.ts";

const root = join(import.meta.dir, "../..");
const paths = ["src", "codegen"].flatMap((folder) => sourcesBelow(root, folder));

/** Words that do not name a file's subject. */
const EMPTY = new Set(
  "about above after asked before below beside given gone kept later life made needed parts place first taken used utils helpers common misc".split(
    " ",
  ),
);

/** Nouns that end like participles. */
const NOUNS = new Set("naming padding paging ring scheduling sring testing".split(" "));

const EMPTY_TYPES =
  /\b(?:type|interface|class|infer)\s+(Before|After|First|Given|GivenOn|Member|E)\b|[<,]\s*(E)\s*(?:[,>]|extends\b)/g;

test("every file of src and codegen is called by a noun", () => {
  expect(paths.length).toBeGreaterThan(300);
  const names = paths.map((path) => ({ path, name: basename(path, ".ts") }));
  const empty = names.filter(({ name }) => EMPTY.has(name) || (/^[a-z]+(?:ed|ing)$/.test(name) && !NOUNS.has(name)));
  expect(empty.map(({ path }) => path)).toEqual([]);
});

test("no type of src or codegen has a name without meaning", () => {
  const found = paths.flatMap((path) => {
    const code = readFileSync(join(root, path), "utf8").replaceAll(/\/\*[^]*?\*\/|\/\/[^\n]*/g, "");
    return [...code.matchAll(EMPTY_TYPES)].map(([text]) => `${path}: ${text.trim()}`);
  });
  expect(found).toEqual([]);
});

test("no file of src or codegen has more than 280 lines", () => {
  const long = paths.filter((path) => readFileSync(join(root, path), "utf8").split("\n").length > 281);
  expect(long).toEqual([]);
});
