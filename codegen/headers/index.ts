/**
 * Finds, fetches and unpacks the public headers of a Xen release. Headers are an input and never committed: a tree comes
 * from what `--headers` names, from xen-headers/<release>/, from `--git`, from /usr/include/xen, or from the
 * distribution's package, the first that has the release.
 */
import { debianSource } from "./source/debian.ts";
import { installedSource, unpackedSource } from "./source/directory.ts";
import { gitSource } from "./source/git.ts";
import type { Progress, Source } from "./source.ts";
import { STORE_DIRECTORY } from "./store.ts";

export { compareReleases, findRelease, recogniseRelease, releases, type Release } from "./releases.ts";
export { namedTree } from "./source/directory.ts";
export { findTree, MissingHeadersError, type Progress, type Source } from "./source.ts";
export { linuxHeaders, unitText, xenHeaders } from "./translation-unit.ts";
export { type HeaderFile, type HeaderTree, hashTree, LIBC_DIRECTORY, mountTree, openTree } from "./tree.ts";

/** Every source but `--headers`, in order. A repository that the caller names comes before anything he did not name. */
export function headerSources(progress: Progress, git?: string): Source[] {
  return [
    unpackedSource(STORE_DIRECTORY),
    ...(git === undefined ? [] : [gitSource(git, STORE_DIRECTORY, progress)]),
    installedSource(),
    debianSource(STORE_DIRECTORY, progress),
  ];
}
