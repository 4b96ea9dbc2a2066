/** Older trees of a release replace its record only if the caller names the release, since the newest tree wins. */
import type { Abi } from "../model/abi.ts";
import { diffAbi, differenceSize } from "../model/diff.ts";
import type { Options } from "./options.ts";
import type { TerminalProgress } from "./progress.ts";
import { sameSubject } from "./recorded-models.ts";
import type { Selection } from "./selection.ts";
import type { Generated } from "./summary.ts";

/** Lists releases that are read from an older tree although the caller did not name them. */
export function olderReleases({ xen }: Options, { older }: Selection): ReadonlySet<string> {
  return new Set(xen === null ? [...older].map(({ release }) => release) : []);
}

/** Leaves out models of `older` releases that differ from the record. */
export function withoutOlder(
  built: readonly Generated[],
  recorded: readonly Abi[],
  older: ReadonlySet<string>,
  progress: TerminalProgress,
): readonly Generated[] {
  return built.filter(({ abi }) => {
    const record = recorded.find((old) => sameSubject(old, abi));
    if (!older.has(abi.xen) || record === undefined || differenceSize(diffAbi(record, abi)) === 0) return true;
    progress.note(`${abi.xen} ${abi.arch}: these older headers give another model; the recorded one stands`);
    return false;
  });
}
