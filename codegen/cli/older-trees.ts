/** Of two trees of a release the newest wins: another one replaces its record only where the caller names it. */
import type { Abi } from "../model/abi.ts";
import { diffAbi, differenceSize } from "../model/diff.ts";
import type { Options } from "./options.ts";
import type { TerminalProgress } from "./progress.ts";
import { sameSubject } from "./recorded-models.ts";
import type { Selection } from "./selection.ts";
import type { Generated } from "./summary.ts";

/** Releases that are known to be read from an older tree, which nobody asked for. */
export function olderReleases({ xen }: Options, { older }: Selection): ReadonlySet<string> {
  return new Set(xen === null ? [...older].map(({ release }) => release) : []);
}

/** The models without those of `older` releases that are not as recorded. */
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
