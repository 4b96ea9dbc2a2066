/** Writes the public names as text, one file per entry point, so that a change of the API shows in review. */

import { basename, join } from "node:path";
import { exports } from "../../package.json";
import { type PublicMember, type PublicName, publicNames } from "./compiler.ts";

/** Returns the text of each entry point, by the path of the file that records it. */
export async function listPublicNames(): Promise<Map<string, string>> {
  const entries = entryPoints();
  const found = await publicNames(entries.map(sourceOf));
  return new Map(
    entries.map((entry) => {
      const heading = `Public names of ${join("xen-ts", entry)}. "bun run names" writes this file.\n`;
      const names = (found.get(sourceOf(entry)) ?? []).map(textOf);
      return [join(import.meta.dir, basename(sourceOf(entry), ".ts")) + ".txt", [heading, ...names].join("\n")];
    }),
  );
}

function entryPoints(): string[] {
  return Object.keys(exports).filter((entry) => entry !== "./package.json");
}

/** Returns the paths of the entry points' sources. */
export function entrySources(): string[] {
  return entryPoints().map(sourceOf);
}

/** Returns the path of an entry point's source. */
function sourceOf(entry: string): string {
  return `src/${entry === "." ? "index" : entry.slice(2)}.ts`;
}

/** A longer list of words belongs to another library, such as Node's names of errors. */
const MOST_WORDS = 64;

/** Lists an exported name on a line, and its members and words on lines below. */
export function textOf({ name, kind, members, words }: PublicName): string {
  const shown = words.length <= MOST_WORDS ? words : [`more than ${MOST_WORDS} words`];
  const heading = `${kind} ${name}${kind === "function" ? "()" : ""}`;
  const lines = [heading, ...members.map(lineOf), ...shown.map((word) => `  ${word}`)];
  return `${lines.join("\n")}\n`;
}

function lineOf({ name, kind, isStatic, isOptional, isReadonly }: PublicMember): string {
  const before = `${isStatic ? "static " : ""}${isReadonly ? "readonly " : ""}`;
  return `  ${before}${name}${isOptional ? "?" : ""}${kind === "method" ? "()" : ""}`;
}
