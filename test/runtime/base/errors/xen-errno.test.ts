import { expect, test } from "bun:test";
import { constants } from "node:os";
import * as xenErrno from "../../../../src/generated/4.17/x86_64/errno.constants.ts";

test("Xen's error numbers equal Linux's", () => {
  const linux: Record<string, number> = { ...constants.errno };
  const shared = Object.entries(xenErrno).flatMap(([name, number]) => {
    const own = linux[name.replace(/^XEN_/, "")];
    return own === undefined ? [] : [[name, number, own] as const];
  });
  expect(shared.length).toBeGreaterThan(40);
  expect(shared.filter(([, number, own]) => number !== own)).toEqual([]);
});
