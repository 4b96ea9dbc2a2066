/**
 * `bun run bench`: benchmarks that need no Xen, each beside what it is compared with, in one run. Ratios are medians of
 * alternating rounds; absolute times are this machine's, and show the scale only.
 */

import { Argument, Command } from "commander";
import { benchmarks } from "./benchmarks.ts";
import { type Benchmark, type Effort, FULL, type Outcome, SHORT } from "./findings.ts";
import { tables } from "./table.ts";

interface Flags {
  readonly short?: boolean;
  readonly json?: boolean;
}

const HELP = `
Benchmarks:
${benchmarks.map(({ name, about }) => `  ${name.padEnd(12)}${about}`).join("\n")}

Verdicts:
  reached       the target is met
  within noise  it is missed by less than the rounds differ from each other
  missed        it is missed; no verdict makes this command fail

A benchmark whose inputs are not on this machine is skipped, and the last lines say which and why.
Close other programs first: rounds alternate, so that a slow moment weighs on both sides, but noise still hides small
differences. bun run bench:lab compares with C's own libraries, in dom0 of a real Xen.

Examples:
  bun run bench                     all of them, in some minutes
  bun run bench -- start            what a program pays before its first hypercall
  bun run bench -- --short          see in seconds that all of them end; numbers are not judged
  bun run bench -- struct --json    the numbers for programs
`;

async function outcomeOf({ name, missing, run }: Benchmark, effort: Effort): Promise<Outcome> {
  const nothing = { benchmark: name, findings: [], skipped: null, failure: null };
  const skipped = await missing();
  if (skipped !== null) return { ...nothing, skipped };
  process.stderr.write(`measuring ${name}\n`);
  try {
    return { ...nothing, findings: await run(effort) };
  } catch (error) {
    return { ...nothing, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

const names = benchmarks.map(({ name }) => name);
const program = new Command("bun run bench --")
  .description("Measures what can be measured without Xen, and judges it by the project's targets.")
  .addArgument(new Argument("[benchmark...]", "the benchmarks to run; all by default").choices(names))
  .option("--short", "run each for a moment, to see that it ends, and judge nothing")
  .option("--json", "print the outcomes as JSON on standard output")
  .showHelpAfterError("(bun run bench -- --help lists the benchmarks)")
  .addHelpText("after", HELP)
  .action(async (chosen: string[], { short = false, json = false }: Flags) => {
    const outcomes: Outcome[] = [];
    for (const benchmark of benchmarks) {
      if (chosen.length > 0 && !chosen.includes(benchmark.name)) continue;
      outcomes.push(await outcomeOf(benchmark, short ? SHORT : FULL));
    }
    console.log(json ? JSON.stringify(outcomes, null, 2) : tables(outcomes, { judged: !short }));
    if (outcomes.some(({ failure }) => failure !== null)) process.exitCode = 1;
  });

await program.parseAsync();
