/** The generator: one model against a compiler, and the files of the releases whose headers are on this machine. */

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type HeaderTree, LIBC_DIRECTORY, mountTree, unitText, xenHeaders } from "../codegen/headers/index.ts";
import { installedSource, unpackedSource } from "../codegen/headers/source/directory.ts";
import { STORE_DIRECTORY } from "../codegen/headers/store.ts";
import { releases } from "../src/generated/index.ts";
import type { Benchmark, Effort, Finding } from "./findings.ts";
import { alternate, median, quantile, root, timed } from "./processes.ts";

const NO_HEADERS = "no headers of Xen are on this machine; bun run codegen unpacks those of Debian's packages";

const codegen = [process.execPath, "codegen/main.ts"];

export const model: Benchmark = {
  name: "model",
  about: "codegen --json of one release, against gcc on the same headers",
  missing: async () => {
    if (Bun.which("gcc") === null) return "gcc, which it is compared with, is not installed";
    return (await headers()).size === 0 ? NO_HEADERS : null;
  },
  run: benchModel,
};

export const files: Benchmark = {
  name: "files",
  about: "codegen of one release, and of all releases with headers on this machine",
  missing: async () => ((await headers()).size === 0 ? NO_HEADERS : null),
  run: benchFiles,
};

/** Finds the header trees that need no download, by release, oldest first. */
async function headers(): Promise<Map<string, HeaderTree>> {
  const found = new Map<string, HeaderTree>();
  for (const release of releases) {
    for (const source of [unpackedSource(STORE_DIRECTORY), installedSource()]) {
      const tree = await source(release);
      if (typeof tree === "string" || found.has(release)) continue;
      found.set(release, tree);
    }
  }
  return found;
}

/** The release that targets were set with, or the newest one here. */
function chosen(trees: ReadonlyMap<string, HeaderTree>): [release: string, tree: HeaderTree] {
  const [release, tree] = [...trees].find(([name]) => name === "4.17") ?? [...trees].at(-1) ?? [];
  if (release === undefined || tree === undefined) throw new Error(NO_HEADERS);
  return [release, tree];
}

/** Compares whole processes: the generator's model, and a compiler's reading of the same headers. */
async function benchModel({ processRounds }: Effort): Promise<Finding[]> {
  const [release, tree] = chosen(await headers());
  const folder = mkdtempSync(join(tmpdir(), "xen-ts-bench-"));
  try {
    const unit = join(folder, "unit.c");
    writeFileSync(unit, unitText(xenHeaders(tree, "x86_64")));
    const include = mountTree(tree, join(folder, "include"));
    const flags = ["-std=gnu99", "-w", "-nostdinc", "-isystem", LIBC_DIRECTORY, "-I", include];
    const ours = [...codegen, "--json", "--xen", release, "--arch", "x86_64"];
    const [own = [], other = []] = await alternate(processRounds, [ours, ["gcc", ...flags, "-fsyntax-only", unit]]);
    const ratios = own.map((milliseconds, round) => milliseconds / (other[round] ?? Number.NaN));
    return [
      {
        what: `codegen --json, ${release} on x86_64`,
        against: "gcc -fsyntax-only",
        target: 7,
        ours: median(own) * 1e6,
        theirs: median(other) * 1e6,
        ratio: median(ratios),
        noise: (quantile(ratios, 0.75) - quantile(ratios, 0.25)) / 2,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Writes one release, and all that are here, on both architectures on which Bun runs. */
async function benchFiles({ processRounds, writes }: Effort): Promise<Finding[]> {
  const trees = await headers();
  const [release] = chosen(trees);
  const output = mkdtempSync(join(tmpdir(), "xen-ts-bench-"));
  try {
    mkdirSync(join(output, "src"));
    symlinkSync(join(root, "src/runtime"), join(output, "src/runtime"));
    const one = [...codegen, "--xen", release, "--output", output];
    const [times = []] = await alternate(Math.min(5, processRounds), [one]);
    const written: Finding = {
      what: `codegen, ${release} written`,
      value: median(times) / 1000,
      unit: "s",
      target: 1.5,
    };
    if (writes === "one") return [written];
    const all = [...codegen, "--xen", ...trees.keys(), "--arch", "x86_64", "arm64", "--output", output];
    const { milliseconds, peakBytes } = await timed(all);
    const isAll = trees.size === releases.length;
    const what = isAll ? "codegen, all releases" : `codegen, ${trees.size} of ${releases.length} releases`;
    return [
      written,
      { what: `${what}, two architectures`, value: milliseconds / 1000, unit: "s", target: isAll ? 6 : null },
      { what: `${what}: peak memory`, value: peakBytes / 1e6, unit: "MB", target: 600 },
    ];
  } finally {
    rmSync(output, { recursive: true });
  }
}
