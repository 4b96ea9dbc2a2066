/**
 * Finds, downloads and unpacks the public headers of a Xen release. Headers are an input and never committed.
 *
 * The first source that has the release wins: `--headers`, xen-headers/<release>/, `--git`, /usr/include/xen, the
 * distribution's package.
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

/**
 * Returns every source except `--headers`, in order. A repository named by the caller comes before the sources that the
 * caller did not name.
 */
export function headerSources(progress: Progress, git?: string): Source[] {
  return [
    unpackedSource(STORE_DIRECTORY),
    ...(git === undefined ? [] : [gitSource(git, STORE_DIRECTORY, progress)]),
    installedSource(),
    debianSource(STORE_DIRECTORY, progress),
  ];
}
