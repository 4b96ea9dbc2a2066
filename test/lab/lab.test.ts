/**
 * The suite for a real Xen, as part of `bun test`, and the lab's own promises. Downloads nothing, unless CI=true: where
 * the target is not prepared, one skipped test says how to prepare it.
 */

import { beforeAll, describe, expect, test } from "bun:test";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { BootError, isPrepared, prepare, run } from "./index.ts";
import { progressOnStderr } from "./progress.ts";
import { runSuite } from "./suite.ts";

const target = "4.17-x86_64";
const minutes = 60_000;

if (isPrepared(target) || process.env["CI"] === "true") {
  describe(`a real Xen, ${target}`, () => {
    beforeAll(() => prepare(target, progressOnStderr(target)), 15 * minutes);

    test(
      "test/xen/**/*.xen.ts passes in dom0",
      async () => {
        const output: string[] = [];
        const keep = (chunk: Uint8Array): void => void output.push(Buffer.from(chunk).toString());
        const result = await runSuite(target, undefined, { onStdout: keep, onStderr: keep });
        const sums = `${result.pass} pass, ${result.fail} fail, ${result.skip} skip`;
        process.stderr.write(`in dom0 of ${target}: ${sums}\n`);
        if (result.status !== 0) process.stderr.write(output.join(""));
        expect(result).toMatchObject({ status: 0, fail: 0 });
        expect(result.pass).toBeGreaterThan(0);
      },
      11 * minutes,
    );

    test(
      "exit status, both outputs, the tree and further folders are passed on",
      async () => {
        const folder = mkdtempSync(join(tmpdir(), "xen-ts-with-"));
        writeFileSync(join(folder, "note"), "brought along\n");
        const script = [
          `cat /with/${basename(folder)}/note`,
          "pwd",
          "ls package.json",
          "head -c 1000000 /dev/zero | tr '\\0' x",
          "printf 'no newline' >&2",
          "exit 7",
        ];
        const result = await run(target, script.join("\n"), { with: [folder] });
        rmSync(folder, { recursive: true });
        expect(result.status).toBe(7);
        expect(result.stdout).toBe(`brought along\n/xen-ts\npackage.json\n${"x".repeat(1_000_000)}`);
        expect(result.stderr).toBe("no newline");
      },
      3 * minutes,
    );

    test(
      "a command that never ends is stopped, and the console's last lines are shown",
      async () => {
        const error: unknown = await run(target, ["sleep", "1000"], { timeout: 10 }).catch((error: unknown) => error);
        expect(error).toBeInstanceOf(BootError);
        expect(String(error)).toContain(`${target} did not end within 10 s`);
        expect(String(error)).toContain("(XEN) ");
      },
      1 * minutes,
    );
  });
} else {
  test.skip(`a real Xen is not prepared: npm run lab -- prepare ${target}`, () => {});
}
