/** Compares the headers' tokens after macro expansion with those of gcc's own preprocessor. */

import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Kind, Preprocessor, SourceFile, targetOf, tokenize } from "../../../codegen/c/index.ts";
import { mountTree } from "../../../codegen/headers/tree.ts";
import { GCC_FLAGS, gccFor, run } from "../proof/compilers.ts";
import { headerUnits, NO_HEADERS } from "../proof/header-units.ts";

const units = headerUnits();

if (units.length === 0) test.skip(`the preprocessor leaves what gcc's leaves (${NO_HEADERS})`, () => {});

for (const { name, arch, tree, text, resolve } of units) {
  const gcc = gccFor(arch);
  describe.skipIf(gcc === null)(`the tokens of ${name}${gcc === null ? " (no gcc to compare with)" : ""}`, () => {
    let include = "";
    beforeAll(() => void (include = mountTree(tree, mkdtempSync(join(tmpdir(), "xen-ts-")))));
    afterAll(() => rmSync(include, { recursive: true }));

    test("are those of gcc -E, in its order", () => {
      const { tokens } = new Preprocessor(resolve, targetOf(arch)).run(new SourceFile("unit.c", text));
      const { stdout, stderr } = run(
        [...(gcc ?? []), ...GCC_FLAGS, "-isystem", include, "-x", "c", "-E", "-P", "-"],
        text,
      );
      expect(stderr).toBe("");
      const ours = tokens.filter(({ kind }) => kind !== Kind.End).map((token) => token.text);
      const theirs = tokenize(new SourceFile("gcc -E", stdout)).filter(({ kind }) => kind !== Kind.End);
      expect(ours).toEqual(theirs.map((token) => token.text));
      expect(ours.length).toBeGreaterThan(500);
    });
  });
}
