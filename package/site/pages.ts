/** The site's documents: which files, in which order, and the text that TypeDoc gets of each. */

import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, normalize, relative } from "node:path";

/** A document with those below it in the site's navigation; paths from the repository's root. */
export interface Page {
  readonly path: string;
  readonly children: readonly string[];
}

/** Documents below docs with a place of their own in the navigation. */
const alone = new Set(["docs/architecture.md", "docs/coverage.md"]);

/** Returns the documents in the order of the navigation: those of a folder as its README.md lists them. */
export function pagesOf(root: string): Page[] {
  const page = (folder: string, all: readonly string[]): Page => {
    const path = `docs/${folder}/README.md`;
    const listed = linksOf(read(root, path)).map((to) => normalize(join("docs", folder, to)));
    const chapters = listed.filter((chapter) => all.includes(chapter));
    return { path, children: [...new Set([...chapters, ...all.toSorted()])] };
  };
  const inFolder = (folder: string): string[] =>
    Array.from(new Bun.Glob("*.md").scanSync(join(root, folder)), (name) => join(folder, name)).filter(
      (path) => basename(path) !== "README.md" && !alone.has(path),
    );
  return [
    page("guide", [...inFolder("docs/guide"), ...inFolder("docs")]),
    page("operations", inFolder("docs/operations")),
    { path: "docs/cli/reference.md", children: ["docs/cli/transcripts.md"] },
    page("porting", inFolder("docs/porting")),
    ...[...alone, "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md"].map((path) => ({ path, children: [] })),
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
  "docs/deploy.md": "In a server, a container, a unit",
  "docs/devices.md": "Serving devices",
  "docs/guide/README.md": "Guide",
  "docs/xenbus.md": "The protocol of devices",
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
