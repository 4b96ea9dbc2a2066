import { describe, expect, setDefaultTimeout, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { SourceFile } from "../../../codegen/c/index.ts";
import { emitProof } from "../../../codegen/emit/proof/index.ts";
import { LIBC_DIRECTORY } from "../../../codegen/headers/tree.ts";
import type { Abi, Architecture } from "../../../codegen/model/abi.ts";
import { buildAbi } from "../../../codegen/model/build.ts";
import { compiledFacts } from "../oracle/compiled-facts.ts";
import { difference, NONE } from "../oracle/difference.ts";
import { debugInformation } from "../oracle/dwarf.ts";
import { modelFacts } from "../oracle/model-facts.ts";
import { ARCHITECTURES, gccFor, HOST, isStandIn, judgeWithGcc, judgeWithTinycc } from "../proof/compilers.ts";
import { type Allowed, EVERYTHING, PROLOGUE, randomRecord } from "./random-records.ts";
import { renderRecords } from "./render.ts";

/** The most records in one compilation: many, since starting a compiler takes most of the time. */
const MOST_RECORDS = 40;
// Milliseconds: shrinking a failure is slow.
setDefaultTimeout(60_000);
const PROVED = { errors: "", differences: [] };

describe.each(ARCHITECTURES)("random records on %s", (arch) => {
  const able = gccFor(arch) !== null && Bun.which("readelf") !== null;

  test.skipIf(!able)("are laid out as gcc lays them out", () => {
    forRandomHeaders({ ...EVERYTHING, unnamedBitfields: !isStandIn(arch) }, 12, (text) => {
      const abi = modelOf(text, arch);
      expect(judgeWithGcc(emitProof(abi, text), LIBC_DIRECTORY, arch), text).toEqual(PROVED);
      // gcc's debugging information also has the bitfields of architectures whose code cannot run here.
      const gcc = compiledFacts(debugInformation(text, LIBC_DIRECTORY, arch)).records;
      const model = modelFacts(abi).records;
      expect(difference([...model.values()].flat(), [...gcc.values()].flat()), text).toEqual(NONE);
    });
  });
});

describe(`random records on ${HOST}`, () => {
  // TinyCC ignores the alignment of members, and lays out unnamed bitfields in another way than gcc.
  test("are laid out as TinyCC lays them out", () => {
    forRandomHeaders({ bitfields: true, unnamedBitfields: false, alignedMembers: false }, 40, (text) => {
      expect(judgeWithTinycc(emitProof(modelOf(text, HOST), text), LIBC_DIRECTORY), text).toEqual(PROVED);
    });
  });
});

function forRandomHeaders(allowed: Allowed, numRuns: number, check: (text: string) => void): void {
  const records = fc.array(randomRecord(2, allowed), { minLength: 1, maxLength: MOST_RECORDS });
  const property = fc.property(records, (random) => check(PROLOGUE + renderRecords(random)));
  fc.assert(property, { numRuns, includeErrorInReport: true });
}

/** The model of a header with this text; what <stdint.h> declares is not part of it. */
function modelOf(text: string, arch: Architecture): Abi {
  const header = new SourceFile("random.h", text, "random.h");
  const stdint = new SourceFile("stdint.h", readFileSync(join(LIBC_DIRECTORY, "stdint.h"), "utf8"));
  const resolve = (name: string): SourceFile => (name === "stdint.h" ? stdint : header);
  return buildAbi({ xen: "random", arch, text: "#include <random.h>\n", resolve });
}
