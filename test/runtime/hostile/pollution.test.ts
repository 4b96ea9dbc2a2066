/**
 * Every valid call of the public API, after other code has changed the prototypes of all objects, or the species of the
 * engine's classes. A child process for each kind shows a crash as a failure.
 */

import { describe, expect, test } from "bun:test";
import { runChild } from "./run-child.ts";

const MINUTES = 60_000;
/** The other kinds take a minute or two: `npm run hostile` makes them. */
const KINDS = ["texts on Object.prototype", "accessors on Object.prototype", "species that throw"];

describe("every public method, called", () => {
  test.concurrent.each(KINDS)(
    "with %s, does what it does without, and its object works afterwards",
    async (kind) => {
      const { faults, calls, end } = await runChild("pollution.child.ts", [kind]);
      expect(faults).toEqual([]);
      expect(end).toBe("done");
      expect(calls).toBeGreaterThan(400);
    },
    10 * MINUTES,
  );
});
