/** The turns of the targets: within six days, each file runs everywhere. */

import { describe, expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suiteFiles } from "./suite.ts";
import { targets } from "./targets.ts";
import { treeRoot } from "./tree.ts";
import {
  type Extent,
  everywhere,
  filesOfTurn,
  independent,
  isEverywhere,
  isIndependent,
  isValidatedDay,
} from "./turns.ts";

const all = suiteFiles("xen");
const x86 = targets.filter(({ architecture }) => architecture === "x86_64");
const arm = targets.filter(({ architecture }) => architecture === "arm64");

describe("files that depend on no release of Xen", () => {
  test("are test files, and some of those that there are", () => {
    const found = all.filter(isIndependent);
    expect(found.length).toBe(independent.size);
    expect(found).toContain("./test/xen/vchan.xen.ts");
    expect(all.some((file) => !isIndependent(file))).toBe(true);
  });

  test("depend on nothing that asks for a release", () => {
    for (const file of all.filter(isIndependent)) {
      const text = readFileSync(join(treeRoot, file), "utf8");
      expect([file, /\.atLeast\(|XEN_RELEASE|\.domctl\(|\.sysctl\(/.test(text)]).toEqual([file, false]);
    }
  });
});

test("files that run everywhere are test files", () => {
  expect(all.filter(isEverywhere).length).toBe(everywhere.size);
});

describe.each([
  ["x86_64", x86],
  ["arm64", arm],
] as const)("the targets of %s", (_, alike) => {
  const shares = (extent: Extent, turn: number): string[][] =>
    alike.map((target) => filesOfTurn(all, target, extent, turn));

  test("share the gate's files, so that on a day a file runs on one of them at most, or on all", () => {
    for (let turn = 20_000; turn < 20_012; turn++) {
      for (const file of all) {
        const times = shares("gate", turn).filter((share) => share.includes(file)).length;
        if (isEverywhere(file)) expect([file, times]).toEqual([file, alike.length]);
        else expect([file, times <= 1]).toEqual([file, true]);
      }
      for (const share of shares("gate", turn)) {
        expect(share.length).toBeLessThanOrEqual(Math.ceil(all.length / 6) + everywhere.size);
      }
    }
  });

  test("have each run every file within six days", () => {
    for (const target of alike) {
      const days = Array.from({ length: 6 }, (_, day) => filesOfTurn(all, target, "gate", 20_001 + day));
      expect(new Set(days.flat()).size).toBe(all.length);
    }
  });

  test("run every file that depends on a release in a suite by turns, and all files in a whole suite", () => {
    for (const share of shares("turns", 20_003)) {
      expect(all.filter((file) => !isIndependent(file) && !share.includes(file))).toEqual([]);
    }
    expect(shares("turns", 20_003).flat().filter(isIndependent).length).toBe(independent.size);
    for (const share of shares("all", 20_003)) expect(share).toEqual(all);
  });
});

test("the architectures' shares of a day differ", () => {
  const [one, other] = [x86[0], arm[0]].map((target) => (target ? filesOfTurn(all, target, "gate", 20_000) : []));
  expect(one?.filter((file) => !isEverywhere(file) && other?.includes(file))).toEqual([]);
});

test("each share of a target's files is validated within eighteen days", () => {
  for (const target of targets) {
    const days = Array.from({ length: 18 }, (_, day) => 20_000 + day).filter(isValidatedDay);
    expect(new Set(days.flatMap((day) => filesOfTurn(all, target, "gate", day))).size).toBe(all.length);
  }
});
