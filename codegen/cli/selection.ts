/** Chooses the releases that a run generates, and finds their headers. */
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

/** Debian suites past their support: mirrors remove them sooner or later. */
const RETIRED: ReadonlySet<string> = new Set(["bullseye"]);

/** The release that is generated if none was generated before. */
const FIRST_RELEASE = "4.17";

export interface Selection {
  /** The trees to read, oldest release first. */
  readonly trees: readonly HeaderTree[];
  /** The tree of the kernel's device interfaces; null if this run does not generate them. */
  readonly linux: HeaderTree | null;
  /** Trees of a point release older than another known tree of the same release. */
  readonly older: ReadonlySet<HeaderTree>;
}

/**
 * Finds the headers of the releases to generate. A release that the caller names must have headers.
 *
 * A release that was only generated before is skipped if its headers are missing: its recorded model stands. With `ci`,
 * headers that Debian serves are required too, since a check that skips every release proves nothing.
 * @throws MissingHeadersError if required headers are missing.
 */
export async function selectTrees(
  options: Options,
  recorded: readonly string[],
  progress: TerminalProgress,
  sources: readonly Source[] = headerSources(progress, options.git),
  ci: boolean = process.env["CI"] === "true",
): Promise<Selection> {
  const chosen = options.xen?.filter((name) => name !== "linux");
  const linuxOnly = chosen?.length === 0;
  const trees = options.headers === undefined ? [] : [namedTree(options.headers, linuxOnly ? "linux" : chosen?.[0])];
  if (options.headers === undefined) {
    const asked = chosen ?? (recorded.length === 0 ? [FIRST_RELEASE] : recorded);
    // For the kernel's interfaces alone any release has headers; the newest release has all of them.
    const names = asked.length === 0 ? recorded.slice(-1) : asked;
    const stands = (name: string): boolean =>
      options.xen === null && recorded.includes(name) && !(options.check && ci && isServed(name));
    trees.push(...(await findTrees(names.toSorted(compareReleases), sources, stands, progress)));
  }
  const older = linuxOnly ? [] : trees.filter((tree) => isOlder(tree, progress));
  return { trees: linuxOnly ? [] : trees, linux: linuxTree(options, trees, recorded), older: new Set(older) };
}

/** Finds the trees. A release without headers is skipped, with a message, if its recorded model may stand for it. */
async function findTrees(
  releases: readonly string[],
  sources: readonly Source[],
  stands: (release: string) => boolean,
  progress: TerminalProgress,
): Promise<HeaderTree[]> {
  const trees: HeaderTree[] = [];
  for (const release of releases) {
    try {
      trees.push(await findTree(release, sources));
    } catch (error) {
      if (!stands(release) || !(error instanceof MissingHeadersError)) throw error;
      progress.note(`${release}: no headers at hand, so its recorded model stands (--git URL fetches them)`);
      const suite = findRelease(release)?.debian;
      if (suite !== undefined)
        progress.note(`WARNING: Debian ${suite} should have them, or had them once: ${error.message}`);
    }
  }
  return trees;
}

/** Chooses the newest tree, which has every ioctl. An older tree must not remove ioctls that a newer one has added. */
function linuxTree(options: Options, trees: readonly HeaderTree[], recorded: readonly string[]): HeaderTree | null {
  const newest = trees.findLast((tree) => linuxHeaders(tree).length > 0);
  if (newest === undefined) return null;
  if (options.xen !== null) return options.xen.includes("linux") || recorded.length === 0 ? newest : null;
  return recorded.every((release) => compareReleases(release, newest.release) <= 0) ? newest : null;
}

/** True if a newer tree of the release is known; reports how the tree was recognised. */
function isOlder(tree: HeaderTree, progress: TerminalProgress): boolean {
  const hash = hashTree(tree);
  const known = findRelease(tree.release)?.trees ?? [];
  const at = known.findIndex((seen) => seen.hash === hash);
  const newest = known[0]?.from;
  if (at > 0) progress.note(`${tree.release}: headers of ${known[at]?.from}; ${newest} is newer`);
  else if (newest === undefined) progress.note(`${tree.release}: not in versions.toml; these headers hash to ${hash}`);
  else if (at < 0)
    progress.note(`${tree.release}: ${tree.origin} differs from ${newest} (hash ${hash}); judged by its model`);
  return at > 0;
}

/** Returns true if Debian's mirrors can be relied upon to have the release's headers. */
function isServed(release: string): boolean {
  const suite = findRelease(release)?.debian;
  return suite !== undefined && !RETIRED.has(suite);
}
