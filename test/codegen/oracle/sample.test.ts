/** Tests the oracle itself on a header whose model was written by hand. */

import { describe, expect, test } from "bun:test";
import { gccFor, HOST } from "../proof/compilers.ts";
import { SAMPLE_HEADER, sampleModel } from "../proof/sample.ts";
import { compiledFacts, type Facts } from "./compiled-facts.ts";
import { macroNames, macroValues } from "./compiled-macros.ts";
import { difference, NONE } from "./difference.ts";
import { debugInformation } from "./dwarf.ts";
import { modelFacts } from "./model-facts.ts";

const able = gccFor(HOST) !== null && Bun.which("readelf") !== null && Bun.which("objcopy") !== null;
const LIBC = "#include <stdint.h>\n";

describe.skipIf(!able)(`gcc's list of a header's declarations${able ? "" : " (no gcc and binutils)"}`, () => {
  test("agrees with a correct model's records, typedefs and enumerators", () => {
    const model = modelFacts(sampleModel());
    const gcc = listed(SAMPLE_HEADER);
    expect(difference([...model.records.values()].flat(), [...gcc.records.values()].flat())).toEqual(NONE);
    expect([...gcc.typedefs].filter((line) => !/^u?int/.test(line))).toEqual([...model.typedefs]);
    expect([...gcc.enumerators]).toEqual([...model.enumerators]);
  });

  test("differs from a model that lacks a declaration or has one too many", () => {
    const abi = sampleModel();
    delete abi.structs["untagged_t"];
    abi.structs["struct sample"]?.fields.splice(1, 1);
    abi.structs["struct made_up"] = { kind: "struct", size: 4, align: 4, header: "sample.h", fields: [] };
    const model = [...modelFacts(abi).records.values()].flat();
    const { onlyInModel, onlyInGcc } = difference(model, [...listed(SAMPLE_HEADER).records.values()].flat());
    expect(onlyInModel).toEqual(["struct made_up struct size 4"]);
    expect(onlyInGcc).toContain("untagged_t struct size 16");
    expect(onlyInGcc).toContain("struct sample.mode offset 4 enum s32");
  });

  test("distinguishes the shapes of arrays, including arrays of a typedef's arrays", () => {
    const { records } = listed(
      LIBC + "typedef signed char row[2]; struct r { row grid[3]; int8_t none[0]; int n; int8_t rest[]; };",
    );
    expect(records.get("struct r")).toEqual([
      "struct r struct size 12",
      "struct r.grid offset 0 s8[3][2]",
      "struct r.none offset 6 s8[0]",
      "struct r.n offset 8 s32",
      "struct r.rest offset 12 s8[]",
    ]);
  });

  test("has every macro that is an integer constant or a string, with its value", () => {
    const names = macroNames(SAMPLE_HEADER, LIBC, import.meta.dir, HOST);
    const { constants, strings } = macroValues(SAMPLE_HEADER, import.meta.dir, HOST, names);
    const model = sampleModel();
    expect(new Map([...constants].toSorted())).toEqual(new Map(Object.entries(model.constants).toSorted()));
    expect(strings).toEqual(new Map(Object.entries(model.strings)));
  });

  test("leaves out macros that are code, types, names, empty or unbalanced, and no others", () => {
    const header = `
      #define BEFORE 1
      #define OPEN (1 + (
      #define BRACE {
      #define QUOTED (1 +
      #define EMPTY
      #define NOTHING EMPTY
      #define TYPE unsigned int
      #define CODE do { } while (0)
      #define UNKNOWN some_name
      #define REAL 1.5
      #define CALL(x) (x)
      #define COMMA 1, 2
      #define AFTER (BEFORE + sizeof(int))
      #define TEXT "a" "b"
    `;
    const names = macroNames(header, "", import.meta.dir, HOST);
    const { constants, strings } = macroValues(header, import.meta.dir, HOST, names);
    expect([...constants].toSorted()).toEqual([
      ["AFTER", "5"],
      ["BEFORE", "1"],
    ]);
    expect([...strings]).toEqual([["TEXT", "ab"]]);
  });
});

function listed(source: string): Facts {
  return compiledFacts(debugInformation(source, import.meta.dir, HOST));
}
