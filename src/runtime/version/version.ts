/** What the hypervisor says about itself: the xen_version hypercall, open to every domain and stable. */

import { stableAbi } from "../abi/index.ts";
import { hypercallError } from "../errors/index.ts";
import type { HypercallArgument, XenHypercall, XenOwnedBuffer } from "../hypercall/index.ts";
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
  const abi = stableAbi();
  const commands = abi.load("version.constants");
  const { XenCompileInfo } = abi.load("version");

  const number = call(hypercall, "version", 0);
  const [major, minor] = [number >>> 16, number & 0xffff];
  using info = hypercall.allocate(XenCompileInfo);
  call(hypercall, "compile_info", info.asHypercallPtr());
  info.update();
  const { compiler, compile_by, compile_domain, compile_date } = info.value;
  return {
    release: `${major}.${minor}`,
    major,
    minor,
    extraversion: text(hypercall, "extraversion", commands.XEN_EXTRAVERSION_LEN),
    capabilities: text(hypercall, "capabilities", commands.XEN_CAPABILITIES_INFO_LEN).split(" ").filter(Boolean),
    changeset: text(hypercall, "changeset", commands.XEN_CHANGESET_INFO_LEN),
    build: {
      compiler: textOf(compiler),
      by: textOf(compile_by),
      domain: textOf(compile_domain),
      date: textOf(compile_date),
    },
    pageBytes: call(hypercall, "pagesize", 0),
  };
}

type Command = "version" | "extraversion" | "compile_info" | "capabilities" | "changeset" | "pagesize";

function call(hypercall: XenHypercall, command: Command, argument: HypercallArgument): number {
  const abi = stableAbi();
  const { __HYPERVISOR_xen_version } = abi.load("xen.constants");
  const number = abi.load("version.constants")[`XENVER_${command}`];
  const result = hypercall.hypercall2(__HYPERVISOR_xen_version, number, argument);
  if (result < 0) throw hypercallError(result, { operation: `xen_version ${command}`, readOnly: true });
  return result;
}

function text(hypercall: XenHypercall, command: Command, length: number): string {
  using bytes: XenOwnedBuffer<Uint8Array> = hypercall.allocateBytes(length);
  call(hypercall, command, bytes.asHypercallPtr());
  bytes.update();
  return textOf(bytes.value);
}
