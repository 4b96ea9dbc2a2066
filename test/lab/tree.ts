/** The working tree as dom0 sees it, and the other folders beside it: a small archive, written for each run. */

import { existsSync, lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { CpioWriter } from "./cpio.ts";
import { LabError } from "./error.ts";
import { capture } from "./tools.ts";

export const treeRoot: string = resolve(import.meta.dir, "../..");

/** Returns the working tree's files by git: tracked and untracked, but neither ignored nor Xen's unpacked headers. */
export async function treeFiles(): Promise<string[]> {
  const listed = await capture(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: treeRoot,
  });
  return [...new Set(listed.toString().split("\0"))].filter(
    (path) => path !== "" && !/^xen-headers\/[^/]+\//.test(path) && existsSync(join(treeRoot, path)),
  );
}

export function addFiles(archive: CpioWriter, root: string, paths: readonly string[], place: string): void {
  for (const path of paths) {
    const source = join(root, path);
    const status = lstatSync(source);
    if (status.isSymbolicLink()) archive.symlink(`${place}/${path}`, readlinkSync(source));
    else if (status.isFile()) archive.file(`${place}/${path}`, status.mode & 0o777, readFileSync(source));
  }
}

/** Adds a folder as /with/<basename>. */
export function addFolder(archive: CpioWriter, folder: string): void {
  const root = resolve(folder);
  if (!existsSync(root) || !lstatSync(root).isDirectory()) throw new LabError(`expected a folder, received ${folder}`);
  const place = `with/${basename(root)}`;
  archive.folder(place);
  addFiles(archive, root, readdirSync(root, { recursive: true, encoding: "utf8" }), place);
}
