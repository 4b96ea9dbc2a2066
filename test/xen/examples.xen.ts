import { afterAll, expect, test } from "bun:test";
import { REAL, runExample, SHAPES } from "../examples/shapes.ts";
import { createGuest } from "./guests/index.ts";

/** For those that want a guest. */
const guest = await createGuest({ name: "example" });
afterAll(() => guest[Symbol.dispose]());

test.each(Object.entries(SHAPES))("%s prints of this Xen what it prints of a simulated one", async (name, lines) => {
  const { output, problem, exitCode } = await runExample(name);
  expect(problem).toBe("");
  expect(exitCode).toBe(0);
  expect(output).toMatch(REAL);
  for (const line of lines) expect(output).toMatch(line);
});
