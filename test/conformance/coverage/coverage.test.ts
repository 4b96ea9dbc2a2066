import { describe, expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Release, releases } from "../../../src/generated/index.ts";
import type { Architecture } from "../../../src/index.ts";
import { targets } from "../../lab/index.ts";
import { missingOn, recordedOn, recordedTargets } from "./recorded.ts";
import { sceneRecord, sceneTargets } from "./scene-records.ts";
import { coverageTable } from "./table.ts";
import { architectures, operationsOf, simulatedOf } from "./tables.ts";
import { usedOperations } from "./used.ts";

/**
 * Returns operations that the release has but the simulation lacks, unless a real Xen of this architecture answers
 * ENOSYS.
 */
function notSimulated(used: Iterable<string>, release: Release, architecture: Architecture): string[] {
  const [has, simulated] = [new Set(operationsOf(release, architecture)), simulatedOf(release, architecture)];
  const real = recordedTargets().filter((target) => target.endsWith(`-${architecture}`));
  const isMissing = (operation: string): boolean =>
    real.some((target) => missingOn(target).has(operation)) &&
    !real.some((target) => recordedOn(target).has(operation));
  return [...used].filter((operation) => has.has(operation) && !simulated.has(operation) && !isMissing(operation));
}

/** Access to single pages wants VT-x, or a Xen for Arm of one's own, and so do interrupts of a device model on Arm. */
const NOWHERE: ReadonlySet<string> = new Set([
  "memory_op access_op.set_access",
  "memory_op access_op.get_access",
  "dm_op set_irq_level",
]);

/** Returns operations that some Xen of the lab has, but that were never run there. */
function neverRun(used: Iterable<string>): string[] {
  const has = new Set(targets.flatMap(({ name }) => operationsOf(...hostOf(name))));
  const ran = new Set<string>();
  for (const target of recordedTargets()) for (const operation of recordedOn(target)) ran.add(operation);
  for (const target of sceneTargets()) {
    for (const { operation, mark } of sceneRecord(target).marks) if (mark === "succeeded") ran.add(operation);
  }
  return [...used].filter((operation) => has.has(operation) && !ran.has(operation));
}

/** Splits a target such as "4.17-x86_64" into release and architecture. */
function hostOf(target: string): [Release, Architecture] {
  const release = releases.find((one) => target.startsWith(`${one}-`));
  const architecture = architectures.find((one) => target.endsWith(`-${one}`));
  if (release === undefined || architecture === undefined)
    throw new Error(`expected a target such as 4.17-x86_64, received ${target}`);
  return [release, architecture];
}

test("docs/coverage.md agrees with the tables and the lab's records (npm run coverage)", () => {
  expect(readFileSync(join(import.meta.dir, "../../../docs/coverage.md"), "utf8")).toBe(coverageTable());
});

test("README.md's summary has the figures of docs/coverage.md", () => {
  const root = join(import.meta.dir, "../../..");
  const readme = readFileSync(join(root, "README.md"), "utf8").replaceAll(/\s+/g, " ");
  const table = coverageTable().replaceAll(/\s+/g, " ");
  const [, all, simulated] = /Of (\d+) operations, (\d+) are simulated\./.exec(table) ?? [];
  const [, succeeded, refused] =
    /\(`npm run coverage -- scenes --with`\), (\d+) have succeeded, and (\d+) were refused\./.exec(table) ?? [];
  expect(readme).toContain(
    `Of the ${all} operations, ${succeeded} have succeeded there and ${refused} were refused as expected; ${simulated} are simulated.`,
  );
  expect(readme).toContain(`Each of ${all} operations is typed by its name.`);
});

test("every target of the lab has a record of its answers", () => {
  expect(recordedTargets()).toEqual(expect.arrayContaining(targets.map(({ name }) => name)));
});

describe("every operation that the library's objects use", () => {
  const used = [...usedOperations().keys()].filter((operation) => !NOWHERE.has(operation));

  test("but those that no Xen of the lab can do, which have not succeeded anywhere", () => {
    const succeeded = sceneTargets().flatMap((target) =>
      sceneRecord(target).marks.flatMap(({ operation, mark }) => (mark === "succeeded" ? [operation] : [])),
    );
    expect(succeeded.filter((operation) => NOWHERE.has(operation))).toEqual([]);
  });

  test("is found in their source", () => {
    expect(used).toEqual(expect.arrayContaining(["sysctl physinfo", "domctl destroydomain", "memory_op maximum_gpfn"]));
  });

  for (const architecture of architectures) {
    test.each(releases)(`is simulated on ${architecture} for Xen %s`, (release) => {
      expect(notSimulated(used, release, architecture)).toEqual([]);
    });
  }

  test("has been run on a real Xen, if a Xen of the lab has it", () => {
    expect(neverRun(used)).toEqual([]);
  });
});
