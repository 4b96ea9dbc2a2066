/** What a program pays before its first hypercall: imports, and the tables of one family. */

import { median as middle, inTurns } from "./processes.ts";
import type { Figure } from "./figure.ts";

const ROUNDS = 31;

const evaluate = (script: string): string[] => [process.execPath, "-e", script];

/**
 * All that opening the devices of a dom0 would load and map; only the answers are made up. What it loads is used, so that
 * no import is left out as unused.
 */
const open = `
  import { Xen } from "xen-ts";
  import { MappedBuffers } from "./src/runtime/hypercall/buffers/mapped-buffers.ts";
  import { PrivcmdHypercall } from "./src/runtime/hypercall/privcmd/privcmd-hypercall.ts";
  import { LockedPages } from "./src/runtime/hypercall/memory/index.ts";
  class Answering extends MappedBuffers {
    hypercall2(op, command) {
      return command === 0 ? (4 << 16) | 17 : 0;
    }
  }
  using hypercall = new Answering(new LockedPages());
  using xen = Xen.open({ hypercall });
  if (PrivcmdHypercall.name === "" || !(xen instanceof Xen)) throw new Error("not opened");
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
    await benchFamily("domctl", "max_mem", "nothing else being loaded", ""),
    await benchFamily("sysctl", "getdomaininfolist", "nothing else being loaded", ""),
    await benchFamily("domctl", "max_mem", "a Xen being open", open),
    await benchFamily("sysctl", "getdomaininfolist", "a Xen being open", open),
  ];
}

/**
 * What the first operation of a family loads: the operations, its own record, and the family's constants; and before
 * anything else is loaded, what all records stand on. In fresh processes, each of which prints how long it took; Bun keeps the JavaScript that it has made of
 * larger modules.
 */
async function benchFamily(family: string, operation: string, when: string, before: string): Promise<Figure> {
  const script = `
    import { loadModule } from "./src/generated/index.ts";
    ${before}
    const start = Bun.nanoseconds();
    const { operations } = loadModule("4.17/x86_64", "operations/${family}").family;
    void operations.${operation}.argument.type().size;
    loadModule("4.17/x86_64", "${family}.constants");
    console.log((Bun.nanoseconds() - start) / 1e6);
  `;
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { stdout } = Bun.spawnSync(evaluate(script), { cwd: `${import.meta.dir}/..`, stderr: "inherit" });
    times.push(Number(stdout.toString()));
  }
  return { what: `first use of ${family}'s tables, ${when}`, value: middle(times), unit: "ms", target: 5 };
}
