import { expect, test } from "bun:test";
import { withinMs } from "../../../../src/runtime/interdomain/xenbus/goodbye.ts";

test("a wait that its limit and its signal end at once rejects with the signal's reason", async () => {
  const mine = new Error("mine");
  const controller = new AbortController();
  const waiting = withinMs(1, controller.signal, async (limited) => {
    await new Promise((resolve) => limited.addEventListener("abort", resolve));
    controller.abort(mine);
    throw limited.reason;
  });
  expect(await waiting.catch((error: unknown) => error)).toBe(mine);
});
