/** The models of a run, with their operations: built from headers if there are any, else read from the record. */
import { readAnnotations } from "../annotations/index.ts";
import { isGuest } from "../emit/typescript/paths.ts";
import { compareReleases } from "../headers/index.ts";
import type { Abi, Architecture } from "../model/abi.ts";
import { buildAbi } from "../model/build.ts";
import { deriveUnits } from "../model/member-units.ts";
import { deriveOperations, findLeftOver } from "../model/operations/index.ts";
import { TreeUnits } from "../model/units.ts";
import { ARCHITECTURES } from "./options.ts";
import type { TerminalProgress } from "./progress.ts";
import { sameSubject } from "./recorded-models.ts";
import type { Selection } from "./selection.ts";
import type { Generated } from "./summary.ts";

/**
 * Builds a model for each tree and architecture.
 * @throws HeaderError if a header cannot be parsed.
 */
export function buildModels(
  { trees, linux }: Pick<Selection, "trees" | "linux">,
  architectures: readonly Architecture[],
  progress: TerminalProgress,
): Generated[] {
  const built: Generated[] = [];
  for (const tree of trees) {
    const units = new TreeUnits(tree);
    for (const arch of architectures) {
      progress.step(`reading the headers of Xen ${tree.release}, ${arch}`);
      built.push({ abi: buildAbi(units.xen(arch)), origin: tree.origin });
    }
  }
  if (linux === null) return built;
  const units = new TreeUnits(linux);
  for (const arch of architectures) built.push({ abi: buildAbi(units.linux(arch)), origin: linux.origin });
  return built;
}

/** Replaces recorded models by those that were built anew. The result starts with the oldest release. */
export function replaceModels(recorded: readonly Abi[], built: readonly Generated[]): Abi[] {
  const kept = recorded.filter((old) => !built.some(({ abi }) => sameSubject(abi, old)));
  const models = [...kept, ...built.map(({ abi }) => abi)];
  return models.sort((left, right) => compareReleases(left.xen, right.xen) || rank(left) - rank(right));
}

/** Adds a model's operations; the kernel's own interfaces have none. */
export function withOperations(abi: Abi): Abi {
  return abi.xen === "linux" ? abi : { ...withUnits(abi), operations: deriveOperations(abi, readAnnotations()) };
}

/** Adds the operations that become TypeScript: those of the architectures on which Bun runs. */
export function withEmittedOperations(abi: Abi): Abi {
  return isGuest(abi) ? withUnits(abi) : withOperations(abi);
}

/** Adds the units of members: also for guests, whose records equal the host's where their layouts do. */
function withUnits(abi: Abi): Abi {
  return { ...abi, units: deriveUnits(abi, readAnnotations()) };
}

/** Lists the parts of the models that annotations.toml does not explain: a line each, with the models concerned. */
export function leftOverLines(built: readonly Generated[]): string[] {
  const found = new Map<string, string[]>();
  for (const { abi } of built) {
    if (abi.xen === "linux") continue;
    for (const { name, message } of findLeftOver(abi, readAnnotations())) {
      const line = `${name}: ${message}`;
      found.set(line, [...(found.get(line) ?? []), `${abi.xen} ${abi.arch}`]);
    }
  }
  return [...found].map(
    ([line, models]) => `WARNING: annotations.toml says nothing about ${models.join(", ")} ${line}`,
  );
}

function rank({ arch }: Abi): number {
  return ARCHITECTURES.indexOf(arch);
}
