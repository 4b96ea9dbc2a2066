import { describe, expect, test } from "bun:test";
import { checkChoice } from "../../../src/runtime/base/options.ts";

describe("a choice of words", () => {
  test("takes each of them", () => {
    for (const word of ["ring", "tty"]) expect(() => checkChoice("via", word, ["ring", "tty"])).not.toThrow();
  });

  test.each([
    ["pty", '"pty"'],
    [5, "a number"],
    [null, "null"],
    [undefined, "undefined"],
    [["ring"], "an object of Array"],
  ])("refuses %j, and lists what is expected", (value, received) => {
    const message = `expected via to be "ring", "tty" or "auto", received ${received}`;
    expect(() => checkChoice("via", value, ["ring", "tty", "auto"])).toThrow(new TypeError(message));
  });
});
