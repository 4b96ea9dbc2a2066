/** Builds the site: the documents of README.md and docs, and the reference, as files that need no server. */

import { mkdtempSync, rmSync } from "node:fs";
import { cp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deadLinks } from "./links.ts";
import { pagesOf, textOf } from "./pages.ts";
import { writeSite } from "./reference.ts";

/** Writes the site into a folder, whose content it replaces. Returns its faults: dead links, and TypeDoc's warnings. */
export async function buildSite(root: string, output: string): Promise<string[]> {
  const work = mkdtempSync(join(tmpdir(), "xen-ts-site-"));
  try {
    const pages = pagesOf(root);
    const paths = new Set(["README.md", ...pages.flatMap(({ path, children }) => [path, ...children])]);
    for (const path of paths) {
      const page = pages.find((one) => one.path === path) ?? { path, children: [] };
      await Bun.write(join(work, path), textOf(root, page, paths));
    }
    // What documents show beside text, and the files that they hand out.
    for (const path of new Bun.Glob("docs/**/*.{svg,png,json,yml}").scanSync(root)) {
      await cp(join(root, path), join(work, path));
    }
    const documents = pages.map(({ path }) => join(work, path));
    const warnings = await writeSite({ root, documents, home: join(work, "README.md"), output });
    return [...warnings, ...deadLinks(output)];
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
