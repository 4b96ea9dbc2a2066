/** The turns of the targets: each file runs somewhere every day, and everywhere within a week. */

import { describe, expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suiteFiles } from "./suite.ts";
import { findTarget, targets } from "./targets.ts";
import { treeRoot } from "./tree.ts";
import { independent, isIndependent, longestFirst, targetsOfTurn } from "./turns.ts";

describe("files that depend on no release of Xen", () => {
  test("are test files, and some of those that there are", () => {
    const found = suiteFiles("xen").filter(isIndependent);
    expect(found.length).toBe(independent.size);
    expect(found).toContain("./test/xen/vchan.xen.ts");
    expect(suiteFiles("xen").some((file) => !isIndependent(file))).toBe(true);
  });

  test("depend on nothing that asks for a release", () => {
    for (const file of suiteFiles("xen").filter(isIndependent)) {
      const text = readFileSync(join(treeRoot, file), "utf8");
      expect([file, /\.atLeast\(|XEN_RELEASE|\.domctl\(|\.sysctl\(/.test(text)]).toEqual([file, false]);
    }
  });

  test("run on one target of each architecture, and within a week on all", () => {
    const seen = new Set<string>();
    for (let turn = 20_000; turn < 20_007; turn++) {
      const chosen = targetsOfTurn(turn);
      expect(chosen.map((name) => findTarget(name).architecture)).toEqual(["x86_64", "arm64"]);
      for (const name of chosen) seen.add(name);
    }
    const names = targets.map(({ name }) => name);
    expect([...seen].toSorted()).toEqual(names.toSorted());
    const [first, second, ...others] = longestFirst(names, 20_001);
    expect([first, second].toSorted()).toEqual(targetsOfTurn(20_001).toSorted());
    expect(others.length).toBe(names.length - 2);
  });
});
