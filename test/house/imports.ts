/** Reads the imports of source files: static ones, types, re-exports, `import("…")`, `require("…")`, bare `import "…"`. */

import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

export interface Import {
  /** Path of the importing file from the root of the repository. */
  readonly from: string;
  /** Path of the imported file from the root, or the name of a package or built-in module. */
  readonly to: string;
}

const COMMENT = /\/\*[^]*?\*\/|(?<![:"'`\w])\/\/[^\n]*/g;
const SPECIFIER =
  /(?:^|[\s;}*])from\s*"([^"\n]+)"|^\s*import\s*"([^"\n]+)"|\bimport\s*\(\s*"([^"\n]+)"|\brequire\s*\(\s*"([^"\n]+)"/gm;

/** Returns the imports in a file's text, each once. */
export function importsIn(from: string, text: string): Import[] {
  const found = new Set<string>();
  for (const [, ...groups] of text.replaceAll(COMMENT, "").matchAll(SPECIFIER)) {
    const specifier = groups.find((group) => group !== undefined) ?? "";
    if (!/^[\w.@/:-]+$/.test(specifier)) continue;
    found.add(specifier.startsWith(".") ? normalize(join(dirname(from), specifier)) : specifier);
  }
  return [...found].map((to) => ({ from, to }));
}

/** Returns the imports of all TypeScript files below some folders of the repository, generated files left out. */
export function importsBelow(root: string, folders: readonly string[]): Import[] {
  return folders.flatMap((folder) =>
    sourcesBelow(root, folder).flatMap((path) => importsIn(path, readFileSync(join(root, path), "utf8"))),
  );
}

/** Returns the paths of the TypeScript files below a folder, sorted, generated files left out. */
export function sourcesBelow(root: string, folder: string): string[] {
  return [...new Bun.Glob(`${folder}/**/*.ts`).scanSync(root)]
    .filter((path) => !path.startsWith("src/generated/"))
    .toSorted();
}
