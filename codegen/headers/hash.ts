/**
 * The content hash of a header tree: SHA-256 over the lines "<SHA-256 of the file>  <path>\n" of every *.h file, paths
 * relative to the folder of xen.h and sorted bytewise, `foreign/` and `sys/` left out. In that folder,
 *
 *   find . -name '*.h' ! -path './foreign/*' ! -path './sys/*' -printf '%P\n' | LC_ALL=C sort | xargs sha256sum | sha256sum
 *
 * prints the same. `foreign/` is generated on the machine that builds Xen, and `sys/` belongs to Linux.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { HeaderTree } from "./tree.ts";

export function hashTree(tree: HeaderTree): string {
  const lines = new Bun.CryptoHasher("sha256");
  for (const path of tree.paths) {
    if (path.startsWith("sys/")) continue;
    const file = new Bun.CryptoHasher("sha256").update(readFileSync(join(tree.dir, path))).digest("hex");
    lines.update(`${file}  ${path}\n`);
  }
  return lines.digest("hex");
}
