/** The manual against the commands. */

import { expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { referenceText } from "./reference.ts";

const docs = join(import.meta.dir, "../../../docs/cli");

/** Returns the words of a text: a formatter may have moved them, and may have filled up tables. */
function wordsOf(text: string): string[] {
  return text
    .replaceAll(/[|:-]{3,}|\|/g, " ")
    .split(/\s+/)
    .filter(Boolean);
}

test("docs/cli/reference.md is what the commands say of themselves: bun run manual", async () => {
  const written = readFileSync(join(docs, "reference.md"), "utf8");
  expect(wordsOf(written)).toEqual(wordsOf(await referenceText()));
});
