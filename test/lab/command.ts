/**
 * The command `xen-ts` for dom0's PATH: built as it is published, and again when its sources have changed. dom0's own Bun
 * runs it, as `bunx` would.
 */

import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cachePath, keep, workFolder } from "./cache.ts";
import type { CpioWriter } from "./cpio.ts";
import { capture } from "./tools.ts";
import { addFiles, treeRoot } from "./tree.ts";

/** Files of the tree that determine the build. */
const INPUTS = /^(?:src|package)\/|^(?:package\.json|bun\.lock)$/;

const PLACE = "usr/lib/xen-ts/dist";

const SCRIPT = `#!/bin/sh
exec bun /${PLACE}/cli/main.js "$@"
`;

/** Adds the command. `paths` are the tree's files. */
export async function addCommand(archive: CpioWriter, paths: readonly string[]): Promise<void> {
  const built = await builtCommand(paths);
  const files = readdirSync(built, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".js"));
  archive.folder(PLACE);
  for (const folder of ["cli", "chunks"]) archive.folder(`${PLACE}/${folder}`);
  addFiles(
    archive,
    built,
    files.filter((path) => /^(?:cli|chunks)\//.test(path)),
    PLACE,
  );
  archive.file("usr/bin/xen-ts", 0o755, Buffer.from(SCRIPT));
  archive.file(`usr/lib/xen-ts/package.json`, 0o644, readFileSync(join(treeRoot, "package.json")));
}

/** Resolves with the folder of a build of the tree's present sources. */
export async function builtCommand(paths: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const path of paths.filter((path) => INPUTS.test(path)).toSorted()) {
    hash.update(path).update(readFileSync(join(treeRoot, path)));
  }
  const place = cachePath("command", hash.digest("hex").slice(0, 16));
  if (existsSync(place)) return place;
  using work = workFolder();
  const output = join(work.path, "dist");
  await capture(["bun", join(treeRoot, "package/command.ts"), output], { cwd: treeRoot });
  keep(output, place);
  return place;
}
