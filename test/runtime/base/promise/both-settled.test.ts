import { expect, test } from "bun:test";
import { bothSettled } from "../../../../src/runtime/base/promise/both-settled.ts";
import { untilCollected } from "../../collected.ts";

test("a turn comes when both have settled, whichever is first, and whether they were fulfilled or not", async () => {
  const [one, other] = [Promise.withResolvers<number>(), Promise.withResolvers<number>()];
  let come = false;
  const turn = bothSettled(one.promise, other.promise).then(() => (come = true));
  other.reject(new Error("no"));
  await Bun.sleep(0);
  expect(come).toBe(false);
  one.resolve(1);
  await turn;
  expect(come).toBe(true);
});

test("a chain of turns keeps nothing of what has been given", async () => {
  const kept: WeakRef<Uint8Array>[] = [];
  let last: Promise<unknown> = Promise.resolve();
  const give = async (): Promise<Uint8Array> => {
    const bytes = new Uint8Array(new ArrayBuffer(4096));
    kept.push(new WeakRef(bytes));
    return bytes;
  };
  for (let round = 0; round < 50; round++) {
    last = bothSettled(last, give());
    await last;
  }
  const left = () => kept.filter((bytes) => bytes.deref() !== undefined).length;
  await untilCollected(() => left() < 5);
  expect(left()).toBeLessThan(5);
  await last;
});
