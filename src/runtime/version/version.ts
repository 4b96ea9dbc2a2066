/** What the hypervisor says about itself: the xen_version hypercall, open to every domain and stable. */

import { type AbiTable, stableAbi } from "../abi/index.ts";
import type { XenHypercall } from "../hypercall/index.ts";
import { callsOf, Connection, Operations } from "../operation/index.ts";
import { textOf } from "../text/text.ts";

/** The running hypervisor (version.h). Xen cuts texts to the size of their C arrays. */
export interface XenVersion {
  /** "4.17". */
  readonly release: string;
  readonly major: number;
  readonly minor: number;
  /** What follows the release: ".7", ".4-pre", "-unstable". */
  readonly extraversion: string;
  /** Kinds of guests that can run: "xen-3.0-x86_64", "hvm-3.0-x86_32". */
  readonly capabilities: readonly string[];
  /** The source that it was built from, as its builder recorded it. */
  readonly changeset: string;
  /** How it was built (`struct xen_compile_info`). */
  readonly build: { readonly compiler: string; readonly by: string; readonly domain: string; readonly date: string };
  /** Bytes in one of Xen's pages. */
  readonly pageBytes: number;
}

/** Asks for everything. Throws a XenError where Xen refuses. */
export function readVersion(hypercall: XenHypercall): XenVersion {
  using connection = new Connection(hypercall, stableAbi);
  const { versionOp } = new Operations<AbiTable>((family) => callsOf(connection, family));
  const number = versionOp("version");
  const [major, minor] = [number >>> 16, number & 0xffff];
  return {
    release: `${major}.${minor}`,
    major,
    minor,
    extraversion: versionOp("extraversion", textOf),
    capabilities: versionOp("capabilities", textOf).split(" ").filter(Boolean),
    changeset: versionOp("changeset", textOf),
    build: versionOp("compile_info", ({ compiler, compile_by, compile_domain, compile_date }) => ({
      compiler: textOf(compiler),
      by: textOf(compile_by),
      domain: textOf(compile_domain),
      date: textOf(compile_date),
    })),
    pageBytes: versionOp("pagesize"),
  };
}
