/** Checks the site: its parts, and all of it once it is built. */

import { afterAll, expect, setDefaultTimeout, test } from "bun:test";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deadLinks } from "../../package/site/links.ts";
import { withNamesLinked } from "../../package/site/linked.ts";
import { pagesOf, withLinks } from "../../package/site/pages.ts";

// The compiler and TypeDoc run in a process of their own, on a machine that may have others.
setDefaultTimeout(300_000);

const root = join(import.meta.dir, "../..");
const folder = mkdtempSync(join(tmpdir(), "xen-ts-site-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("every document is on the site, once", () => {
  const globs = ["docs/**/*.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md"];
  const documents = globs.flatMap((glob) => Array.from(new Bun.Glob(glob).scanSync(root)));
  const pages = pagesOf(root);
  const paths = [...pages.map(({ path }) => path), ...pages.flatMap(({ children }) => children)];
  expect(paths.toSorted()).toEqual(documents.toSorted());
});

test("the guide's contents list every chapter", () => {
  const contents = readFileSync(join(root, "docs/guide/README.md"), "utf8");
  const chapters = [...new Bun.Glob("*.md").scanSync(join(root, "docs/guide"))].filter((name) => name !== "README.md");
  expect(chapters.filter((name) => !contents.includes(`](${name})`))).toEqual([]);
});

test("a dead link is found: a file, a fragment, a place outside the site", () => {
  const site = join(folder, "planted");
  mkdirSync(join(site, "below"), { recursive: true });
  writeFileSync(
    join(site, "index.html"),
    '<h2 id="a">A</h2><a href="#a"></a><a href="#b"></a><a href="gone.html"></a>',
  );
  writeFileSync(join(site, "below/page.html"), '<a href="../index.html#a"></a><img src="../../etc"><a href="x:y"></a>');
  expect(deadLinks(site)).toEqual(["below/page.html: ../../etc", "index.html: #b", "index.html: gone.html"]);
});

test("a link to a file that the site lacks becomes words, and one to a missing file is an error", () => {
  const pages = new Set(["docs/api.md"]);
  const text = "See [the `API`](api.md#time), [the code](../src/index.ts) and [elsewhere](https://example.org).";
  expect(withLinks(text, root, "docs/deploy.md", pages)).toBe(
    "See [the `API`](api.md#time), the code and [elsewhere](https://example.org).",
  );
  expect(() => withLinks("[x](nothing.md)", root, "docs/api.md", pages)).toThrow(
    "docs/api.md: a link leads to nothing",
  );
});

const pageOf = (name: string): string | undefined => (name === "XenError" ? "e.html" : undefined);

test("names of errors are linked in prose and in code elements, and not in programs, headings or links", () => {
  const linked = '<a href="e.html">XenError</a>';
  expect(withNamesLinked("<p>A XenError.</p>", pageOf)).toBe(`<p>A ${linked}.</p>`);
  expect(withNamesLinked("<code>XenError</code>", pageOf)).toBe(`<code>${linked}</code>`);
  for (const name of ["h1", "a", "pre"]) {
    const html = `<${name}>XenError</${name}>`;
    expect(withNamesLinked(html, pageOf)).toBe(html);
  }
});

test("the site is built without warnings or dead links", () => {
  const output = join(folder, "site");
  const command = [process.execPath, join(root, "package/site/main.ts"), output];
  const { stdout, stderr, exitCode } = Bun.spawnSync(command, { cwd: root });
  expect(stderr.toString()).toBe("");
  expect(exitCode).toBe(0);
  expect(stdout.toString()).toContain("index.html");
  for (const path of ["index.html", "documents/Guide.Errors.html", "classes/xen-ts.XenStore.html"]) {
    expect(existsSync(join(output, path))).toBeTrue();
  }
});
