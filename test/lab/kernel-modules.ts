/** Further modules of a target's kernel, for boots that want more than the image loads. */

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Deb, debPath } from "./apt.ts";
import { cachePath } from "./cache.ts";
import { find } from "./image.ts";
import { readModules } from "./kernel.ts";
import { capture } from "./tools.ts";

/** A target's packages of Linux and busybox, unpacked until disposed. */
export interface KernelPackages extends Disposable {
  readonly root: string;
  /** The folder of the kernel's modules. */
  readonly modules: string;
}

/** Unpacks the packages of a prepared target. */
export async function unpackKernel(target: string): Promise<KernelPackages> {
  const { debs } = JSON.parse(readFileSync(cachePath("targets", target, "packages.json"), "utf8")) as { debs: Deb[] };
  const root = mkdtempSync(join(tmpdir(), "xen-ts-kernel-"));
  const dispose = (): void => rmSync(root, { recursive: true });
  try {
    for (const deb of debs) {
      if (!/^(?:linux-image-|busybox-static$)/.test(deb.package)) continue;
      await capture(["dpkg-deb", "-x", debPath(deb), root]);
    }
    const parent = find(root, ["lib", "usr/lib"], "modules");
    return { root, modules: join(parent, readdirSync(parent)[0] ?? ""), [Symbol.dispose]: dispose };
  } catch (error) {
    dispose();
    throw error;
  }
}

/** Writes modules and those that they need into a folder, with their names in the order of loading in `order`. */
export async function writeModules(kernel: KernelPackages, names: string[], folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const modules = await readModules(kernel.modules, names);
  for (const { name, data } of modules) writeFileSync(join(folder, `${name}.ko`), data);
  writeFileSync(join(folder, "order"), modules.map(({ name }) => `${name}\n`).join(""));
}
