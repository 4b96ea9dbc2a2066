/** Describes a release without a record by its differences from the nearest recorded release. */
import type { Abi } from "../model/abi.ts";
import { type AbiDifference, diffAbi, differenceSize } from "../model/diff.ts";
import { countDifference, differenceLines } from "./difference/rows.ts";
import { sameSubject } from "./recorded-models.ts";
import type { Generated } from "./summary.ts";

/** The most lines of difference that are shown. */
const SHOWN = 40;

export interface Nearest {
  readonly release: string;
  /** One difference per architecture. */
  readonly differences: readonly AbiDifference[];
}

/** Finds the recorded release with the fewest differences, the newest of equals; null if nothing is recorded. */
export function nearestRelease(recorded: readonly Abi[], models: readonly Abi[]): Nearest | null {
  let nearest: (Nearest & { readonly size: number }) | null = null;
  for (const release of new Set(recorded.map(({ xen }) => xen))) {
    if (release === "linux") continue;
    const differences = models.flatMap((abi) => {
      const old = recorded.find((record) => sameSubject(record, { xen: release, arch: abi.arch }));
      return old === undefined ? [] : [diffAbi(old, abi)];
    });
    if (differences.length < models.length) continue;
    const size = differences.reduce((sum, difference) => sum + differenceSize(difference), 0);
    if (nearest === null || size <= nearest.size) nearest = { release, differences, size };
  }
  return nearest;
}

/** Describes each release of `built` that is not recorded. `recorded` starts with the oldest release. */
export function describeNew(recorded: readonly Abi[], built: readonly Generated[]): string[] {
  const unknown = built.map(({ abi }) => abi).filter((abi) => !recorded.some(({ xen }) => xen === abi.xen));
  const names = [...new Set(unknown.map(({ xen }) => xen))].filter((xen) => xen !== "linux");
  return names.flatMap((name) => {
    const models = unknown.filter(({ xen }) => xen === name);
    const nearest = nearestRelease(recorded, models);
    if (nearest === null) return [];
    const lines = [`Xen ${name} was not recorded before; nearest to it is Xen ${nearest.release}:`];
    for (const difference of nearest.differences)
      lines.push(`  ${difference.to.arch}: ${countDifference(difference) || "no record and no constant differs"}`);
    // The architectures seldom differ in their news.
    const shown = nearest.differences.map(differenceLines).find((found) => found.length > 0) ?? [];
    for (const line of shown.slice(0, SHOWN)) lines.push(`    ${line}`);
    if (shown.length > 0) lines.push(`  bun run codegen --diff ${nearest.release} ${name} shows all, field by field`);
    return lines;
  });
}
