/** Finds the operations that the library's own objects use, in their source. */

import { Glob } from "bun";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dir, "../../../src/runtime");

/** Rooms whose files contain operations but are not objects: they make operations for others, or simulate Xen. */
const OTHERS = /^(?:simulated|operation|call|validate|trace|struct|abi|hypercall)\//;

/** Matches `domctl("max_mem", …)`, `memoryOp("populate_physmap", …)`. */
const CALLS = /\b(domctl|sysctl|[a-z]+(?:[A-Z][a-z]+)?Op|consoleIo|mca)\(\s*"([\w.]+)"/g;

/** Matches `family("sysctl").operation("physinfo")`. */
const READY = /family\("(\w+)"(?:, true)?\)\s*\.operation\("([\w.]+)"\)/g;

/** Matches `inBackground(connection, "domctl", "destroydomain", …)`. */
const NAMED = /"(domctl|sysctl|[a-z]+_op)",\s*"([\w.]+)"/g;

/** Returns operations such as "sysctl physinfo", with the files that use them. */
export function usedOperations(): Map<string, string[]> {
  const used = new Map<string, string[]>();
  for (const file of new Glob("**/*.ts").scanSync(root)) {
    if (OTHERS.test(file)) continue;
    const text = readFileSync(join(root, file), "utf8");
    for (const pattern of [CALLS, READY, NAMED]) {
      for (const [, family = "", name = ""] of text.matchAll(pattern)) {
        const operation = `${familyName(family)} ${name}`;
        used.set(operation, [...(used.get(operation) ?? []), file]);
      }
    }
  }
  return used;
}

/** Returns the family of a function: "memory_op" for "memoryOp". */
function familyName(name: string): string {
  if (name === "versionOp") return "xen_version";
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
