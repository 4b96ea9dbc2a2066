/** From the running Xen to its tables. */

import { type Release, releases } from "../../generated/index.ts";
import { UnknownXenReleaseError, XenError } from "../errors/index.ts";
import { Abi, type AbiTable, type Architecture } from "./abi.ts";

const architectures: ReadonlyMap<string, Architecture> = new Map([
  ["x64", "x86_64"],
  ["arm64", "arm64"],
]);

/** The architecture of this process and hence of its domain. Throws a XenError where Xen has no such tables. */
export function ownArchitecture(): Architecture {
  const architecture = architectures.get(process.arch);
  if (architecture !== undefined) return architecture;
  throw new XenError(`there are no tables for ${process.arch}`, { operation: "choose the architecture" });
}

let newest: Abi | undefined;

/** For what is the same in every release: xen_version, event channels, the numbers of hypercalls. */
export function stableAbi(): Abi {
  return (newest ??= new Abi(tableOf(newestRelease())));
}

/**
 * For what each release may change: sysctl, domctl. Throws an UnknownXenReleaseError for a release without tables, and
 * for a development version, which is not the release that it will become.
 */
export function abiOf(release: string, extraversion: string): Abi {
  const name = `${release}${/^(?:\.0)?-(?:unstable|rc)/.test(extraversion) ? extraversion : ""}`;
  const known = releases.find((candidate) => candidate === name);
  if (known !== undefined) return new Abi(tableOf(known));
  throw new UnknownXenReleaseError(
    `this is Xen ${name}; the releases whose unstable interfaces are known are ${releases[0]} to ${newestRelease()}. ` +
      `What is stable goes on working; for the rest, take a newer xen-ts or run codegen with the headers of Xen ${name}`,
    { operation: "choose the tables of the running Xen", release: name },
  );
}

function newestRelease(): Release {
  return releases.at(-1) ?? releases[0];
}

function tableOf(release: Release): AbiTable {
  return `${release}/${ownArchitecture()}`;
}
