/**
 * Writes a C program that fills and checks records by their members' names. Each case is a record with members that do
 * not overlap: members of a union, or of unnamed unions, come in separate cases.
 */

import { type FieldType, type StructType, fieldsOf, sizeOfType } from "../../../../src/runtime/struct/index.ts";

/** One value in a record: an integer, a bool, a bitfield, or the first or last element of an array of them. */
export interface Leaf {
  /** The path in C, from the record: "tot_pages", "handle[15]". */
  path: string;
  field: string;
  /** The indices of an array's element, outermost first. */
  indices: readonly number[];
  /** Bits from the start of the record. */
  from: number;
  width: number;
  kind: "signed" | "unsigned" | "bool";
  value: bigint;
}

export interface Case {
  type: StructType;
  leaves: Leaf[];
}

/** Returns cases for every record of these classes, with every integer and bitfield in at least one case. */
export function casesOf(classes: readonly StructType[]): Case[] {
  return classes.flatMap((type) => {
    const cases: Case[] = [];
    for (const leaf of leavesOf(type)) {
      const fitting = cases.find(({ leaves }) => leaves.every((other) => !overlap(leaf, other)));
      if (fitting === undefined) cases.push({ type, leaves: [leaf] });
      else fitting.leaves.push(leaf);
    }
    return cases;
  });
}

/**
 * Returns the program. `fill` writes a case's values; `check` returns 0, or the one-based number of the first leaf with
 * another value.
 */
export function cProgram(unit: string, cases: readonly Case[], classes: ReadonlyMap<string, StructType>): string {
  const record = ({ cName }: StructType): string => `__typeof__(${cType(cName, classes)}) *record = data;`;
  const fills = cases.map(
    ({ type, leaves }, index) =>
      `static void fill_${index}(void *data) { ${record(type)}\n${leaves.map(({ path, value }) => `record->${path} = ${literal(value)};\n`).join("")}}\n`,
  );
  const checks = cases.map(
    ({ type, leaves }, index) =>
      `static int check_${index}(void *data) { ${record(type)}\n${leaves.map(({ path, value }, leaf) => `if (record->${path} != ${literal(value)}) return ${leaf + 1};\n`).join("")}return 0; }\n`,
  );
  const numbers = [...cases.keys()];
  return `${unit}
${fills.join("")}${checks.join("")}
void fill(int number, void *data) { switch (number) {
${numbers.map((index) => `case ${index}: fill_${index}(data); break;\n`).join("")}} }
int check(int number, void *data) { switch (number) {
${numbers.map((index) => `case ${index}: return check_${index}(data);\n`).join("")}} return -1; }
`;
}

/** Returns the record's type in C: "struct xen_domctl", or for an unnamed record an expression of its type. */
function cType(cName: string, classes: ReadonlyMap<string, StructType>): string {
  const end = cName.lastIndexOf(".");
  if (end < 0) return cName;
  const parent = cName.slice(0, end);
  const member = cName.slice(end + 1);
  const field = fieldsOf(known(parent, classes)).find(({ name }) => name === member);
  const element = "[0]".repeat(field === undefined ? 0 : lengthsOf(field.type).length);
  return `((__typeof__(${cType(parent, classes)}) *)0)->${member}${element}`;
}

function known(cName: string, classes: ReadonlyMap<string, StructType>): StructType {
  const type = classes.get(cName);
  if (type === undefined) throw new Error(`no class for ${cName}`);
  return type;
}

function leavesOf(type: StructType): Leaf[] {
  const leaves: Leaf[] = [];
  for (const { name, offset, type: of, bits } of fieldsOf(type)) {
    const lengths = lengthsOf(of);
    const element = elementOf(of);
    if ((element.kind !== "int" && element.kind !== "bool") || lengths.includes(0)) continue;
    const kind = element.kind === "bool" ? "bool" : element.signed ? "signed" : "unsigned";
    const size = sizeOfType(element);
    const last = lengths.map((length) => length - 1);
    for (const indices of lengths.length === 0 ? [[]] : [lengths.map(() => 0), last]) {
      const element = indices.reduce((index, at, depth) => index * (lengths[depth] ?? 1) + at, 0);
      const path = name + indices.map((index) => `[${index}]`).join("");
      const from = (offset + element * size) * 8 + (bits?.shift ?? 0);
      const width = bits?.width ?? size * 8;
      const leaf = {
        path,
        field: name,
        indices,
        from,
        width,
        kind,
        value: valueFor(`${type.cName}.${path}`, kind, width),
      } as const;
      if (leaves.at(-1)?.path !== path) leaves.push(leaf);
    }
  }
  return leaves;
}

/** Returns an array's lengths, outermost first; 0 for a flexible array. */
function lengthsOf(type: FieldType): number[] {
  return type.kind === "array" ? [type.length ?? 0, ...lengthsOf(type.of)] : [];
}

function elementOf(type: FieldType): FieldType {
  return type.kind === "array" ? elementOf(type.of) : type;
}

function overlap(a: Leaf, b: Leaf): boolean {
  return a.from < b.from + b.width && b.from < a.from + a.width;
}

/** Returns a value of that width that depends only on the name; never 0. */
function valueFor(name: string, kind: Leaf["kind"], width: number): bigint {
  if (kind === "bool") return 1n;
  const value = BigInt.asUintN(width, BigInt(Bun.hash(name)) | 1n);
  return kind === "signed" ? BigInt.asIntN(width, value) : value;
}

function literal(value: bigint): string {
  return value === -(2n ** 63n) ? "(-0x7fffffffffffffffll - 1)" : value < 0n ? `${value}ll` : `${value}ull`;
}
