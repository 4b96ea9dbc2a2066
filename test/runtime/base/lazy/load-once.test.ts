import { expect, test } from "bun:test";
import { loadOnce } from "../../../../src/runtime/base/lazy/load-once.ts";

test("each module is loaded when it is first asked for, and once", () => {
  const loads: string[] = [];
  const later = loadOnce({
    one: () => {
      loads.push("one");
      return { value: 1 };
    },
    other: () => {
      loads.push("other");
      return { value: 2 };
    },
  });
  expect(loads).toEqual([]);
  expect([later.other().value, later.other(), later.one().value]).toEqual([2, later.other(), 1]);
  expect(loads).toEqual(["other", "one"]);
});

test("what failed to load is tried again", () => {
  let tries = 0;
  const later = loadOnce({
    broken: () => {
      tries++;
      if (tries === 1) throw new Error("no such file");
      return tries;
    },
  });
  expect(() => later.broken()).toThrow("no such file");
  expect([later.broken(), later.broken()]).toEqual([2, 2]);
});
