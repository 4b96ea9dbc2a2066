/** The site's documents: which files, in which order, and the text that TypeDoc gets of each. */

import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, normalize, relative } from "node:path";

/** A document with those below it in the site's navigation; paths from the repository's root. */
export interface Page {
  readonly path: string;
  readonly children: readonly string[];
}

/** Returns the documents in the order of the navigation. */
export function pagesOf(root: string): Page[] {
  const inFolder = (folder: string): string[] => {
    const all = [...new Bun.Glob("*.md").scanSync(join(root, folder))].map((name) => join(folder, name));
    const listed = linksOf(read(root, join(folder, "README.md"))).map((to) => normalize(join(folder, to)));
    const rest = all.filter((path) => !listed.includes(path) && basename(path) !== "README.md").toSorted();
    return [...new Set([...listed.filter((path) => all.includes(path)), ...rest])];
  };
  const folderPage = (folder: string, more: readonly string[] = []): Page => ({
    path: `docs/${folder}/README.md`,
    children: [...inFolder(`docs/${folder}`), ...more],
  });
  const above = [...new Bun.Glob("*.md").scanSync(join(root, "docs"))].map((name) => `docs/${name}`);
  const alone = new Set(["docs/architecture.md", "docs/coverage.md"]);
  const further = above.filter((path) => !alone.has(path)).toSorted();
  return [
    folderPage("guide", further),
    folderPage("operations"),
    { path: "docs/cli/reference.md", children: ["docs/cli/transcripts.md"] },
    folderPage("porting"),
    { path: "docs/architecture.md", children: [] },
    { path: "docs/coverage.md", children: [] },
    ...["CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md"].map((path) => ({ path, children: [] })),
  ];
}

function read(root: string, path: string): string {
  return readFileSync(join(root, path), "utf8");
}

function linksOf(markdown: string): string[] {
  return Array.from(markdown.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g), ([, to = ""]) => to);
}

const COMMENT = /^<!--[^]*?-->\n+/gm;
const HEADING = /^# (.*)\n+/;

/** The titles in the navigation that are not the document's own heading. */
const titles: Readonly<Record<string, string>> = {
  "docs/guide/README.md": "Guide",
  "docs/cli/reference.md": "Command",
  "docs/cli/transcripts.md": "Transcripts",
  "docs/coverage.md": "Coverage",
};

/**
 * Returns a document as the site has it: with a title of its own, without invisible comments, and without links to
 * files that the site lacks.
 */
export function textOf(root: string, { path, children }: Page, pages: ReadonlySet<string>): string {
  const text = read(root, path).replaceAll(COMMENT, "");
  const title = titles[path] ?? HEADING.exec(text)?.[1]?.replaceAll("`", "") ?? basename(path, ".md");
  const below = children.map((child) => `  - ${relativeTo(path, child)}`);
  const front = [`title: ${JSON.stringify(title)}`, ...(below.length > 0 ? ["children:", ...below] : [])];
  return `---\n${front.join("\n")}\n---\n\n${withLinks(text.replace(HEADING, ""), root, path, pages)}`;
}

/** Keeps links to documents and pictures; of every other link it leaves the words. */
export function withLinks(text: string, root: string, path: string, pages: ReadonlySet<string>): string {
  return text.replaceAll(
    /(!?)\[((?:[^\]`]|`[^`]*`)*)\]\(([^)\s]+)\)/g,
    (whole, picture: string, words: string, to: string) => {
      if (/^(?:https?:|#)/.test(to)) return whole;
      const file = normalize(join(dirname(path), to.replace(/#.*/, "")));
      if (!existsSync(join(root, file))) throw new Error(`${path}: a link leads to ${to}, which does not exist`);
      const isKept = picture === "!" || pages.has(file) || /\.(?:json|yml)$/.test(file);
      return isKept ? whole : words;
    },
  );
}

function relativeTo(from: string, to: string): string {
  const path = relative(dirname(from), to);
  return path.startsWith(".") ? path : `./${path}`;
}
