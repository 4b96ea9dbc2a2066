/** Checks that every public name is documented, and the meaning of every member's name at least once. */

import { expect, test } from "bun:test";
import { publicNames } from "./compiler.ts";
import { entrySources } from "./list.ts";

/** Plumbing of the language, or of the compiler: symbols, and the kinds of numbers. */
const isPlumbing = (member: string): boolean => member.startsWith("[");

test("every public name has a doc comment, and every member's name has one in some public type", async () => {
  const names = [...(await publicNames(entrySources())).values()].flat();
  expect(names.length).toBeGreaterThan(300);
  const members = names.flatMap(({ name: owner, members }) => members.map((member) => ({ owner, ...member })));
  const documented = new Set(members.filter(({ isDocumented }) => isDocumented).map(({ name }) => name));
  expect(documented.size).toBeGreaterThan(300);
  const missing = [
    ...names.filter(({ isDocumented }) => !isDocumented).map(({ name }) => name),
    ...members
      .filter(({ name }) => !documented.has(name) && !isPlumbing(name))
      .map(({ owner, name }) => `${owner}.${name}`),
  ];
  expect(missing.toSorted()).toEqual([]);
}, 60_000);
