/**
 * The Bun that runs in dom0: the version pinned by this project, built for glibc on the target's architecture. This
 * machine's own Bun is used if it fits; otherwise it comes from npm, and must have the checksum in bun.lock.
 */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cachePath, keep, verify, workFolder } from "./cache.ts";
import { readElfImports } from "./elf.ts";
import { LabError } from "./error.ts";
import type { Progress } from "./progress.ts";
import type { Architecture } from "./targets.ts";
import { capture } from "./tools.ts";
import { treeRoot } from "./tree.ts";

const npmNames: Record<Architecture, string> = { x86_64: "bun-linux-x64", arm64: "bun-linux-aarch64" };
const hostNames: Record<Architecture, string> = { x86_64: "x64", arm64: "arm64" };

/** Returns the binary's path if it is here already, else null. */
export function findBun(architecture: Architecture): string | null {
  const cached = cachedPath(architecture);
  if (existsSync(cached)) return cached;
  return isThisBun(architecture) ? process.execPath : null;
}

/** Resolves with the binary's path, after downloading it if necessary. */
export async function fetchBun(architecture: Architecture, progress: Progress): Promise<string> {
  const found = findBun(architecture);
  if (found !== null) return found;
  const name = `@oven/${npmNames[architecture]}`;
  const [identifier, integrity] = locked(name);
  progress.step(`downloading ${identifier}`);
  using work = workFolder();
  // in a folder of its own, or npm would read this project's package.json
  const packed = (await capture(["npm", "pack", "--silent", identifier], { cwd: work.path })).toString().trim();
  const archive = join(work.path, packed.split("\n").at(-1) ?? "");
  await verify(archive, identifier, "sha512", "base64", integrity.replace(/^sha512-/, ""));
  await capture(["tar", "-xzf", archive, "-C", work.path, "package/bin/bun"]);
  keep(join(work.path, "package/bin/bun"), cachedPath(architecture));
  return cachedPath(architecture);
}

export function bunVersion(): string {
  return locked("bun")[0].replace(/^.*@/, "");
}

function cachedPath(architecture: Architecture): string {
  return cachePath("bun", `${npmNames[architecture]}-${bunVersion()}`);
}

function isThisBun(architecture: Architecture): boolean {
  if (process.platform !== "linux" || process.arch !== hostNames[architecture] || Bun.version !== bunVersion()) {
    return false;
  }
  return readElfImports(readFileSync(process.execPath), process.execPath).interpreter?.includes("ld-linux") ?? false;
}

/** Returns NAME@VERSION and integrity of a package in bun.lock. */
function locked(name: string): [string, string] {
  const lock: unknown = Bun.JSONC.parse(readFileSync(join(treeRoot, "bun.lock"), "utf8"));
  const packages = (lock as { packages: Record<string, string[]> }).packages;
  const entry = packages[name];
  const identifier = entry?.[0];
  const integrity = entry?.at(-1);
  if (identifier === undefined || integrity === undefined) throw new LabError(`bun.lock has no ${name}`);
  return [identifier, integrity];
}
