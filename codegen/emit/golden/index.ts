/**
 * The golden text: every record and constant of several releases in one file that a person can review.
 * `parseGolden(emitGolden(models))` equals `models`, so a release without headers is still checked against its record.
 *
 * Entries stand under the header that defines them, in its order. An entry that is missing from some releases of the
 * file is tagged with the releases that have it.
 */

import { join } from "node:path";
import type { Abi, Architecture } from "../../model/abi.ts";
import { readModels } from "./read.ts";
import { writeModels } from "./write.ts";

const EXPLANATION = [
  "# What the C headers define, as the generator reads it. Made by codegen; review it, do not edit it.",
  "# Members: offset and size in bytes, type, name; of a bitfield also its width @ first bit of the record.",
  "# [4.15-4.17 4.20+]: holds for these releases only, + is up to the newest. Untagged: for all that have the header.",
];

/** Returns the path of an architecture's text; "linux" has the kernel's own device interfaces. */
export function goldenPath(arch: Architecture | "linux"): string {
  return join(import.meta.dir, "../../golden", `${arch}.txt`);
}

/**
 * Writes models as text: several releases of one architecture, oldest first, or one release on several architectures.
 */
export function emitGolden(models: readonly Abi[]): string {
  const releases = models.map(({ xen }) => xen);
  const architectures = models.map(({ arch }) => arch);
  const head = [`xen ${brief(releases)}`, `arch ${brief(architectures)}`];
  const lines = writeModels(models, labelsOf(releases, architectures));
  return [...EXPLANATION, ...head, ...lines, ""].join("\n");
}

export function parseGolden(text: string): Abi[] {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => line.startsWith("xen "));
  const releases = lines[start]?.split(" ").slice(1) ?? [];
  const architectures = lines[start + 1]?.split(" ").slice(1) ?? [];
  const count = Math.max(releases.length, architectures.length);
  const models = Array.from({ length: count }, (_, index): Abi => {
    const xen = releases[index] ?? releases[0] ?? "";
    const arch = architectureOf(architectures[index] ?? architectures[0]);
    return { xen, arch, structs: {}, typedefs: {}, enums: {}, constants: {}, strings: {}, headers: {} };
  });
  const labels = labelsOf(
    models.map(({ xen }) => xen),
    models.map(({ arch }) => arch),
  );
  const blank = lines.map((line, index) => (index <= start + 1 ? "" : line));
  readModels(blank, models, labels);
  return models;
}

function brief(values: readonly string[]): string {
  return new Set(values).size === 1 ? (values[0] ?? "") : values.join(" ");
}

/** Returns the models' names in tags: the release or the architecture, whichever differs. */
function labelsOf(releases: readonly string[], architectures: readonly string[]): readonly string[] {
  if (releases.length === 0) throw new Error("golden text: expected at least one model, received none");
  const labels = new Set(architectures).size === 1 ? releases : architectures;
  if (new Set(labels).size !== labels.length || (labels !== releases && new Set(releases).size !== 1)) {
    throw new Error(`expected models that differ either in release or in architecture, received ${labels.join(" ")}`);
  }
  return labels;
}

const ARCHITECTURES: readonly Architecture[] = ["x86_64", "arm64", "x86_32", "arm32"];

function architectureOf(word: string | undefined): Architecture {
  const arch = ARCHITECTURES.find((known) => known === word);
  if (arch === undefined) throw new Error(`expected an architecture, received "${word}"`);
  return arch;
}
