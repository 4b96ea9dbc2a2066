/**
 * `bun test/package/consumers/main.ts`: every project with every compiler and every setting. Writes the result to
 * recorded.txt beside this file. It takes some minutes; CI runs the cases that `consumers.test.ts` names.
 */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tarball } from "../tarball.ts";
import { CASES, runCases } from "./matrix.ts";

const folder = mkdtempSync(join(tmpdir(), "xen-ts-consumers-"));
try {
  const results = await runCases(CASES, folder, await tarball(), ({ project, compiler, variant, ours, own }) => {
    console.error(`${project}, ${compiler}, ${variant}: ${ours.length} errors in xen-ts, ${own.length} in the program`);
    for (const error of ours) console.error(`  ${error}`);
  });
  const lines = CASES.map(({ project, compiler, variant }) => {
    const result = results.find(
      (one) => one.project === project && one.compiler === compiler && one.variant === variant,
    );
    return `${project} | ${compiler} | ${variant} | ${result?.ours.length} | ${result?.own.length}`;
  });
  const run = `Run on ${new Date().toISOString().slice(0, 10)} with Bun ${Bun.version}.`;
  const head = `${run} The program of two errors uses console, for which its settings have no types.\n\nproject | compiler | settings | errors in xen-ts | errors in the program\n`;
  writeFileSync(join(import.meta.dir, "recorded.txt"), `${head}${lines.join("\n")}\n`);
  process.exitCode = results.some(({ ours }) => ours.length > 0) ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
