/** Checks that every public name and each of its members is documented. */

import { expect, test } from "bun:test";
import { publicNames } from "./compiler.ts";
import { entrySources } from "./list.ts";

test("every public name and every member has a doc comment, or inherits one", async () => {
  const names = [...(await publicNames(entrySources())).values()].flat();
  expect(names.length).toBeGreaterThan(300);
  const members = names.flatMap(({ name: owner, members }) => members.map((member) => ({ owner, ...member })));
  expect(members.length).toBeGreaterThan(2000);
  const missing = [
    ...names.filter(({ isDocumented }) => !isDocumented).map(({ name }) => name),
    ...members.filter(({ isDocumented }) => !isDocumented).map(({ owner, name }) => `${owner}.${name}`),
  ];
  expect([...new Set(missing)].toSorted()).toEqual([]);
}, 60_000);
