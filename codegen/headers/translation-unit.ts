/**
 * Lists the headers of one translation unit, in order. The generator's preprocessor and every compiler that checks its
 * result read the same text.
 */
import type { Architecture } from "../model/abi.ts";
import { findRelease } from "./releases.ts";
import type { HeaderTree } from "./tree.ts";

/** The prefix of an architecture's own folders and files. */
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

/**
 * Headers that come first: all others build on xen.h, and only hvm/save.h can open the fragment arch-x86/hvm/save.h
 * (arch-arm/…).
 */
const FIRST: readonly string[] = ["xen.h", "hvm/save.h"];

/** The headers of Linux's devices, which are the kernel's interface, not Xen's. */
const LINUX: readonly string[] = ["sys/evtchn.h", "sys/gntalloc.h", "sys/gntdev.h", "sys/privcmd.h"];

/** Lists the headers of Xen's own interface on `arch`, in the order of inclusion. */
export function xenHeaders(tree: HeaderTree, arch: Architecture): string[] {
  const absent = new Set(findRelease(tree.release)?.absent);
  const rest = tree.paths.filter((path) => !FIRST.includes(path) && !absent.has(path) && belongs(path, arch));
  return [...FIRST.filter((path) => tree.has(path)), ...rest];
}

/** Lists the headers of Linux's Xen devices, in the order of inclusion; empty if the tree lacks them. */
export function linuxHeaders(tree: HeaderTree): string[] {
  return LINUX.filter((path) => tree.has(path));
}

/** Returns the C text that includes `headers`, with everything declared that a toolstack sees. */
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
