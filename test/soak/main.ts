/** `npm run soak`: boots a real Xen, repeats each main path of the library, and judges what has grown. */

import Table from "cli-table3";
import { Command, InvalidArgumentError } from "commander";
import { prepare, run } from "../lab/index.ts";
import { progressOnStderr } from "../lab/progress.ts";
import { findTarget, targets } from "../lab/targets.ts";
import { paths } from "./paths.ts";
import type { Soaked } from "./soak.ts";
import { memoryOf, verdictOf } from "./verdict.ts";

interface Flags {
  readonly rounds: number;
  readonly minutes: number;
  readonly path: string[];
}

/** Times the minutes of the rounds, after which a machine that does not end is stopped. */
const PATIENCE = 4;

function positive(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1) throw new InvalidArgumentError("not a positive whole number");
  return value;
}

function toStderr(chunk: Uint8Array): void {
  process.stderr.write(chunk);
}

function mebibytes(kibibytes: number): string {
  return (kibibytes / 1024).toFixed(1);
}

function tableOf(results: readonly Soaked[]): string {
  const table = new Table({
    head: [
      "path",
      "rounds",
      "s",
      "ms/round",
      "collections",
      "memory MiB",
      "bytes/round",
      "descr.",
      "mapped",
      "verdict",
    ],
    style: { head: [], border: [] },
  });
  for (const result of results) {
    const { path, rounds, seconds, collections, before, after } = result;
    const { startKiB, endKiB, bytesPerRound, leastLossPerRound } = memoryOf(result);
    table.push([
      path,
      rounds,
      seconds.toFixed(0),
      ((1000 * seconds) / rounds).toFixed(3),
      collections.join(" + "),
      `${mebibytes(startKiB)} → ${mebibytes(endKiB)}`,
      `${bytesPerRound.toFixed(0)} (${leastLossPerRound.toFixed(0)})`,
      `${before.descriptors} → ${after.descriptors}`,
      `${before.mappings} → ${after.mappings}`,
      verdictOf(result),
    ]);
  }
  return table.toString();
}

const program = new Command("npm run soak --")
  .description(
    "Repeats each main path of the library in dom0 of a real Xen, under continuous garbage collection.\n" +
      "Descriptors, mappings, locked memory, threads, Xen's pages, domains and xenstore's nodes must not grow, nor this\n" +
      "process. The exit status is 1 if something has grown or a path has failed.",
  )
  .argument("[target]", targets.map((target) => target.name).join(", "), "4.17-x86_64")
  .option("--rounds <count>", "of each path", positive, 100_000)
  .option("--minutes <count>", "for the rounds of all paths; expensive ones make fewer rounds", positive, 10)
  .option(
    "--path <name>",
    "run this path alone (repeatable)",
    (name: string, all: string[]) => [...all, name],
    [] as string[],
  )
  .showHelpAfterError("(--help shows the options)")
  .addHelpText(
    "after",
    "\nColumns: collections of everything + of young objects; memory behind the warm-up, a third of the rounds; its growth\n" +
      "by the line through all samples, and in brackets the least growth that is judged a loss.\n" +
      `\nPaths:\n${paths.map(({ name }) => `  ${name}`).join("\n")}`,
  )
  .action(async (target: string, { rounds, minutes, path }: Flags) => {
    const progress = progressOnStderr(findTarget(target).name);
    await prepare(target, progress);
    const command = ["bun", "test/soak/dom0.ts", String(rounds), String(60 * minutes), ...path];
    const timeout = PATIENCE * 60 * minutes;
    process.exitCode = 1;
    const output: Uint8Array[] = [];
    const onStdout = (chunk: Uint8Array): void => void output.push(chunk);
    try {
      const { status } = await run(target, command, { timeout, progress, onStdout, onStderr: toStderr });
      if (status === 0) process.exitCode = 0;
    } finally {
      // After a time limit too: the paths until then.
      const lines = Buffer.concat(output).toString().split("\n");
      const results = lines.filter((line) => line.endsWith("}")).map((line) => JSON.parse(line) as Soaked);
      console.log(tableOf(results));
      if (results.length === 0 || results.some((result) => !verdictOf(result).startsWith("flat"))) process.exitCode = 1;
    }
  });

await program.parseAsync();
