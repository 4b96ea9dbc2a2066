import { afterAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { declarations, refusals } from "./messages.ts";

// Each check reads the whole project, on a machine that may be busy.
setDefaultTimeout(60_000);

const root = join(import.meta.dir, "../..");
const folder = mkdtempSync(join(tmpdir(), "xen-ts-types-"));
afterAll(() => rmSync(folder, { recursive: true }));

interface Diagnostic {
  readonly line: number;
  readonly column: number;
  readonly code: string;
  readonly text: string;
}

/** Returns the type checker's errors in a program. */
function errorsIn(program: string): { ok: boolean; errors: Diagnostic[] } {
  writeFileSync(join(folder, "program.ts"), program.replaceAll('"../../src/', `"${root}/src/`));
  const command = [process.execPath, "check", "--no-script", "--all"];
  const { exitCode, stdout, stderr } = Bun.spawnSync(command, { cwd: folder });
  const found = `${stdout.toString()}${stderr.toString()}`.matchAll(
    /^program\.ts\((\d+),(\d+)\): error (TS\d+): (.*(?:\n .*)*)$/gm,
  );
  const errors = Array.from(found, ([, line, column, code = "", text = ""]) => ({
    line: Number(line),
    column: Number(column),
    code,
    text,
  }));
  return { ok: exitCode === 0, errors };
}

for (const name of ["node_modules", "package.json", "bunfig.toml"]) symlinkSync(join(root, name), join(folder, name));
const options = { extends: join(root, "tsconfig.json"), include: ["program.ts"] };
writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(options));

describe.each(["releases.ts", "operations.ts", "numbers.ts"])("the calls in %s", (name) => {
  const source = readFileSync(join(import.meta.dir, name), "utf8");

  test("pass the type check, with every expected error present", () => {
    expect(errorsIn(source)).toEqual({ ok: true, errors: [] });
  });

  test("are refused exactly if an error is expected", () => {
    const lines = source.split("\n");
    const expected = lines.flatMap((line, index) => (line.includes("@ts-expect-error") ? [index + 2] : []));
    const bare = lines.map((line) => line.replace("@ts-expect-error", "refused:")).join("\n");
    expect(expected.length).toBeGreaterThan(15);
    const { ok, errors } = errorsIn(bare);
    expect({ ok, lines: [...new Set(errors.map(({ line }) => line))] }).toEqual({ ok: false, lines: expected });
  });
});

test("the compiler's message for a number of the wrong kind names both kinds", () => {
  const source = readFileSync(join(import.meta.dir, "numbers.ts"), "utf8");
  const { errors } = errorsIn(source.replaceAll("@ts-expect-error", "refused:"));
  for (const [index, line] of source.split("\n").entries()) {
    const [, words] = /@ts-expect-error (.*)$/.exec(line) ?? [];
    if (words === undefined) continue;
    const texts = errors.filter((error) => error.line === index + 2).map(({ text }) => text);
    expect(texts).toEqual([expect.stringContaining(words)]);
  }
});

describe("the compiler", () => {
  const cases = Object.entries(refusals).flatMap(([about, calls]) => calls.map((refusal) => ({ about, ...refusal })));
  const first = declarations.split("\n").length;
  const { errors } = errorsIn(`${declarations}${cases.map(({ call }) => `${call};\n`).join("")}`);

  test.each(cases.map((refusal, index) => [refusal.about, refusal.call, refusal, index] as const))(
    "answers a wrong %s in one message, at its place: %s",
    (_, call, { at, code, message }, index) => {
      const line = first + index;
      const column = call.lastIndexOf(at) + 1;
      expect(column).toBeGreaterThan(0);
      expect(errors.filter((error) => error.line === line)).toEqual([{ line, column, code, text: message }]);
    },
  );

  test("reports no other error for those calls", () => {
    expect(errors.length).toBe(cases.length);
  });
});
