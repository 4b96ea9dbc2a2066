/** Watches of one domain. */

import { describe, expect, test } from "bun:test";
import { domid } from "../../../../src/index.ts";
import { xenstoreSource } from "../../../../src/runtime/toolstack/domain/watch-sources.ts";
import { SimulatedXen } from "../../../../src/testing.ts";
import { take } from "./taken-changes.ts";

describe("a watch of one domain", () => {
  test("reports that domain's changes and no others, and asks Xen about it alone", async () => {
    using simulated = new SimulatedXen({ domains: [{}, {}, { state: "paused" }] });
    using xen = simulated.open();
    using watch = xen.domains.watch({ domid: domid(2), existing: true, intervalMs: Infinity });
    expect(await take(watch, 2)).toEqual([
      ["created", 2],
      ["running", 2],
    ]);
    simulated.domain(1).destroy();
    simulated.domain(3).unpause();
    simulated.domain(2).shutdown("crash");
    expect(await take(watch, 1)).toEqual([["shutdown", 2, "crash"]]);
    simulated.domain(2).destroy();
    expect(await take(watch, 1)).toEqual([["gone", 2]]);
  });

  test("begins before the domain is made", async () => {
    using simulated = new SimulatedXen({ domains: [{}] });
    using xen = simulated.open();
    using watch = xen.domains.watch({ domid: domid(7), intervalMs: 2 });
    simulated.createDomain({ domid: 6 });
    simulated.createDomain({ domid: 7, state: "paused" });
    simulated.createDomain({ domid: 8 });
    expect(await take(watch, 1)).toEqual([["created", 7]]);
  });

  test.each([
    ["knows domains apart", () => Promise.resolve(["watchdepth"]), "@releaseDomain/5"],
    ["is older than 4.22", () => Promise.reject(new Error("ENOSYS")), "@releaseDomain"],
    ["has that switched off", () => Promise.resolve(["error"]), "@releaseDomain"],
  ])("asks an xenstored that %s for what it can report", async (_, features, expected) => {
    const paths: string[] = [];
    const events: AsyncIterable<never> & Disposable = {
      async *[Symbol.asyncIterator]() {},
      [Symbol.dispose]: () => {},
    };
    const store = { features, watch: (path: string) => (paths.push(path), events) };
    const source = xenstoreSource(store as never, { wake: () => {}, missing: () => {}, failed: () => {} }, domid(5));
    await Bun.sleep(1);
    source.close();
    expect(paths).toEqual(["@introduceDomain", expected]);
  });

  test("is refused for a number that no domain can have", () => {
    using simulated = new SimulatedXen();
    using xen = simulated.open();
    expect(() => xen.domains.watch({ domid: -1 as never })).toThrow(RangeError);
  });
});
