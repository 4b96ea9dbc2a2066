/** The start of a consumer's program on the published package, in each form of deployment, beside one on the sources. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tarball } from "../test/package/tarball.ts";
import type { Benchmark, Comparison, Effort } from "./findings.ts";
import { alternate, median, quantile, root } from "./processes.ts";

/** Opens a Xen, and uses the tables of two families. */
const program = (index: string, testing: string): string => `
import { Xen } from ${JSON.stringify(index)};
import { SimulatedXen } from ${JSON.stringify(testing)};
using simulated = new SimulatedXen({ domains: [{}] });
using xen = simulated.open();
if (!(xen instanceof Xen) || xen.domains.list().length !== 2) throw new Error("not opened");
`;

export const published: Benchmark = {
  name: "published",
  about: "cpu time to start a program on the published package, as it is and bundled, beside one on the sources",
  missing: async () => null,
  run: benchPublished,
};

async function benchPublished({ processRounds }: Effort): Promise<Comparison[]> {
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
    return Object.keys(forms).map((what, index) => compared(what, others[index] ?? [], source));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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
