/**
 * Hostile values at every place of every argument of the public API: values of every wrong kind, and objects whose code
 * throws, closes the object, takes memory away, or makes the call again. A child process for each group shows a crash as
 * a failure. `npm run hostile` makes all calls; here some of them are drawn at each place.
 */

import { describe, expect, test } from "bun:test";
import { runChild } from "./run-child.ts";
import { groups } from "./subjects/index.ts";

const MINUTES = 60_000;

describe("hostile values", () => {
  test.concurrent.each(Object.keys(groups))(
    "given to the methods of the group %s are refused or work, and the objects work afterwards",
    async (group) => {
      const { faults, calls, end } = await runChild("hostile.child.ts", [group]);
      expect(faults).toEqual([]);
      // Otherwise the last call has ended the process.
      expect(end).toBe("done");
      expect(calls).toBeGreaterThan(50);
    },
    10 * MINUTES,
  );
});
