/** Reads annotations.toml: what is misspelt or misplaced in it is an error that names the table and key. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseMeaning, parseNeed, parsePattern, parseSummary, parseTraceWords, parseUnit } from "./grammar.ts";
import { parseDefaults } from "./operation-words.ts";
import { readCall, readErrors, readHandles, readOperations, readVersion } from "./operations.ts";
import { AnnotationError, Table } from "./toml.ts";
import type { Annotations, ContainerAnnotation, FamilyAnnotation, HandleAnnotation, Pattern } from "./types.ts";

/** Tables that do not describe a family. */
const OTHERS: ReadonlySet<string> = new Set(["handles", "hypercalls", "meanings", "needs", "trace_words", "units"]);

export const ANNOTATIONS_FILE: string = join(import.meta.dir, "../annotations.toml");

let known: Annotations | undefined;

/** @throws AnnotationError */
export function readAnnotations(): Annotations {
  known ??= parseAnnotations(readFileSync(ANNOTATIONS_FILE, "utf8"));
  return known;
}

/**
 * Adds entries of a file of the caller's to those of annotations.toml, for every later `readAnnotations`.
 * @throws AnnotationError as `parseAnnotations` does, and for an entry that annotations.toml has too.
 */
export function extendAnnotations(text: string): void {
  known = parseAnnotations(readFileSync(ANNOTATIONS_FILE, "utf8"), text);
}

/** @throws AnnotationError; an Error of the TOML parser's, with line and column, for what is not TOML. */
export function parseAnnotations(text: string, extra: string = ""): Annotations {
  const root = new Table(merged(parseToml(text), parseToml(extra), ""), "");
  const families = new Map<string, FamilyAnnotation>();
  for (const name of root.keys()) {
    if (!OTHERS.has(name)) families.set(name, readFamily(name, root.table(name)));
  }
  const hypercalls = root.table("hypercalls");
  const otherHypercalls = readPatterns(hypercalls, "other");
  hypercalls.expectNoMore();
  return {
    families,
    handles: readRecordHandles(root.table("handles")),
    otherHypercalls,
    meanings: readTexts(root.table("meanings"), parseMeaning),
    needs: readTexts(root.table("needs"), parseNeed),
    traceWords: readTexts(root.table("trace_words"), parseTraceWords),
    units: readUnits(root.table("units")),
  };
}

function readTexts<Value>(table: Table, parse: (text: string, where: string) => Value): Map<string, Value> {
  return new Map(table.keys().map((name) => [name, parse(table.text(name), table.place(name))]));
}

/** Returns a table with another's entries added to it, tables in it likewise. */
function merged(table: unknown, extra: unknown, where: string): unknown {
  if (!isTable(table) || !isTable(extra))
    throw new AnnotationError(where, "expected something new, received what xen-ts's own annotations have already");
  const all: Record<string, unknown> = { ...table };
  for (const [name, value] of Object.entries(extra)) {
    const place = where === "" ? name : `${where}.${name}`;
    all[name] = Object.hasOwn(all, name) ? merged(all[name], value, place) : value;
  }
  return all;
}

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Bun's parser is twenty times as fast; the other one says where the mistake is. */
function parseToml(text: string): unknown {
  try {
    return Bun.TOML.parse(text);
  } catch {
    return require("@iarna/toml").parse(text);
  }
}

function readFamily(name: string, table: Table): FamilyAnnotation {
  const family: FamilyAnnotation = {
    where: table.where,
    name,
    hypercall: table.text("hypercall"),
    unstable: readUnstable(table),
    long: readLong(table),
    prefix: table.text("prefix"),
    call: readCall(table, "call") ?? [],
    container: table.has("container") ? readContainer(table.table("container")) : null,
    record: table.optionalText("record"),
    argument: table.optionalText("argument"),
    values: readPatterns(table, "values"),
    aliases: readPatterns(table, "aliases"),
    obsolete: readPatterns(table, "obsolete"),
    defaults: table.has("default") ? parseDefaults(table.text("default"), table.place("default")) : [],
    errors: readErrors(table),
    operations: readOperations(table),
    summaries: readTexts(table.table("summaries"), parseSummary),
  };
  if (family.call.length === 0)
    throw new AnnotationError(table.place("call"), "expected the hypercall's arguments, received none");
  table.expectNoMore();
  return family;
}

/**
 * Reads "stable" or "unstable", which a family must declare: only unstable ones are refused on a release without
 * tables.
 */
function readUnstable(table: Table): boolean {
  const word = table.text("interface");
  if (word === "stable" || word === "unstable") return word === "unstable";
  throw new AnnotationError(table.place("interface"), `expected "stable" or "unstable", received "${word}"`);
}

function readLong(table: Table): boolean {
  const word = table.optionalText("results");
  if (word === null || word === "long") return word === "long";
  throw new AnnotationError(table.place("results"), `expected "long" or nothing, received "${word}"`);
}

function readContainer(table: Table): ContainerAnnotation {
  const container: ContainerAnnotation = {
    type: table.text("type"),
    command: table.text("command"),
    version: readVersion(table),
    union: table.optionalText("union"),
    domain: table.optionalText("domain"),
  };
  table.expectNoMore();
  return container;
}

function readPatterns(table: Table, key: string): Pattern[] {
  return table.list(key).map((text) => parsePattern(text, table.place(key)));
}

function readUnits(table: Table): Annotations["units"] {
  return new Map(table.keys().map((record) => [record, readTexts(table.table(record), parseUnit)]));
}

function readRecordHandles(table: Table): Map<string, Map<string, HandleAnnotation>> {
  return new Map(table.keys().map((record) => [record, readHandles(table.table(record))]));
}
