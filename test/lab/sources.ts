/**
 * The sources of Debian's packages: the mirrors of this machine's own apt, with another suite's name. So the lab uses
 * the machine's mirrors and has none of its own.
 */

import { LabError } from "./error.ts";

export interface Mirrors {
  readonly main: string;
  readonly security: string | null;
}

/** The format for `apt-get indextargets`: one line for each of apt's package indexes. */
export const indexFormat = "$(REPO_URI)|$(RELEASE)|$(COMPONENT)|$(ORIGIN)";

/** The keys of all suites; the machine's own suite may trust fewer. */
export const keyring = "/usr/share/keyrings/debian-archive-keyring.gpg";

const suites = "bullseye|bookworm|trixie|forky|sid|unstable|testing|stable|oldstable|oldoldstable";

/** Finds Debian's mirrors in the output of `apt-get indextargets`. */
export function findMirrors(indexes: string): Mirrors {
  const rows = indexes.split("\n").map((line) => line.split("|"));
  const find = (release: RegExp): string | undefined =>
    rows.find(
      ([, name = "", component, origin = ""]) =>
        // the origin is known only once the machine has updated its lists
        release.test(name) && component === "main" && (/^\$|^$/.test(origin) || origin === "Debian"),
    )?.[0];
  const main = find(new RegExp(`^(${suites})$`));
  if (main === undefined) {
    throw new LabError(
      "expected a Debian mirror in this machine's apt sources, found none: the lab takes Xen and Linux from Debian",
    );
  }
  return { main, security: find(new RegExp(`^(${suites})(-security|/updates)$`)) ?? null };
}

/** Returns the sources.list for a suite. */
export function sourcesList({ main, security }: Mirrors, suite: string): string {
  const options = `[target=Packages signed-by=${keyring}]`;
  const lines = [`deb ${options} ${main} ${suite} main\n`];
  if (security !== null) lines.push(`deb ${options} ${security} ${suite}-security main\n`);
  return lines.join("");
}
