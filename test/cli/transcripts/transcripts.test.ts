/** The transcripts of docs/cli against the commands, on a simulated machine, and against each other. */

import { describe, expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { simulated } from "../run.ts";
import { sections } from "./sections.ts";
import { entriesOf } from "./transcripts.ts";

const entries = entriesOf(readFileSync(join(import.meta.dir, "../../../docs/cli/transcripts.md"), "utf8"));
const outputs = new Map(entries.map(({ line, output }) => [line, output]));

test("docs/cli/transcripts.md has the lines that main.ts runs, and each has printed something", () => {
  expect(entries.map(({ line }) => line)).toEqual(sections.flatMap(({ lines }) => lines));
  expect(entries.filter(({ output }) => output === "")).toEqual([]);
});

/** Returns the heading of a table. */
const headingOf = (text: string): string[] => (text.split("\n")[0] ?? "").trim().split(/ {2,}/);

/** Returns the labels of details. */
const labelsOf = (text: string): string[] => text.split("\n").map((line) => line.split(/ {2,}/)[0] ?? "");

describe("a transcript has the form of the command today", () => {
  test.each(["list", "list -o wide", "vcpus", "top -d 1", "devices web", "events web", "doctor"])(
    "the heading of xen-ts %s",
    async (words) => {
      const { stdout } = await simulated(...words.split(" "));
      expect(headingOf(outputs.get(`xen-ts ${words}`) ?? "")).toEqual(headingOf(stdout));
    },
  );

  test.each(["info", "info web"])("the labels of xen-ts %s", async (words) => {
    const { stdout } = await simulated(...words.split(" "));
    expect(labelsOf(outputs.get(`xen-ts ${words}`) ?? "")).toEqual(labelsOf(stdout.trimEnd()));
  });
});

test.each([
  ["xen-ts store tree -p /local/domain/1/console", "xenstore-ls -p /local/domain/1/console"],
  ["xen-ts store read /local/domain/1/name", "xenstore-read /local/domain/1/name"],
  ["xen-ts dmesg | head -n 3", "xl dmesg | head -n 3"],
])("the transcript of %s is that of %s", (ours, theirs) => {
  expect(outputs.get(ours)).toBe(outputs.get(theirs));
});
