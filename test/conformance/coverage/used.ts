/** Which operations the library's own objects make, as their source has them. */

import { Glob } from "bun";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dir, "../../../src/runtime");

/** What makes operations for others, or pretends to be Xen, is no object. */
const OTHERS = /^(?:simulated|operation|call|validate|trace|struct|abi|hypercall)\//;

/** `domctl("max_mem", …)`, `memoryOp("populate_physmap", …)`. */
const CALLS = /\b(domctl|sysctl|[a-z]+(?:[A-Z][a-z]+)?Op|consoleIo|mca)\(\s*"([\w.]+)"/g;

/** `family("sysctl").operation("physinfo")`. */
const READY = /family\("(\w+)"\)\s*\.operation\("([\w.]+)"\)/g;

/** `inBackground(connection, "domctl", "destroydomain", …)`. */
const NAMED = /"(domctl|sysctl|[a-z]+_op)",\s*"([\w.]+)"/g;

/** "sysctl physinfo", with the files that have it. */
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

/** "memoryOp" is memory_op's function. */
function familyName(name: string): string {
  if (name === "versionOp") return "xen_version";
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
