import { expect, test } from "bun:test";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { compareReleases, openTree, recogniseRelease, releases } from "../../../codegen/headers/index.ts";
import { parseReleases } from "../../../codegen/headers/releases.ts";
import { STORE_DIRECTORY } from "../../../codegen/headers/store.ts";
import { folder, TREE } from "./tree.ts";

test("versions.toml knows nine releases, oldest first", () => {
  expect(releases().map(({ name }) => name)).toEqual([
    "4.14",
    "4.15",
    "4.16",
    "4.17",
    "4.18",
    "4.19",
    "4.20",
    "4.21",
    "4.22",
  ]);
});

test("each release in versions.toml names the tag of its point release, and a known tree", () => {
  for (const { name, point, tag, trees } of releases()) {
    expect(point).toStartWith(`${name}.`);
    expect(tag).toBe(`RELEASE-${point}`);
    expect(trees.length).toBeGreaterThan(0);
  }
});

test("no two releases in versions.toml share marks or a tree", () => {
  const marks = releases().map((release) => JSON.stringify(release.marks));
  expect(new Set(marks).size).toBe(marks.length);
  const hashes = releases().flatMap(({ trees }) => trees.map(({ hash }) => hash));
  expect(new Set(hashes).size).toBe(hashes.length);
});

const unpacked = releases().filter(({ name }) => existsSync(join(STORE_DIRECTORY, name, "xen.h")));

test.if(unpacked.length > 0)("unpacked trees are recognised by their marks", () => {
  for (const { name } of unpacked) {
    const tree = openTree({ release: "unknown", dir: join(STORE_DIRECTORY, name), origin: "a test" });
    expect(recogniseRelease(tree)?.name).toBe(name);
  }
});

test("a tree is recognised as the latest release whose marks it bears", () => {
  const known = parseReleases(`
    [releases."1.9"]\n${entry('"domctl.h XEN_DOMCTL_INTERFACE_VERSION 0x00000015"')}
    [releases."1.10"]\n${entry('"domctl.h XEN_DOMCTL_INTERFACE_VERSION 0x00000015", "xen.h XEN_NEW 1"')}`);
  using older = folder(TREE);
  using newer = folder({ ...TREE, "xen.h": " # define XEN_NEW\t1\n" });
  using other = folder({ ...TREE, "domctl.h": "#define XEN_DOMCTL_INTERFACE_VERSION 0x000000155\n" });
  const taken = [older, newer, other].map(
    ({ path: dir }) => recogniseRelease(openTree({ release: "?", dir, origin: "" }), known)?.name,
  );
  expect(taken).toEqual(["1.9", "1.10", undefined]);
});

test("an error in versions.toml names the table and key", () => {
  expect(() => parseReleases(release417(""))).toThrow('releases."4.17".trees: expected a table');
  expect(() => parseReleases(release417('[releases."4.17".trees]\ngit = "1234"'))).toThrow(
    'releases."4.17".trees."git": expected',
  );
  expect(() => parseReleases(release417("debian = 12\ntrees = {}"))).toThrow(
    'releases."4.17".debian: expected a string',
  );
  expect(() => parseReleases('[releases."new"]')).toThrow('expected a release such as "4.17", received "new"');
});

test("releases are ordered by number", () => {
  expect(["4.20", "4.9", "4.17"].sort(compareReleases)).toEqual(["4.9", "4.17", "4.20"]);
});

function entry(marks: string): string {
  return `point = "1.2.3"\ntag = "t"\nmarks = [${marks}]\ntrees = {}\n`;
}

function release417(rest: string): string {
  return `[releases."4.17"]\npoint = "4.17.7"\ntag = "RELEASE-4.17.7"\nmarks = []\n${rest}`;
}
