/**
 * Makes executables of the command, which contain Bun: `bun package/executables.ts FOLDER [TARGET...]`. They need nothing
 * but libc. Bytecode, split chunks and minified code make them start in half the time.
 */

import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { buildCommand } from "./command.ts";

/** The executables by their files' names. The baseline one runs on processors before AVX2. */
export type Executable = "xen-ts-x86_64" | "xen-ts-x86_64-baseline" | "xen-ts-arm64";

/** Bun's names of their targets. */
export const executableTargets: Readonly<Record<Executable, string>> = {
  "xen-ts-x86_64": "bun-linux-x64",
  "xen-ts-x86_64-baseline": "bun-linux-x64-baseline",
  "xen-ts-arm64": "bun-linux-arm64",
};

/** Makes executables in a folder; `command` is the folder of `buildCommand`. Throws an Error with Bun's own words. */
export async function makeExecutables(
  command: string,
  folder: string,
  names: readonly Executable[] = Object.keys(executableTargets) as Executable[],
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const name of names) await makeExecutable(name, join(command, "cli/main.js"), join(folder, name));
}

/** Compiles one file with all that it imports. */
export async function makeExecutable(target: Executable, entry: string, output: string): Promise<void> {
  const flags = ["--compile", `--target=${executableTargets[target]}`, "--splitting", "--bytecode", "--format=esm"];
  const child = Bun.spawn([process.execPath, "build", ...flags, "--minify", "--outfile", output, entry], {
    stdin: "ignore",
    stdout: "pipe",
    stderr: "pipe",
  });
  const [text, complaint, status] = await Promise.all([child.stdout.text(), child.stderr.text(), child.exited]);
  if (status !== 0) throw new Error(`bun build of ${output} failed (${status}):\n${text}${complaint}`);
}

if (import.meta.main) {
  const [folder, ...names] = process.argv.slice(2);
  if (folder === undefined) throw new Error("expected a folder for the executables, received none");
  const wrong = names.find((name) => !Object.hasOwn(executableTargets, name));
  if (wrong !== undefined) {
    throw new Error(`expected some of ${Object.keys(executableTargets).join(", ")}, received "${wrong}"`);
  }
  const command = mkdtempSync(join(tmpdir(), "xen-ts-command-"));
  try {
    await buildCommand(command);
    await makeExecutables(command, resolve(folder), names.length === 0 ? undefined : (names as Executable[]));
  } finally {
    rmSync(command, { recursive: true, force: true });
  }
}
