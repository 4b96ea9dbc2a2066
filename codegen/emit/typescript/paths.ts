/** Where a header's modules lie, below `src/generated`. */

import type { Abi } from "../../model/abi.ts";

/** "4.17/x86_64", or "linux" for the kernel's own interfaces, which are the same everywhere. */
export function tablePath(abi: Abi): string {
  return abi.xen === "linux" ? "linux" : `${abi.xen}/${abi.arch}`;
}

/** "arch-x86/xen.h" → "arch-x86/xen"; the kernel's "sys/privcmd.h" → "privcmd". */
export function moduleName(header: string): string {
  return header.replace(/^sys\//, "").replace(/\.h$/, "");
}

/** How a module of a table (both without extension) imports another: "./xen.ts", "../xen.ts". */
export function importPath(from: string, to: string): string {
  const source = from.split("/").slice(0, -1);
  const target = to.split("/");
  while (source.length > 0 && target.length > 1 && source[0] === target[0]) {
    source.shift();
    target.shift();
  }
  return `${source.length === 0 ? "./" : "../".repeat(source.length)}${target.join("/")}.ts`;
}
