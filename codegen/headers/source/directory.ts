/** Trees on this machine: named by `--headers`, unpacked before, or installed. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { recogniseRelease, releases } from "../releases.ts";
import { MissingHeadersError, type Source } from "../source.ts";
import { hashTree, type HeaderTree, openTree } from "../tree.ts";

/** Places of xen.h below a named folder, and of the Linux device headers if they are not in its sys/. */
const FORMS: readonly { xen: string; sys?: string }[] = [
  { xen: "" },
  { xen: "xen" },
  { xen: "xen/include/public", sys: "tools/include/xen-sys/Linux" },
  { xen: "usr/include/xen" },
];

/** Places of Linux's copy below a named folder: in its source, and in the folders of its headers. */
const LINUX_FORMS = ["include/xen/interface", "xen/interface", "interface", "."];

/** True for Linux's include/xen/interface: it has xen.h, and neither the toolstack's headers nor xen-compat.h. */
function isLinux(dir: string): boolean {
  const has = (name: string): boolean => existsSync(join(dir, name));
  return has("xen.h") && ["domctl.h", "sysctl.h", "xen-compat.h"].every((name) => !has(name));
}

/**
 * Returns the tree that `--headers DIR` names. The release is the caller's, else the one that the tree's text shows.
 * @throws MissingHeadersError if DIR holds no headers, or if `release` is missing and the headers fit no known release.
 */
export function namedTree(directory: string, release?: string): HeaderTree {
  const linux = LINUX_FORMS.find((below) => isLinux(join(directory, below)));
  if (linux !== undefined) {
    throw new MissingHeadersError(
      `--headers ${directory}: expected Xen's own headers, received Linux's copy in ${join(directory, linux)}, which ` +
        "leaves out the toolstack's operations. Give xen/include/public of Xen's source, or /usr/include/xen of Debian's " +
        "package libxen-dev; or leave --headers out: codegen then looks for them itself",
    );
  }
  const form = FORMS.find(({ xen }) => existsSync(join(directory, xen, "xen.h")));
  if (form === undefined) {
    const places = FORMS.map(({ xen }) => join(directory, xen, "xen.h"));
    throw new MissingHeadersError(
      `--headers ${directory}: no headers of Xen there. Looked for:\n  ${places.join("\n  ")}`,
    );
  }
  const dir = join(directory, form.xen);
  const sys = form.sys === undefined ? {} : { sys: join(directory, form.sys) };
  const open = (name: string): HeaderTree => openTree({ release: name, dir, origin: `--headers ${directory}`, ...sys });
  if (release !== undefined) return open(release);
  const recognised = recogniseRelease(open("unknown"))?.name;
  if (recognised !== undefined) return open(recognised);
  const known = releases().map(({ name }) => name);
  throw new MissingHeadersError(
    `--headers ${directory}: expected headers of Xen ${known.join(", ")}, recognised none of them; name the release: --xen RELEASE`,
  );
}

/** Looks in `store`/<release>/, filled by an earlier run or by hand. */
export function unpackedSource(store: string, shown: string = "xen-headers"): Source {
  return async (release) => {
    const dir = join(store, release);
    const origin = `${shown}/${release}`;
    if (existsSync(join(dir, "xen.h"))) return openTree({ release, dir, origin });
    return existsSync(dir) ? `${origin}: the folder holds no xen.h` : `${origin}: no such folder`;
  };
}

/** Looks in /usr/include/xen, and takes it if it has the release. */
export function installedSource(dir: string = "/usr/include/xen"): Source {
  return async (release) => {
    if (!existsSync(dir)) return `${dir}: not installed`;
    if (!existsSync(join(dir, "xen.h")))
      return `${dir}: no xen.h there (linux-libc-dev installs Linux's device headers only)`;
    const tree = openTree({ release, dir, origin: dir });
    const found = installedRelease(tree);
    if (found === release) return tree;
    return `${dir}: ${found === undefined ? "of a release that is not known" : `of Xen ${found}`}`;
  };
}

function installedRelease(tree: HeaderTree): string | undefined {
  const hash = hashTree(tree);
  const same = releases().find(({ trees }) => trees.some((seen) => seen.hash === hash));
  return (same ?? recogniseRelease(tree))?.name;
}
