/** Which releases a run generates, and from which headers. */
import {
  type HeaderTree,
  MissingHeadersError,
  type Source,
  compareReleases,
  findRelease,
  findTree,
  hashTree,
  headerSources,
  linuxHeaders,
  namedTree,
} from "../headers/index.ts";
import type { Options } from "./options.ts";
import type { TerminalProgress } from "./progress.ts";

/** What is generated where nothing was generated before. */
const FIRST_RELEASE = "4.17";

export interface Selection {
  /** Oldest first. */
  readonly trees: readonly HeaderTree[];
  /** The tree that the kernel's device interfaces come from, where this run generates them. */
  readonly linux: HeaderTree | null;
}

/**
 * Releases that the caller names must have headers. Of those that were generated before, one without headers is skipped:
 * its recorded model stands.
 * @throws MissingHeadersError
 */
export async function selectTrees(
  options: Options,
  recorded: readonly string[],
  progress: TerminalProgress,
  sources: readonly Source[] = headerSources(progress, options.git),
): Promise<Selection> {
  const chosen = options.xen?.filter((name) => name !== "linux");
  const linuxOnly = chosen?.length === 0;
  const trees = options.headers === undefined ? [] : [namedTree(options.headers, linuxOnly ? "linux" : chosen?.[0])];
  if (options.headers === undefined) {
    const asked = chosen ?? (recorded.length === 0 ? [FIRST_RELEASE] : recorded);
    // The kernel's interfaces alone: any release has them, the newest in full.
    const names = asked.length === 0 ? recorded.slice(-1) : asked;
    for (const name of names.toSorted(compareReleases)) {
      const tree = await treeOrRecord(name, sources, options.xen === null && recorded.includes(name), progress);
      if (tree !== null) trees.push(tree);
    }
  }
  if (!linuxOnly) for (const tree of trees) reportHash(tree, progress);
  return { trees: linuxOnly ? [] : trees, linux: linuxTree(options, trees, recorded) };
}

async function treeOrRecord(
  release: string,
  sources: readonly Source[],
  isRecorded: boolean,
  progress: TerminalProgress,
): Promise<HeaderTree | null> {
  try {
    return await findTree(release, sources);
  } catch (error) {
    if (!isRecorded || !(error instanceof MissingHeadersError)) throw error;
    progress.note(`${release}: no headers at hand, so its recorded model stands (--git URL fetches them)`);
    return null;
  }
}

/** The newest tree has every ioctl. An older one must not take away what a newer one has given. */
function linuxTree(options: Options, trees: readonly HeaderTree[], recorded: readonly string[]): HeaderTree | null {
  const newest = trees.findLast((tree) => linuxHeaders(tree).length > 0);
  if (newest === undefined) return null;
  if (options.xen !== null) return options.xen.includes("linux") || recorded.length === 0 ? newest : null;
  return recorded.every((release) => compareReleases(release, newest.release) <= 0) ? newest : null;
}

function reportHash(tree: HeaderTree, progress: TerminalProgress): void {
  const hash = hashTree(tree);
  const known = findRelease(tree.release)?.trees ?? [];
  const at = known.findIndex((seen) => seen.hash === hash);
  if (at === 0) return;
  const newest = known[0]?.from;
  if (at > 0) progress.note(`${tree.release}: headers of ${known[at]?.from}; ${newest} is newer`);
  else if (newest === undefined) progress.note(`${tree.release}: not in versions.toml; these headers hash to ${hash}`);
  else progress.note(`${tree.release}: ${tree.origin} differs from ${newest} (hash ${hash}); judged by its model`);
}
