/** Compiles the C programs of bench/c for a target's dom0, statically, with the release's own libraries. */

import { readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { compileProgram } from "../../test/lab/programs.ts";
import type { Progress } from "../../test/lab/progress.ts";
import { sysroot } from "../../test/lab/sysroot.ts";
import type { Target } from "../../test/lab/targets.ts";

const sources = resolve(import.meta.dir, "../c");

/** Builds a program from each C file except rounds.c, which is part of every program. */
export async function buildPrograms(target: Target, folder: string, progress: Progress): Promise<void> {
  const root = await sysroot(target, progress);
  const programs = readdirSync(sources).filter((name) => name.endsWith(".c") && name !== "rounds.c");
  for (const source of programs) {
    const output = join(folder, basename(source, ".c"));
    await compileProgram(target, root, [join(sources, source), join(sources, "rounds.c")], output);
  }
  progress.step(`built ${programs.length} C programs`);
}
