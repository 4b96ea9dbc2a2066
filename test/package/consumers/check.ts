/** Checks a consumer's project with a compiler. */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { COMPILERS, type Compiler } from "./projects.ts";

export interface Check {
  /** Errors in files of this package. */
  readonly ours: string[];
  /** Errors in the consumer's own files. */
  readonly own: string[];
}

/** Checks files of a project with settings beside its own. */
export async function check(
  folder: string,
  compiler: Compiler,
  settings: object,
  files: readonly string[],
): Promise<Check> {
  const config = join(folder, `tsconfig.${compiler.replaceAll(/\W/g, "-")}.${Bun.hash(JSON.stringify(settings))}.json`);
  const compilerOptions = { noEmit: !("noEmit" in settings), ...settings };
  writeFileSync(config, JSON.stringify({ extends: "./tsconfig.json", compilerOptions, include: [], files }));
  const child = Bun.spawn([...COMPILERS[compiler], "--pretty", "false", "-p", config], { cwd: folder, stderr: "pipe" });
  const text = `${await child.stdout.text()}${await child.stderr.text()}`;
  const status = await child.exited;
  const errors = text.split("\n").filter((line) => /\berror TS\d+/.test(line));
  if ((status === 0) !== (errors.length === 0)) throw new Error(`the compiler ended with ${status}:\n${text}`);
  return { ours: errors.filter(isOurs), own: errors.filter((line) => !isOurs(line)) };
}

function isOurs(line: string): boolean {
  return /node_modules\/xen-ts\//.test(line);
}
