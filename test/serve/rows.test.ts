/** Makes rows of readings. */

import { expect, test } from "bun:test";
import { readSample, type Sample } from "../../src/overview/index.ts";
import { Rows } from "../../src/serve/sampling/rows.ts";
import { SimulatedXen } from "../../src/testing.ts";

test("a domain that has used nothing keeps its row, and a later change makes a new one", () => {
  using simulated = new SimulatedXen({
    domains: [
      { domid: 1, name: "web", vifs: [{}] },
      { domid: 2, name: "idle", state: "paused" },
    ],
  });
  using xen = simulated.open();
  const rows = new Rows();
  let before: Sample | null = null;
  let now = 0;
  const read = (names: ReadonlyMap<number, string>) => {
    simulated.advance({ seconds: 1 });
    const sample: Sample = readSample(xen, false, () => (now += 5e8));
    const made = rows.of(sample, before, names);
    before = sample;
    return made;
  };
  const names = new Map([
    [0, "Domain-0"],
    [1, "web"],
    [2, "idle"],
  ]);
  expect(read(names)[2]).toMatchObject({ name: "idle", cpuPercent: null });
  const second = read(names);
  const third = read(names);
  expect(second[2]).toMatchObject({ name: "idle", cpuPercent: 0 });
  expect(third[2]).toBe(second[2] as never);
  expect(third[1]).not.toBe(second[1] as never);

  const renamed = read(new Map([...names, [2, "renamed"]]));
  expect(renamed[2]).toMatchObject({ domid: 2, name: "renamed", cpuPercent: 0 });
  simulated.domain(2).unpause();
  expect(read(names)[2]).toMatchObject({ name: "idle", isPaused: false, cpuPercent: 50 });
  simulated.domain(2).shutdown("crash");
  const ended = read(names);
  expect(ended[2]).toMatchObject({ state: "shutdown", shutdownReason: "crash" });
  expect(read(names)[2]).toMatchObject({ cpuPercent: 0 });
});
