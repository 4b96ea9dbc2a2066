/** Compiles the C programs of bench/c for a target's dom0, statically, with the release's own libraries. */

import { readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { Progress } from "../../test/lab/progress.ts";
import { sysroot } from "../../test/lab/sysroot.ts";
import type { Target } from "../../test/lab/targets.ts";
import { capture } from "../../test/lab/tools.ts";

const compilers = {
  x86_64: { program: process.arch === "x64" ? "gcc" : "x86_64-linux-gnu-gcc", package: "gcc-x86-64-linux-gnu" },
  arm64: { program: process.arch === "arm64" ? "gcc" : "aarch64-linux-gnu-gcc", package: "gcc-aarch64-linux-gnu" },
};

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

/** What is missing for this target's programs to be built, or null. */
export function missingCompiler(target: Target): string | null {
  const { program, package: name } = compilers[target.architecture];
  return Bun.which(program) === null ? `${program} is not installed; on Debian: apt-get install ${name}` : null;
}

/** Builds a program from each C file but rounds.c, which is part of all. */
export async function buildPrograms(target: Target, folder: string, progress: Progress): Promise<void> {
  const root = await sysroot(target, progress);
  const { program: compiler } = compilers[target.architecture];
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
