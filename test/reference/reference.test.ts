/** Checks that docs/operations is what the tables say. */

import { expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pages } from "./pages.ts";

const root = join(import.meta.dir, "../..");

/** Returns the words of a text: a formatter may have moved them, and may have filled up tables. */
function wordsOf(text: string): string[] {
  return text
    .replaceAll(/[|:-]{3,}|\|/g, " ")
    .split(/\s+/)
    .filter(Boolean);
}

const written = pages();

test.each([...written])("%s is what the tables say: bun run reference", (path, text) => {
  expect(wordsOf(readFileSync(join(root, path), "utf8"))).toEqual(wordsOf(text));
});

test("docs/operations has a page for each family, and no other", () => {
  const found = [...new Bun.Glob("docs/operations/*.md").scanSync(root)].toSorted();
  expect(found).toEqual([...written.keys()].toSorted());
  expect(found.length).toBeGreaterThan(20);
});
