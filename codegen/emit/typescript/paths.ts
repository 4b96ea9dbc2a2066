/** Paths of modules below `src/generated`, and the order of tables. */

import type { Abi, Architecture } from "../../model/abi.ts";

type Subject = Pick<Abi, "xen" | "arch">;

/** The order of architectures: first those on which Bun runs, then the guests of other width. */
const ORDER: readonly Architecture[] = ["x86_64", "arm64", "x86_32", "arm32"];

/** True for an architecture on which Bun does not run. */
export function isGuest({ arch }: Subject): boolean {
  return ORDER.indexOf(arch) >= 2;
}

/** Orders tables: oldest release first, guests after the others, the kernel's interfaces last. */
export function tableOrder(a: Subject, b: Subject): number {
  return (
    Number(isGuest(a)) - Number(isGuest(b)) ||
    Number(a.xen === "linux") - Number(b.xen === "linux") ||
    a.xen.localeCompare(b.xen, "en", { numeric: true }) ||
    ORDER.indexOf(a.arch) - ORDER.indexOf(b.arch)
  );
}

/** Returns a table's path: "4.17/x86_64", or "linux" for the kernel's own interfaces on every architecture. */
export function tablePath({ xen, arch }: Subject): string {
  return xen === "linux" ? "linux" : `${xen}/${arch}`;
}

/** Returns a header's title for comments. */
export function headerTitle({ xen }: Subject, header: string): string {
  return xen === "linux"
    ? `Linux's device interface ${moduleName(header)}.h (xen/${header})`
    : `Xen's public header ${header}`;
}

/**
 * Converts a header's path to a module's: "arch-x86/xen.h" → "arch-x86/xen"; the kernel's "sys/privcmd.h" → "privcmd".
 */
export function moduleName(header: string): string {
  return header.replace(/^sys\//, "").replace(/\.h$/, "");
}

/** Returns the path for an import between two modules without extension: "./xen.ts", "../../4.14/x86_64/xen.ts". */
export function importPath(from: string, to: string): string {
  const source = from.split("/").slice(0, -1);
  const target = to.split("/");
  while (source.length > 0 && target.length > 1 && source[0] === target[0]) {
    source.shift();
    target.shift();
  }
  return `${source.length === 0 ? "./" : "../".repeat(source.length)}${target.join("/")}.ts`;
}
