/**
 * Hostile values at every place of every argument of the public API: values of every wrong kind, and objects whose code
 * throws, closes the object, or makes the call again. A child process for each group shows a crash as a failure.
 */

import { describe, expect, test } from "bun:test";
import { join } from "node:path";

const MINUTES = 60_000;

interface Line {
  readonly call?: string;
  readonly fault?: string;
  readonly done?: true;
}

describe("hostile values", () => {
  // The other groups take many minutes: `bun test/runtime/hostile/hostile.child.ts GROUP` attacks one by hand.
  test.concurrent.each(["numbers", "ring"])(
    "given to the methods of the group %s are refused or work, and the objects work afterwards",
    async (group) => {
      const child = Bun.spawn([process.execPath, join(import.meta.dir, "hostile.child.ts"), group], {
        stdout: "pipe",
        stderr: "pipe",
      });
      const [stdout, stderr, status] = await Promise.all([child.stdout.text(), child.stderr.text(), child.exited]);
      const lines = stdout.split("\n").filter((line) => line !== "");
      const said = lines.map((line) => JSON.parse(line) as Line);
      expect(said.filter(({ fault }) => fault !== undefined)).toEqual([]);
      // Otherwise the last call has ended the process.
      expect([said.at(-1), status, stderr]).toEqual([{ done: true }, 0, stderr]);
      expect(said.length).toBeGreaterThan(500);
    },
    10 * MINUTES,
  );
});
