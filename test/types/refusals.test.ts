import { afterAll, expect, test } from "bun:test";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dir, "../..");
const source = readFileSync(join(import.meta.dir, "releases.ts"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "xen-ts-types-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Lines of a program that the type checker refuses. */
function refused(program: string): { ok: boolean; lines: number[] } {
  writeFileSync(join(folder, "program.ts"), program.replaceAll('"../../src/', `"${root}/src/`));
  const { exitCode, stdout, stderr } = Bun.spawnSync([process.execPath, "check", "--no-script"], { cwd: folder });
  const errors = `${stdout.toString()}${stderr.toString()}`.matchAll(/^program\.ts\((\d+),\d+\): error/gm);
  return { ok: exitCode === 0, lines: Array.from(errors, ([, line]) => Number(line)) };
}

for (const name of ["node_modules", "package.json", "bunfig.toml"]) symlinkSync(join(root, name), join(folder, name));
const options = { extends: join(root, "tsconfig.json"), include: ["program.ts"] };
writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(options));

test("code for all releases passes the type check where each expected error is there", () => {
  expect(refused(source)).toEqual({ ok: true, lines: [] });
});

test("every line that is expected to be refused is refused, and no other", () => {
  const lines = source.split("\n");
  const expected = lines.flatMap((line, index) => (line.includes("@ts-expect-error") ? [index + 2] : []));
  const bare = lines.map((line) => line.replace("@ts-expect-error", "refused:")).join("\n");
  expect(expected.length).toBeGreaterThan(15);
  expect(refused(bare)).toEqual({ ok: false, lines: expected });
});
