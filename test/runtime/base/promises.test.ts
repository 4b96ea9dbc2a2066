import { expect, test } from "bun:test";
import { bothSettled, deferred, Turns } from "../../../src/runtime/base/promises.ts";
import { untilCollected } from "../collected.ts";
import { failure } from "../failure.ts";

test("bothSettled resolves once both promises have settled, in any order and either way", async () => {
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

test("a chain of bothSettled keeps no promise's value alive", async () => {
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

test("Turns begins the first action at once, and each later one when all before it have settled", async () => {
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

test("Turns never begins an action aborted before its turn, and later actions still wait for earlier ones", async () => {
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
