/** What event channels promise, whatever is below: run against the simulated ones, and in the lab against Linux's. */

import { describe, expect, test } from "bun:test";
import {
  type AsyncEventChannel,
  BusyError,
  type Domid,
  type EventChannel,
  type EventChannels,
  NoSuchDomainError,
  port,
  XenError,
} from "../../../src/index.ts";
import { failure } from "../failure.ts";

/** Two openings of event channels in one domain, which can bind to one another's ports. */
export interface Opened extends Disposable {
  readonly channels: EventChannels;
  readonly others: EventChannels;
  /** The domain's own number. */
  readonly self: Domid;
}

/** Both are closed together. */
export function openedOf(channels: EventChannels, others: EventChannels, self: Domid): Opened {
  return {
    channels,
    others,
    self,
    [Symbol.dispose]: () => {
      channels[Symbol.dispose]();
      others[Symbol.dispose]();
    },
  };
}

export interface ContractOptions {
  readonly name: string;
  readonly open: () => Opened;
  /** Milliseconds in which an event that is on its way has come. */
  readonly settleMs: number;
  /** How often one end is notified, each time waiting for the event. */
  readonly turns: number;
  /** How often without waiting. */
  readonly notifications: number;
}

export interface Pair extends Opened {
  /** The end that was there first. */
  readonly first: AsyncEventChannel;
  /** The end that bound to it; its spurious event has been taken. */
  readonly second: AsyncEventChannel;
}

export async function connect(opened: Opened): Promise<Pair> {
  const first = opened.channels.bindUnbound(opened.self);
  const second = opened.others.bindInterdomain(opened.self, first.port);
  await second.wait();
  return { ...opened, first, second, [Symbol.dispose]: () => opened[Symbol.dispose]() };
}

const untyped = (value: unknown): never => value as never;

function refused(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return undefined;
}

/** What every end promises, those included that cannot be waited for. */
export function plainContract(
  name: string,
  open: () => { first: EventChannel; second: EventChannel } & Disposable,
): void {
  describe(`${name}: an end`, () => {
    test("has a port of its own, notifies and unmasks, with and without another end", () => {
      using ends = open();
      expect(ends.first.port).toBeGreaterThan(0);
      expect(ends.second.port).toBeGreaterThan(0);
      expect(ends.first.port).not.toBe(ends.second.port);
      for (let times = 0; times < 1000; times++) {
        ends.first.notify();
        ends.second.notify();
        ends.first.unmask();
      }
    });

    test("is closed once, and every use after that throws", () => {
      using ends = open();
      const { first, second } = ends;
      first.close();
      first.close();
      first[Symbol.dispose]();
      expect(() => first.notify()).toThrow(new ReferenceError(`event channel ${first.port} has been closed`));
      expect(() => first.unmask()).toThrow(ReferenceError);
      second.notify();
      second[Symbol.dispose]();
      expect(() => second.notify()).toThrow(ReferenceError);
    });
  });
}

export function eventChannelContract({ name, open, settleMs, turns, notifications }: ContractOptions): void {
  plainContract(name, () => {
    const opened = open();
    return {
      first: opened.channels.bindUnbound(opened.self),
      second: opened.channels.bindUnbound(opened.self),
      [Symbol.dispose]: () => opened[Symbol.dispose](),
    };
  });

  /** Whether a promise is still pending after a while. */
  const waits = (promise: Promise<unknown>): Promise<boolean> =>
    Promise.race([
      promise.then(
        () => false,
        () => false,
      ),
      Bun.sleep(settleMs).then(() => true),
    ]);
  const pair = (): Promise<Pair> => connect(open());

  describe(`${name}: an event`, () => {
    test("wakes who waits, at either end", async () => {
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

    test("stands for several that nobody has taken: one that was told of, and one that was held back", async () => {
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

    test("comes once, unsent, at the end that binds, and not at the other", async () => {
      using opened = open();
      const first = opened.channels.bindUnbound(opened.self);
      const second = opened.others.bindInterdomain(opened.self, first.port);
      expect(await second.wait()).toBe(1);
      expect(await waits(second.wait())).toBe(true);
      expect(await waits(first.wait())).toBe(true);
      expect([first.count, second.count]).toEqual([0, 1]);
    });

    test("that is sent before anybody has bound goes nowhere", async () => {
      using opened = open();
      const first = opened.channels.bindUnbound(opened.self);
      first.notify();
      expect(await waits(first.wait())).toBe(true);
      const second = opened.others.bindInterdomain(opened.self, first.port);
      expect(await second.wait()).toBe(1);
      expect(await waits(second.wait())).toBe(true);
    });

    test("is given to all who wait", async () => {
      using ends = await pair();
      const waiting = Array.from({ length: 100 }, () => ends.first.wait());
      ends.second.notify();
      expect(new Set(await Promise.all(waiting))).toEqual(new Set([1]));
      expect(await waits(ends.first.wait())).toBe(true);
    });

    test("that somebody else has taken is not missed by who says what he has seen", async () => {
      using ends = await pair();
      ends.second.notify();
      expect(await ends.first.wait()).toBe(1);
      expect(await ends.first.wait({ after: 0 })).toBe(1);
      const next = ends.first.wait({ after: 1 });
      expect(await waits(next)).toBe(true);
      ends.second.notify();
      expect(await next).toBe(2);
      for (const after of [-1, 3, 1.5, untyped("1")]) {
        expect(String(await failure(ends.first.wait({ after })))).toMatch(/^(Range|Type)Error: after must be/);
      }
    });

    test(`is not lost in ${turns} turns, and nothing more comes`, async () => {
      using ends = await pair();
      for (let round = 1; round <= turns; round++) {
        const waiting = ends.first.wait();
        ends.second.notify();
        if ((await waiting) !== round) expect(ends.first.count).toBe(round);
      }
      expect(await waits(ends.first.wait())).toBe(true);
      expect(ends.first.count).toBe(turns);
    });

    test(`that is the last of ${notifications} is not lost, however fast they come`, async () => {
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

    test("that nobody has taken does not hold back the next one from who has seen it", async () => {
      using ends = await pair();
      ends.second.notify();
      await ends.first.wait();
      ends.second.notify();
      await Bun.sleep(settleMs);
      expect(ends.first.count).toBe(2);
      const next = ends.first.wait({ after: 2 });
      expect(await waits(next)).toBe(true);
      ends.second.notify();
      expect(await next).toBe(3);
    });

    test("held back by nothing is not disturbed by unmasking", async () => {
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

  describe(`${name}: channels`, () => {
    test("64 of them over one opening are told apart", async () => {
      using opened = open();
      const ends = Array.from({ length: 64 }, () => {
        const first = opened.channels.bindUnbound(opened.self);
        return { first, second: opened.others.bindInterdomain(opened.self, first.port) };
      });
      expect(new Set(ends.map(({ first }) => first.port)).size).toBe(64);
      await Promise.all(ends.map(({ second }) => second.wait()));
      const order: number[] = [];
      const waiting = ends.map(async ({ first }) => {
        await first.wait();
        order.push(first.port);
      });
      for (const { second } of ends.toReversed()) {
        second.notify();
        await Bun.sleep(0);
      }
      await Promise.all(waiting);
      expect(order.toSorted((a, b) => a - b)).toEqual(ends.map(({ first }) => first.port).toSorted((a, b) => a - b));
      expect(ends.map(({ first, second }) => [first.count, second.count])).toEqual(ends.map(() => [1, 1]));
    });

    test("whose other end has gone stay, and can be bound to again", async () => {
      using ends = await pair();
      ends.second.close();
      ends.first.notify();
      expect(await waits(ends.first.wait())).toBe(true);
      const again = ends.others.bindInterdomain(ends.self, ends.first.port);
      const waiting = ends.first.wait();
      again.notify();
      await waiting;
      expect(await again.wait()).toBe(1);
    });

    test("of a port that is not there, or taken, or of no domain are refused, saying why", async () => {
      using ends = await pair();
      for (const taken of [ends.first.port, port(1000)]) {
        const error = refused(() => ends.others.bindInterdomain(ends.self, taken));
        expect(error).toBeInstanceOf(XenError);
        expect(error).toMatchObject({ code: "EINVAL", operation: `bind to port ${taken} of domain ${ends.self}` });
        expect(String(error)).toContain("connected already");
      }
      const nobody = untyped(32_000);
      expect(refused(() => ends.channels.bindInterdomain(nobody, port(1)))).toBeInstanceOf(NoSuchDomainError);
    });

    test("of a VIRQ are one domain's and one opening's: another is told who usually has it", () => {
      using opened = open();
      using virq = opened.channels.bindVirq("VIRQ_TBUF");
      expect(virq.port).toBeGreaterThan(0);
      expect(() => opened.others.bindVirq("VIRQ_TBUF")).toThrow(BusyError);
      expect(() => opened.others.bindVirq("VIRQ_TBUF")).toThrow(/EEXIST.*usually xentrace/);
      virq.close();
      opened.others.bindVirq("VIRQ_TBUF");
    });

    test("cannot be made of what is no domain, port or VIRQ", () => {
      using opened = open();
      const { channels, self } = opened;
      expect(() => channels.bindUnbound(untyped(0x7ff0))).toThrow(RangeError);
      expect(() => channels.bindUnbound(untyped("0"))).toThrow(TypeError);
      expect(() => channels.bindInterdomain(self, untyped(0))).toThrow(RangeError);
      expect(() => channels.bindInterdomain(self, untyped(2 ** 17))).toThrow(RangeError);
      expect(() => channels.bindVirq(untyped("VIRQ_NONE"))).toThrow(/no VIRQ "VIRQ_NONE"; there are VIRQ_/);
      expect(() => channels.bindVirq(untyped("NR_VIRQS"))).toThrow(TypeError);
      expect(() => channels.bindVirq(untyped(3))).toThrow(TypeError);
    });
  });

  describe(`${name}: a wait`, () => {
    test("that is aborted rejects with the signal's reason, and the event is another's", async () => {
      using ends = await pair();
      const reason = new Error("enough");
      const abort = new AbortController();
      const waiting = ends.first.wait({ signal: abort.signal });
      abort.abort(reason);
      expect(await failure(waiting)).toBe(reason);
      expect(await failure(ends.first.wait({ signal: abort.signal }))).toBe(reason);
      ends.second.notify();
      expect(await ends.first.wait()).toBe(1);
    });

    test("leaves no trace of itself when it is one of a thousand that are aborted, some with events in between", async () => {
      using ends = await pair();
      const outcomes = { aborted: 0, fired: 0 };
      for (let storm = 0; storm < 4; storm++) {
        const abort = new AbortController();
        const waiting = Array.from({ length: 1000 }, () =>
          ends.first.wait({ signal: abort.signal }).then(
            () => void outcomes.fired++,
            () => void outcomes.aborted++,
          ),
        );
        if (storm % 2 === 1) {
          ends.second.notify();
          await Promise.all(waiting);
        }
        abort.abort();
        await Promise.all(waiting);
      }
      expect(outcomes).toEqual({ aborted: 2000, fired: 2000 });
      expect(await waits(ends.first.wait())).toBe(true);
      ends.second.notify();
      expect(await ends.first.wait({ after: 2 })).toBe(3);
    });

    test("does not outlive its channel: closing rejects it, and every use after that throws", async () => {
      using ends = await pair();
      const { first } = ends;
      const waiting = [failure(first.wait()), failure(first.wait({ signal: new AbortController().signal }))];
      first.close();
      for (const error of await Promise.all(waiting)) {
        expect(error).toBeInstanceOf(ReferenceError);
        expect(String(error)).toContain(`event channel ${first.port} has been closed`);
      }
      expect(await failure(first.wait())).toBeInstanceOf(ReferenceError);
      for (const use of [
        () => first.notify(),
        () => first.unmask(),
        () => first.events(),
        () => first.ref(),
        () => first.unref(),
      ]) {
        expect(use).toThrow(ReferenceError);
      }
      first.close();
      first[Symbol.dispose]();
    });

    test("does not outlive the opening: disposing it closes all channels, once", async () => {
      const { channels, others, first, second } = await pair();
      const waiting = failure(first.wait());
      const next = first.events().next();
      channels[Symbol.dispose]();
      channels[Symbol.dispose]();
      expect(await waiting).toBeInstanceOf(ReferenceError);
      expect(await next).toEqual({ done: true, value: undefined });
      expect(() => first.notify()).toThrow(ReferenceError);
      expect(() => channels.bindUnbound(untyped(0))).toThrow(ReferenceError);
      expect(() => channels.bindVirq("VIRQ_TBUF")).toThrow(ReferenceError);
      first.close();
      second.notify();
      others[Symbol.dispose]();
    });
  });

  describe(`${name}: the iterator`, () => {
    test("gives every event, that one included that came before it", async () => {
      using ends = await pair();
      ends.second.notify();
      await ends.first.wait();
      ends.second.notify();
      await Bun.sleep(settleMs);
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

    test("gives all events to each of several, and to waits besides", async () => {
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

    test("answers several pending asks one after the other", async () => {
      using ends = await pair();
      const events = ends.first.events();
      const asked = [events.next(), events.next(), events.next()];
      for (let round = 0; round < 2; round++) {
        ends.second.notify();
        expect(await asked[round]).toEqual({ done: false, value: round + 1 });
      }
      expect(await waits(asked[2] ?? untyped(undefined))).toBe(true);
    });

    test("ends at its return, also while it is asked", async () => {
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

    test("throws the signal's reason once, then it has ended", async () => {
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
