/** docs/xenbus.md names a test for each rule. */

import { expect, test } from "bun:test";
import { join } from "node:path";

test("every test that the page about xenbus names exists, and every test of the protocol is named", async () => {
  const page = await Bun.file(join(import.meta.dir, "../../../../docs/xenbus.md")).text();
  const named = [...page.matchAll(/\b_([a-z][^_]+)_(?![a-z])/g)]
    .map(([, name = ""]) => name.replaceAll(/\s+/g, " "))
    .filter((name) => name.split(" ").length > 3);
  expect(named.length).toBeGreaterThan(12);
  const titles: string[] = [];
  for (const file of new Bun.Glob("*.test.ts").scanSync(import.meta.dir)) {
    const text = await Bun.file(join(import.meta.dir, file)).text();
    titles.push(...[...text.matchAll(/(?:test|\]\))\(\s*"([^"]+)"/g)].map(([, title = ""]) => title));
  }
  expect(named.filter((name) => !titles.includes(name))).toEqual([]);
  const own = /page about xenbus|in another domain's place/;
  expect(titles.filter((title) => !named.includes(title) && !own.test(title))).toEqual([]);
});
