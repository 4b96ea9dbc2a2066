/** A header with one instance of everything that a proof covers, and its correct model. */

import type { Abi, AbiField, AbiType } from "../../../codegen/model/abi.ts";
import { HOST } from "./compilers.ts";

export const SAMPLE_HEADER = `
#include <stdint.h>
typedef uint16_t domid_t;
typedef struct { const uint8_t *p; } bytes_handle_t;
enum mode { MODE_OFF, MODE_ON = 5, MODE_LAST = -1 };
typedef struct { uint32_t first; union { uint64_t wide; struct { uint16_t low, high; } narrow; } u; } untagged_t;
struct sample {
  domid_t domain;
  enum mode mode;
  union { uint64_t whole; struct { uint32_t flags; int32_t level; } part; } u;
  union { uint32_t word; uint8_t bytes[4]; };
  uint32_t low : 5, high : 20;
  int32_t sign : 4;
  struct { uint8_t tag; uint16_t value; } entry[3];
  int16_t grid[2][3];
  bytes_handle_t input;
  void *address;
  untagged_t other;
  uint8_t tail[];
};
#define SAMPLE_PLAIN 7
#define SAMPLE_MINUS_ONE (-1)
#define SAMPLE_ALL_ONES 0xffffffffffffffffULL
#define SAMPLE_WORD_OF_ONES 0xffffffffU
#define SAMPLE_LOWEST (-0x7fffffffffffffffLL - 1)
#define SAMPLE_TEXT "say \\"hi\\"\\n" "1"
`;

const u8: AbiType = { kind: "int", name: "uint8_t", size: 1, signed: false };
const u16: AbiType = { kind: "int", name: "uint16_t", size: 2, signed: false };
const u32: AbiType = { kind: "int", name: "uint32_t", size: 4, signed: false };
const u64: AbiType = { kind: "int", name: "uint64_t", size: 8, signed: false };
const s32: AbiType = { kind: "int", name: "int32_t", size: 4, signed: true };
const s16: AbiType = { kind: "int", name: "int16_t", size: 2, signed: true };

function array(of: AbiType, length: number | null): AbiType {
  return { kind: "array", of, length };
}

function field(name: string | null, offset: number, size: number, type: AbiType): AbiField {
  return { name, offset, size, type };
}

function unnamed(kind: "struct" | "union", size: number, align: number, fields: AbiField[]): Pick<AbiField, "inline"> {
  return { inline: { kind, size, align, header: "sample.h", fields } };
}

export function sampleModel(): Abi {
  const handle = { element: "uint8_t", width: "native", const: true } as const;
  const inputType: AbiType = { kind: "handle", name: "bytes_handle_t", size: 8, ...handle };
  const part = unnamed("struct", 8, 4, [field("flags", 0, 4, u32), field("level", 4, 4, s32)]);
  const narrow = unnamed("struct", 4, 2, [field("low", 0, 2, u16), field("high", 2, 2, u16)]);
  const entry = unnamed("struct", 4, 2, [field("tag", 0, 1, u8), field("value", 2, 2, u16)]);
  const whole = unnamed("union", 8, 8, [field("whole", 0, 8, u64), { name: "part", offset: 0, size: 8, ...part }]);
  const bytes = unnamed("union", 4, 4, [field("word", 0, 4, u32), field("bytes", 0, 4, array(u8, 4))]);
  const wide = unnamed("union", 8, 8, [field("wide", 0, 8, u64), { name: "narrow", offset: 0, size: 4, ...narrow }]);
  return {
    xen: "4.17",
    arch: HOST,
    structs: {
      bytes_handle_t: {
        kind: "struct",
        size: 8,
        align: 8,
        header: "sample.h",
        fields: [field("p", 0, 8, { kind: "pointer", to: "const uint8_t", size: 8 })],
        handle,
      },
      untagged_t: {
        kind: "struct",
        size: 16,
        align: 8,
        header: "sample.h",
        fields: [field("first", 0, 4, u32), { name: "u", offset: 8, size: 8, ...wide }],
      },
      "struct sample": {
        kind: "struct",
        size: 80,
        align: 8,
        header: "sample.h",
        fields: [
          field("domain", 0, 2, { kind: "int", name: "domid_t", size: 2, signed: false }),
          field("mode", 4, 4, { kind: "enum", name: "enum mode", size: 4, signed: true }),
          { name: "u", offset: 8, size: 8, ...whole },
          { name: null, offset: 16, size: 4, ...bytes },
          { ...field("low", 20, 4, u32), bitOffset: 160, bitSize: 5 },
          { ...field("high", 20, 4, u32), bitOffset: 165, bitSize: 20 },
          { ...field("sign", 20, 4, s32), bitOffset: 185, bitSize: 4 },
          { ...field("entry", 24, 12, array({ kind: "record", name: null }, 3)), ...entry },
          field("grid", 36, 12, array(array(s16, 3), 2)),
          field("input", 48, 8, inputType),
          field("address", 56, 8, { kind: "pointer", to: "void", size: 8 }),
          field("other", 64, 16, { kind: "record", name: "untagged_t" }),
          field("tail", 80, 0, array(u8, null)),
        ],
      },
    },
    typedefs: { domid_t: 2, bytes_handle_t: 8, untagged_t: 16 },
    enums: { MODE_OFF: 0, MODE_ON: 5, MODE_LAST: -1 },
    constants: {
      SAMPLE_PLAIN: "7",
      SAMPLE_MINUS_ONE: "-1",
      SAMPLE_ALL_ONES: "18446744073709551615",
      SAMPLE_WORD_OF_ONES: "4294967295",
      SAMPLE_LOWEST: "-9223372036854775808",
    },
    strings: { SAMPLE_TEXT: 'say "hi"\n1' },
    headers: {},
  };
}
