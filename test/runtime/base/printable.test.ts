/** Hostile text in cells and in JSON. */

import { expect, test } from "bun:test";
import { jsonText, printable, printableLines } from "../../../src/runtime/base/printable.ts";
import { hostileNames } from "../../cli/hostile.ts";

test("a printable text has one line, no control or invisible character, and the width that its cells need", () => {
  for (const name of hostileNames) {
    const text = printable(name);
    expect(text).not.toMatch(/[\p{C}\p{DI}\p{Zl}\p{Zp}]/u);
    expect(text.split("\n")).toHaveLength(1);
    expect(Bun.stringWidth(text)).toBe([...text].reduce((sum, each) => sum + Bun.stringWidth(each), 0));
  }
});

test("different texts stay different when they are made printable", () => {
  expect(new Set(hostileNames.map(printable)).size).toBe(new Set(hostileNames).size);
  expect(printable("\u001b")).toBe("\\u{1b}");
  expect(printable("\\u{1b}")).toBe("\\\\u{1b}");
});

test("ordinary letters of any script stay as they are", () => {
  for (const text of ["web-1", "größe", "e\u0301tude", "日本語", "Ελληνικά", "हिन्दी"])
    expect(printable(text)).toBe(text);
});

test("JSON of hostile text has no unsafe character, and parses to the text", () => {
  for (const name of hostileNames) {
    const text = jsonText({ name }, 2);
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{C}\p{DI}\p{Zl}\p{Zp}]/u);
    expect(JSON.parse(text)).toEqual({ name: name.toWellFormed() === name ? name : expect.any(String) });
  }
});

test("text of several lines keeps its line feeds and tabs, and loses carriage returns", () => {
  expect(printableLines("a\tb\r\n\u001b[2Jc\\")).toBe("a\tb\n\\u{1b}[2Jc\\");
});
