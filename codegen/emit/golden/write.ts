import type { Abi, AbiHeader } from "../../model/abi.ts";
import { mergeLists } from "./merge.ts";
import { formatTag } from "./releases.ts";
import { SECTIONS, type Section } from "./sections.ts";

/** Heading in place of a header's name, for entries that no header lists. */
export const UNLISTED = "unlisted";

export function writeModels(models: readonly Abi[], labels: readonly string[]): string[] {
  return [...writeHeaders(models, labels), ...writeUnlisted(models, labels)];
}

function* writeHeaders(models: readonly Abi[], labels: readonly string[]): Generator<string> {
  for (const { name, members } of mergeLists(models.map(({ headers }) => Object.keys(headers)))) {
    yield "";
    yield `header ${name}${tag(labels, members, models.length)}`;
    for (const section of SECTIONS) {
      const lists = models.map(({ headers }, index) => {
        return members.includes(index) ? (headers[name]?.[section.title] ?? []) : [];
      });
      yield* writeSection(section, name, lists, models, labels, members);
    }
  }
}

function* writeUnlisted(models: readonly Abi[], labels: readonly string[]): Generator<string> {
  const everywhere = models.map((_, index) => index);
  const lines: string[] = [];
  for (const section of SECTIONS) {
    const lists = models.map((abi) => {
      const listed = listedNames(abi, section.title);
      return section.names(abi).filter((name) => !listed.has(name));
    });
    lines.push(...writeSection(section, UNLISTED, lists, models, labels, everywhere));
  }
  if (lines.length > 0) yield* ["", UNLISTED, ...lines];
}

function listedNames(abi: Abi, title: keyof AbiHeader): Set<string> {
  return new Set(Object.values(abi.headers).flatMap((header) => header[title]));
}

function* writeSection(
  section: Section,
  header: string,
  lists: string[][],
  models: readonly Abi[],
  labels: readonly string[],
  members: readonly number[],
): Generator<string> {
  const slots = mergeLists(lists);
  if (slots.length === 0) return;
  yield `  ${section.title}`;
  for (const slot of slots) {
    for (const { lines, holds } of variants(section, header, slot.name, slot.members, models)) {
      const [head = "", ...rest] = lines;
      yield `    ${head}${tag(labels, holds, members.length)}`;
      for (const line of rest) yield `      ${line}`;
    }
  }
}

/** Returns the different entries of a name, each with the models that have it. */
function variants(
  section: Section,
  header: string,
  name: string,
  members: readonly number[],
  models: readonly Abi[],
): { lines: string[]; holds: number[] }[] {
  const found = new Map<string, { lines: string[]; holds: number[] }>();
  for (const member of members) {
    const abi = models[member];
    const lines = abi === undefined ? null : section.format(abi, name, header);
    if (lines === null) throw new Error(`${header} lists ${name} among its ${section.title}, but the model has none`);
    const text = lines.join("\n");
    const known = found.get(text);
    if (known === undefined) found.set(text, { lines, holds: [member] });
    else known.holds.push(member);
  }
  return [...found.values()];
}

/** Returns the tag; empty if all possible models have the entry. */
function tag(labels: readonly string[], holds: readonly number[], possible: number): string {
  return holds.length === possible ? "" : `  [${formatTag(labels, holds)}]`;
}
