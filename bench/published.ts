/**
 * The start of a consumer's program on the published package: its parts, and the whole in each form of deployment,
 * beside one on the sources.
 */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tarball } from "../test/package/tarball.ts";
import type { Benchmark, Comparison, Effort, Figure, Finding } from "./findings.ts";
import { alternate, median, quantile, root } from "./processes.ts";
import { printed } from "./start.ts";

/** Opens a Xen, and uses the tables of two families. */
const program = (index: string, testing: string): string => `
import { Xen } from ${JSON.stringify(index)};
import { SimulatedXen } from ${JSON.stringify(testing)};
using simulated = new SimulatedXen({ domains: [{}] });
using xen = simulated.open();
if (!(xen instanceof Xen) || xen.domains.list().length !== 2) throw new Error("not opened");
`;

/**
 * Opens a Xen on a hypercall interface that answers as Xen 4.17 does. The way to dom0's devices is in the modules that
 * this loads.
 */
export const open: string = `
import { Xen } from "xen-ts";
const allocateBytes = (length) => ({
  value: new Uint8Array(new ArrayBuffer(length)), asHypercallPtr: () => 4096, [Symbol.dispose]() {},
});
const hypercall2 = (op, command) => (command === 0 ? (4 << 16) | 17 : 0);
const xen = Xen.open({ hypercall: { hypercall1: () => 0, hypercall2, allocateBytes } });
if (!(xen instanceof Xen)) throw new Error("not opened");
`;

const firstOperation = `${open}
const start = Bun.nanoseconds();
xen.domctl("max_mem", 5, { max_memkb: 1n });
console.log((Bun.nanoseconds() - start) / 1e6);
`;

export const published: Benchmark = {
  name: "published",
  about: "start of a program on the published package, as it is and bundled, beside one on the sources",
  missing: async () => null,
  run: benchPublished,
};

async function benchPublished({ processRounds }: Effort): Promise<Finding[]> {
  const folder = mkdtempSync(join(tmpdir(), "xen-ts-published-"));
  try {
    writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
    run(folder, ["add", await tarball()]);
    writeFileSync(join(folder, "program.ts"), program("xen-ts", "xen-ts/testing"));
    writeFileSync(join(folder, "source.ts"), program(join(root, "src/index.ts"), join(root, "src/testing.ts")));
    run(folder, ["build", "--target=bun", "--outfile=one.js", "program.ts"]);
    run(folder, ["build", "--target=bun", "--splitting", "--outdir=chunks", "program.ts"]);
    const forms = {
      "as it is": "program.ts",
      "bundled in one file": "one.js",
      "bundled in chunks": "chunks/program.js",
    };
    const commands = ["source.ts", ...Object.values(forms)].map((path) => [process.execPath, join(folder, path)]);
    const [source = [], ...others] = await alternate(
      2 * processRounds,
      commands,
      ({ userMilliseconds }) => userMilliseconds,
    );
    return [
      ...Object.keys(forms).map((what, index) => compared(what, others[index] ?? [], source)),
      ...(await parts(folder, processRounds)),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Measures the start by its parts, in the folder of a program that has installed the package. */
async function parts(folder: string, rounds: number): Promise<Figure[]> {
  const scripts = { "bare.js": "0", "import.js": 'import "xen-ts";', "open.js": open };
  for (const [path, script] of Object.entries(scripts)) writeFileSync(join(folder, path), script);
  const commands = Object.keys(scripts).map((path) => [process.execPath, join(folder, path)]);
  const [bare = [], imported = [], opened = []] = await alternate(rounds, commands);
  const over = (times: readonly number[]): number => median(times.map((time, round) => time - (bare[round] ?? 0)));
  const first = median(await printed(rounds, firstOperation, folder));
  return [
    { what: 'the package: import "xen-ts", over bare Bun', value: over(imported), unit: "ms", target: 4 },
    { what: "the package: import and Xen.open(), over bare Bun", value: over(opened), unit: "ms", target: 12 },
    { what: "the package: first operation of an open Xen", value: first, unit: "ms", target: null },
  ];
}

function compared(form: string, ours: readonly number[], theirs: readonly number[]): Comparison {
  const ratios = ours.map((time, round) => time / (theirs[round] ?? Number.NaN));
  return {
    what: `cpu time to start a program on the package, ${form}`,
    against: "on the sources",
    target: 1,
    ours: median(ours) * 1e6,
    theirs: median(theirs) * 1e6,
    ratio: median(ratios),
    noise: (quantile(ratios, 0.75) - quantile(ratios, 0.25)) / 2,
  };
}

function run(folder: string, words: readonly string[]): void {
  const { exitCode, stderr } = Bun.spawnSync([process.execPath, ...words], { cwd: folder });
  if (exitCode !== 0) throw new Error(`bun ${words.join(" ")} failed: ${stderr.toString()}`);
}
