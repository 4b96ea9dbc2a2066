/** Finds dead links in a folder of HTML files: files and fragments that do not exist. */

import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";

const REFERENCE = /\s(?:href|src)="([^"]*)"/g;
const ANCHOR = /\s(?:id|name)="([^"]*)"/g;

/** Lists the dead links: "guide/errors.html: ../api.html#tiem". Links to other machines are not followed. */
export function deadLinks(folder: string): string[] {
  const files = [...new Bun.Glob("**/*.html").scanSync(folder)].toSorted();
  const anchors = new Map<string, Set<string>>();
  const texts = new Map(files.map((file) => [file, readFileSync(join(folder, file), "utf8")]));
  for (const [file, text] of texts) {
    anchors.set(file, new Set(Array.from(text.matchAll(ANCHOR), ([, id = ""]) => decoded(id))));
  }
  const dead: string[] = [];
  for (const [file, text] of texts) {
    for (const to of new Set(Array.from(text.matchAll(REFERENCE), ([, to = ""]) => decoded(to)))) {
      if (/^(?:[a-z]+:|$)/.test(to)) continue;
      const [path = "", fragment = ""] = to.split("#").map(decodeURIComponent);
      const target = path === "" ? file : normalize(join(dirname(file), path.replace(/\?.*/, "")));
      const isFile = existsSync(join(folder, target)) && statSync(join(folder, target)).isFile();
      const isOutside = relative(folder, join(folder, target)).startsWith("..");
      const isThere = fragment === "" || anchors.get(target)?.has(fragment) !== false;
      if (!isFile || isOutside || !isThere) dead.push(`${file}: ${to}`);
    }
  }
  return dead;
}

function decoded(text: string): string {
  return text.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&lt;", "<").replaceAll("&amp;", "&");
}
