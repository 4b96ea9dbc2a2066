import { afterAll, describe, expect, test } from "bun:test";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Code, type Literal, printLiteral } from "../../../../codegen/emit/typescript/operations/literal.ts";

const folder = mkdtempSync(join(tmpdir(), "xen-ts-literals-"));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, "bunfig.toml"), "[fmt]\nprintWidth = 120\n");

/** Returns the text as the project's formatter writes it. */
function formatted(text: string): string {
  const path = join(folder, "literal.ts");
  writeFileSync(path, text);
  Bun.spawnSync([process.execPath, "fmt", "--no-script", path], { cwd: folder });
  return readFileSync(path, "utf8");
}

const words = Array.from({ length: 30 }, (_, index) => `word${index}`);

describe("the emitter writes a literal as the formatter would:", () => {
  test.each<[string, Literal]>([
    ["short ones on a line", { one: 1, "two.three": "x", list: ["a", 1], code: new Code("Name"), nothing: undefined }],
    ["long ones an entry a line", Object.fromEntries(words.map((word) => [word, { a: 1, b: [word] }]))],
    ["long lists too", { list: words }],
    [
      "lists of larger objects always",
      [
        { a: 1, b: 2 },
        { a: 3, b: 4 },
      ],
    ],
    ["lists of small objects not", [{ a: 1 }, { b: 2 }]],
    ["empty ones", { none: {}, nothing: [] }],
  ])("%s", (_, value) => {
    const text = `${printLiteral("export const value = ", value, ";", 0)}\n`;
    expect(formatted(text)).toBe(text);
  });

  test("a literal as wide as a line, and one wider by a character", () => {
    for (const width of [79, 80, 81, 82]) {
      const text = `${printLiteral("export const value = ", { name: "x".repeat(width) }, ";", 0)}\n`;
      expect(formatted(text)).toBe(text);
    }
  });
});
