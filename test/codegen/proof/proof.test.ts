import { describe, expect, test } from "bun:test";
import { emitProof } from "../../../codegen/emit/proof/index.ts";
import type { Abi, AbiField, AbiRecord } from "../../../codegen/model/abi.ts";
import { HAS_GCC, HOST, judgeWithGcc, judgeWithTinycc, type Verdict } from "./compilers.ts";
import { SAMPLE_HEADER, sampleModel } from "./sample.ts";

const compilers: { name: string; present: boolean; judge(proof: string): Verdict }[] = [
  { name: "TinyCC", present: true, judge: (proof) => judgeWithTinycc(proof, import.meta.dir) },
  { name: "gcc", present: HAS_GCC, judge: (proof) => judgeWithGcc(proof, import.meta.dir, HOST) },
];

/** Each entry plants one mistake into the correct model; the proof must then fail with these words. */
const mistakes: { what: string; plant(abi: Abi): void; says: string }[] = [
  {
    what: "a record's size",
    plant: (abi) => void (sample(abi).size = 88),
    says: "struct sample: size is not 88",
  },
  {
    what: "a record's alignment",
    plant: (abi) => void (sample(abi).align = 4),
    says: "struct sample: alignment is not 4",
  },
  {
    what: "a member's offset",
    plant: (abi) => void (member(sample(abi), "mode").offset = 2),
    says: "struct sample: mode: offset is not 2",
  },
  {
    what: "the offset of a member two unnamed records deep",
    plant: (abi) => void (member(inside(inside(sample(abi), "u"), "part"), "level").offset = 0),
    says: "struct sample: u.part.level: offset is not 8",
  },
  {
    what: "the offset of a member of an anonymous record",
    plant: (abi) => void (inside(sample(abi), null).fields[0] = { ...field(inside(sample(abi), null), 0), offset: 2 }),
    says: "struct sample: word: offset is not 18",
  },
  {
    what: "a member's offset in an array of unnamed records",
    plant: (abi) => void (member(inside(sample(abi), "entry"), "value").offset = 1),
    says: "struct sample: entry[0].value: offset is not 25",
  },
  {
    what: "the offset of a flexible array",
    plant: (abi) => void (member(sample(abi), "tail").offset = 76),
    says: "struct sample: tail: offset is not 76",
  },
  {
    what: "a member's size",
    plant: (abi) => void (member(sample(abi), "grid").size = 6),
    says: "struct sample: grid: size is not 6",
  },
  {
    what: "the size of an unnamed record in an array",
    plant: (abi) => void (inside(sample(abi), "entry").size = 6),
    says: "struct sample: entry: record's size is not 6",
  },
  {
    what: "the alignment of an unnamed record",
    plant: (abi) => void (inside(sample(abi), "u").align = 4),
    says: "struct sample: u: record's alignment is not 4",
  },
  {
    what: "the name of an integer type",
    plant: (abi) => {
      member(sample(abi), "domain").type = { kind: "int", name: "int16_t", size: 2, signed: false };
    },
    says: "struct sample: domain: type is not int16_t",
  },
  {
    what: "the sign of an enum",
    plant: (abi) => {
      member(sample(abi), "mode").type = { kind: "enum", name: "enum mode", size: 4, signed: false };
    },
    says: "struct sample: mode: is not unsigned",
  },
  {
    what: "the size of an array's element",
    plant: (abi) => {
      const of = { kind: "int", name: "", size: 4, signed: true } as const;
      member(sample(abi), "grid").type = { kind: "array", of: { kind: "array", of, length: 3 }, length: 1 };
    },
    says: "struct sample: grid: element's size is not 4",
  },
  {
    what: "which record a member is",
    plant: (abi) => void (member(sample(abi), "other").type = { kind: "record", name: "bytes_handle_t" }),
    says: "struct sample: other: type is not bytes_handle_t",
  },
  {
    what: "what a handle points at",
    plant: (abi) => {
      const element = { element: "uint16_t", width: "native", const: true } as const;
      member(sample(abi), "input").type = { kind: "handle", name: "bytes_handle_t", size: 8, ...element };
    },
    says: "struct sample: input: type is not const uint16_t *",
  },
  {
    what: "whether a handle may be written through",
    plant: (abi) => void (recordOf(abi, "bytes_handle_t").handle = { element: "uint8_t", width: "native" }),
    says: "bytes_handle_t: type is not uint8_t *",
  },
  {
    what: "a typedef's size",
    plant: (abi) => void (abi.typedefs["domid_t"] = 4),
    says: "typedef domid_t: size is not 4",
  },
  {
    what: "an enumerator",
    plant: (abi) => void (abi.enums["MODE_ON"] = 1),
    says: "MODE_ON: is not 1",
  },
  {
    what: "a constant",
    plant: (abi) => void (abi.constants["SAMPLE_PLAIN"] = "8"),
    says: "SAMPLE_PLAIN: is not 8",
  },
  {
    what: "the sign of 64 ones",
    plant: (abi) => void (abi.constants["SAMPLE_ALL_ONES"] = "-1"),
    says: "SAMPLE_ALL_ONES: is not -1",
  },
  {
    what: "the sign of 32 ones",
    plant: (abi) => void (abi.constants["SAMPLE_WORD_OF_ONES"] = "-1"),
    says: "SAMPLE_WORD_OF_ONES: is not -1",
  },
  {
    what: "the width of minus one",
    plant: (abi) => void (abi.constants["SAMPLE_MINUS_ONE"] = "18446744073709551615"),
    says: "SAMPLE_MINUS_ONE: is not 18446744073709551615",
  },
  {
    what: "the sign of the lowest 64-bit integer",
    plant: (abi) => void (abi.constants["SAMPLE_LOWEST"] = "9223372036854775808"),
    says: "SAMPLE_LOWEST: is not 9223372036854775808",
  },
  {
    what: "a string's length",
    plant: (abi) => void (abi.strings["SAMPLE_TEXT"] = 'say "hi"\n12'),
    says: "SAMPLE_TEXT: length is not 11",
  },
  {
    what: "a string's characters",
    plant: (abi) => void (abi.strings["SAMPLE_TEXT"] = 'say "hi"\n2'),
    says: "SAMPLE_TEXT",
  },
  {
    what: "a bitfield's place",
    plant: (abi) => void (member(sample(abi), "low").bitOffset = 161),
    says: "struct sample: low is not 5 unsigned bits from bit 161",
  },
  {
    what: "a bitfield's width",
    plant: (abi) => void (member(sample(abi), "high").bitSize = 19),
    says: "struct sample: high is not 19 unsigned bits from bit 165",
  },
  {
    what: "a bitfield's sign",
    plant: (abi) => {
      member(sample(abi), "sign").type = { kind: "int", name: "uint32_t", size: 4, signed: false };
    },
    says: "struct sample: sign is not 4 unsigned bits from bit 185",
  },
  {
    what: "a bitfield's storage unit",
    plant: (abi) => void (member(sample(abi), "sign").offset = 16),
    says: "struct sample: sign: is not within its storage unit",
  },
];

for (const { name, present, judge } of compilers) {
  describe.skipIf(!present)(`a proof judged by ${name}${present ? "" : ", which this machine lacks"}`, () => {
    test("succeeds for a correct model", () => {
      expect(judge(emitProof(sampleModel(), SAMPLE_HEADER))).toEqual({ errors: "", differences: [] });
    });

    test.each(mistakes)("fails for a wrong model of $what, and names it", ({ plant, says }) => {
      const abi = sampleModel();
      plant(abi);
      const { errors, differences } = judge(emitProof(abi, SAMPLE_HEADER));
      expect(`${errors}${differences.join("\n")}`).toContain(says);
    });
  });
}

function sample(abi: Abi): AbiRecord {
  return recordOf(abi, "struct sample");
}

function recordOf(abi: Abi, name: string): AbiRecord {
  return abi.structs[name] ?? missing(name);
}

function member(record: AbiRecord, name: string | null): AbiField {
  return record.fields.find((field) => field.name === name) ?? missing(String(name));
}

function field(record: AbiRecord, index: number): AbiField {
  return record.fields[index] ?? missing(String(index));
}

function inside(record: AbiRecord, name: string | null): AbiRecord {
  return member(record, name).inline ?? missing(String(name));
}

function missing(what: string): never {
  throw new Error(`the sample has no ${what}`);
}
