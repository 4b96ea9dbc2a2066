/** The hypervisor's account of itself: the xen_version hypercall, open to every domain and stable. */

import { type AbiTable, compareReleases, type Since, stableAbi } from "../../abi/index.ts";
import { possible, XenPermissionError, XenUnsupportedOperationError, XenError } from "../../base/errors/index.ts";
import type { XenHypercall } from "../xen-hypercall.ts";
import { callsOf, Connection, Operations } from "../operation/index.ts";
import { textOf } from "../../struct/text.ts";
import { featuresIn, type XenFeature } from "./features.ts";

/** Xen's names for its release. */
export interface RunningRelease {
  /** "4.17". */
  readonly release: string;
  /** The text behind the release: ".7", ".4-pre", "-unstable". */
  readonly extraversion: string;
}

/** The running hypervisor (version.h). Before 4.20 Xen cuts texts to the size of their C arrays. */
export interface XenVersion extends RunningRelease {
  /** The first number of the release: 4. */
  readonly major: number;
  /** The second number of the release: 20. */
  readonly minor: number;
  /** Kinds of guests that can run: "xen-3.0-x86_64", "hvm-3.0-x86_32". */
  readonly capabilities: readonly string[];
  /** The source that it was built from, as its builder recorded it. */
  readonly changeset: string;
  /** Its build (`struct xen_compile_info`). */
  readonly build: {
    /** The C compiler and its version. */
    readonly compiler: string;
    /** The user or the distribution that built it. */
    readonly by: string;
    /** The DNS domain of the machine that built it. */
    readonly domain: string;
    /** The time of the build, as date(1) prints it. */
    readonly date: string;
  };
  /** The linker's build id in lower-case hexadecimal; null if there is none, or this domain is not told. */
  readonly buildId: string | null;
  /** Xen's command line; null if this domain is not told. */
  readonly commandLine: string | null;
  /** Bytes in one of Xen's pages. */
  readonly pageBytes: number;
  /** The features that Xen offers to this domain's kernel. */
  readonly features: readonly XenFeature[];
}

/** More than any text or build id of Xen's own. */
const MOST_BYTES = 0x10_0000;

/** From this release on Xen also returns texts whole, however long they are. */
const WHOLE_SINCE = "4.20";

type VersionOp = Operations<Since<AbiTable, typeof WHOLE_SINCE>>["versionOp"];
type Text = "extraversion" | "capabilities" | "changeset" | "commandline";

/** Asks for everything. Throws a XenError if Xen refuses what it tells every domain. */
export function versionOf(hypercall: XenHypercall, running: RunningRelease): XenVersion {
  using connection = new Connection(hypercall, stableAbi);
  const operations = new Operations<Since<AbiTable, typeof WHOLE_SINCE>>((family) => callsOf(connection, family));
  const { versionOp } = operations;
  const isWhole = compareReleases(running.release, WHOLE_SINCE) >= 0;
  const text = (name: Text): string => (isWhole && wholeText(versionOp, name)) || versionOp(name, textOf);
  return {
    ...numbersOf(running),
    extraversion: text("extraversion"),
    capabilities: text("capabilities").split(" ").filter(Boolean),
    changeset: text("changeset"),
    build: versionOp("compile_info", ({ compiler, compile_by, compile_domain, compile_date }) => ({
      compiler: textOf(compiler),
      by: textOf(compile_by),
      domain: textOf(compile_domain),
      date: textOf(compile_date),
    })),
    buildId: told(() => versionOp("build_id", { len: buildIdBytes(versionOp) }, ({ buf }) => buf.toHex())),
    commandLine: told(() => toldText(text("commandline"))),
    pageBytes: versionOp("pagesize"),
    features: featuresIn(featureWords(versionOp), stableAbi()),
  };
}

function buildIdBytes(versionOp: VersionOp): number {
  return possible("xen_version build_id", "its size", versionOp("build_id", null).value, MOST_BYTES);
}

/** "4.17" is 4 and 17. */
export function numbersOf({ release }: RunningRelease): Pick<XenVersion, "release" | "major" | "minor"> {
  const [major = 0, minor = 0] = release.split(".").map(Number);
  return { release, major, minor };
}

/** null for what Xen says in place of a text that it keeps to itself. */
export function toldText(text: string): string | null {
  return text === "<denied>" ? null : text;
}

/** Empty if a Xen that is not yet known turns out not to have it. */
function wholeText(versionOp: VersionOp, name: Text): string {
  try {
    const len = possible(`xen_version ${name}2`, "its size", versionOp(`${name}2`, null).value, MOST_BYTES);
    return len === 0 ? "" : versionOp(`${name}2`, { len }, ({ buf }) => textOf(buf));
  } catch (error) {
    if (error instanceof XenUnsupportedOperationError) return "";
    throw error;
  }
}

const NO_DATA = "ENODATA";

/** null if Xen has no answer, or none for this domain. */
function told<Value>(ask: () => Value): Value | null {
  try {
    return ask();
  } catch (error) {
    if (error instanceof XenPermissionError || error instanceof XenUnsupportedOperationError) return null;
    if (error instanceof XenError && error.code === NO_DATA) return null;
    throw error;
  }
}

function featureWords(versionOp: VersionOp): number[] {
  const { XENFEAT_NR_SUBMAPS } = stableAbi().load("features.constants");
  return Array.from({ length: XENFEAT_NR_SUBMAPS }, (_, submap_idx) =>
    versionOp("get_features", { submap_idx }, ({ submap }) => submap),
  );
}
