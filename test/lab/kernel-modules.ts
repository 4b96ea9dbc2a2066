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

/** Modules for one boot, in a folder that is there until disposed. */
export interface ModuleFolder extends Disposable {
  readonly path: string;
  /** Returns a shell's command line for dom0, to which the folder is copied: it loads the modules before another. */
  load(line: string): string;
}

/** Writes modules of a prepared target, with those that they need. */
export async function moduleFolder(target: string, names: string[]): Promise<ModuleFolder> {
  const parent = mkdtempSync(join(tmpdir(), "xen-ts-modules-"));
  const path = join(parent, "modules");
  const dispose = (): void => rmSync(parent, { recursive: true });
  try {
    using kernel = await unpackKernel(target);
    await writeModules(kernel, names, path);
  } catch (error) {
    dispose();
    throw error;
  }
  const load = 'while read -r module; do insmod "/with/modules/$module.ko"; done </with/modules/order';
  return { path, load: (line) => `${load}; ${line}`, [Symbol.dispose]: dispose };
}
