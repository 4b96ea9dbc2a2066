import { expect, test } from "bun:test";
import { hashTree, openTree } from "../../../codegen/headers/index.ts";
import { folder, TREE } from "./tree.ts";

/** The command that xen-headers/README.md tells people to type. */
const RECIPE = `find . -name '*.h' ! -path './foreign/*' ! -path './sys/*' -printf '%P\\n' |
  LC_ALL=C sort | xargs sha256sum | sha256sum`;

const FULL = { ...TREE, "io/ring.h": "ring", "io-a.h": "sorts before io/", "arch-x86/hvm/save.h": "é", "Z.h": "" };

function hashOf(files: Record<string, string>): string {
  using dir = folder(files);
  return hashTree(openTree({ release: "4.17", dir: dir.path, origin: "a test" }));
}

test("the hash of a header tree agrees with sha256sum", () => {
  using dir = folder(FULL);
  const shell = Bun.spawnSync(["sh", "-c", RECIPE], { cwd: dir.path });
  expect(`${hashOf(FULL)}  -\n`).toBe(shell.stdout.toString());
});

test("xen-headers/README.md shows the command that computes the hash", async () => {
  const readme = await Bun.file(`${import.meta.dir}/../../../xen-headers/README.md`).text();
  expect(readme.replaceAll(/^ {4}/gm, "")).toContain(RECIPE);
});

test("foreign/, sys/ and files that are not headers do not change the hash", () => {
  expect(hashOf({ ...FULL, "foreign/x86_32.h": "a", "sys/privcmd.h": "b", COPYING: "c" })).toBe(hashOf(FULL));
});

test("a header's text, its name and its presence each change the hash", () => {
  const hashes = [FULL, { ...FULL, "Z.h": " " }, { ...FULL, "Y.h": "" }, { ...FULL, "io/foreign/x.h": "" }].map(hashOf);
  expect(new Set(hashes).size).toBe(4);
});
