/**
 * The transcripts against the lab, which takes some minutes: `bun test --timeout 1000000
 * ./test/cli/transcripts/transcripts.by-hand.ts`. Numbers, states and widths may differ.
 */

import { beforeAll, expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runLines } from "./lab.ts";
import { entriesOf, masked } from "./transcripts.ts";

const entries = entriesOf(readFileSync(join(import.meta.dir, "../../../docs/cli/transcripts.md"), "utf8"));
let outputs: ReadonlyMap<string, string> = new Map();
beforeAll(async () => {
  outputs = await runLines();
});

test.each(entries.map(({ line, output }) => [line, output] as const))(
  "dom0 prints what the transcript has: %s",
  (line, output) => {
    expect(masked(outputs.get(line) ?? "it did not run")).toBe(masked(output));
  },
);
