/** The models of a run: built from headers where there are any, recorded where not. */
import { compareReleases } from "../headers/index.ts";
import type { Abi, Architecture } from "../model/abi.ts";
import { buildAbi } from "../model/build.ts";
import { TreeUnits } from "../model/units.ts";
import { ARCHITECTURES } from "./options.ts";
import type { TerminalProgress } from "./progress.ts";
import { sameSubject } from "./recorded-models.ts";
import type { Selection } from "./selection.ts";
import type { Generated } from "./summary.ts";

/** @throws HeaderError where a header cannot be understood. */
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

/** The recorded models with those replaced that were built anew; oldest release first, whatever was built. */
export function replaceModels(recorded: readonly Abi[], built: readonly Generated[]): Abi[] {
  const kept = recorded.filter((old) => !built.some(({ abi }) => sameSubject(abi, old)));
  const models = [...kept, ...built.map(({ abi }) => abi)];
  return models.sort((left, right) => compareReleases(left.xen, right.xen) || rank(left) - rank(right));
}

function rank({ arch }: Abi): number {
  return ARCHITECTURES.indexOf(arch);
}
