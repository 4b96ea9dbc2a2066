/** What the conformance suite has run on the lab's Xens: a file for each, written by those runs. */

import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { HypercallTrace } from "../../../src/unsafe.ts";

const folder = join(import.meta.dir, "recorded");
const SUFFIX = ".txt";

/** The lab's targets that have been recorded: "4.17-x86_64". */
export function recordedTargets(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(SUFFIX))
    .map((name) => name.slice(0, -SUFFIX.length))
    .toSorted();
}

/** "sysctl physinfo": what that Xen has answered with anything but ENOSYS. */
export function recordedOn(target: string): Set<string> {
  const path = join(folder, target + SUFFIX);
  return new Set(existsSync(path) ? readFileSync(path, "utf8").split("\n").filter(Boolean) : []);
}

export function writeRecord(target: string, operations: Iterable<string>): void {
  writeFileSync(join(folder, target + SUFFIX), `${[...operations].toSorted().join("\n")}\n`);
}

/** Before each operation in what a run prints. */
export const MARK = "answered: ";

/** Collects what a Xen answers. */
export class Answered {
  readonly operations: Set<string> = new Set();

  readonly listener = ({ hypercall, operations, errno }: HypercallTrace): void => {
    for (const { name } of operations) {
      // In a multicall each operation has its family's name, and its result is beside it.
      const full = name.includes(" ") ? name : `${hypercall} ${name}`;
      if (errno !== "ENOSYS") this.operations.add(full);
    }
  };
}
