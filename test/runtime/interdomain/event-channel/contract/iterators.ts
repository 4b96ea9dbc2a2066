/** Iterators over events: the events that each receives, and their end. */

import { describe, expect, test } from "bun:test";
import { failure } from "../../../failure.ts";
import { type ContractOptions, endsOf } from "./opened.ts";

const untyped = (value: unknown): never => value as never;

export function iteratorsContract(options: ContractOptions): void {
  const { name, settleMs } = options;
  const { pair, pairWithEvents, waits } = endsOf(options);

  describe(`the iterator over events, ${name},`, () => {
    test("yields every event, including one that came before the iterator", async () => {
      using ends = await pairWithEvents();
      expect(ends.first.count).toBe(2);
      const seen: number[] = [];
      for await (const count of ends.first) {
        seen.push(count);
        if (count === 6) break;
        ends.second.notify();
      }
      expect(seen).toEqual([2, 3, 4, 5, 6]);
      expect(await waits(ends.first.wait())).toBe(true);
    });

    test("yields all events beside other iterators and waiters", async () => {
      using ends = await pair();
      const seen: number[][] = [[], [], []];
      const all = seen.map(async (counts) => {
        for await (const count of ends.first) if (counts.push(count) === 4) return;
      });
      for (let round = 1; round <= 4; round++) {
        const waiting = ends.first.wait({ after: round - 1 });
        ends.second.notify();
        expect(await waiting).toBe(round);
        await Bun.sleep(settleMs / 4);
      }
      await Promise.all(all);
      expect(seen).toEqual([1, 2, 3].map(() => [1, 2, 3, 4]));
    });

    test("settles several pending next() calls in order", async () => {
      using ends = await pair();
      const events = ends.first.events();
      const asked = [events.next(), events.next(), events.next()];
      for (let round = 0; round < 2; round++) {
        ends.second.notify();
        expect(await asked[round]).toEqual({ done: false, value: round + 1 });
      }
      expect(await waits(asked[2] ?? untyped(undefined))).toBe(true);
    });

    test("ends with its return(), also while a next() is pending", async () => {
      using ends = await pair();
      const events = ends.first.events();
      const asked = [events.next(), events.next()];
      expect(await events.return?.()).toEqual({ done: true, value: undefined });
      expect(await Promise.all(asked)).toEqual([
        { done: true, value: undefined },
        { done: true, value: undefined },
      ]);
      expect(await events.next()).toEqual({ done: true, value: undefined });
      ends.second.notify();
      expect(await ends.first.wait()).toBe(1);
    });

    test("throws the signal's reason once, and is then done", async () => {
      using ends = await pair();
      const reason = new Error("enough");
      const abort = new AbortController();
      const pending = ends.first.events({ signal: abort.signal });
      const idle = ends.first.events({ signal: abort.signal });
      const asked = [pending.next(), pending.next()];
      abort.abort(reason);
      expect(await failure(asked[0] ?? untyped(undefined))).toBe(reason);
      expect(await asked[1]).toEqual({ done: true, value: undefined });
      expect(await failure(idle.next())).toBe(reason);
      expect(await idle.next()).toEqual({ done: true, value: undefined });
      expect(await failure(ends.first.events({ signal: abort.signal }).next())).toBe(reason);
    });

    test("ends when the channel is closed", async () => {
      using ends = await pair();
      const closing = Bun.sleep(settleMs / 2).then(() => ends.first.close());
      for await (const count of ends.first) expect(count).toBe(0);
      await closing;
    });
  });
}
