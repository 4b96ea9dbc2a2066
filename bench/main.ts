/**
 * `bun run bench`: benchmarks that need no Xen, each with a candidate for comparison in the same run. Ratios are
 * medians of alternating rounds; absolute times depend on the machine and only show the scale.
 */

import { Argument, Command } from "commander";
import { benchmarks } from "./benchmarks.ts";
import { type Benchmark, type Effort, FULL, type Outcome, SHORT } from "./findings.ts";
import { changeTable } from "./report/change.ts";
import { ofOutcome, readRecorded, record } from "./report/recorded.ts";
import { tables } from "./table.ts";

interface Flags {
  readonly short?: boolean;
  readonly json?: boolean;
  readonly save?: string;
  readonly compare?: readonly string[];
}

const HELP = `
Benchmarks:
${benchmarks.map(({ name, about }) => `  ${name.padEnd(12)}${about}`).join("\n")}

Verdicts:
  reached       the target is met
  within noise  the target is missed by less than the noise: the differences between rounds
  missed        the target is missed; this does not make the command fail

A benchmark without its inputs on this machine is skipped; the last lines list the skipped ones and the reasons.
Close other programs first. Rounds alternate, so a slow moment affects both sides, but noise still hides small
differences. bun run bench:lab compares with C's own libraries, in dom0 of a real Xen.

Examples:
  bun run bench                     all of them, in some minutes
  bun run bench -- start            the cost of a program before its first hypercall
  bun run bench -- --short          check in seconds that all of them end, without verdicts
  bun run bench -- struct --json    the findings as JSON
  bun run bench -- --save FOLDER    keep the findings in FOLDER/host.json, beside those of benchmarks that did not run
  bun run bench -- --compare OLD.json NEW.json
                                    what has changed between two such files
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
  .description("Runs the benchmarks that need no Xen, and compares the results with the project's targets.")
  .addArgument(new Argument("[benchmark...]", "the benchmarks to run; all by default").choices(names))
  .option("--short", "run each benchmark briefly, to check that it ends; no verdicts")
  .option("--json", "print the outcomes as JSON on standard output")
  .option("--save <folder>", "also keep the findings in a file there")
  .option("--compare <files...>", "run nothing, but compare two files that --save has written")
  .showHelpAfterError("(bun run bench -- --help lists the benchmarks)")
  .addHelpText("after", HELP)
  .action(async (chosen: string[], { short = false, json = false, save, compare }: Flags) => {
    if (compare !== undefined) {
      const [before, after] = compare;
      if (before === undefined || after === undefined || compare.length !== 2)
        throw new Error(`expected --compare with two files, received ${compare.length}`);
      console.log(changeTable(readRecorded(before), readRecorded(after)));
      return;
    }
    if (save !== undefined && short) throw new Error("expected --save of a whole run, received --short too");
    const outcomes: Outcome[] = [];
    for (const benchmark of benchmarks) {
      if (chosen.length > 0 && !chosen.includes(benchmark.name)) continue;
      const outcome = await outcomeOf(benchmark, short ? SHORT : FULL);
      outcomes.push(outcome);
      if (save !== undefined) record(save, "host", { [benchmark.name]: ofOutcome(outcome) });
    }
    console.log(json ? JSON.stringify(outcomes, null, 2) : tables(outcomes, { judged: !short }));
    if (outcomes.some(({ failure }) => failure !== null)) process.exitCode = 1;
  });

await program.parseAsync();
