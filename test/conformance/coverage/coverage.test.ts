import { describe, expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Release, releases } from "../../../src/generated/index.ts";
import type { Architecture } from "../../../src/index.ts";
import { targets } from "../../lab/index.ts";
import { missingOn, recordedOn, recordedTargets } from "./recorded.ts";
import { coverageTable } from "./table.ts";
import { architectures, operationsOf, simulatedOf } from "./tables.ts";
import { usedOperations } from "./used.ts";

/** Of those that a release has, and that a real one of this architecture does not answer with ENOSYS itself. */
function notSimulated(used: Iterable<string>, release: Release, architecture: Architecture): string[] {
  const [has, simulated] = [new Set(operationsOf(release, architecture)), simulatedOf(release, architecture)];
  const real = recordedTargets().filter((target) => target.endsWith(`-${architecture}`));
  const isMissing = (operation: string): boolean =>
    real.some((target) => missingOn(target).has(operation)) &&
    !real.some((target) => recordedOn(target).has(operation));
  return [...used].filter((operation) => has.has(operation) && !simulated.has(operation) && !isMissing(operation));
}

/** Of those that some Xen of the lab has. */
function neverRun(used: Iterable<string>): string[] {
  const has = new Set(targets.flatMap(({ name }) => operationsOf(...hostOf(name))));
  const ran = new Set<string>();
  for (const target of recordedTargets()) for (const operation of recordedOn(target)) ran.add(operation);
  return [...used].filter((operation) => has.has(operation) && !ran.has(operation));
}

/** "4.17-x86_64" is a release on an architecture. */
function hostOf(target: string): [Release, Architecture] {
  const release = releases.find((one) => target.startsWith(`${one}-`));
  const architecture = architectures.find((one) => target.endsWith(`-${one}`));
  if (release === undefined || architecture === undefined) throw new Error(`there are no tables for ${target}`);
  return [release, architecture];
}

test("COVERAGE.md is what the tables and the lab's records give (npm run coverage)", () => {
  expect(readFileSync(join(import.meta.dir, "../../../COVERAGE.md"), "utf8")).toBe(coverageTable());
});

test("each of the lab's targets has a record", () => {
  expect(recordedTargets()).toEqual(expect.arrayContaining(targets.map(({ name }) => name)));
});

describe("what the library's objects make", () => {
  const used = [...usedOperations().keys()];

  test("is found in their source", () => {
    expect(used).toEqual(expect.arrayContaining(["sysctl physinfo", "domctl destroydomain", "memory_op maximum_gpfn"]));
  });

  for (const architecture of architectures) {
    test.each(releases)(`is simulated on ${architecture} for Xen %s`, (release) => {
      expect(notSimulated(used, release, architecture)).toEqual([]);
    });
  }

  test("has been run on a real Xen, where the lab has one with it", () => {
    expect(neverRun(used)).toEqual([]);
  });
});
