/**
 * Headers of one translation unit, in order: one text for the generator's own preprocessor and for every compiler that
 * proves its result.
 */
import type { Architecture } from "../model/abi.ts";
import { findRelease } from "./releases.ts";
import type { HeaderTree } from "./tree.ts";

/** The prefix of the folders and files of an architecture's own headers. */
const OWN: Record<Architecture, string> = {
  x86_64: "arch-x86",
  x86_32: "arch-x86",
  arm64: "arch-arm",
  arm32: "arch-arm",
};

/** Headers that no unit includes by name. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  // Superseded by platform.h and domctl.h; it is an #error for every caller newer than Xen 3.2.
  "dom0_ops.h",
  // Each declares these names for one width; arch-x86/xen.h includes the one that the target has.
  "arch-x86/xen-x86_32.h",
  "arch-x86/xen-x86_64.h",
]);

/** xen.h is what all others build on; arch-x86/hvm/save.h (arch-arm/…) is a fragment that only hvm/save.h can open. */
const FIRST: readonly string[] = ["xen.h", "hvm/save.h"];

/** The headers of Linux's devices: the kernel's interface, not Xen's. */
const LINUX: readonly string[] = ["sys/evtchn.h", "sys/gntalloc.h", "sys/gntdev.h", "sys/privcmd.h"];

/** The headers of Xen's own interface on `arch`, in the order in which to include them. */
export function xenHeaders(tree: HeaderTree, arch: Architecture): string[] {
  const absent = new Set(findRelease(tree.release)?.absent);
  const rest = tree.paths.filter((path) => !FIRST.includes(path) && !absent.has(path) && belongs(path, arch));
  return [...FIRST.filter((path) => tree.has(path)), ...rest];
}

/** The headers of Linux's Xen devices, in the order in which to include them; none where the tree lacks them. */
export function linuxHeaders(tree: HeaderTree): string[] {
  return LINUX.filter((path) => tree.has(path));
}

/** The C text that includes `headers` with everything declared that a toolstack sees. */
export function unitText(headers: readonly string[]): string {
  const libc = ["stdint.h", "stddef.h", "string.h", "linux/ioctl.h"];
  return [
    "#define __XEN_TOOLS__ 1",
    ...libc.map((name) => `#include <${name}>`),
    "#include <xen/xen-compat.h>",
    "#define __XEN_INTERFACE_VERSION__ __XEN_LATEST_INTERFACE_VERSION__",
    "#include <xen/xen.h>",
    ...headers.map((path) => `#include <xen/${path}>`),
    "",
  ].join("\n");
}

function belongs(path: string, arch: Architecture): boolean {
  if (path.startsWith("sys/") || LEFT_OUT.has(path)) return false;
  return !path.startsWith("arch-") || path.startsWith(OWN[arch]);
}
