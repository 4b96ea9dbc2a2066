/**
 * Checks the tables of docs/porting against the code: each expression in the last column compiles with the names of
 * docs/porting/README.md, and each command exists.
 */

import { afterAll, expect, setDefaultTimeout, test } from "bun:test";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commandNames } from "../../src/cli/command-table.ts";
import { blocksOf } from "./blocks.ts";
import { faultsOf, root } from "./commands.ts";

setDefaultTimeout(60_000);

const files = [...new Bun.Glob("docs/porting/*.md").scanSync(root)].toSorted();
const read = (file: string): string => readFileSync(join(root, file), "utf8");

interface Entry {
  /** "docs/porting/xl.md:9". */
  readonly place: string;
  readonly code: string;
}

const entries = files.flatMap((file) =>
  read(file)
    .split("\n")
    .flatMap((line, index): Entry[] => {
      const ours = /^\|.*\| (?<ours>[^|]*) \|$/.exec(line)?.groups?.["ours"] ?? "";
      return [...ours.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => ({ place: `${file}:${index + 1}`, code }));
    }),
);
const commands = entries.filter(({ code }) => code.startsWith("xen-ts "));
const expressions = entries.filter(({ code }) => !code.startsWith("xen-ts "));

const folder = mkdtempSync(join(tmpdir(), "xen-ts-porting-"));
afterAll(() => rmSync(folder, { recursive: true }));
for (const name of ["node_modules", "package.json"]) symlinkSync(join(root, name), join(folder, name));

/** Returns the compiler's errors about expressions: "docs/porting/xl.md:9 code: message". */
function errorsIn(all: readonly Entry[]): string[] {
  const names = blocksOf(read("docs/porting/README.md"), "docs/porting/README.md")[0]?.code ?? "";
  const before = names.split("\n").length;
  writeFileSync(join(folder, "tables.ts"), [names, ...all.map(({ code }) => `void (() => ${code});`)].join("\n"));
  const compilerOptions = {
    noUnusedLocals: false,
    paths: { "xen-ts": [join(root, "src/index.ts")], "xen-ts/*": [join(root, "src/*.ts")] },
  };
  const config = { extends: join(root, "tsconfig.json"), compilerOptions, include: ["tables.ts"] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  const { stdout, stderr } = Bun.spawnSync([process.execPath, "check", "--no-script"], { cwd: folder });
  const said = `${stdout.toString()}${stderr.toString()}`.matchAll(/^tables\.ts\((\d+),\d+\): error (.*)/gm);
  return Array.from(said, ([, line, message]) => {
    const entry = all[Number(line) - before - 1];
    return entry === undefined ? `line ${line}: ${message}` : `${entry.place} ${entry.code}: ${message}`;
  });
}

test("the porting tables have expressions, and each compiles", () => {
  expect(expressions.length).toBeGreaterThan(150);
  expect(errorsIn(expressions)).toEqual([]);
});

test("a name that does not exist in a porting table is found", () => {
  expect(errorsIn([{ place: "planted:1", code: "xen.domains.all()" }])).toEqual([
    expect.stringContaining("planted:1 xen.domains.all(): TS2339"),
  ]);
});

test("the porting tables have commands, and each exists with its options", () => {
  expect(commands.length).toBeGreaterThan(15);
  const unknown = commands.filter(({ code }) => !commandNames().includes(code.split(" ")[1] ?? ""));
  expect(unknown).toEqual([]);
  expect(commands.flatMap(({ place, code }) => faultsOf(code).map((fault) => `${place} ${fault}`))).toEqual([]);
});
