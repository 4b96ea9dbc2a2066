import { expect, test } from "bun:test";
import * as fc from "fast-check";
import { type RegisteredWatch, RegisteredWatches } from "../../src/simulated/xenstore/registered-watches.ts";

const paths = ["/", "/a", "/a/b", "/a/b/c", "/ab", "/a/c", "@releaseDomain"];

/** Compares a change with every watch, in the order of their requests, as xenstored does. */
function byComparison(watches: readonly RegisteredWatch[], path: string, exact: boolean): RegisteredWatch[] {
  return watches.filter((watch) =>
    exact
      ? watch.path === path
      : watch.path === path || (path.startsWith("/") && (watch.path === "/" || path.startsWith(`${watch.path}/`))),
  );
}

test("watches of a change are those that a comparison with each would find, in the same order", () => {
  const watch = fc.record({ path: fc.constantFrom(...paths), token: fc.constantFrom("1", "2", "3") });
  const step = fc.record({ isAdded: fc.boolean(), watch });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const registered = new RegisteredWatches();
      let all: RegisteredWatch[] = [];
      for (const { isAdded, watch: one } of steps) {
        const there = all.some(({ path, token }) => path === one.path && token === one.token);
        expect(registered.has(one.path, one.token)).toBe(there);
        if (isAdded && !there) {
          registered.add({ ...one, given: one.path });
          all.push({ ...one, given: one.path });
        } else if (!isAdded) {
          expect(registered.delete(one.path, one.token)).toBe(there);
          all = all.filter(({ path, token }) => path !== one.path || token !== one.token);
        }
        expect(registered.size).toBe(all.length);
      }
      for (const path of paths) {
        for (const exact of [true, false])
          expect(registered.of(path, exact)).toMatchObject(byComparison(all, path, exact));
      }
      registered.clear();
      expect([registered.size, registered.of("/a", false)]).toEqual([0, []]);
    }),
  );
});
