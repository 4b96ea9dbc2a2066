/**
 * xentop of a target's own Xen, for comparisons: the image lacks it, as it lacks curses. `with` takes the folder into dom0.
 */

import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { debPath, Suite } from "./apt.ts";
import { cachePath, keep, workFolder } from "./cache.ts";
import { readElfImports } from "./elf.ts";
import { find } from "./image.ts";
import { packagedXen } from "./prepare.ts";
import type { Progress } from "./progress.ts";
import { debian, type Target } from "./targets.ts";
import { capture } from "./tools.ts";

/** The shell's words that start it in dom0. */
export const xentopCommand: readonly string[] = [
  "env",
  "LD_LIBRARY_PATH=/with/xentop/lib",
  "TERMINFO=/with/xentop/terminfo",
  "/with/xentop/xentop",
];

const TERMINAL = "xterm-256color";

/** Resolves with its folder, downloaded once for each version of the target's Xen. The folder is called xentop. */
export async function xentopFolder(target: Target, progress: Progress): Promise<string> {
  const parent = cachePath("xentop", target.name);
  const version = join(parent, packagedXen(target) ?? "unknown");
  const place = join(version, "xentop");
  if (existsSync(place)) return place;
  const { architecture, triplet } = debian[target.architecture];
  using work = workFolder();
  const suite = new Suite(target.suite, architecture, join(work.path, "apt"));
  progress.step(`asking for Debian ${target.suite}'s xentop (${architecture})`);
  await suite.update();
  const names = [`xen-utils-${target.xen}`, `libxenmisc${target.xen}`, "libncurses6", "libtinfo6", "ncurses-base"];
  const debs = await suite.resolve(names);
  await suite.download(debs, progress);
  const root = join(work.path, "root");
  for (const deb of debs) await capture(["dpkg-deb", "-x", debPath(deb), root]);

  const made = join(work.path, "made", "xentop");
  for (const folder of ["lib", `terminfo/${TERMINAL.charAt(0)}`]) mkdirSync(join(made, folder), { recursive: true });
  const program = find(root, [`usr/lib/xen-${target.xen}/bin`, "usr/sbin"], "xentop");
  copyFileSync(program, join(made, "xentop"));
  const folders = [`usr/lib/${triplet}`, `lib/${triplet}`];
  const add = (file: string): void => {
    for (const name of readElfImports(readFileSync(file), file).needed) {
      // The other libraries are in the image.
      const folder = folders.find((one) => existsSync(join(root, one, name)));
      if (folder === undefined || existsSync(join(made, "lib", name))) continue;
      copyFileSync(find(root, [folder], name), join(made, "lib", name));
      add(join(made, "lib", name));
    }
  };
  add(program);
  const description = `${TERMINAL.charAt(0)}/${TERMINAL}`;
  copyFileSync(find(root, ["usr/share/terminfo", "lib/terminfo"], description), join(made, "terminfo", description));

  if (existsSync(parent)) for (const name of readdirSync(parent)) rmSync(join(parent, name), { recursive: true });
  keep(join(work.path, "made"), version);
  return place;
}
