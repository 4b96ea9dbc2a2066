/** The known releases: reads and checks xen-headers/versions.toml. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "@iarna/toml";
import type { HeaderTree } from "./tree.ts";

export interface Release {
  /** "4.17". */
  readonly name: string;
  /** The newest point release: "4.17.7". */
  readonly point: string;
  /** Its tag in Xen's git. */
  readonly tag: string;
  /** The Debian suite whose libxen-dev has this release. */
  readonly debian?: string;
  /** `#define`s that exist only since this release. */
  readonly marks: readonly Mark[];
  /** Headers that some trees of the release lack. No unit includes them, so that all trees have one model. */
  readonly absent: readonly string[];
  /** Known trees, newest first, each with its origin and content hash. */
  readonly trees: readonly { from: string; hash: string }[];
}

export interface Mark {
  readonly header: string;
  readonly macro: string;
  readonly value: string;
}

export const VERSIONS_FILE: string = join(import.meta.dir, "../../xen-headers/versions.toml");

let known: readonly Release[] | undefined;

/** Lists the known releases, oldest first. */
export function releases(): readonly Release[] {
  known ??= parseReleases(readFileSync(VERSIONS_FILE, "utf8"));
  return known;
}

export function findRelease(name: string): Release | undefined {
  return releases().find((release) => release.name === name);
}

/**
 * Parses versions.toml.
 * @throws TypeError that names the release and the wrong key.
 */
export function parseReleases(text: string): Release[] {
  const { releases } = table(parse(text), "versions.toml");
  return Object.entries(table(releases, "releases"))
    .map(([name, value]) => parseRelease(name, value))
    .sort((left, right) => compareReleases(left.name, right.name));
}

/** Recognises a tree's release by its `#define`s: the latest release whose marks the tree bears. */
export function recogniseRelease(tree: HeaderTree, among: readonly Release[] = releases()): Release | undefined {
  return among.findLast((release) => release.marks.length > 0 && release.marks.every((mark) => bears(tree, mark)));
}

/** Compares releases by number: "4.9" comes before "4.14". */
export function compareReleases(left: string, right: string): number {
  return left.localeCompare(right, "en", { numeric: true });
}

function bears(tree: HeaderTree, { header, macro, value }: Mark): boolean {
  if (!tree.has(header)) return false;
  return new RegExp(`^[ \\t]*#[ \\t]*define[ \\t]+${macro}[ \\t]+${value}\\b`, "m").test(tree.read(header));
}

function parseRelease(name: string, value: unknown): Release {
  if (!/^\d+\.\d+$/.test(name))
    throw new TypeError(`versions.toml: expected a release such as "4.17", received "${name}"`);
  const where = `releases."${name}"`;
  const entry = table(value, where);
  const trees = Object.entries(table(entry["trees"], `${where}.trees`)).map(([from, hash]) => ({
    from,
    hash: string(hash, `${where}.trees."${from}"`, /^[0-9a-f]{64}$/),
  }));
  return {
    name,
    point: string(entry["point"], `${where}.point`, /^\d+\.\d+\.\d+$/),
    tag: string(entry["tag"], `${where}.tag`, /^[\w.-]+$/),
    ...(entry["debian"] === undefined ? {} : { debian: string(entry["debian"], `${where}.debian`, /^[a-z]+$/) }),
    marks: list(entry["marks"], `${where}.marks`).map((mark) => parseMark(mark, `${where}.marks`)),
    absent: list(entry["absent"] ?? [], `${where}.absent`).map((path) => string(path, `${where}.absent`, /^\S+\.h$/)),
    trees,
  };
}

function parseMark(value: unknown, where: string): Mark {
  const [header = "", macro = "", number = ""] = string(value, where, /^\S+\.h \w+ \w+$/).split(" ");
  return { header, macro, value: number };
}

function table(value: unknown, where: string): Record<string, unknown> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
  throw new TypeError(`versions.toml: ${where}: expected a table, received ${JSON.stringify(value)}`);
}

function list(value: unknown, where: string): unknown[] {
  if (Array.isArray(value)) return value;
  throw new TypeError(`versions.toml: ${where}: expected a list, received ${JSON.stringify(value)}`);
}

function string(value: unknown, where: string, form: RegExp): string {
  if (typeof value === "string" && form.test(value)) return value;
  throw new TypeError(
    `versions.toml: ${where}: expected a string of the form ${form}, received ${JSON.stringify(value)}`,
  );
}
