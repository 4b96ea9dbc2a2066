import { describe, expect, test } from "bun:test";
import { SourceFile, tokenize } from "../../../codegen/c/index.ts";
import { errorOf, tokensOf } from "./source.ts";

describe("tokens", () => {
  test("the longest punctuator is taken", () => {
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

  test("a number takes its suffix, its exponent's sign and its dots", () => {
    expect(tokensOf("0x1FULL 1e+5-2 .5f 1..2")).toEqual(["0x1FULL", "1e+5", "-", "2", ".5f", "1..2"]);
  });

  test("comments separate tokens, and quotes hide them", () => {
    expect(tokensOf(`a/**/b // c\n"/* d */" '"'`)).toEqual(["a", "b", `"/* d */"`, `'"'`]);
  });

  test("an escaped line end joins lines, in the middle of a token too", () => {
    expect(tokensOf("ab\\\ncd e\\  \nf \\\r\n g")).toEqual(["abcd", "ef", "g"]);
  });

  test("positions are those of the file as it is on disk", () => {
    const file = new SourceFile("unit.h", "a \\\n  b\n\n  c");
    const places = tokenize(file).map(({ offset }) => file.position(offset));
    expect(places.slice(0, 3)).toEqual([
      { line: 1, column: 1 },
      { line: 2, column: 3 },
      { line: 4, column: 3 },
    ]);
  });

  test("a comment without an end is an error at its beginning", () => {
    expect(errorOf("int a;\n  /* never")).toBe("unit.h:2:3: this comment has no end: expected */");
  });

  test("an apostrophe in a group that is left out harms nobody", () => {
    expect(tokensOf("don't")).toEqual(["don", "'", "t"]);
    expect(errorOf("int a'b;")).toContain("unit.h:1:6");
  });
});
