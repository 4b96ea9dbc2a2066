/** What every end promises, those included that cannot be waited for. */

import { describe, expect, test } from "bun:test";
import type { EventChannel } from "../../../../../src/index.ts";

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
