import { describe, expect, test } from "bun:test";
import { type Release, releases } from "../../../src/generated/index.ts";
import { type Architecture, compareReleases } from "../../../src/runtime/abi/index.ts";
import type { Xen } from "../../../src/index.ts";
import { targets } from "../../lab/index.ts";
import { families, quickFamilies } from "../../xen/operations/families.ts";
import type { Ended } from "../../xen/operations/marks.ts";
import { bestMarks, linesOf, marksOf, updated } from "./play-scenes.ts";
import { recordOf } from "./recorded.ts";
import { sceneRecord, sceneTargets, targetOf } from "./scene-records.ts";
import { dangerousOf, operationsOf } from "./tables.ts";

/** A Xen as far as a scene asks if it is for it. */
function xenOf(release: Release, architecture: Architecture): Xen {
  const xen = {
    abi: { release },
    runsOn: (other: string) => other === architecture,
    atLeast: (other: string) => compareReleases(release, other as Release) >= 0,
  };
  return xen as unknown as Xen;
}

function operationsInScenes(release: Release, architecture: Architecture): Set<string> {
  const scenes = Object.values(families).flat();
  const played = scenes.filter((scene) => scene.isFor(xenOf(release, architecture)));
  return new Set(played.flatMap(({ operations }) => operations));
}

/** Operations that no scene makes on some Xen of the lab, beside those that endanger the host. */
const LEFT_OUT = new Set([
  // on Arm, where dom0 cannot find out which frames are free
  "sysctl page_offline_op.page_offline",
  "sysctl page_offline_op.page_online",
  // on Arm, whose Xen of the lab has no PCI
  "physdev_op pci_device_reset",
]);

/** The end of a scene about one operation. */
function ended(operation: string, mark: "succeeded" | "refused", failure = ""): Ended {
  return {
    number: 0,
    operations: [operation],
    ending: mark === "succeeded" ? { mark } : { mark, codes: ["EPERM"] },
    note: "note",
    answer: mark === "succeeded" ? "ok" : "EPERM",
    failure,
  };
}

describe("scenes are about operations", () => {
  const hosts = targets.map(({ name, architecture }) => {
    const release = releases.find((one) => name.startsWith(`${one}-`)) ?? "4.17";
    return [name, release, architecture] as const;
  });

  test.each(hosts)("that %s has, and about all of them", (target, release, architecture) => {
    const has = operationsOf(release, architecture);
    const inScenes = operationsInScenes(release, architecture);
    expect([...inScenes].filter((operation) => !has.includes(operation))).toEqual([]);
    const dangers = new Set(dangerousOf(release, architecture).map(([operation]) => operation));
    const conforming = recordOf(target);
    const missing = has.filter(
      (one) => !inScenes.has(one) && conforming.get(one)?.has("ok") !== true && !dangers.has(one) && !LEFT_OUT.has(one),
    );
    expect(missing).toEqual([]);
  });

  test("in families, of which CI plays some", () => {
    expect(Object.keys(families)).toEqual(expect.arrayContaining([...quickFamilies]));
  });
});

const mark = (operation: string, note: string) => ({ operation, mark: "succeeded", note }) as const;

describe("the record of scenes", () => {
  test("has the best mark of an operation, and none of a scene that ended otherwise", () => {
    const marks = marksOf([ended("a b", "refused"), ended("a b", "succeeded"), ended("a c", "refused", "an error")]);
    expect(bestMarks(marks)).toEqual([{ operation: "a b", mark: "succeeded", note: "note" }]);
    expect(marksOf([ended("a b", "refused")])).toEqual([{ operation: "a b", mark: "refused", note: "EPERM: note" }]);
  });

  test("keeps its day and its other marks when some scenes are played again", () => {
    const record = { day: "2026-01-02", xen: "4.17.7", marks: [mark("a b", "old"), mark("a c", "old")] };
    expect(updated(record, [mark("a c", "new")])).toEqual({
      ...record,
      marks: [mark("a b", "old"), mark("a c", "new")],
    });
  });

  test("is read from the lines of a run, whatever stands between them", () => {
    expect(linesOf<{ n: number }>('x\nmark: {"n":1}\n(pass) y\nmark: {"n":2}\n', "mark: ")).toEqual([
      { n: 1 },
      { n: 2 },
    ]);
  });

  test.each(sceneTargets())("of %s has its day, and operations that this Xen has", (target) => {
    const { day, validated = "2026-01-02, 3 hypercalls", marks } = sceneRecord(target);
    expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(validated).toMatch(/^\d{4}-\d\d-\d\d, [1-9]\d* hypercalls$/);
    const release = releases.find((one) => target.startsWith(`${one}-`)) ?? "4.17";
    const has = operationsOf(release, targetOf(target).endsWith("arm64") ? "arm64" : "x86_64");
    expect(marks.filter(({ operation }) => !has.includes(operation))).toEqual([]);
  });
});
