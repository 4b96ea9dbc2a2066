import { describe, expect, test } from "bun:test";
import type { Holdings } from "./holdings.ts";
import { growthOf, type Sample } from "./samples.ts";
import type { Soaked } from "./soak.ts";
import { memoryOf, verdictOf } from "./verdict.ts";

const held: Holdings = {
  descriptors: 9,
  mappings: 2,
  lockedKiB: 0,
  threads: 12,
  xenPages: 9000,
  domains: 1,
  nodes: 80,
};

/** Returns sixty samples, one after every 500 rounds. */
function samplesOf(of: (rounds: number, place: number) => Partial<Sample>): Sample[] {
  return Array.from({ length: 60 }, (_, place) => {
    const rounds = 500 * (place + 1);
    return { rounds, residentKiB: 100_000, descriptors: 10, mappings: 3, ...of(rounds, place) };
  });
}

const soaked = (after: Partial<Holdings>, samples: readonly Sample[] = []): Soaked => ({
  path: "list of domains",
  rounds: 30_000,
  seconds: 1,
  collections: [10, 40],
  before: held,
  after: { ...held, ...after },
  samples,
});

/** Returns numbers that go up and down without a pattern. */
const noise = (place: number): number => ((place * 7919) % 101) - 50;

describe("the verdict on a long run", () => {
  test("is flat if nothing is left, and if less is held than before", () => {
    const steady = samplesOf(() => ({}));
    expect(verdictOf(soaked({}, steady))).toBe("flat");
    expect(verdictOf(soaked({ descriptors: 8, xenPages: 8000 }, steady))).toBe("flat");
  });

  test("names each count that has grown", () => {
    expect(verdictOf(soaked({ descriptors: 10, nodes: 81 }))).toBe("descriptors 9 → 10, nodes 80 → 81");
  });

  test("is about the slope of memory behind the warm-up, whatever single samples are", () => {
    const warming = samplesOf((rounds) => ({ residentKiB: Math.min(100_000, 60_000 + rounds * 4) }));
    expect(verdictOf(soaked({}, warming))).toBe("flat");
    const noisy = samplesOf((_, place) => ({ residentKiB: 100_000 + 200 * noise(place) }));
    expect(verdictOf(soaked({}, noisy))).toBe("flat");
    const jump = samplesOf((_, place) => ({ residentKiB: place === 59 ? 500_000 : 100_000 }));
    expect(verdictOf(soaked({}, jump))).toBe("flat");
  });

  test("finds a loss of 300 bytes in each round, beneath noise", () => {
    const leaking = samplesOf((rounds, place) => ({
      residentKiB: 100_000 + (rounds * 300) / 1024 + 60 * noise(place),
    }));
    expect(verdictOf(soaked({}, leaking))).toMatch(/^memory \+ \d{4} KiB$/);
    expect(memoryOf(soaked({}, leaking)).bytesPerRound).toBeWithin(200, 400);
  });

  test("finds descriptors and mappings that are released only when the path ends", () => {
    const opening = samplesOf((rounds) => ({ descriptors: 10 + rounds / 5000 }));
    expect(verdictOf(soaked({}, opening))).toBe("descriptors + 4 meanwhile");
    const mapping = samplesOf((_, place) => ({ mappings: place % 9 }));
    expect(verdictOf(soaked({}, mapping))).toBe("flat");
  });

  test("is about counts alone if a run was too short for a line", () => {
    const short = samplesOf((rounds) => ({ residentKiB: rounds * 1000 })).slice(0, 4);
    expect(growthOf(short, "residentKiB")).toEqual({ low: 0, middle: 0, high: 0 });
    expect(verdictOf(soaked({}, short))).toBe("flat, by counts alone");
    expect(memoryOf(soaked({})).leastLossPerRound).toBe(Infinity);
  });
});
