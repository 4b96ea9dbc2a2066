/** What a program pays before its first hypercall: imports, and the tables of one family. */

import { median as middle, inTurns } from "./processes.ts";
import type { Figure } from "./figure.ts";

const ROUNDS = 31;

const evaluate = (script: string): string[] => [process.execPath, "-e", script];

/** Without a Xen: a stand-in in memory answers, whose own modules are part of the time. */
const open = `
  import { Xen } from "xen-ts";
  import { StandInXen } from "./test/runtime/stand-in/stand-in-xen.ts";
  using hypercall = new StandInXen();
  (await Xen.open({ hypercall })).version.release;
`;

export async function benchStart(): Promise<Figure[]> {
  const [bare = [], imported = [], opened = []] = await inTurns(ROUNDS, [
    evaluate("0"),
    evaluate('import "xen-ts"'),
    evaluate(open),
  ]);
  const over = (times: readonly number[]): number => middle(times.map((time, round) => time - (bare[round] ?? 0)));
  return [
    { what: 'import "xen-ts", over bare Bun', value: over(imported), unit: "ms", target: 10 },
    { what: "the same with Xen.open()", value: over(opened), unit: "ms", target: 15 },
    await benchFamily(),
  ];
}

/** In fresh processes, each of which prints how long it took. */
async function benchFamily(): Promise<Figure> {
  const script = `
    import { loadModule } from "./src/generated/index.ts";
    const start = Bun.nanoseconds();
    loadModule("4.17/x86_64", "domctl");
    loadModule("4.17/x86_64", "domctl.constants");
    console.log((Bun.nanoseconds() - start) / 1e6);
  `;
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { stdout } = Bun.spawnSync(evaluate(script), { cwd: `${import.meta.dir}/..`, stderr: "inherit" });
    times.push(Number(stdout.toString()));
  }
  return { what: "first use of domctl's tables", value: middle(times), unit: "ms", target: 5 };
}
