/** `npm run coverage`: writes COVERAGE.md; `npm run coverage -- record [targets]` runs the suite in the lab before. */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { run, targets as known } from "../../lab/index.ts";
import { MARK, writeRecord } from "./recorded.ts";
import { coverageTable } from "./table.ts";

export const path: string = join(import.meta.dir, "../../../COVERAGE.md");

const [command, ...wanted] = process.argv.slice(2);
if (command !== undefined && command !== "record") {
  console.error(`npm run coverage knows "record", not "${command}"`);
  process.exit(2);
}
if (command === "record") {
  const targets = wanted.length > 0 ? wanted : known.map(({ name }) => name);
  for (const target of targets) await record(target);
}
writeFileSync(path, coverageTable());

async function record(target: string): Promise<void> {
  const suite = ["bun", "test", "--timeout", "60000", "./test/xen/conformance.xen.ts"];
  const { status, stdout, stderr } = await run(target, ["env", "PRINT_ANSWERED=1", ...suite], { timeout: 300 });
  if (status !== 0) {
    console.error(stderr);
    throw new Error(`the conformance suite fails on ${target}`);
  }
  const lines = `${stdout}\n${stderr}`.split("\n").map((line) => line.trim());
  const operations = lines.filter((line) => line.startsWith(MARK)).map((line) => line.slice(MARK.length));
  writeRecord(target, operations);
  console.error(`${target}: ${operations.length} operations`);
}
