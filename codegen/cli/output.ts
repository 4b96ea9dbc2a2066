/**
 * Compares the output folder with the wanted files, and applies the changes.
 *
 * Every file is first written in full beside its place, then all are renamed. So the output is replaced completely or
 * not at all, unless a crash interrupts the renames.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { temporaryDirectory } from "../headers/store.ts";

/** Path below the output folder → text. */
export type Files = ReadonlyMap<string, string>;

export interface Change {
  readonly path: string;
  readonly kind: "added" | "changed" | "removed";
}

/** Compares the folder `root` with `files`. Folders listed in `owned` may contain no other files. */
export function findChanges(root: string, files: Files, owned: readonly string[]): Change[] {
  const changes: Change[] = [];
  for (const [path, text] of files) {
    const place = join(root, path);
    if (!existsSync(place)) changes.push({ path, kind: "added" });
    else if (readFileSync(place, "utf8") !== text) changes.push({ path, kind: "changed" });
  }
  for (const folder of owned) {
    for (const path of filesBelow(root, folder)) if (!files.has(path)) changes.push({ path, kind: "removed" });
  }
  return changes.sort((left, right) => (left.path < right.path ? -1 : 1));
}

/** Makes the changes that `findChanges` found. */
export function applyChanges(root: string, files: Files, changes: readonly Change[]): void {
  if (changes.length === 0) return;
  using work = temporaryDirectory(root, "codegen");
  const written = changes
    .filter(({ kind }) => kind !== "removed")
    .map(({ path }, index) => {
      const file = join(work.path, String(index));
      writeFileSync(file, files.get(path) ?? "");
      return { file, place: join(root, path) };
    });
  for (const { file, place } of written) {
    mkdirSync(dirname(place), { recursive: true });
    renameSync(file, place);
  }
  for (const { path, kind } of changes) if (kind === "removed") rmSync(join(root, path));
}

function filesBelow(root: string, folder: string): string[] {
  const dir = join(root, folder);
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}
