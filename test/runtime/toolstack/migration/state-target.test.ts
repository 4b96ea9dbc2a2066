/** Files for saved states. */

import { afterAll, expect, test } from "bun:test";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openTarget } from "../../../../src/runtime/toolstack/migration/state-target.ts";

const folder = mkdtempSync(join(tmpdir(), "target-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a file takes more parts than Linux does at once, and empty ones", async () => {
  const path = join(folder, "parts");
  const parts = Array.from({ length: 3000 }, (_, i) => new Uint8Array(i % 3).fill(i % 251));
  const file = await openTarget(path, undefined);
  await file.write(parts);
  await file.write([new Uint8Array(0)]);
  expect(existsSync(path)).toBe(false);
  await file.finish();
  expect(readFileSync(path).equals(Buffer.concat(parts))).toBe(true);
});

test("a device without room refuses, and is left", async () => {
  const file = await openTarget("/dev/full", undefined);
  await expect(file.write([new Uint8Array(10), new Uint8Array(10)])).rejects.toThrow("ENOSPC");
  await file.abandon(new Error("full"));
  expect(existsSync("/dev/full")).toBe(true);
});
