import { describe, expect, test } from "bun:test";
import { SourceFile, tokenize } from "../../../codegen/c/index.ts";
import { errorOf, tokensOf } from "./source.ts";

describe("the tokenizer", () => {
  test("takes the longest punctuator", () => {
    expect(tokensOf("a<<=b>>c->d...e##f- -g--h")).toEqual([
      "a",
      "<<=",
      "b",
      ">>",
      "c",
      "->",
      "d",
      "...",
      "e",
      "##",
      "f",
      "-",
      "-",
      "g",
      "--",
      "h",
    ]);
  });

  test("takes a number with its suffix, its exponent's sign and its dots", () => {
    expect(tokensOf("0x1FULL 1e+5-2 .5f 1..2")).toEqual(["0x1FULL", "1e+5", "-", "2", ".5f", "1..2"]);
  });

  test("separates tokens at comments, but not inside quotes", () => {
    expect(tokensOf(`a/**/b // c\n"/* d */" '"'`)).toEqual(["a", "b", `"/* d */"`, `'"'`]);
  });

  test("joins lines at an escaped line end, in the middle of a token too", () => {
    expect(tokensOf("ab\\\ncd e\\  \nf \\\r\n g")).toEqual(["abcd", "ef", "g"]);
  });

  test("reports positions in the file as it is on disk", () => {
    const file = new SourceFile("unit.h", "a \\\n  b\n\n  c");
    const places = tokenize(file).map(({ offset }) => file.position(offset));
    expect(places.slice(0, 3)).toEqual([
      { line: 1, column: 1 },
      { line: 2, column: 3 },
      { line: 4, column: 3 },
    ]);
  });

  test("reports a comment without an end at its beginning", () => {
    expect(errorOf("int a;\n  /* never")).toBe("unit.h:2:3: expected */ for this comment");
  });

  test("accepts a lone apostrophe in a skipped group", () => {
    expect(tokensOf("don't")).toEqual(["don", "'", "t"]);
    expect(errorOf("int a'b;")).toContain("unit.h:1:6");
  });
});
