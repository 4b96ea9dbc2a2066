/** Calls that once gave the engine's own text, or lost work: each with the sentence or the result that they have now. */

import { describe, expect, test } from "bun:test";
import { consoleRing, sharedBuffer } from "../../../src/ring.ts";
import { defaultTransports } from "../../../src/runtime/interdomain/xenstore/transport/select.ts";
import { SimulatedXen } from "../../../src/testing.ts";

const wrong = (value: unknown): never => value as never;

describe("a wrong argument is answered with a sentence of the library's:", () => {
  const simulated = new SimulatedXen({ domains: [{ name: "web" }] });
  const xen = simulated.open();
  const ring = consoleRing(sharedBuffer(new ArrayBuffer(4096)), "front");
  test.each([
    ["multicall of a number", () => xen.multicall(wrong(5)), "expected prepare to be a function, received a number"],
    [
      "an object as a signal",
      () => xen.store.read("/a", { signal: wrong({}) }),
      "expected signal to be an AbortSignal",
    ],
    [
      "null as a signal",
      () => xen.store.write("/a", "1", { signal: wrong(null) }),
      "signal to be an AbortSignal, received null",
    ],
    ["a string for a ring", () => ring.output.write(wrong("text")), "expected a Uint8Array, received a string"],
    ["NaN bytes of a ring", () => ring.input.read(Number.NaN), "received NaN"],
  ])("%s", async (_, make, sentence) => {
    const failure: unknown = await (async () => make())().catch((error: unknown) => error);
    expect(String(failure)).toContain(sentence);
  });

  test("the request with the wrong signal has not been sent", async () => {
    expect(await xen.store.tryRead("/a")).toBeNull();
  });
});

test("sixty transactions of one client at once all succeed, and none is lost", async () => {
  using simulated = new SimulatedXen();
  using xen = simulated.open();
  await xen.store.write("/tool/count", "0");
  const add = (): Promise<void> =>
    xen.store.transaction(async (transaction) => {
      await transaction.write("/tool/count", String(Number(await transaction.read("/tool/count")) + 1));
    });
  await Promise.all(Array.from({ length: 60 }, add));
  expect(await xen.store.read("/tool/count")).toBe("60");
});

test("xenfs's file is never tried as a transport, since it refuses a read at an offset", () => {
  const names = defaultTransports().map(({ name }) => name);
  expect(names).toContain("/dev/xen/xenbus");
  expect(names.filter((name) => name.startsWith("/proc/"))).toEqual([]);
});
