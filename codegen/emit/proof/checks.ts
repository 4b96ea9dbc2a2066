/**
 * Run-time checks for facts that no constant expression can see: the bits of a bitfield and the characters of a string.
 * The checks call no library, so they compile to a shared object without one.
 */

import type { Abi, AbiType } from "../../model/abi.ts";
import { members } from "./members.ts";
import { cString } from "./prove.ts";

interface Check {
  what: string;
  /** Statements that return 1 if C differs from the model. */
  body: string;
}

const SUPPORT = `
static void xen_proof_clear(unsigned char *bytes, unsigned long size) {
  unsigned long i;
  for (i = 0; i < size; i++) bytes[i] = 0;
}

static int xen_proof_bits(const unsigned char *bytes, unsigned long size, unsigned long first, unsigned long width) {
  unsigned long bit;
  for (bit = 0; bit < size * 8; bit++) {
    if (((bytes[bit / 8] >> (bit % 8)) & 1) != (bit >= first && bit < first + width)) return 1;
  }
  return 0;
}

static int xen_proof_text(const char *left, const char *right) {
  while (*left && *left == *right) left++, right++;
  return *left != *right;
}`;

export function runTimeChecks(abi: Abi): string {
  const checks = [...bitfieldChecks(abi), ...stringChecks(abi)];
  return [
    SUPPORT,
    "",
    `int xen_proof_count(void) { return ${checks.length}; }`,
    "",
    "const char *xen_proof_name(int check) {",
    ...checks.map(({ what }, index) => `  if (check == ${index}) return ${cString(what)};`),
    "  return 0;",
    "}",
    "",
    "int xen_proof_differs(int check) {",
    "  switch (check) {",
    ...checks.map(({ body }, index) => `  case ${index}: { ${body} }`),
    "  }",
    "  return 1;",
    "}",
  ].join("\n");
}

function* bitfieldChecks(abi: Abi): Generator<Check> {
  for (const [name, record] of Object.entries(abi.structs)) {
    for (const { path, bitOffset, field } of members(record)) {
      if (bitOffset === undefined) continue;
      const width = field.bitSize ?? 0;
      const bytes = "(unsigned char *)&record, sizeof(record)";
      yield {
        what: `${name}: ${path} is not ${width} ${isSigned(field.type) ? "signed" : "unsigned"} bits from bit ${bitOffset}`,
        body:
          `static ${name} record; xen_proof_clear(${bytes}); record.${path} = -1; ` +
          `return xen_proof_bits(${bytes}, ${bitOffset}, ${width}) || (record.${path} < 0) != ${isSigned(field.type) ? 1 : 0};`,
      };
    }
  }
}

function* stringChecks(abi: Abi): Generator<Check> {
  for (const [name, text] of Object.entries(abi.strings)) {
    yield { what: `${name} is not ${text}`, body: `return xen_proof_text(${name}, ${cString(text)});` };
  }
}

function isSigned(type: AbiType | undefined): boolean {
  return (type?.kind === "int" || type?.kind === "enum") && type.signed;
}
