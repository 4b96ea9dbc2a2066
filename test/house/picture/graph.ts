/** The graphs of the architecture's pictures, read from the imports of the code. */

import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { exports } from "../../../package.json";
import { importsBelow, importsIn, sourcesBelow } from "../imports.ts";
import { edgesBetween } from "../circles.ts";
import { roomOf, stratumOf } from "../strata.ts";

/** Boxes, each with the names in it, and the boxes that each of them imports. */
export interface Graph {
  readonly boxes: ReadonlyMap<string, readonly string[]>;
  readonly imports: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Returns the strata of `src` with their rooms; `bun:ffi` is a box of its own. */
export function strataOf(root: string): Graph {
  const sources = sourcesBelow(root, "src");
  const boxes = new Map<string, string[]>();
  for (const [stratum, paths] of Map.groupBy(sources, stratumOf)) boxes.set(stratum, roomsOf(stratum, paths));
  boxes.set("cli", ["a file for each command, over the entry files"]);
  boxes.set("generated", ["records, constants and operations of every release"]);
  boxes.set("bun:ffi", ["Linux's devices: privcmd, hypercall, evtchn, gntdev, gntalloc, xenbus"]);
  const all = [...importsBelow(root, ["src"]), ...generatedImports(root)].filter(
    ({ to }) => to.startsWith("src/") || to === "bun:ffi",
  );
  return { boxes, imports: edgesBetween(all, (path) => (path === "bun:ffi" ? path : stratumOf(path))) };
}

/** An import or export of types alone. */
const TYPES = /^(?:import|export) type\b[^;]*;$/gm;

/** Returns the folders of `codegen`, with the folders or files in them. Imports of types are left out: data flows without. */
export function generatorOf(root: string): Graph {
  const sources = sourcesBelow(root, "codegen");
  const boxes = new Map<string, string[]>();
  for (const [folder, paths] of Map.groupBy(sources, folderOf)) {
    const inside = paths.map((path) => path.split("/")[2] ?? "").filter((name) => name !== "" && name !== "index.ts");
    boxes.set(folder, [...new Set(inside.map((name) => name.replace(/\.ts$/, "")))].toSorted());
  }
  const imports = sources
    .flatMap((path) => importsIn(path, readFileSync(join(root, path), "utf8").replaceAll(TYPES, "")))
    .filter(({ to }) => to.startsWith("codegen/"));
  return { boxes, imports: edgesBetween(imports, folderOf) };
}

/** Returns a file's folder in `codegen`, or a loose file's name. */
function folderOf(path: string): string {
  return path.split("/").slice(1, -1)[0] ?? basename(path);
}

function roomsOf(stratum: string, paths: readonly string[]): string[] {
  if (stratum === "entry") {
    const names = paths.map((path) => (basename(path) === "index.ts" ? "." : `./${basename(path, ".ts")}`));
    // The command has entry files of its own, which the package does not export.
    return names
      .filter((name) => Object.hasOwn(exports, name))
      .map((name) => `xen-ts${name.slice(1)}`)
      .toSorted();
  }
  const rooms = paths.map((path) => roomOf(path).split("/")[1]).filter((room) => room !== undefined);
  return [...new Set(rooms)].filter((room) => room !== "index.ts").toSorted();
}

/** Reads the newest release's tables: those of all releases import alike. */
function generatedImports(root: string): ReturnType<typeof importsIn> {
  const paths = [...new Bun.Glob("src/generated/4.20/x86_64/**/*.ts").scanSync(root)];
  return paths.flatMap((path) => importsIn(path, readFileSync(join(root, path), "utf8")));
}
