/** Compiles the C programs of bench/c for a target's dom0, statically, with the release's own libraries. */

import { readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { compilerProgram } from "../../test/lab/compilers.ts";
import type { Progress } from "../../test/lab/progress.ts";
import { sysroot } from "../../test/lab/sysroot.ts";
import type { Target } from "../../test/lab/targets.ts";
import { capture } from "../../test/lab/tools.ts";

/** Xen's libraries, each before those that it uses. */
const libraries = [
  "xenctrl",
  "xenstore",
  "xencall",
  "xenforeignmemory",
  "xendevicemodel",
  "xenevtchn",
  "xengnttab",
  "xentoollog",
  "xentoolcore",
];

const flags = ["-O2", "-Wall", "-Wextra", "-Werror", "-static", "-o"];

const sources = resolve(import.meta.dir, "../c");

/** Builds a program from each C file but rounds.c, which is part of all. */
export async function buildPrograms(target: Target, folder: string, progress: Progress): Promise<void> {
  const root = await sysroot(target, progress);
  const compiler = compilerProgram(target.architecture);
  const programs = readdirSync(sources).filter((name) => name.endsWith(".c") && name !== "rounds.c");
  for (const source of programs) {
    const output = join(folder, basename(source, ".c"));
    await capture([
      compiler,
      `--sysroot=${root}`,
      ...flags,
      output,
      join(sources, source),
      join(sources, "rounds.c"),
      ...libraries.map((name) => `-l${name}`),
    ]);
  }
  progress.step(`built ${programs.length} C programs`);
}
