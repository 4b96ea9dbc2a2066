/** Two steps that overlap: items are taken while those before them are used. */

import { describe, expect, test } from "bun:test";
import { overlapped } from "../../../../src/runtime/toolstack/migration/overlap.ts";

function items<T>(...all: readonly (T | Error)[]): () => Promise<T | undefined> {
  const left = [...all];
  return async () => {
    const next = left.shift();
    if (next instanceof Error) throw next;
    return next;
  };
}

async function notTwo(item: number): Promise<void> {
  if (item === 2) throw new Error("full");
}

describe("overlapping steps", () => {
  test("take one item ahead, and use one after another", async () => {
    const told: string[] = [];
    const take = items(1, 2, 3);
    await overlapped(
      async () => {
        const item = await take();
        told.push(`taken ${item}`);
        return item;
      },
      async (item) => {
        await Bun.sleep(2);
        told.push(`used ${item}`);
      },
      { isAwaited: true },
    );
    expect(told).toEqual(["taken 1", "taken 2", "used 1", "taken 3", "used 2", "taken undefined", "used 3"]);
  });

  test.each([true, false])("end at a failed taking, with the use before it awaited: %p", async (isAwaited) => {
    const use = Promise.withResolvers<void>();
    let hasEnded = false;
    const both = overlapped(items(1, new Error("no more")), () => use.promise, { isAwaited });
    both.catch(() => {}).finally(() => (hasEnded = true));
    await Bun.sleep(5);
    expect(hasEnded).toBe(!isAwaited);
    use.reject(new Error("second to it"));
    await expect(both).rejects.toThrow("no more");
  });

  test("end at a failed use, the last one too", async () => {
    await expect(overlapped(items(1, 2, 3), notTwo, { isAwaited: true })).rejects.toThrow("full");
    await expect(overlapped(items(1, 2), notTwo, { isAwaited: false })).rejects.toThrow("full");
  });
});
