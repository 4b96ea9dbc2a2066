/**
 * Names a tree for which the caller gave no release. A known release is found by its content hash, else by its source
 * tree, else by the latest release whose marks it bears.
 *
 * A tree that claims a release but has another model than the record is a modified or later tree. It must not replace
 * the record.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { hashTree, namedTree, recogniseRelease, releases } from "../headers/index.ts";
import type { Abi } from "../model/abi.ts";
import { diffAbi, differenceSize } from "../model/diff.ts";
import type { TerminalProgress } from "./progress.ts";
import { sameSubject } from "./recorded-models.ts";
import type { Generated } from "./summary.ts";

export interface Claim {
  readonly release: string;
  /** True if the tree is known to belong to the release. */
  readonly certain: boolean;
}

/**
 * Returns the release that a tree claims to be.
 * @throws MissingHeadersError if the release cannot be found out.
 */
export function claimedRelease(directory: string): Claim {
  const tree = namedTree(directory, "unknown");
  const hash = hashTree(tree);
  const listed = releases().find(({ trees }) => trees.some((seen) => seen.hash === hash));
  if (listed !== undefined) return { release: listed.name, certain: true };
  const release = sourceVersion(directory) ?? recogniseRelease(tree)?.name ?? namedTree(directory).release;
  return { release, certain: false };
}

/** Renames the models to the tree's final name: its release, or "RELEASE-custom". */
export function settleName(
  { release, certain }: Claim,
  built: readonly Generated[],
  recorded: readonly Abi[],
  progress: TerminalProgress,
): readonly Generated[] {
  const differs = built.some(({ abi }) => {
    const record = recorded.find((old) => sameSubject(old, abi));
    return record !== undefined && differenceSize(diffAbi(record, abi)) > 0;
  });
  if (certain || !differs) return built;
  const name = `${release}-custom`;
  progress.note(
    `these headers look like Xen ${release}, but are in no list and differ from its record: they are called ${name}. ` +
      `Another name: --xen NAME; to let them be Xen ${release}: --xen ${release}`,
  );
  return built.map(({ abi, origin }) => ({ abi: abi.xen === release ? renamed(abi, name) : abi, origin }));
}

function renamed(abi: Abi, xen: string): Abi {
  return { ...abi, xen };
}

/**
 * Returns the version of a source tree of Xen, as a running Xen reports it: "4.22", "4.23-unstable"; null if DIR is not
 * a source tree.
 */
function sourceVersion(directory: string): string | null {
  const makefile = join(directory, "xen/Makefile");
  if (!existsSync(makefile)) return null;
  const text = readFileSync(makefile, "utf8");
  const value = (name: string): string | undefined =>
    new RegExp(`^export XEN_${name}[ \\t]*[?:]?=[ \\t]*([\\w.-]+)`, "m").exec(text)?.[1];
  const [version, subversion, extra = ""] = [value("VERSION"), value("SUBVERSION"), value("EXTRAVERSION")];
  if (version === undefined || subversion === undefined) return null;
  return `${version}.${subversion}${/^(?:\.0)?-(?:unstable|rc)$/.exec(extra)?.[0] ?? ""}`;
}
