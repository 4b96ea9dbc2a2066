/**
 * C programs on the release's own libraries, for tests to compare with. Each file of test/lab/c is a program, compiled
 * when it changes, and lies at /lab/programs/<name> in dom0.
 */

import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { cachePath, keep, workFolder } from "./cache.ts";
import { compilerProgram, missingCompiler } from "./compilers.ts";
import type { CpioWriter } from "./cpio.ts";
import { existingSysroot } from "./sysroot.ts";
import type { Architecture, Target } from "./targets.ts";
import { capture } from "./tools.ts";

/** Xen's libraries, each before the libraries that it uses. */
const libraries = [
  "xenvchan",
  "xenctrl",
  "xenstore",
  "xendevicemodel",
  "xencall",
  "xenforeignmemory",
  "xenevtchn",
  "xengnttab",
  "xentoollog",
  "xentoolcore",
].map((name) => `-l${name}`);

const flags = ["-O2", "-Wall", "-Wextra", "-Werror", "-static", "-s"];

const triples: Record<Architecture, string> = { x86_64: "x86_64-linux-gnu", arm64: "aarch64-linux-gnu" };

const folder = join(import.meta.dir, "c");

/** Compiles one program from those sources, statically. */
export async function compileProgram(
  target: Target,
  root: string,
  sources: readonly string[],
  output: string,
): Promise<void> {
  const compiler = compilerProgram(target.architecture);
  const compile = (...where: readonly string[]): Promise<unknown> =>
    capture([compiler, `--sysroot=${root}`, ...where, ...flags, "-o", output, ...sources, ...libraries]);
  try {
    // even with a sysroot, a compiler uses the libc that came with it
    await compile();
  } catch {
    // but that may be too old for the release's libraries; then the release's own libc is used
    await compile(`-B${join(root, "usr/lib", triples[target.architecture])}/`);
  }
}

/** Adds the target's programs. If they cannot be built, adds a file that names the missing package instead. */
export async function addPrograms(archive: CpioWriter, target: Target): Promise<void> {
  const root = existingSysroot(target);
  const missing =
    missingCompiler(target.architecture) ??
    (root === null ? `their libraries are not here; run: npm run lab -- prepare ${target.name}` : null);
  if (missing !== null || root === null) {
    archive.file("lab/programs/missing", 0o644, Buffer.from(missing ?? ""));
    return;
  }
  for (const source of readdirSync(folder).filter((name) => name.endsWith(".c"))) {
    archive.file(
      `lab/programs/${basename(source, ".c")}`,
      0o755,
      readFileSync(await build(target, root, join(folder, source))),
    );
  }
}

async function build(target: Target, root: string, source: string): Promise<string> {
  const hash = createHash("sha256")
    .update(JSON.stringify([root, flags, triples, libraries]))
    .update(readFileSync(source));
  const name = basename(source, ".c");
  const built = cachePath("programs", target.name, `${name}-${hash.digest("hex").slice(0, 16)}`);
  if (existsSync(built)) return built;
  using work = workFolder();
  const output = join(work.path, name);
  await compileProgram(target, root, [source], output);
  keep(output, built);
  return built;
}
