/** Prose is plain, as far as a program can tell. The rest is for readers. */

import { expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { summaries } from "../../src/generated/summaries.ts";
import { sourcesBelow } from "./imports.ts";
import { paragraphsOf, tomlComments } from "./prose/documents.ts";
import { wordsOf } from "./prose/passage.ts";
import { faultsOfComment, faultsOfTest, faultsOfText } from "./prose/rules.ts";
import { proseOf } from "./prose/source.ts";

const root = join(import.meta.dir, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

/** Its texts have the faults that the check must find. */
const PLANTED = "test/house/prose/rules.test.ts";

const folders = ["src", "codegen", "test", "bench", "examples"];
const paths = folders.flatMap((folder) => sourcesBelow(root, folder)).filter((path) => path !== PLANTED);
/** The meanings of Xen's errors, which annotations.toml has. */
paths.push("src/generated/meanings.ts");
const sources = paths.map((path) => proseOf(path, read(path)));

test("doc comments are plain", () => {
  const comments = sources.flatMap(({ comments }) => comments);
  expect(comments.length).toBeGreaterThan(4000);
  expect(comments.flatMap(faultsOfComment)).toEqual([]);
});

test("doc comments name their subject: what, who and where are rare, and if is more frequent than where", () => {
  const words = sources.flatMap(({ comments }) => comments.flatMap(({ text }) => wordsOf(text.toLowerCase())));
  const count = (...wanted: string[]): number => words.filter((word) => wanted.includes(word)).length;
  expect((count("what", "who", "where") * 1000) / words.length).toBeLessThanOrEqual(6);
  expect(count("if")).toBeGreaterThan(count("where"));
});

test("messages and help texts are plain", () => {
  const messages = sources.flatMap(({ messages }) => messages);
  expect(messages.length).toBeGreaterThan(2000);
  expect(messages.flatMap(faultsOfText)).toEqual([]);
});

test("sentences about operations are plain", () => {
  const sentences = Object.entries(summaries).flatMap(([family, all]) =>
    Object.entries(all).map(([name, text]) => ({ at: `${family} ${name}`, text })),
  );
  expect(sentences.length).toBeGreaterThan(500);
  expect(sentences.flatMap(faultsOfComment)).toEqual([]);
});

test("names of tests are plain, and begin with their subject", () => {
  const tests = sources.flatMap(({ tests }) => tests);
  expect(tests.length).toBeGreaterThan(1500);
  expect(tests.flatMap(faultsOfTest)).toEqual([]);
});

test("comments of TOML files are plain", () => {
  const comments = ["codegen/annotations.toml", "xen-headers/versions.toml"].flatMap((path) =>
    tomlComments(path, read(path)),
  );
  expect(comments.length).toBeGreaterThan(100);
  expect(comments.flatMap(faultsOfText)).toEqual([]);
});

test("documents are plain", () => {
  const documents = ["*.md", "docs/**/*.md", "xen-headers/*.md"].flatMap((glob) =>
    Array.from(new Bun.Glob(glob).scanSync(root)),
  );
  const paragraphs = documents.flatMap((path) => paragraphsOf(path, read(path)));
  expect(paragraphs.length).toBeGreaterThan(100);
  expect(paragraphs.flatMap(faultsOfText)).toEqual([]);
});
