/** Sources of header trees, in order: each has a release or says why not. */
import type { HeaderTree } from "./tree.ts";

/** Headers that cannot be had. The message says what was tried and what to do, and is shown without a stack. */
export class MissingHeadersError extends Error {
  override readonly name = "MissingHeadersError";
}

/** The tree of a release ("4.17"), or what was tried and why it failed, in one line. */
export type Source = (release: string) => Promise<HeaderTree | string>;

/** Told of work that may take longer than a second. */
export interface Progress {
  during<T>(what: string, work: Promise<T>): Promise<T>;
}

/** @throws MissingHeadersError that lists what every source said. */
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
      "What helps, one of:",
      `  bun run codegen --xen ${release} --headers DIR    DIR: a source tree of Xen, or the folder that holds xen.h`,
      `  bun run codegen --xen ${release} --git https://xenbits.xen.org/git-http/xen.git    or a clone of it`,
    ].join("\n"),
  );
}
