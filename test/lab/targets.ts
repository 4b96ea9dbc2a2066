/** The lab's targets: one row per Xen release and architecture, each taken completely from one Debian suite. */

import { LabError } from "./error.ts";

export type Architecture = "x86_64" | "arm64";

export interface Target {
  readonly name: string;
  readonly xen: string;
  readonly architecture: Architecture;
  readonly suite: string;
  /** Debian packages, besides the kernel, which is the package on which the suite's `linux-image-<arch>` depends. */
  readonly packages: readonly string[];
}

/** Debian's names for an architecture. */
interface Naming {
  readonly architecture: string;
  readonly triplet: string;
}

export const debian: Record<Architecture, Naming> = {
  x86_64: { architecture: "amd64", triplet: "x86_64-linux-gnu" },
  arm64: { architecture: "arm64", triplet: "aarch64-linux-gnu" },
};

/** Packages of the tools' libraries that all targets need; an image with a missing library is not built. */
const libraries = [
  "libc6",
  "libgcc-s1",
  "libuuid1",
  "libxencall1",
  "libxendevicemodel1",
  "libxenevtchn1",
  "libxenforeignmemory1",
  "libxengnttab1",
  "libxenhypfs1",
  "libxentoolcore1",
  "libxentoollog1",
  "libyajl2",
  "zlib1g",
];

function target(xen: string, architecture: Architecture, suite: string, ownLibraries: string[]): Target {
  return {
    name: `${xen}-${architecture}`,
    xen,
    architecture,
    suite,
    packages: [
      `xen-hypervisor-${xen}-${debian[architecture].architecture}`,
      `xen-utils-${xen}`,
      "xen-utils-common",
      "xenstore-utils",
      "busybox-static",
      `libxenmisc${xen}`,
      ...(architecture === "x86_64" ? ["grub-xen-host"] : []),
      ...libraries,
      ...ownLibraries,
    ],
  };
}

/** In the order of tests, several of which run at a time: targets with the longest tests first (test/xen/extent.ts). */
export const targets: readonly Target[] = [
  target("4.17", "x86_64", "bookworm", ["libxenstore4", "liblzma5", "libzstd1"]),
  target("4.20", "arm64", "trixie", ["libxenstore4", "libfdt1"]),
  target("4.20", "x86_64", "trixie", ["libxenstore4", "liblzma5", "libzstd1"]),
  target("4.17", "arm64", "bookworm", ["libxenstore4", "libfdt1"]),
  target("4.14", "x86_64", "bullseye", ["libxenstore3.0", "liblzma5"]),
];

/** Returns the target of that name. Throws a LabError with the existing names for an unknown one. */
export function findTarget(name: string): Target {
  const found = targets.find((target) => target.name === name);
  if (found === undefined) {
    throw new LabError(
      `expected one of the targets ${targets.map((target) => target.name).join(", ")}, received "${name}"`,
    );
  }
  return found;
}
