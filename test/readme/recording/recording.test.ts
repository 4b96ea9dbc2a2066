/** Checks that README.md's picture of a terminal shows what the commands print. */

import { expect, setDefaultTimeout, test } from "bun:test";
import { readFileSync } from "node:fs";
import { path, recorded } from "./recording.ts";
import { drawTerminal, piecesOf, plain } from "./terminal.ts";

// Each command is a process, and the machine may have others.
setDefaultTimeout(60_000);

/** Returns the words of a picture's texts, since loads and times differ from run to run. */
function wordsOf(svg: string): string[] {
  const texts = Array.from(svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g), ([, text = ""]) => text);
  return texts.filter((text) => !/^[\d.]+[kM]?$/.test(text));
}

test("README.md's picture has what the commands print: `bun run recording` draws it anew", () => {
  const shown = wordsOf(readFileSync(path, "utf8"));
  expect(shown).toContain("database");
  expect(shown).toEqual(wordsOf(drawTerminal(recorded(), "now")));
});

test("a terminal's line keeps its text, and its pieces have colours", () => {
  const line = " 1  \u001b[32mrunning\u001b[0m  \u001b[1mx<y\u001b[0m";
  expect(plain(line)).toBe(" 1  running  x<y");
  expect(piecesOf(line)).toEqual([
    { text: " 1  ", isBold: false, colour: undefined },
    { text: "running", isBold: false, colour: "#7ee787" },
    { text: "  ", isBold: false, colour: undefined },
    { text: "x<y", isBold: true, colour: undefined },
  ]);
  expect(drawTerminal([line], "t")).toContain(">x&lt;y</text>");
});
