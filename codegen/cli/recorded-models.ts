/** The recorded models: those generated before, parsed from the golden text. */
import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { goldenPath, parseGolden } from "../emit/golden/index.ts";
import type { Abi, Architecture } from "../model/abi.ts";
import type { AbiSubject } from "../model/diff.ts";
import { ARCHITECTURES } from "./options.ts";

export const PROJECT_DIRECTORY: string = join(import.meta.dir, "../..");

/** One golden text: the releases of an architecture, or the kernel's interfaces on all of them. */
export type Golden = Architecture | "linux";

export const GOLDENS: readonly Golden[] = [...ARCHITECTURES, "linux"];

/** Returns a golden text's path below a project folder. */
export function goldenFile(golden: Golden): string {
  return relative(PROJECT_DIRECTORY, goldenPath(golden));
}

/** Reads every recorded model below the project folder `root`. */
export function readRecorded(root: string): Abi[] {
  return GOLDENS.flatMap((golden) => {
    const path = join(root, goldenFile(golden));
    return existsSync(path) ? parseGolden(readFileSync(path, "utf8")) : [];
  });
}

/** True if two models have the same release and architecture, so that one replaces the other. */
export function sameSubject(left: AbiSubject, right: AbiSubject): boolean {
  return left.xen === right.xen && left.arch === right.arch;
}
