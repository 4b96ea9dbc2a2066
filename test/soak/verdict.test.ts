import { describe, expect, test } from "bun:test";
import type { Holdings } from "./holdings.ts";
import type { Soaked } from "./soak.ts";
import { growthKiB, verdictOf } from "./verdict.ts";

const held: Holdings = {
  descriptors: 9,
  mappings: 2,
  lockedKiB: 0,
  threads: 12,
  xenPages: 9000,
  domains: 1,
  nodes: 80,
};
const soaked = (after: Partial<Holdings>, residentKiB: readonly number[] = []): Soaked => ({
  path: "list of domains",
  rounds: 1000,
  seconds: 1,
  collections: 10,
  before: held,
  after: { ...held, ...after },
  residentKiB,
});

describe("the verdict on a long run", () => {
  test("is flat if nothing is left, and if less is held than before", () => {
    expect(verdictOf(soaked({}))).toBe("flat");
    expect(verdictOf(soaked({ descriptors: 8, xenPages: 8000 }))).toBe("flat");
  });

  test("names each count that has grown", () => {
    expect(verdictOf(soaked({ descriptors: 10, nodes: 81 }))).toBe("descriptors 9 → 10, nodes 80 → 81");
  });

  test("compares the least memory of the last third with that of the second", () => {
    const noisy = [100, 50, 60, 200, 70, 300, 71, 500, 90].map((mebibytes) => mebibytes * 1024);
    expect(growthKiB(noisy)).toBe(1024);
    expect(verdictOf(soaked({}, noisy))).toBe("flat");
    const leaking = Array.from({ length: 30 }, (_, sample) => 100_000 + sample * 1000);
    expect(verdictOf(soaked({}, leaking))).toBe("memory + 10000 KiB");
  });

  test("is about counts alone if a run was too short for samples of memory", () => {
    expect(growthKiB([1, 1000])).toBe(0);
  });
});
