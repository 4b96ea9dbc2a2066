/** Events: the waiters that they wake, how they coalesce, and that none is lost. */

import { describe, expect, test } from "bun:test";
import { failure } from "../../../failure.ts";
import { type ContractOptions, endsOf } from "./opened.ts";

const untyped = (value: unknown): never => value as never;

export function eventsContract(options: ContractOptions): void {
  const { name, open, settleMs, turns, notifications } = options;
  const { pair, pairWithEvents, waits } = endsOf(options);

  describe(`an event, ${name},`, () => {
    test("wakes the waiter at either end", async () => {
      using ends = await pair();
      for (const [from, to] of [
        [ends.first, ends.second],
        [ends.second, ends.first],
        [ends.first, ends.second],
      ] as const) {
        const { count } = to;
        const waiting = to.wait();
        expect(await waits(waiting)).toBe(true);
        from.notify();
        expect(await waiting).toBe(count + 1);
        expect(to.count).toBe(count + 1);
      }
    });

    test("that came before the wait is not lost", async () => {
      using ends = await pair();
      for (let round = 1; round <= 3; round++) {
        ends.second.notify();
        await Bun.sleep(settleMs);
        expect(await ends.first.wait()).toBe(round);
      }
      expect(await waits(ends.first.wait())).toBe(true);
    });

    test("stands for several unconsumed events: one that was delivered, and one that was pending", async () => {
      using ends = await pair();
      for (let times = 0; times < 10; times++) {
        ends.second.notify();
        await Bun.sleep(1);
      }
      await Bun.sleep(settleMs);
      expect(await ends.first.wait()).toBe(1);
      expect(await ends.first.wait()).toBe(2);
      expect(await waits(ends.first.wait())).toBe(true);
    });

    test("comes once, spuriously, at the end that binds, and not at the other end", async () => {
      using opened = open();
      const first = opened.channels.bindUnbound(opened.self);
      const second = opened.others.bindInterdomain(opened.self, first.port);
      expect(await second.wait()).toBe(1);
      expect(await waits(second.wait())).toBe(true);
      expect(await waits(first.wait())).toBe(true);
      expect([first.count, second.count]).toEqual([0, 1]);
    });

    test("that is sent before the other end is bound is dropped", async () => {
      using opened = open();
      const first = opened.channels.bindUnbound(opened.self);
      first.notify();
      expect(await waits(first.wait())).toBe(true);
      const second = opened.others.bindInterdomain(opened.self, first.port);
      expect(await second.wait()).toBe(1);
      expect(await waits(second.wait())).toBe(true);
    });

    test("wakes every waiter", async () => {
      using ends = await pair();
      const waiting = Array.from({ length: 100 }, () => ends.first.wait());
      ends.second.notify();
      expect(new Set(await Promise.all(waiting))).toEqual(new Set([1]));
      expect(await waits(ends.first.wait())).toBe(true);
    });

    test("cannot be waited for with a misspelt option or an invalid signal", async () => {
      using ends = await pair();
      const misspelt = await failure(ends.first.wait(untyped({ singal: AbortSignal.timeout(1) })));
      expect(String(misspelt)).toBe('TypeError: wait has no option "singal"; did you mean "signal"?');
      const none = await failure(ends.first.wait(untyped({ signal: {} })));
      expect(String(none)).toBe("TypeError: expected signal to be an AbortSignal, received an object of Object");
      expect(() => ends.first.events(untyped({ after: 1 }))).toThrow('events has no option "after"; expected signal');
    });

    test("that another waiter consumed is not missed by a waiter that passes its last count", async () => {
      using ends = await pair();
      ends.second.notify();
      expect(await ends.first.wait()).toBe(1);
      expect(await ends.first.wait({ after: 0 })).toBe(1);
      const next = ends.first.wait({ after: 1 });
      expect(await waits(next)).toBe(true);
      ends.second.notify();
      expect(await next).toBe(2);
      for (const after of [-1, 3, 1.5, untyped("1")]) {
        expect(String(await failure(ends.first.wait({ after })))).toMatch(/^(Range|Type)Error: expected after to be/);
      }
    });

    test(`is not lost in ${turns} turns, and no other event comes`, async () => {
      using ends = await pair();
      for (let round = 1; round <= turns; round++) {
        const waiting = ends.first.wait();
        ends.second.notify();
        if ((await waiting) !== round) expect(ends.first.count).toBe(round);
      }
      expect(await waits(ends.first.wait())).toBe(true);
      expect(ends.first.count).toBe(turns);
    });

    test(`that is the last of ${notifications} fast notifications is not lost`, async () => {
      using ends = await pair();
      let sent = 0;
      let seen = 0;
      const look = async (): Promise<void> => {
        while (seen < notifications) {
          await ends.first.wait();
          seen = sent;
        }
      };
      const looking = look();
      while (sent < notifications) {
        sent++;
        ends.second.notify();
        if (sent % 64 === 0) await Bun.sleep(0);
      }
      await looking;
      expect(seen).toBe(notifications);
      expect(ends.first.count).toBeLessThanOrEqual(notifications);
    });

    test("that is not consumed does not delay the next one for a waiter that has seen it", async () => {
      using ends = await pairWithEvents();
      expect(ends.first.count).toBe(2);
      const next = ends.first.wait({ after: 2 });
      expect(await waits(next)).toBe(true);
      ends.second.notify();
      expect(await next).toBe(3);
    });

    test("that is not masked is not disturbed by unmasking", async () => {
      using ends = await pair();
      ends.first.unmask();
      ends.first.unmask();
      expect(await waits(ends.first.wait())).toBe(true);
      ends.second.notify();
      expect(await ends.first.wait()).toBe(1);
      ends.first.unmask();
      expect(await waits(ends.first.wait())).toBe(true);
    });
  });
}
