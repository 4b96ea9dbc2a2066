import { expect, test } from "bun:test";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

test("damaged headers result in a model or an error with a position, never a hang or a crash", async () => {
  const folder = mkdtempSync(join(tmpdir(), "xen-ts-fuzz-"));
  const seedFile = join(folder, "seed");
  const seconds = "4";
  const command = [process.execPath, join(import.meta.dir, "run.ts"), seconds, "1", seedFile];
  const run = Bun.spawn(command, { stdout: "pipe", stderr: "pipe" });
  // The run ends by itself. Only a hang is ended here, and then the file holds the seed to repeat.
  const timer = setTimeout(() => run.kill(), 40_000);
  const [report, errors, status] = await Promise.all([run.stdout.text(), run.stderr.text(), run.exited]);
  clearTimeout(timer);
  // A run that could not begin has written none, and its errors say why.
  const lastSeed = existsSync(seedFile) ? readFileSync(seedFile, "utf8").trim() : undefined;
  rmSync(folder, { recursive: true });
  expect({ status, errors, lastSeed }).toEqual({ status: 0, errors: "", lastSeed: expect.any(String) });
  expect(Number.parseInt(report, 10)).toBeGreaterThan(100);
}, 60_000);
