/** Sources of header trees: each returns the tree of a release, or the reason why it cannot. */
import type { HeaderTree } from "./tree.ts";

/** Missing headers. The message lists what was tried and what to do, and is shown without a stack. */
export class MissingHeadersError extends Error {
  override readonly name = "MissingHeadersError";
}

/** Resolves with the tree of a release ("4.17"), or with one line that says what was tried and why it failed. */
export type Source = (release: string) => Promise<HeaderTree | string>;

/** Receives reports of work that may take longer than a second. */
export interface Progress {
  during<T>(what: string, work: Promise<T>): Promise<T>;
}

/**
 * Resolves with the tree of the first source that has the release.
 * @throws MissingHeadersError that lists the reason of every source.
 */
export async function findTree(release: string, sources: readonly Source[]): Promise<HeaderTree> {
  const tried: string[] = [];
  for (const source of sources) {
    const found = await source(release);
    if (typeof found !== "string") return found;
    tried.push(found);
  }
  throw new MissingHeadersError(
    [
      `no headers of Xen ${release}. Tried:`,
      ...tried.map((line) => `  ${line}`),
      "To supply them, do one of:",
      `  bun run codegen --xen ${release} --headers DIR    DIR: a source tree of Xen, or the folder that holds xen.h`,
      `  bun run codegen --xen ${release} --git https://xenbits.xen.org/git-http/xen.git    or a clone of it`,
    ].join("\n"),
  );
}
