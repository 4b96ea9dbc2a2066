/** A process that has no descriptors left: each use fails with EMFILE, or works; nothing ends the process or is left open. */

import { describe, expect, test } from "bun:test";
import { join } from "node:path";
import { scenes } from "../scenes.ts";

const child = join(import.meta.dir, "scene.child.ts");

interface Report {
  readonly outcomes: readonly string[];
  readonly left: readonly string[];
}

async function play(name: string): Promise<Report> {
  const program = Bun.spawn([process.execPath, child, name], { stdout: "pipe", stderr: "pipe" });
  const [text, complaint] = [await program.stdout.text(), await program.stderr.text()];
  expect({ exitCode: await program.exited, complaint }).toEqual({ exitCode: 0, complaint: "" });
  return JSON.parse(text) as Report;
}

const FINE = /^(?:played|not begun|XenError EMFILE)$/;

describe("with 0 to 16 descriptors left,", () => {
  test.each(Object.keys(scenes))(
    "%s: works, or fails with EMFILE, and works once there are some again",
    async (name) => {
      const { outcomes, left } = await play(name);
      expect(outcomes.slice(0, -1).filter((outcome) => !FINE.test(outcome))).toEqual([]);
      expect(outcomes.at(-1)).toBe("at last played");
      expect(left).toEqual([]);
    },
  );
});

test("a scarcity that a scene meets is seen by it: the first of the outcomes is EMFILE", async () => {
  const { outcomes } = await play("a hypercall in the background");
  expect(outcomes.includes("XenError EMFILE")).toBeTrue();
  expect(outcomes.includes("played")).toBeTrue();
});
