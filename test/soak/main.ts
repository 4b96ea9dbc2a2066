/** `npm run soak`: boots a real Xen, repeats each main path of the library, and judges what has grown. */

import Table from "cli-table3";
import { Command, InvalidArgumentError } from "commander";
import { prepare, run } from "../lab/index.ts";
import { progressOnStderr } from "../lab/progress.ts";
import { findTarget, targets } from "../lab/targets.ts";
import { paths } from "./paths.ts";
import type { Soaked } from "./soak.ts";
import { growthKiB, verdictOf } from "./verdict.ts";

interface Flags {
  readonly rounds: number;
  readonly path: string[];
  readonly timeout: number;
}

function positive(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1) throw new InvalidArgumentError("not a positive whole number");
  return value;
}

function toStderr(chunk: Uint8Array): void {
  process.stderr.write(chunk);
}

function tableOf(results: readonly Soaked[]): string {
  const table = new Table({
    head: ["path", "rounds", "seconds", "ms/round", "collections", "memory MiB", "+ KiB", "held", "verdict"],
    style: { head: [], border: [] },
  });
  for (const result of results) {
    const { path, rounds, seconds, collections, after, residentKiB } = result;
    table.push([
      path,
      rounds,
      seconds.toFixed(1),
      ((1000 * seconds) / rounds).toFixed(3),
      collections,
      ((residentKiB.at(-1) ?? 0) / 1024).toFixed(0),
      growthKiB(residentKiB),
      Object.entries(after)
        .map(([name, count]) => `${name} ${count}`)
        .join("\n"),
      verdictOf(result),
    ]);
  }
  return table.toString();
}

const program = new Command("npm run soak --")
  .description(
    "Repeats each main path of the library in dom0 of a real Xen, under continuous forced garbage collection.\n" +
      "Descriptors, mappings, locked memory, threads, Xen's pages, domains and xenstore's nodes must not grow, nor this\n" +
      "process. The exit status is 1 if something has grown or a path has failed.",
  )
  .argument("[target]", targets.map((target) => target.name).join(", "), "4.17-x86_64")
  .option("--rounds <count>", "of each path; paths that take long make a part of them", positive, 100_000)
  .option(
    "--path <name>",
    "run this path alone (repeatable)",
    (name: string, all: string[]) => [...all, name],
    [] as string[],
  )
  .option("--timeout <seconds>", "for everything", positive, 3600)
  .showHelpAfterError("(--help shows the options)")
  .addHelpText("after", `\nPaths:\n${paths.map(({ name }) => `  ${name}`).join("\n")}`)
  .action(async (target: string, { rounds, path, timeout }: Flags) => {
    const progress = progressOnStderr(findTarget(target).name);
    await prepare(target, progress);
    const command = ["bun", "test/soak/dom0.ts", String(rounds), ...path];
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
      if (results.length === 0 || results.some((result) => verdictOf(result) !== "flat")) process.exitCode = 1;
    }
  });

await program.parseAsync();
