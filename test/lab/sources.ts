/**
 * Where Debian's packages come from: the mirrors that this machine's own apt uses, with another suite's name. So the lab
 * follows the machine's mirrors and names none itself.
 */

import { LabError } from "./error.ts";

export interface Mirrors {
  readonly main: string;
  readonly security: string | null;
}

/** One line for each of apt's package indexes: what to give `apt-get indextargets --format`. */
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
    throw new LabError("this machine's apt knows no Debian mirror, and the lab takes Xen and Linux from Debian");
  }
  return { main, security: find(new RegExp(`^(${suites})(-security|/updates)$`)) ?? null };
}

/** The sources.list for a suite. */
export function sourcesList({ main, security }: Mirrors, suite: string): string {
  const options = `[target=Packages signed-by=${keyring}]`;
  const lines = [`deb ${options} ${main} ${suite} main\n`];
  if (security !== null) lines.push(`deb ${options} ${security} ${suite}-security main\n`);
  return lines.join("");
}
