/** Waits: abandoning them, and their lifetime. */

import { describe, expect, test } from "bun:test";
import { failure } from "../../../failure.ts";
import { type ContractOptions, endsOf } from "./opened.ts";

export function waitsContract(options: ContractOptions): void {
  const { name } = options;
  const { pair, waits } = endsOf(options);

  describe(`a wait for an event, ${name},`, () => {
    test("rejects with the signal's reason, and leaves the event to the next waiter", async () => {
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

    test("leaves no trace after a thousand aborts, some with events in between", async () => {
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

    test("is rejected when its channel is closed, and every later use throws", async () => {
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

    test("is rejected when the opening is closed, which closes all channels once", async () => {
      const { channels, others, first, second } = await pair();
      const waiting = failure(first.wait());
      const next = first.events().next();
      channels.close();
      channels.close();
      channels[Symbol.dispose]();
      expect(await waiting).toBeInstanceOf(ReferenceError);
      expect(await next).toEqual({ done: true, value: undefined });
      expect(() => first.notify()).toThrow(ReferenceError);
      expect(() => channels.bindUnbound(0)).toThrow(ReferenceError);
      expect(() => channels.bindVirq("VIRQ_TBUF")).toThrow(ReferenceError);
      first.close();
      second.notify();
      others[Symbol.dispose]();
    });
  });
}
