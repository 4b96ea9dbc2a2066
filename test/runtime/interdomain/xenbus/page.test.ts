/** docs/xenbus.md names a test for each rule. */

import { expect, test } from "bun:test";
import { join } from "node:path";

test("every test that the page about xenbus names exists, and every test of the protocol is named", async () => {
  const page = await Bun.file(join(import.meta.dir, "../../../../docs/xenbus.md")).text();
  const named = [...page.matchAll(/\b_([a-z][^_]+)_(?![a-z])/g)]
    .map(([, name = ""]) => name.replaceAll(/\s+/g, " "))
    .filter((name) => name.split(" ").length > 3);
  expect(named.length).toBeGreaterThan(12);
  const titles = await titlesIn([...new Bun.Glob("*.test.ts").scanSync(import.meta.dir)]);
  // The rings of a killed back end are tested beside rings and disks.
  const others = await titlesIn(["../ring/journal.test.ts", "../devices/block/block.test.ts"]);
  const exists = (name: string): boolean => [...titles, ...others].some((title) => name.endsWith(title));
  expect(named.filter((name) => !exists(name))).toEqual([]);
  const own = /page about xenbus|in another domain's place/;
  expect(titles.filter((title) => !named.includes(title) && !own.test(title))).toEqual([]);
});

/** Returns the titles of the tests in these files. */
async function titlesIn(files: readonly string[]): Promise<string[]> {
  const texts = await Promise.all(files.map((file) => Bun.file(join(import.meta.dir, file)).text()));
  return texts.flatMap((text) => [...text.matchAll(/(?:test|\]\))\(\s*"([^"]+)"/g)].map(([, title = ""]) => title));
}
