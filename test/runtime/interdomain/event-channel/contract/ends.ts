/** The contract of every end, including ends that cannot be waited for. */

import { describe, expect, test } from "bun:test";
import type { EventChannel } from "../../../../../src/index.ts";

export function plainContract(
  name: string,
  open: () => { first: EventChannel; second: EventChannel } & Disposable,
): void {
  describe(`an end of an event channel, ${name},`, () => {
    test("has its own port, and notifies and unmasks with or without another end", () => {
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

    test("is closed once, and then throws on every use", () => {
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
