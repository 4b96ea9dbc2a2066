/** The cost of a program before its first hypercall: imports, and the tables of one family. */

import type { Benchmark, Effort, Figure } from "./findings.ts";
import { alternate, median, root } from "./processes.ts";

const evaluate = (script: string): string[] => [process.execPath, "-e", script];

/**
 * A script that loads and maps everything that opening dom0's devices would, with made-up answers. It uses its imports,
 * since Bun drops unused ones.
 */
const open = `
  import { Xen } from "xen-ts";
  import { MappedBuffers } from "./src/runtime/hypercall/buffers/mapped-buffers.ts";
  import { PrivcmdHypercall } from "./src/runtime/hypercall/privcmd/privcmd-hypercall.ts";
  import { LockedPages } from "./src/runtime/hypercall/memory/page-source.ts";
  class Answering extends MappedBuffers {
    hypercall2(op, command) {
      return command === 0 ? (4 << 16) | 17 : 0;
    }
  }
  using hypercall = new Answering(new LockedPages());
  using xen = Xen.open({ hypercall });
  if (PrivcmdHypercall.name === "" || !(xen instanceof Xen)) throw new Error("not opened");
`;

export const start: Benchmark = {
  name: "start",
  about: "import of the package, Xen.open(), and the first use of a family's tables",
  missing: async () => null,
  run: benchStart,
};

async function benchStart({ processRounds }: Effort): Promise<Figure[]> {
  const scripts = [evaluate("0"), evaluate('import "xen-ts"'), evaluate(open)];
  const [bare = [], imported = [], opened = []] = await alternate(processRounds, scripts);
  const over = (times: readonly number[]): number => median(times.map((time, round) => time - (bare[round] ?? 0)));
  const figures: Figure[] = [
    { what: 'import "xen-ts", over bare Bun', value: over(imported), unit: "ms", target: 4 },
    { what: "import and Xen.open(), over bare Bun", value: over(opened), unit: "ms", target: 12 },
  ];
  for (const [when, before] of [
    ["nothing else being loaded", ""],
    ["a Xen being open", open],
  ] as const) {
    for (const [family, operation] of [
      ["domctl", "max_mem"],
      ["sysctl", "getdomaininfolist"],
    ] as const) {
      const script = firstUse(family, operation, before);
      const value = median(await printed(processRounds, script));
      figures.push({ what: `first use of ${family}'s tables, ${when}`, value, unit: "ms", target: 4 });
    }
  }
  return figures;
}

/** Runs a script that prints a number, in fresh processes, since Bun caches the JavaScript of larger modules. */
export async function printed(rounds: number, script: string, cwd: string = root): Promise<number[]> {
  const values: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const child = Bun.spawn(evaluate(script), { cwd, stdout: "pipe", stderr: "pipe" });
    const [text, complaint] = await Promise.all([child.stdout.text(), child.stderr.text()]);
    if ((await child.exited) !== 0) throw new Error(complaint);
    values.push(Number(text));
  }
  return values;
}

/**
 * Returns a script that times the first operation of a family: it loads the operations, the record and the family's
 * constants. If nothing else is loaded before, it also loads the base of all records.
 */
function firstUse(family: string, operation: string, before: string): string {
  return `
    import { loadModule } from "./src/generated/index.ts";
    ${before}
    const start = Bun.nanoseconds();
    const { operations } = loadModule("4.17/x86_64", "operations/${family}").family;
    void operations.${operation}.argument.type().size;
    loadModule("4.17/x86_64", "${family}.constants");
    console.log((Bun.nanoseconds() - start) / 1e6);
  `;
}
