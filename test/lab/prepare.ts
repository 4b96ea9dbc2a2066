/**
 * Prepares a target for booting, in two steps that are cached separately. Downloading: packages.json records the
 * packages with their checksums. Building: makes the hypervisor, the kernel and the base image, under a key hashed from
 * their inputs. So a changed recipe builds again without downloading.
 */

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Deb, Suite, debPath } from "./apt.ts";
import { bunVersion, fetchBun, findBun } from "./bun-binary.ts";
import { cachePath, keep, workFolder } from "./cache.ts";
import { LabError } from "./error.ts";
import { fileSize, find, writeBaseImage } from "./image.ts";
import { decompress, extractVmlinux } from "./kernel.ts";
import { type Progress, megabytes } from "./progress.ts";
import { type Target, debian } from "./targets.ts";
import { capture } from "./tools.ts";

export interface BootFiles {
  readonly xen: string;
  readonly kernel: string;
  readonly image: string;
}

/** The resolved and downloaded packages of a target. */
interface Packages {
  readonly wanted: readonly string[];
  readonly kernel: string;
  readonly debs: readonly Deb[];
}

/** Files of this folder that determine an image. */
const recipe = ["cpio.ts", "elf.ts", "image.ts", "kernel.ts", "linux.ts", "prepare.ts"];

/** True if nothing needs to be downloaded for this target. */
export function isPrepared(target: Target): boolean {
  return downloaded(target) !== null && findBun(target.architecture) !== null;
}

/** Returns the version of the hypervisor's package; null if the target is not prepared. */
export function packagedXen(target: Target): string | null {
  const hypervisor = downloaded(target)?.debs.find((deb) => deb.package.startsWith("xen-hypervisor-"));
  return hypervisor?.version ?? null;
}

/** Downloads and builds the files that the target lacks; `update` looks for newer packages too. */
export async function prepare(target: Target, progress: Progress, update = false): Promise<BootFiles> {
  const packages = (update ? null : downloaded(target)) ?? (await download(target, progress));
  const bun = await fetchBun(target.architecture, progress);
  const folder = cachePath("targets", target.name, buildKey(target, packages));
  if (!existsSync(folder)) await build(target, packages, bun, folder, progress);
  return { xen: join(folder, "xen"), kernel: join(folder, "kernel"), image: join(folder, "image.cpio") };
}

function packagesFile(target: Target): string {
  return cachePath("targets", target.name, "packages.json");
}

function downloaded(target: Target): Packages | null {
  if (!existsSync(packagesFile(target))) return null;
  const packages: Packages = JSON.parse(readFileSync(packagesFile(target), "utf8"));
  const same = packages.wanted.join() === target.packages.join();
  return same && packages.debs.every((deb) => existsSync(debPath(deb))) ? packages : null;
}

async function download(target: Target, progress: Progress): Promise<Packages> {
  const { architecture } = debian[target.architecture];
  using work = workFolder();
  const suite = new Suite(target.suite, architecture, join(work.path, "apt"));
  progress.step(`asking for Debian ${target.suite}'s packages (${architecture})`);
  await suite.update();
  const kernel = await suite.firstDependency(`linux-image-${architecture}`);
  const debs = await suite.resolve([...target.packages, kernel]);
  await suite.download(debs, progress);
  const packages: Packages = { wanted: target.packages, kernel, debs };
  writeFileSync(join(work.path, "packages.json"), JSON.stringify(packages, null, 2));
  keep(join(work.path, "packages.json"), packagesFile(target));
  return packages;
}

function buildKey(target: Target, packages: Packages): string {
  const hash = createHash("sha256").update(JSON.stringify([target, packages, bunVersion()]));
  for (const name of recipe) hash.update(readFileSync(join(import.meta.dir, name)));
  for (const folder of ["dom0", "linux"]) {
    const scripts = join(import.meta.dir, folder);
    for (const name of readdirSync(scripts).toSorted()) hash.update(name).update(readFileSync(join(scripts, name)));
  }
  return hash.digest("hex").slice(0, 16);
}

async function build(
  target: Target,
  packages: Packages,
  bun: string,
  place: string,
  progress: Progress,
): Promise<void> {
  progress.step(`unpacking ${packages.debs.length} packages`);
  using work = workFolder();
  const root = join(work.path, "root");
  for (const deb of packages.debs) await capture(["dpkg-deb", "-x", debPath(deb), root]);

  progress.step("building the image");
  const built = join(work.path, "built");
  mkdirSync(built);
  const boot = join(root, "boot");
  const hypervisor = readdirSync(boot).find((name) => /^xen-[\d.]+-\w+(\.gz)?$/.test(name));
  if (hypervisor === undefined) throw new LabError(`the package of Xen ${target.xen} has no /boot/xen-*`);
  writeFileSync(join(built, "xen"), await decompress(readFileSync(join(boot, hypervisor))));
  const kernelVersion = packages.kernel.replace("linux-image-", "");
  const packagedKernel = find(root, ["boot"], `vmlinuz-${kernelVersion}`);
  const kernel = readFileSync(packagedKernel);
  writeFileSync(join(built, "kernel"), target.architecture === "x86_64" ? await extractVmlinux(kernel) : kernel);
  await writeBaseImage(join(built, "image.cpio"), target, { root, bun, kernelVersion, packagedKernel });
  progress.step(`built the image, ${megabytes(fileSize(join(built, "image.cpio")))}`);

  try {
    renameSync(built, place);
  } catch (cause) {
    // another process has built an equal one meanwhile
    if (!existsSync(place)) throw cause;
  }
  removeOldBuilds(cachePath("targets", target.name));
}

/**
 * Removes old builds except the previous one, so that two working trees with different recipes do not remove each
 * other's.
 */
function removeOldBuilds(folder: string): void {
  const builds = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name))
    .toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const build of builds.slice(2)) rmSync(build, { recursive: true, force: true });
}
