/**
 * Checks that the model is complete; the C proof checks that its facts are right. gcc independently lists the headers'
 * declarations: records, typedefs and enumerators in its debugging information, macros by -dM.
 */

import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mountTree } from "../../../codegen/headers/tree.ts";
import { LIBC_DIRECTORY } from "../../../codegen/headers/tree.ts";
import type { Abi } from "../../../codegen/model/abi.ts";
import { gccFor } from "../proof/compilers.ts";
import { headerUnits, NO_HEADERS } from "../proof/header-units.ts";
import { compiledFacts, type Facts } from "./compiled-facts.ts";
import { macroNames, macroValues } from "./compiled-macros.ts";
import { difference, NONE } from "./difference.ts";
import { debugInformation } from "./dwarf.ts";
import { modelFacts } from "./model-facts.ts";

const units = headerUnits();
const LIBC_HEADERS = readdirSync(LIBC_DIRECTORY, { recursive: true, encoding: "utf8" }).filter(
  (path) => path.endsWith(".h") && path !== "public/xen.h",
);
const binutils = Bun.which("readelf") !== null && Bun.which("objcopy") !== null;

if (units.length === 0) test.skip(`gcc lists nothing that a model lacks (${NO_HEADERS})`, () => {});

for (const { name, arch, tree, text, build, isPart } of units) {
  const able = binutils && gccFor(arch) !== null;
  describe.skipIf(!able)(`the model of ${name}${able ? "" : " (no gcc and binutils to compare with)"}`, () => {
    let include = "";
    let abi: Abi;

    beforeAll(() => {
      include = mountTree(tree, mkdtempSync(join(tmpdir(), "xen-ts-")));
      abi = build();
    });

    afterAll(() => rmSync(include, { recursive: true }));

    test("has exactly the records, typedefs and enumerators that gcc lists, with equal facts", () => {
      const base = factsOf(before(text, isPart));
      const compiled = without(factsOf(text), base);
      const model = modelFacts(abi);
      expect(difference([...model.records.keys()], [...compiled.records.keys()])).toEqual(NONE);
      expect(difference([...model.records.values()].flat(), [...compiled.records.values()].flat())).toEqual(NONE);
      expect(difference([...model.typedefs], [...compiled.typedefs])).toEqual(NONE);
      expect(difference([...model.enumerators], [...compiled.enumerators])).toEqual(NONE);
      expect(compiled.records.size).toBeGreaterThan(10);
      const { records, typedefs, enumerators } = compiled;
      console.info(`${name}: ${records.size} records, ${typedefs.size} typedefs, ${enumerators.size} enumerators`);
    });

    test("has exactly the macros that gcc accepts as integer constants or strings, with gcc's values", () => {
      const names = macroNames(text, before(text, isPart), include, arch);
      const { constants, strings } = macroValues(text, include, arch, names);
      expect(difference(pairs(Object.entries(abi.constants)), pairs(constants))).toEqual(NONE);
      expect(difference(pairs(Object.entries(abi.strings)), pairs(strings))).toEqual(NONE);
      expect(constants.size).toBeGreaterThan(10);
      console.info(`${name}: ${constants.size} integer constants, ${strings.size} strings`);
    });

    function factsOf(source: string): Facts {
      return compiledFacts(debugInformation(source, include, arch));
    }
  });
}

/**
 * Returns the part of a unit that is not the model's: every libc header, and for Linux's devices Xen's own interface.
 */
function before(text: string, isPart: (header: string) => boolean): string {
  const rest = text.split("\n").filter((line) => !isPart(/<xen\/(.*)>/.exec(line)?.[1] ?? ""));
  return [...LIBC_HEADERS.map((name) => `#include <${name}>`), ...rest].join("\n");
}

function without(facts: Facts, base: Facts): Facts {
  return {
    records: new Map([...facts.records].filter(([name]) => !base.records.has(name))),
    typedefs: facts.typedefs.difference(base.typedefs),
    enumerators: facts.enumerators.difference(base.enumerators),
  };
}

function pairs(values: Iterable<[string, string]>): string[] {
  return Array.from(values, ([name, value]) => `${name} = ${JSON.stringify(value)}`);
}
