/** From the running Xen to its tables. */

import { loading } from "../base/lazy.ts";
import { loadModule, moduleNames, type Release, releases } from "../../generated/index.ts";
import { XenUnknownReleaseError, XenError } from "../base/errors/index.ts";
import { Abi, type Architecture, compareReleases, type TableModules } from "./abi.ts";

const architectures: ReadonlyMap<string, Architecture> = new Map([
  ["x64", "x86_64"],
  ["arm64", "arm64"],
]);

/** The architecture of this process and hence of its domain. Throws a XenError if Xen has no such tables. */
export function ownArchitecture(): Architecture {
  const architecture = architectures.get(process.arch);
  if (architecture !== undefined) return architecture;
  throw new XenError(
    `expected a processor of x86_64 or arm64, received ${process.arch}: this library has no tables for it`,
    { operation: "choose the architecture" },
  );
}

let newest: Abi | undefined;

/** Tables for whatever every release shares: xen_version, event channels, the numbers of hypercalls. */
export function stableAbi(): Abi {
  return (newest ??= tablesOf(newestRelease()));
}

/** The tables to take: the running release's own by default. */
export type AbiChoice = "nearest" | TableModules;

/**
 * The tables for unstable interfaces, such as sysctl and domctl. Throws a XenUnknownReleaseError for a release without
 * tables, unless the caller has chosen others. A development version counts as such a release, since it may still
 * differ from its release.
 */
export function abiOf(
  release: string,
  extraversion: string,
  choice?: AbiChoice,
  architecture: Architecture = ownArchitecture(),
): Abi {
  const name = `${release}${/^(?:\.0)?-(?:unstable|rc)/.test(extraversion) ? extraversion : ""}`;
  if (choice !== undefined && choice !== "nearest") {
    return new Abi(`${release}${extraversion}`, architecture, choice as Readonly<Record<string, () => unknown>>);
  }
  const known = releases.find((candidate) => candidate === name);
  if (known !== undefined) return tablesOf(known, architecture);
  if (choice === "nearest") return tablesOf(nearestRelease(release), architecture);
  throw new XenUnknownReleaseError(
    `this is Xen ${name}; the releases whose unstable interfaces are known are ${releases[0]} to ${newestRelease()}. ` +
      "What is stable goes on working. For the rest, take a newer xen-ts, or give Xen.open({ abi }) the tables that " +
      `\`bunx xen-ts codegen --headers DIR --out src/xen-abi\` makes of the headers of Xen ${name}; ` +
      `{ abi: "nearest" } takes those of ${nearestRelease(release)} at your own risk`,
    { operation: "choose the tables of the running Xen", release: name },
  );
}

/** The tables of a known release. */
export function tablesOf(release: Release, architecture: Architecture = ownArchitecture()): Abi {
  const table = `${release}/${architecture}` as const;
  const names = loading(() => moduleNames(table));
  // Not assigned one by one: a setter on Object.prototype would take what has its name.
  const modules = Object.fromEntries(names.map((name) => [name, () => loadModule(table, name)]));
  return new Abi(release, architecture, modules);
}

/** Returns the newest known release that is not newer, else the oldest. */
export function nearestRelease(release: string): Release {
  return releases.findLast((candidate) => compareReleases(candidate, release) <= 0) ?? releases[0];
}

function newestRelease(): Release {
  return releases.at(-1) ?? releases[0];
}
