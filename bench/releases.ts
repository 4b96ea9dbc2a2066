/** Growth with the number of releases whose tables a build of the command has: its size, and its start as an executable. */

import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildCommand } from "../package/command.ts";
import { type Executable, makeExecutable } from "../package/executables.ts";
import { TABLES } from "../package/tables/all.ts";
import { releases as known } from "../src/generated/index.ts";
import { type Benchmark, type Curve, type CurvePoint, curveOf, type Effort } from "./findings.ts";
import { alternate, median } from "./processes.ts";

const EXECUTABLE: Executable = process.arch === "arm64" ? "xen-ts-arm64" : "xen-ts-x86_64";

/** Reads the tables of a domain's record, without a Xen. */
const WORK = ["abi", "show", "xen_domctl_getdomaininfo"];

export const releases: Benchmark = {
  name: "releases",
  about: "the command with the tables of one release to all: its size, and the cpu time of an executable's start",
  missing: async () => null,
  run: benchReleases,
};

async function benchReleases({ processRounds, writes }: Effort): Promise<Curve[]> {
  const folder = mkdtempSync(join(tmpdir(), "xen-ts-releases-"));
  try {
    const sizes = writes === "all" ? [1, 3, 5, 7, known.length] : [1, known.length];
    const bytes: CurvePoint[] = [];
    const commands: string[][] = [];
    for (const size of sizes) {
      // The newest ones, so that all know the same records.
      const chosen = known.slice(-size);
      const built = join(folder, `command-${size}`);
      await buildCommand(
        built,
        TABLES.filter((table) => table === "linux" || chosen.some((release) => table.startsWith(`${release}/`))),
      );
      bytes.push({ size, value: folderBytes(built) / 1000, kilobytes: null });
      const executable = join(folder, `xen-ts-${size}`);
      await makeExecutable(EXECUTABLE, join(built, "cli/main.js"), executable);
      commands.push([executable, ...WORK]);
    }
    const times = await alternate(processRounds, commands, ({ userMilliseconds }) => userMilliseconds);
    const points = sizes.map((size, index) => ({ size, value: median(times[index] ?? []), kilobytes: null }));
    return [
      curveOf({ what: "the command's JavaScript", of: "releases", unit: "kB", points: bytes }, { from: 0 }),
      curveOf(
        { what: "an executable that reads a record's table", of: "releases", unit: "ms of cpu", points },
        { from: 0, target: 1.05 },
      ),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function folderBytes(folder: string): number {
  let all = 0;
  for (const path of new Bun.Glob("**/*.js").scanSync(folder)) all += statSync(join(folder, path)).size;
  return all;
}
