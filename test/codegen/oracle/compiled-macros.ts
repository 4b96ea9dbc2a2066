/** Asks gcc which object-like macros of a unit are integer constants or strings, and their values. */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Architecture } from "../../../codegen/model/abi.ts";
import { GCC_FLAGS, gccFor, run, withFolder } from "../proof/compilers.ts";

export interface MacroValues {
  /** Decimal, as the model writes it. */
  constants: Map<string, string>;
  strings: Map<string, string>;
}

/**
 * Lists object-like macros with a body that `source` defines and that `base`, the text before it, does not define
 * identically.
 */
export function macroNames(source: string, base: string, include: string, arch: Architecture): string[] {
  const before = new Set(definitions(base, include, arch));
  return definitions(source, include, arch)
    .filter((line) => !before.has(line))
    .flatMap((line) => /^#define (\w+) +\S/.exec(line)?.[1] ?? []);
}

function definitions(source: string, include: string, arch: Architecture): string[] {
  const { stdout, stderr } = run([...command(include, arch), "-dM", "-E", "-"], source);
  if (stderr !== "") throw new Error(stderr);
  return stdout.split("\n");
}

export function macroValues(source: string, include: string, arch: Architecture, names: string[]): MacroValues {
  const compile = command(include, arch);
  const constants = accepted(compile, source, names, (name, line) => `enum { oracle_${line} = (${name}) };`);
  const rest = names.filter((name) => !constants.includes(name));
  const strings = accepted(compile, source, rest, (name, line) => {
    return `static const char oracle_${line}[sizeof(${name})] = "" ${name};`;
  });
  const bytes = compiledBytes(compile, source, constants, strings);
  return decode(bytes, constants, strings);
}

function command(include: string, arch: Architecture): string[] {
  const gcc = gccFor(arch);
  if (gcc === null) throw new Error(`no gcc for ${arch}`);
  return [...gcc, ...GCC_FLAGS, "-isystem", include, "-x", "c"];
}

/**
 * Returns the names whose lines compile. All are tried together, and lines with errors are dropped until none is left.
 * Each dropped name is then tried by itself, since an unbalanced macro spoils the lines after it.
 */
function accepted(
  compile: string[],
  source: string,
  names: string[],
  line: (name: string, at: number) => string,
): string[] {
  const good = new Set<string>();
  let open = names;
  while (open.length > 0) {
    const [passed, failed] = settle(compile, source, open, line);
    for (const name of passed) good.add(name);
    if (passed.length === 0) break;
    open = failed;
  }
  return names.filter((name) => good.has(name));
}

function settle(
  compile: string[],
  source: string,
  names: string[],
  line: (name: string, at: number) => string,
): [passed: string[], failed: string[]] {
  const failed: string[] = [];
  let open = names;
  for (;;) {
    const text = `${source}\n#line 1 "oracle"\n${open.map(line).join("\n")}\n`;
    const { stderr } = run([...compile, "-ftrack-macro-expansion=0", "-fmax-errors=0", "-fsyntax-only", "-"], text);
    const lines = new Set([...stderr.matchAll(/^oracle:(\d+):.*error:/gm)].map(([, at]) => Number(at)));
    if (stderr !== "" && lines.size === 0) throw new Error(stderr);
    const next = open.filter((_, index) => !lines.has(index + 1));
    failed.push(...open.filter((_, index) => lines.has(index + 1)));
    if (next.length === open.length || next.length === 0) return [next, failed];
    open = next;
  }
}

/**
 * Compiles the values into a section of their own and extracts that section, so that no foreign architecture's code has
 * to run.
 */
function compiledBytes(compile: string[], source: string, constants: string[], strings: string[]): Uint8Array {
  return withFolder((folder) => {
    const object = join(folder, "values.o");
    const section = join(folder, "values.bin");
    const text = [
      source,
      `static const struct {`,
      `  unsigned long long values[${constants.length} + 1]; unsigned char negative[${constants.length} + 1];`,
      ...strings.map((name, index) => `  char text${index}[sizeof(${name})];`),
      '} oracle __attribute__((used, section(".oracle"))) = {',
      `  { ${constants.map((name) => `(unsigned long long)(${name}), `).join("")} 0 },`,
      `  { ${constants.map((name) => `(${name}) < 0, `).join("")} 0 },`,
      ...strings.map((name) => `  ${name},`),
      "};",
    ].join("\n");
    const { stderr } = run([...compile, "-c", "-o", object, "-"], text);
    if (stderr !== "") throw new Error(stderr);
    writeFileSync(section, "");
    const copied = run([
      // The cross compiler's own objcopy: this machine's does not know the other architecture's objects.
      (compile[0] ?? "gcc").replace(/gcc$/, "objcopy"),
      "-O",
      "binary",
      "--only-section=.oracle",
      "--set-section-flags",
      ".oracle=alloc",
      object,
      section,
    ]);
    if (copied.stderr !== "") throw new Error(copied.stderr);
    return readFileSync(section);
  });
}

function decode(bytes: Uint8Array, constants: string[], strings: string[]): MacroValues {
  const values: MacroValues = { constants: new Map(), strings: new Map() };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const signs = (constants.length + 1) * 8;
  for (const [index, name] of constants.entries()) {
    const negative = view.getUint8(signs + index) !== 0;
    const value = negative ? view.getBigInt64(index * 8, true) : view.getBigUint64(index * 8, true);
    values.constants.set(name, String(value));
  }
  let at = signs + constants.length + 1;
  for (const name of strings) {
    const end = bytes.indexOf(0, at);
    values.strings.set(name, new TextDecoder().decode(bytes.subarray(at, end)));
    at = end + 1;
  }
  return values;
}
