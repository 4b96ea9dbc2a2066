/** The generator: its start, one release, everything. It needs the unpacked headers of xen-headers. */

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LIBC_DIRECTORY, mountTree, openTree, unitText, xenHeaders } from "../codegen/headers/index.ts";
import { releases as tables } from "../src/generated/index.ts";
import type { Comparison } from "./compare.ts";
import type { Figure } from "./figure.ts";
import { inTurns, median, root, timed } from "./processes.ts";

const RELEASE = "4.17";
const ROUNDS = 25;

const codegen = [process.execPath, "codegen/main.ts"];

/** The model of one release as JSON against a compiler that reads the same headers, each with its own start. */
export async function benchModel(): Promise<Comparison[]> {
  const folder = mkdtempSync(join(tmpdir(), "xen-ts-bench-"));
  try {
    const tree = openTree({ release: RELEASE, dir: join(root, "xen-headers", RELEASE), origin: "unpacked" });
    const unit = join(folder, "unit.c");
    writeFileSync(unit, unitText(xenHeaders(tree, "x86_64")));
    const include = mountTree(tree, join(folder, "include"));
    const flags = ["-std=gnu99", "-w", "-nostdinc", "-isystem", LIBC_DIRECTORY, "-I", include];
    const ours = [...codegen, "--json", "--xen", RELEASE, "--arch", "x86_64"];
    const [own = [], other = []] = await inTurns(ROUNDS, [ours, ["gcc", ...flags, "-fsyntax-only", unit]]);
    const ratios = own.map((time, round) => time / (other[round] ?? Number.NaN)).toSorted((a, b) => a - b);
    const quarter = (part: number): number => ratios[Math.floor(ratios.length * part)] ?? Number.NaN;
    return [
      {
        what: `codegen --json, ${RELEASE} on x86_64`,
        against: "gcc -fsyntax-only",
        target: 10,
        ours: median(own) * 1e6,
        theirs: median(other) * 1e6,
        ratio: median(ratios),
        noise: (quarter(0.75) - quarter(0.25)) / 2,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Files written: one release, and all of them on both architectures where Bun runs. */
export async function benchEmission(): Promise<Figure[]> {
  const output = mkdtempSync(join(tmpdir(), "xen-ts-bench-"));
  try {
    mkdirSync(join(output, "src"));
    symlinkSync(join(root, "src/runtime"), join(output, "src/runtime"));
    const one = [...codegen, "--xen", RELEASE, "--output", output];
    const [times = []] = await inTurns(5, [one]);
    const all = await timed([...codegen, "--xen", ...tables, "--arch", "x86_64", "arm64", "--output", output]);
    return [
      { what: `codegen, ${RELEASE} written`, value: median(times) / 1000, unit: "s", target: 1.5 },
      { what: "codegen, all releases, two architectures", value: all.milliseconds / 1000, unit: "s", target: 15 },
      { what: "the same, peak memory", value: all.peakBytes / 1e6, unit: "MB", target: 600 },
    ];
  } finally {
    rmSync(output, { recursive: true });
  }
}
