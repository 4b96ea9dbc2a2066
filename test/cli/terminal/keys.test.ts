import { expect, test } from "bun:test";
import { keysIn } from "../../../src/cli/top/keys.ts";

test("keys that come together are told apart, with the names of arrows", () => {
  expect(keysIn("\u001b[B\u001b[B\u001bOAq\u001b[C")).toEqual(["down", "down", "up", "q", "right"]);
  expect(keysIn("\u001b")).toEqual(["escape"]);
  expect(keysIn("\u001b[1;5C\u001b[5~é")).toEqual(["\u001b[1;5C", "\u001b[5~", "é"]);
});
