/** Checks the links in docs/architecture.md from a newcomer's question to a name in a file. */

import { expect, test } from "bun:test";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dir, "../..");
const folder = join(root, "docs");
const architecture = readFileSync(join(folder, "architecture.md"), "utf8");

const WAY = /\]\(\.\.\/(?<path>(?:src|codegen)\/[\w./-]+\.ts)\),\s+`(?<name>\w+)`/g;

/** True if a file declares a function, class or method of that name. */
function declares(path: string, name: string): boolean {
  const declaration = new RegExp(`^(?:export )?(?:async )?(?:function|class|const) ${name}\\b|^  ${name}\\(`, "m");
  return declaration.test(readFileSync(join(root, path), "utf8"));
}

test("the map links to five places in the code, and each file declares the name in its link", () => {
  const ways = [...architecture.matchAll(WAY)].map(({ groups }) => ({
    path: groups?.["path"] ?? "",
    name: groups?.["name"] ?? "",
  }));
  expect(ways.length).toBe(5);
  expect(ways.filter(({ path, name }) => !existsSync(join(root, path)) || !declares(path, name))).toEqual([]);
});

test("the check of links detects a name that the file does not declare", () => {
  expect(declares("src/simulated/operations/domctl/index.ts", "domctlSimulations")).toBe(true);
  expect(declares("src/simulated/operations/domctl/index.ts", "stateSimulations")).toBe(false);
});

test("the map's links lead to files that exist in this repository", () => {
  const links = [...architecture.matchAll(/\]\((?!https?:|#)(?<path>[^)#\s]+)/g)].map(
    ({ groups }) => groups?.["path"] ?? "",
  );
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
});
