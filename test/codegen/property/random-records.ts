/** Random record declarations, as data that fast-check can shrink, and as C text. */

import * as fc from "fast-check";

export interface RandomRecord {
  kind: "struct" | "union";
  /** Declared by tag, by typedef alone, or by both. */
  naming: "tag" | "typedef" | "both";
  aligned: number | null;
  members: RandomMember[];
  /** True if the plain member, which every record has, comes first; false if it comes last. */
  plainFirst: boolean;
  /** The element type of a flexible array at the end. */
  flexible: string | null;
}

export type RandomMember =
  | { is: "scalar"; type: string; lengths: number[]; aligned: number | null }
  | { is: "bits"; type: string; width: number; named: boolean }
  /** A record that was declared before, counted back from here. */
  | { is: "record"; back: number; pointer: boolean; lengths: number[] }
  | { is: "unnamed"; record: RandomRecord; named: boolean; lengths: number[] };

/** Types of the records' members, including the oddities of Xen's headers. */
export const PROLOGUE = `
#include <stdint.h>
enum plain { PLAIN_A, PLAIN_B = 7 };
enum negative { NEGATIVE_A = -3, NEGATIVE_B };
typedef uint64_t __attribute__((aligned(8))) uint64_aligned_t;
typedef uint32_t __attribute__((aligned(4))) word_t;
typedef uint8_t guid_t[16];
`;

const SCALARS = [
  "char, signed char, unsigned char, short, unsigned short, int, unsigned int, long, unsigned long, long long",
  "unsigned long long, _Bool, uint8_t, int16_t, uint32_t, int64_t, uint64_aligned_t, word_t, guid_t",
  "enum plain, enum negative, void *, const char *, int (*)(int)",
].flatMap((line) => line.split(", "));

/** Types that a bitfield may have, with their widths. */
const BITS: [type: string, width: number][] = [
  ["uint8_t", 8],
  ["signed char", 8],
  ["uint16_t", 16],
  ["short", 16],
  ["uint32_t", 32],
  ["int", 32],
  ["unsigned int", 32],
  ["enum plain", 32],
  ["uint64_t", 64],
  ["long long", 64],
  ["_Bool", 1],
];

const lengths: fc.Arbitrary<number[]> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<number[]>([]) },
  { weight: 1, arbitrary: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 3 }) },
);
const aligned = fc.oneof(
  { weight: 5, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom(1, 2, 4, 8, 16, 32) },
);

function scalar(allowed: Allowed): fc.Arbitrary<RandomMember> {
  return fc.record({
    is: fc.constant("scalar"),
    type: fc.constantFrom(...SCALARS),
    lengths,
    aligned: allowed.alignedMembers ? aligned : fc.constant(null),
  });
}

/** Makes bitfields. Unnamed ones may have width 0, which moves the next member to a new unit. */
function bits(allowed: Allowed): fc.Arbitrary<RandomMember> {
  const named = allowed.unnamedBitfields ? fc.boolean() : fc.constant(true);
  return fc
    .record({ unit: fc.constantFrom(...BITS), width: fc.nat(64), named })
    .map(({ unit: [type, limit], width, named }) => {
      const least = named ? 1 : 0;
      return { is: "bits", type, width: least + (width % (limit + 1 - least)), named };
    });
}

const earlier: fc.Arbitrary<RandomMember> = fc.record({
  is: fc.constant("record"),
  back: fc.integer({ min: 1, max: 5 }),
  pointer: fc.boolean(),
  lengths,
});

/** Features that some compilers do not support or lay out differently. */
export interface Allowed {
  bitfields: boolean;
  unnamedBitfields: boolean;
  alignedMembers: boolean;
}

export const EVERYTHING: Allowed = { bitfields: true, unnamedBitfields: true, alignedMembers: true };

/** Makes a record; `depth` limits the nesting of unnamed records. */
export function randomRecord(depth: number, allowed: Allowed): fc.Arbitrary<RandomRecord> {
  const kinds = [
    { weight: 4, arbitrary: scalar(allowed) },
    { weight: 1, arbitrary: earlier },
  ];
  if (allowed.bitfields) kinds.push({ weight: 4, arbitrary: bits(allowed) });
  if (depth > 0) {
    const record = randomRecord(depth - 1, allowed);
    const unnamed = fc.record({ is: fc.constant("unnamed" as const), record, named: fc.boolean(), lengths });
    kinds.push({ weight: 2, arbitrary: unnamed });
  }
  return fc.record({
    kind: fc.constantFrom("struct", "struct", "union"),
    naming: fc.constantFrom("tag", "typedef", "both"),
    aligned,
    members: fc.array(fc.oneof(...kinds), { minLength: 1, maxLength: 6 }),
    plainFirst: fc.boolean(),
    flexible: fc.oneof(
      { weight: 5, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.constantFrom("uint8_t", "uint64_t", "enum plain") },
    ),
  });
}
