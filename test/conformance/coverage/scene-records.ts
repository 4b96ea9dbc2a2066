/** Records of the scenes (test/xen/operations) on each Xen of the lab: a file for each, with the day and the release. */

import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dir, "scenes");
const SUFFIX = ".txt";
const SEPARATOR = " | ";

/** The mark of an operation on one Xen, and the words that belong to it: a witness, or a reason. */
export interface SceneMark {
  readonly operation: string;
  readonly mark: "succeeded" | "refused" | "unanswered" | "crashed";
  readonly note: string;
}

/** The scenes of one Xen, on one day. */
export interface SceneRecord {
  /** The day: "2026-11-29". */
  readonly day: string;
  /** The hypervisor, by its own words: "4.17.7". */
  readonly xen: string;
  /** The last whole run under validation and tracing, if there was one: its day, and how many hypercalls it made. */
  readonly validated?: string | undefined;
  readonly marks: readonly SceneMark[];
}

/** Returns the name of a record: that of the target, and that of a set of options if it was booted with one. */
export function recordNameOf(target: string, options: string | undefined): string {
  return options === undefined ? target : `${target}+${options}`;
}

/** Returns the target of a record. */
export function targetOf(name: string): string {
  return name.split("+")[0] ?? name;
}

/** Lists the records: "4.17-x86_64", "4.17-x86_64+iommu". */
export function sceneTargets(): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(SUFFIX));
  return names.map((name) => name.slice(0, -SUFFIX.length)).toSorted();
}

/** Returns the record of a Xen. Throws an Error if there is none. */
export function sceneRecord(target: string): SceneRecord {
  const [head = "", ...lines] = readFileSync(join(folder, target + SUFFIX), "utf8")
    .split("\n")
    .filter(Boolean);
  const [day = "", xen = "", validated] = head.split(SEPARATOR);
  const marks = lines.map((line) => {
    const [operation = "", mark = "", note = ""] = line.split(SEPARATOR);
    return { operation, mark: mark as SceneMark["mark"], note };
  });
  return { day, xen, validated, marks };
}

export function writeSceneRecord(target: string, { day, xen, validated, marks }: SceneRecord): void {
  const lines = marks.map(({ operation, mark, note }) => [operation, mark, note].join(SEPARATOR));
  const head = validated === undefined ? [day, xen] : [day, xen, validated];
  writeFileSync(join(folder, target + SUFFIX), `${[head.join(SEPARATOR), ...lines.toSorted()].join("\n")}\n`);
}
