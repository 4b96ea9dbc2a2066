/** Tables for a project that uses the published package: one folder, which imports `xen-ts/struct`. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { extendAnnotations } from "../annotations/index.ts";
import { emitTypeScript } from "../emit/typescript/index.ts";
import { namedTree } from "../headers/index.ts";
import type { Architecture } from "../model/abi.ts";
import { buildModels, leftOverLines, withOperations } from "./models.ts";
import { claimedRelease } from "./naming.ts";
import { UsageError } from "./options.ts";
import { applyChanges, findChanges } from "./output.ts";
import { TerminalProgress } from "./progress.ts";

export interface OwnTablesOptions {
  /** Xen's source tree, or the folder of xen.h. */
  readonly headers: string;
  /** The folder to write. What it held before is replaced. */
  readonly out: string;
  readonly architecture: Architecture;
  /** A file of further annotations, for operations that are not Xen's own. */
  readonly annotations?: string | undefined;
}

/** The first words of the folder's index: a folder without it is not replaced. */
const MARK = "// One release's modules";

const RUNTIME = /"(?:\.\.\/)+runtime\/struct\/(?:records|index)\.ts"/g;

/**
 * Writes the tables of a tree of headers, and resolves with lines to print about them.
 * @throws UsageError for a folder with other files; MissingHeadersError and HeaderError for headers that are not Xen's.
 */
export async function writeOwnTables({ headers, out, architecture, annotations }: OwnTablesOptions): Promise<string[]> {
  const folder = resolve(out);
  checkFolder(folder);
  if (annotations !== undefined) extendAnnotations(readFileSync(annotations, "utf8"));
  const { release } = claimedRelease(headers);
  const tree = namedTree(headers, release);
  const built = buildModels({ trees: [tree], linux: null }, [architecture], new TerminalProgress());
  const prefix = `${release}/${architecture}/`;
  const files = new Map<string, string>();
  for (const [path, text] of emitTypeScript(built.map(({ abi }) => withOperations(abi)))) {
    if (path.startsWith(prefix)) files.set(join(basename(folder), path.slice(prefix.length)), forPackage(path, text));
  }
  const changes = findChanges(dirname(folder), files, [basename(folder)]);
  applyChanges(dirname(folder), files, changes);
  return [...leftOverLines(built), `Xen ${release}, ${architecture}: ${files.size} files in ${out}`];
}

/** Refuses to replace files that this command has not written. */
function checkFolder(folder: string): void {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return;
  const index = join(folder, "index.ts");
  if (existsSync(index) && readFileSync(index, "utf8").includes(MARK)) return;
  throw new UsageError(`--out ${folder}: expected a folder of generated tables, or none; this one has other files`);
}

/** Returns a module's text for a project whose own settings are not to be applied to it. */
function forPackage(path: string, text: string): string {
  const exported = path.endsWith("/index.ts") && text.startsWith(MARK) ? "\nexport { modules as abi };\n" : "";
  return `// @ts-nocheck\n${text.replaceAll(RUNTIME, '"xen-ts/struct"')}${exported}`;
}
