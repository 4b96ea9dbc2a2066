/** The lab's cache folder. All of it can be deleted at any time; no file in it is ever half written. */

import { createHash } from "node:crypto";
import { createReadStream, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, isAbsolute, join } from "node:path";
import { LabError } from "./error.ts";

export function cachePath(...parts: string[]): string {
  const configured = process.env["XDG_CACHE_HOME"];
  const base = configured !== undefined && isAbsolute(configured) ? configured : join(homedir(), ".cache");
  return join(base, "xen-ts", "lab", ...parts);
}

/**
 * A folder for work in progress, removed when disposed. It lies inside the cache, so that finished files are moved to
 * their place by an atomic rename. Its name has the process id, so that the leftovers of a killed process are found and
 * removed.
 */
export function workFolder(): { readonly path: string } & Disposable {
  const parent = cachePath("work");
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent)) {
    if (!existsSync(`/proc/${name.split("-")[0]}`)) rmSync(join(parent, name), { recursive: true, force: true });
  }
  const path = mkdtempSync(join(parent, `${process.pid}-`));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

/** Moves a finished file or folder to its place. A folder that another boot has put there meanwhile stays. */
export function keep(finished: string, place: string): void {
  mkdirSync(dirname(place), { recursive: true });
  try {
    renameSync(finished, place);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code !== "ENOTEMPTY" && code !== "EEXIST") throw error;
  }
}

/** Returns the hex or base64 digest of a file's bytes. */
export async function digest(
  path: string,
  algorithm: "sha256" | "sha512",
  encoding: "hex" | "base64",
): Promise<string> {
  const hash = createHash(algorithm);
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest(encoding);
}

export async function verify(
  path: string,
  name: string,
  algorithm: "sha256" | "sha512",
  encoding: "hex" | "base64",
  expected: string,
): Promise<void> {
  const actual = await digest(path, algorithm, encoding);
  if (actual !== expected)
    throw new LabError(`${name} is damaged: expected ${algorithm} ${expected}, received ${actual}`);
}
