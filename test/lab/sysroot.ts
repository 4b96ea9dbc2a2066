/**
 * The sysroot of C programs for a target's dom0: headers and static libraries of that release's own Xen and libc,
 * unpacked from Debian's packages, for this machine's compiler.
 */

import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { debPath, Suite } from "./apt.ts";
import { cachePath, keep, workFolder } from "./cache.ts";
import { packagedXen } from "./prepare.ts";
import type { Progress } from "./progress.ts";
import { type Target, debian } from "./targets.ts";
import { capture } from "./tools.ts";

const packages = ["libxen-dev", "libc6-dev", "linux-libc-dev"];

/** Returns the folder for a compiler's --sysroot; null if it has not been downloaded. */
export function existingSysroot(target: Target): string | null {
  const place = placeOf(target);
  return existsSync(place) ? place : null;
}

function placeOf(target: Target): string {
  return cachePath("sysroots", target.name, packagedXen(target) ?? "unknown");
}

/** Resolves with the folder for a compiler's --sysroot, downloaded once for each version of the target's Xen. */
export async function sysroot(target: Target, progress: Progress): Promise<string> {
  const place = placeOf(target);
  if (existsSync(place)) return place;
  const { architecture } = debian[target.architecture];
  using work = workFolder();
  const suite = new Suite(target.suite, architecture, join(work.path, "apt"));
  progress.step(`asking for Debian ${target.suite}'s development packages (${architecture})`);
  await suite.update();
  const debs = await suite.resolve(packages);
  await suite.download(debs, progress);
  const root = join(work.path, "root");
  for (const deb of debs) {
    await capture(["dpkg-deb", "-x", debPath(deb), root]);
    rmSync(debPath(deb));
  }
  const others = cachePath("sysroots", target.name);
  if (existsSync(others)) for (const name of readdirSync(others)) rmSync(join(others, name), { recursive: true });
  keep(root, place);
  return place;
}
