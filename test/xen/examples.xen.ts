import { afterAll, beforeAll, expect, test } from "bun:test";
import { REAL, runExample, runTogether, SHAPES } from "../examples/shapes.ts";
import { toolsDescribe } from "./c-tools.ts";
import { isThorough } from "./extent.ts";
import { createGuest } from "./guests/index.ts";

toolsDescribe("the examples", () => {
  /** For examples that need a guest. */
  let guest: Disposable;
  beforeAll(async () => {
    guest = await createGuest({ name: "example" });
  });
  afterAll(() => guest[Symbol.dispose]());

  if (isThorough) {
    test.each(Object.entries(SHAPES))(
      "%s prints of this Xen what it prints of a simulated one",
      async (name, lines) => {
        const { output, problem, exitCode } = await runExample(name);
        expect([problem, exitCode]).toEqual(["", 0]);
        expect(output).toMatch(REAL);
        for (const line of lines) expect(output).toMatch(line);
      },
    );
  } else {
    test("every example prints the expected lines on this Xen, all in one process", async () => {
      const { outputs, problem, exitCode } = await runTogether(Object.keys(SHAPES));
      expect([problem, exitCode]).toEqual(["", 0]);
      for (const [name, lines] of Object.entries(SHAPES)) {
        for (const line of [REAL, ...lines]) expect(outputs.get(name)).toMatch(line);
      }
    });
  }
});
