/**
 * The public headers of one release, as files to read.
 *
 * Headers are included as <xen/…>, so a tree maps that prefix to its folder, whatever the folder's name. Any other
 * #include finds one of the generator's own libc headers. Nothing outside these two folders is ever read.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { dirname, join, posix, relative, resolve } from "node:path";

export const LIBC_DIRECTORY: string = join(import.meta.dir, "libc");

export interface HeaderTree {
  /** "4.17". */
  readonly release: string;
  /** The folder that holds xen.h. */
  readonly dir: string;
  /** Origin of the tree, for people: "xen-headers/4.17", "Debian bookworm's libxen-dev", … */
  readonly origin: string;
  /** The path of every header, "domctl.h" or "io/ring.h", sorted bytewise, without foreign/. */
  readonly paths: readonly string[];
  has(path: string): boolean;
  /** Returns the file for one of `paths`. */
  locate(path: string): string;
  /** Returns the text of one of `paths`. */
  read(path: string): string;
  /**
   * Finds the file of `#include "name"` (or `<name>`, if `angled`) in the header `from`; `from` is null for a file that
   * is not one of Xen's. Returns null if the file does not exist.
   */
  resolve(name: string, angled: boolean, from: string | null): HeaderFile | null;
}

export interface HeaderFile {
  /** The name in the model, "arch-x86/xen.h"; null for the generator's own libc headers. */
  readonly header: string | null;
  /** The path for messages: relative if it lies below the working directory. */
  readonly path: string;
  readonly text: string;
}

export interface TreeLocation {
  release: string;
  dir: string;
  origin: string;
  /** The folder of the Linux device headers if it is not `dir`/sys: Xen's source tree has it elsewhere. */
  sys?: string;
}

export function openTree({ release, dir, origin, sys }: TreeLocation): HeaderTree {
  const linux = sys ?? join(dir, "sys");
  const locate = (path: string): string => (path.startsWith("sys/") ? join(linux, path.slice(4)) : join(dir, path));
  const paths = [...headersBelow(dir, ["foreign", "sys"]), ...headersBelow(linux, []).map((path) => `sys/${path}`)];
  paths.sort(bytewise);
  const known = new Set(paths);
  const files = new Map<string, HeaderFile>();

  const open = (header: string | null, path: string): HeaderFile => {
    const found = files.get(path) ?? { header, path: shown(path), text: readFileSync(path, "utf8") };
    files.set(path, found);
    return found;
  };

  const resolve = (name: string, angled: boolean, from: string | null): HeaderFile | null => {
    if (!angled && from !== null) {
      const beside = posix.join(posix.dirname(from), name);
      if (known.has(beside)) return open(beside, locate(beside));
    }
    const path = posix.normalize(name);
    if (!path.startsWith("xen/")) return isLibc(path) ? open(null, join(LIBC_DIRECTORY, path)) : null;
    const header = path.slice("xen/".length);
    return known.has(header) ? open(header, locate(header)) : null;
  };

  const has = (path: string): boolean => known.has(path);
  const read = (path: string): string => open(path, locate(path)).text;
  return { release, dir, origin, paths, has, locate, read, resolve };
}

/** Compares by code units, which for header names is the byte order of `LC_ALL=C sort`. */
export function bytewise(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function headersBelow(dir: string, leftOut: readonly string[]): string[] {
  if (!existsSync(dir)) return [];
  const found: string[] = [];
  for (const entry of readdirSync(dir, { recursive: true, encoding: "utf8" })) {
    if (!entry.endsWith(".h") || leftOut.some((folder) => entry.startsWith(`${folder}/`))) continue;
    if (statSync(join(dir, entry), { throwIfNoEntry: false })?.isFile() === true) found.push(entry);
  }
  return found;
}

function isLibc(path: string): boolean {
  if (path.startsWith("../") || path.startsWith("/") || !path.endsWith(".h")) return false;
  return existsSync(join(LIBC_DIRECTORY, path));
}

function shown(path: string): string {
  const below = relative(process.cwd(), path);
  return below.startsWith("..") ? path : below;
}

/**
 * Returns the content hash of a header tree: SHA-256 over the lines "<SHA-256 of the file>  <path>\n" of every *.h file.
 * Paths are relative to the folder of xen.h and sorted bytewise. `foreign/` is left out because building Xen generates
 * it, `sys/` because it belongs to Linux. In the folder of xen.h, this command prints the hash:
 *
 *   find . -name '*.h' ! -path './foreign/*' ! -path './sys/*' -printf '%P\n' | LC_ALL=C sort | xargs sha256sum | sha256sum
 */
export function hashTree(tree: HeaderTree): string {
  const lines = new Bun.CryptoHasher("sha256");
  for (const path of tree.paths) {
    if (path.startsWith("sys/")) continue;
    const file = new Bun.CryptoHasher("sha256").update(readFileSync(join(tree.dir, path))).digest("hex");
    lines.update(`${file}  ${path}\n`);
  }
  return lines.digest("hex");
}

/**
 * Makes a folder of links at `at`/xen/… to the tree's files, so that a C compiler finds <xen/…> with `-I at`. Returns
 * `at`.
 */
export function mountTree(tree: HeaderTree, at: string): string {
  for (const path of tree.paths) {
    const link = join(at, "xen", path);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(resolve(tree.locate(path)), link);
  }
  return at;
}
