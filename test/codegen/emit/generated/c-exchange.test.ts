/** Exchanges records with a C program in both directions: every integer and every bitfield of every record. */

import { cc, dlopen } from "bun:ffi";
import { afterAll, describe, expect, test } from "bun:test";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mountTree } from "../../../../codegen/headers/tree.ts";
import { LIBC_DIRECTORY } from "../../../../codegen/headers/tree.ts";
import { BoundedArray, type Struct, type StructType, fieldsOf } from "../../../../src/runtime/struct/index.ts";
import { GCC_FLAGS, HAS_GCC, HOST, run } from "../../proof/compilers.ts";
import { headerUnits } from "../../proof/header-units.ts";
import { type Case, casesOf, cProgram, type Leaf } from "./c-exchange.ts";
import { classesOf, type TableName, tables } from "./classes.ts";

const units = headerUnits().flatMap((unit) => {
  const table = tables.find((name) => name === `${unit.tree.release}/${HOST}`);
  return unit.arch !== HOST || table === undefined || !unit.name.startsWith("Xen") ? [] : [{ ...unit, table }];
});

describe.skipIf(units.length === 0)("a C program compiled from Xen's headers", () => {
  const folder = mkdtempSync(join(tmpdir(), "xen-ts-c-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    ...units.map((unit) => [unit.tree.release, "TinyCC", compileWithTinycc, unit] as const),
    ...(HAS_GCC ? units.slice(-1) : []).map((unit) => [unit.tree.release, "gcc", compileWithGcc, unit] as const),
  ])(
    "reads every value that generated code writes, and writes every value that it reads: %s, %s",
    (release, compiler, compile, unit) => {
      const classes = classesByName(unit.table);
      const cases = casesOf([...classes.values()]);
      const include = mountTree(unit.tree, join(folder, `${release}-${compiler}`));
      const file = join(include, "exchange.c");
      writeFileSync(file, cProgram(unit.text, cases, classes));
      const { fill, check } = compile(file, include);
      for (const [number, { type, leaves }] of cases.entries()) {
        const memory = new Uint8Array(new ArrayBuffer(type.size));
        const record = new type(new DataView(memory.buffer));
        fill(number, memory);
        for (const leaf of leaves)
          expect([type.cName, leaf.path, read(record, leaf)]).toEqual([type.cName, leaf.path, leaf.value]);
        const filled = memory.slice();
        memory.fill(0);
        for (const leaf of leaves) write(record, leaf);
        expect([type.cName, wrongLeaf(check(number, memory), leaves)]).toEqual([type.cName, null]);
        expect([type.cName, memory]).toEqual([type.cName, filled]);
      }
      expect(missing(cases, [...classes.values()])).toEqual([]);
      expect(cases.length).toBeGreaterThan(600);
    },
    60_000,
  );
});

interface Program {
  fill(number: number, data: Uint8Array): void;
  check(number: number, data: Uint8Array): number;
}

const SYMBOLS = {
  fill: { args: ["int", "ptr"], returns: "void" },
  check: { args: ["int", "ptr"], returns: "int" },
} as const;

/** Compiles the program with the TinyCC inside Bun. */
function compileWithTinycc(file: string, include: string): Program {
  const flags = ["-nostdinc", "-D__GNUC__=4", "-isystem", LIBC_DIRECTORY, "-isystem", include];
  return cc({ source: file, flags, symbols: SYMBOLS }).symbols;
}

function compileWithGcc(file: string, include: string): Program {
  const library = join(include, "exchange.so");
  const output = ["-shared", "-nostdlib", "-fPIC", "-o", library];
  const { stderr } = run(["gcc", ...GCC_FLAGS, "-isystem", include, ...output, file]);
  expect(stderr).toBe("");
  return dlopen(library, SYMBOLS).symbols;
}

/** Returns the classes by C name; for a name in several modules, any of its classes. */
function classesByName(table: TableName): Map<string, StructType> {
  return new Map([...classesOf(table).values()].flat().map((type) => [type.cName, type]));
}

function read(record: Struct, { field, indices, kind }: Leaf): bigint {
  const value = indices.reduce(elementAt, Reflect.get(record, field));
  return kind === "bool" ? BigInt(value === true) : BigInt(Number(value) === value ? value : String(value));
}

function elementAt(array: unknown, index: number): unknown {
  return array instanceof BoundedArray ? array.get(index) : Reflect.get(Object(array), index);
}

function write(record: Struct, { field, indices, kind, width, value }: Leaf): void {
  const plain = kind === "bool" ? value !== 0n : width > 32 ? value : Number(value);
  if (indices.length === 0) {
    Reflect.set(record, field, plain);
    return;
  }
  const array = indices.slice(0, -1).reduce(elementAt, Reflect.get(record, field));
  const last = indices.at(-1) ?? 0;
  if (array instanceof BoundedArray) Reflect.apply(Reflect.get(array, "set"), array, [last, plain]);
  else Reflect.set(Object(array), last, plain);
}

function wrongLeaf(checked: number, leaves: readonly Leaf[]): string | null {
  return checked === 0 ? null : (leaves[checked - 1]?.path ?? `leaf ${checked}`);
}

/** Lists bitfields that no case covers. */
function missing(cases: readonly Case[], classes: readonly StructType[]): string[] {
  const tried = new Set(cases.flatMap(({ type, leaves }) => leaves.map(({ field }) => `${type.cName}.${field}`)));
  return classes.flatMap((type) =>
    fieldsOf(type)
      .filter(({ bits, name }) => bits !== undefined && !tried.has(`${type.cName}.${name}`))
      .map(({ name }) => `${type.cName}.${name}`),
  );
}
