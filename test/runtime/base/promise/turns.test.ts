import { expect, test } from "bun:test";
import { deferred } from "../../../../src/runtime/base/promise/deferred.ts";
import { Turns } from "../../../../src/runtime/base/promise/turns.ts";
import { failure } from "../../failure.ts";

test("what comes first is begun at once, what comes later when all before it has been done, failed or not", async () => {
  const turns = new Turns();
  const begun: string[] = [];
  const [first, second] = [deferred<number>(), deferred<number>()];
  const action = (name: string, result: Promise<number>) => () => {
    begun.push(name);
    return result;
  };
  const one = turns.take(action("first", first.promise), undefined);
  expect([begun, turns.idle]).toEqual([["first"], false]);
  const two = turns.take(action("second", second.promise), undefined);
  const three = turns.take(action("third", Promise.resolve(3)), undefined);
  await Bun.sleep(1);
  expect(begun).toEqual(["first"]);
  first.reject(new Error("first"));
  expect(await failure(one)).toMatchObject({ message: "first" });
  await Bun.sleep(1);
  expect(begun).toEqual(["first", "second"]);
  second.resolve(2);
  expect(await Promise.all([two, three])).toEqual([2, 3]);
  expect([begun, turns.idle]).toEqual([["first", "second", "third"], true]);
});

test("what is given up before its turn is never begun, and who comes after it still waits for those before", async () => {
  const turns = new Turns();
  const first = deferred<void>();
  const begun: string[] = [];
  const one = turns.take(() => first.promise, undefined);
  const stop = new AbortController();
  const two = turns.take(async () => void begun.push("second"), stop.signal);
  const three = turns.take(async () => void begun.push("third"), undefined);
  stop.abort(new Error("enough"));
  expect(await failure(two)).toMatchObject({ message: "enough" });
  await Bun.sleep(1);
  expect(begun).toEqual([]);
  first.resolve();
  await Promise.all([one, three]);
  expect(begun).toEqual(["third"]);
});
