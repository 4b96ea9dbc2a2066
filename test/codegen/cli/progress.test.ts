import { expect, test } from "bun:test";
import { TerminalProgress } from "../../../codegen/cli/progress.ts";

test("a quick run reports no progress", async () => {
  const lines: string[] = [];
  const progress = new TerminalProgress((line) => lines.push(line));
  progress.step("reading");
  expect(await progress.during("waiting", Promise.resolve(7))).toBe(7);
  expect(lines).toEqual([]);
});

test("a slow run reports progress from time to time", async () => {
  const lines: string[] = [];
  const progress = new TerminalProgress((line) => lines.push(line), 20);
  await progress.during("downloading", Bun.sleep(60));
  progress.step("reading");
  progress.step("writing");
  expect(lines).toEqual(["downloading …", "reading …"]);
});
