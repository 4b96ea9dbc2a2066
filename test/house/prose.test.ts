/** Prose is plain, as far as a program can tell; the rest is for readers. */

import { describe, expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sourcesBelow } from "./imports.ts";
import { docComments, paragraphs, type Passage, sentencesOf, wordsOf } from "./prose.ts";

const root = join(import.meta.dir, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const folders = ["src", "codegen", "test", "bench", "examples"];
const comments = folders.flatMap((folder) =>
  sourcesBelow(root, folder).flatMap((path) => docComments(path, read(path))),
);
const documents = [
  ...new Bun.Glob("{README,CHANGELOG}.md").scanSync(root),
  ...new Bun.Glob("docs/**/*.md").scanSync(root),
];
const prose = documents.toSorted().flatMap((path) => paragraphs(path, read(path)));

const MOST_WORDS = 25;
const OPENINGS = /^(?:What|How|Whether|Where|Who|Which|Those|As|Of|The same|Gives?)\b/;
const IS_NO = /\b(?:is|are|was|were) no\b(?! longer| more)/;
const SO_TOO = /\bso too\b/i;

const hits = (passages: readonly Passage[], pattern: RegExp): string[] =>
  passages.filter(({ text }) => pattern.test(text)).map(({ at, text }) => `${at}: ${text.slice(0, 100)}`);

const longSentences = (passages: readonly Passage[]): string[] =>
  passages.flatMap(({ at, text }) =>
    sentencesOf(text)
      .filter((sentence) => wordsOf(sentence).length > MOST_WORDS)
      .map((sentence) => `${at}: ${wordsOf(sentence).length} words: ${sentence}`),
  );

describe("a doc comment", () => {
  test("begins with a noun or a verb in the third person", () => {
    expect(comments.length).toBeGreaterThan(1000);
    expect(hits(comments, OPENINGS)).toEqual([]);
  });

  test('says "is not a" and never "is no", "so too"', () => {
    expect([...hits(comments, IS_NO), ...hits(comments, SO_TOO)]).toEqual([]);
  });

  test(`has sentences of at most ${MOST_WORDS} words`, () => {
    expect(longSentences(comments)).toEqual([]);
  });

  test("names its subject: what, who and where are at most 6 in 1,000 words, and if is more frequent than where", () => {
    const words = comments.flatMap(({ text }) => wordsOf(text.toLowerCase()));
    const count = (...wanted: string[]): number => words.filter((word) => wanted.includes(word)).length;
    expect((count("what", "who", "where") * 1000) / words.length).toBeLessThanOrEqual(6);
    expect(count("if")).toBeGreaterThan(count("where"));
  });
});

describe("a document", () => {
  test('says "is not a" and never "is no", "so too"', () => {
    expect(prose.length).toBeGreaterThan(50);
    expect([...hits(prose, IS_NO), ...hits(prose, SO_TOO)]).toEqual([]);
  });

  test(`has sentences of at most ${MOST_WORDS} words`, () => {
    expect(longSentences(prose)).toEqual([]);
  });
});
