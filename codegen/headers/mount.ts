import { mkdirSync, symlinkSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { HeaderTree } from "./tree.ts";

/** Makes `at`/xen/… out of links to the tree's files, so that a C compiler given `-I at` finds <xen/…>; returns `at`. */
export function mountTree(tree: HeaderTree, at: string): string {
  for (const path of tree.paths) {
    const link = join(at, "xen", path);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(resolve(tree.locate(path)), link);
  }
  return at;
}
