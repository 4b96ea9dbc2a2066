import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { emitProof } from "../../../codegen/emit/proof/index.ts";
import { mountTree } from "../../../codegen/headers/tree.ts";
import { gccFor, HOST, judgeWithGcc, judgeWithTinycc } from "./compilers.ts";
import { headerUnits, NO_HEADERS } from "./header-units.ts";

const units = headerUnits();

if (units.length === 0) test.skip(`every model is proved against its headers (${NO_HEADERS})`, () => {});

for (const { name, arch, tree, text, build } of units) {
  describe(`the model of ${name}`, () => {
    const proved = { errors: "", differences: [] };
    let include = "";
    let proof = "";

    beforeAll(() => {
      include = mountTree(tree, mkdtempSync(join(tmpdir(), "xen-ts-")));
      proof = emitProof(build(), text);
    });

    afterAll(() => rmSync(include, { recursive: true }));

    if (arch === HOST) {
      test("agrees with TinyCC's reading of the headers", () => {
        expect(judgeWithTinycc(proof, include)).toEqual(proved);
      });
    }

    test.skipIf(gccFor(arch) === null)("agrees with gcc's reading of the headers", () => {
      expect(judgeWithGcc(proof, include, arch)).toEqual(proved);
    });
  });
}
