/**
 * `npm run coverage`: writes docs/coverage.md. `npm run coverage -- record [--xen FILE] [targets]` first runs the suite in
 * the lab, and records the answers of each Xen. `npm run coverage -- scenes [targets]` first plays the scenes there, and
 * records how they end: this takes minutes for each. With `--validated` every hypercall is validated and traced. With
 * `--with NAME`, it plays those that need a set of options of Xen or of QEMU (test/xen/operations/options.ts). With `--only
 * PATTERN`, it plays those whose operations match, and replaces their marks in the record. `--xen FILE` boots a hypervisor
 * of any release on a target, and records under that release.
 */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { LabError, run, targets as known } from "../../lab/index.ts";
import { optionSets } from "../../xen/operations/options.ts";
import { placeOf, playScenes } from "./play-scenes.ts";
import { MARK, writeRecord } from "./recorded.ts";
import { coverageTable } from "./table.ts";

export const path: string = join(import.meta.dir, "../../../docs/coverage.md");

const USAGE =
  "expected nothing, record [--xen FILE] [target...], or scenes [--validated] [--with NAME] [--only PATTERN] [--xen FILE] [target...]";

/** Runs the suite in the lab, and records the answers of its Xen. */
async function record(name: string, xen: string | undefined): Promise<void> {
  const suite = ["bun", "test", "--timeout", "60000", "./test/xen/conformance.xen.ts"];
  const options = { timeout: 900, ...(xen === undefined ? {} : { xen }) };
  const ran = await run(name, ["env", "PRINT_ANSWERED=1", ...suite], options);
  const place = placeOf(name, ran.xen);
  if (ran.status !== 0) {
    console.error(ran.stderr);
    throw new LabError(`the conformance suite fails on Xen ${ran.xen}`);
  }
  const lines = `${ran.stdout}\n${ran.stderr}`.split("\n").map((line) => line.trim());
  const operations = lines.filter((line) => line.startsWith(MARK)).map((line) => line.slice(MARK.length));
  writeRecord(place, operations);
  console.error(`${place}: ${operations.length} operations, answered by Xen ${ran.xen}`);
}

const { values, positionals } = parseArgs({
  options: {
    xen: { type: "string" },
    validated: { type: "boolean" },
    with: { type: "string" },
    only: { type: "string" },
  },
  allowPositionals: true,
});
const [command, ...wanted] = positionals;
const isRecord = command === "record";
if ((command !== undefined && !isRecord && command !== "scenes") || (values.xen !== undefined && wanted.length !== 1)) {
  const advice = isRecord ? "; with --xen, name exactly one target: its dom0 is used" : "";
  console.error(`npm run coverage: ${USAGE}; received ${process.argv.slice(2).join(" ")}${advice}`);
  process.exit(2);
}
try {
  if (command !== undefined) {
    const play = { validated: values.validated === true, options: values.with, only: values.only, xen: values.xen };
    if (play.options !== undefined && !(play.options in optionSets)) {
      throw new LabError(`expected ${Object.keys(optionSets).join(", ")}, received ${play.options}`);
    }
    for (const target of wanted.length > 0 ? wanted : known.map(({ name }) => name)) {
      await (isRecord ? record(target, values.xen) : playScenes(target, play));
    }
  }
  writeFileSync(path, coverageTable());
} catch (error) {
  if (!(error instanceof LabError)) throw error;
  console.error(`coverage: ${error.message}`);
  process.exitCode = 1;
}
