/**
 * Builds a target's base image from unpacked packages: dom0 boots it before the tree under test is laid over it. Files
 * keep Debian's paths; libraries are those that the programs need, directly and indirectly.
 */

import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { CpioWriter } from "./cpio.ts";
import { readElfImports, isElf } from "./elf.ts";
import { LabError } from "./error.ts";
import { readModules } from "./kernel.ts";
import { addLinux, guestModules } from "./linux.ts";
import { type Target, debian } from "./targets.ts";

/**
 * Kernel modules in the order of loading: virtio first, since it carries the command's output and shows later problems.
 */
const modules = {
  x86_64: ["virtio_pci", "virtio_console", "xen-privcmd", "xen-evtchn", "xen-gntdev", "xen-gntalloc", "xenfs"],
  arm64: ["virtio_mmio", "virtio_console", "xen-privcmd", "xen-evtchn", "xen-gntdev", "xen-gntalloc", "xenfs"],
};

/** Programs to compare with. A tool's folder differs between releases. */
const tools = [
  "xl",
  "xenstored",
  "xenconsoled",
  "xenconsole",
  "xen-init-dom0",
  "libxl-save-helper",
  "xenctx",
  "xenstore-control",
  "xenstore-ls",
  "xenstore-read",
  "xenstore-write",
  "xenstore-rm",
  "xenstore-list",
  "xenstore-exists",
  "xenstore-watch",
  "xenstore-chmod",
];

/** GRUB as a kernel for guests, which lies at /lab/grub/<kind> in dom0. */
const grub = { pv: "grub-x86_64-xen.bin", pvh: "grub-i386-xen_pvh.bin" };

/** Libraries opened only at run time: pthread_cancel needs this one. */
const unnamedLibraries = ["libgcc_s.so.1"];

export interface ImageParts {
  /** The folder of the unpacked packages. */
  readonly root: string;
  readonly bun: string;
  readonly kernelVersion: string;
  /** The kernel as its package has it. */
  readonly packagedKernel: string;
}

export async function writeBaseImage(path: string, target: Target, parts: ImageParts): Promise<void> {
  using archive = new CpioWriter(path);
  for (const folder of ["usr/bin", "usr/sbin", "usr/lib", "usr/lib64"]) archive.folder(folder);
  for (const folder of ["bin", "sbin", "lib", "lib64"]) archive.symlink(folder, `usr/${folder}`);
  for (const folder of ["dev", "proc", "sys", "run", "tmp", "with", "var/lib/xen", "var/log/xen/console"]) {
    archive.folder(folder);
  }
  archive.symlink("var/run", "../run");
  archive.symlink("var/lock", "../run/lock");
  for (const name of readdirSync(join(import.meta.dir, "dom0"))) {
    const place = name === "init" ? "init" : `usr/bin/${name}`;
    archive.file(place, 0o755, readFileSync(join(import.meta.dir, "dom0", name)));
  }
  // Bun would ask a registry for imports that it cannot resolve, and here is no network
  archive.file("root/.bunfig.toml", 0o644, Buffer.from('[install]\nauto = "disable"\n'));
  archive.file("etc/xen/xl.conf", 0o644, readFileSync(join(parts.root, "etc/xen/xl.conf")));
  archive.file("etc/passwd", 0o644, Buffer.from("root:x:0:0:root:/root:/bin/sh\n"));

  const busybox = readFileSync(find(parts.root, ["bin", "usr/bin"], "busybox"));
  archive.file("usr/bin/busybox", 0o755, busybox);
  const programs = new Map([["usr/bin/bun", parts.bun]]);
  const toolFolders = [`usr/lib/xen-${target.xen}/bin`, "usr/sbin", "usr/bin"];
  for (const tool of tools) programs.set(`usr/lib/xen-${target.xen}/bin/${tool}`, find(parts.root, toolFolders, tool));
  for (const [place, source] of programs) archive.file(place, 0o755, readFileSync(source));
  addLibraries(archive, parts.root, debian[target.architecture].triplet, [...programs.values()]);

  if (target.architecture === "x86_64") {
    for (const [place, name] of Object.entries(grub))
      archive.file(`lab/grub/${place}`, 0o644, readFileSync(find(parts.root, ["usr/lib/grub-xen"], name)));
  }

  const folder = find(parts.root, ["lib/modules", "usr/lib/modules"], parts.kernelVersion);
  addLinux(archive, {
    kernel: readFileSync(parts.packagedKernel),
    busybox,
    modules: await readModules(folder, [...guestModules]),
  });
  const loaded = await readModules(folder, modules[target.architecture]);
  for (const { name, data } of loaded) archive.file(`lab/modules/${name}.ko`, 0o644, data);
  archive.file("lab/modules/order", 0o644, Buffer.from(loaded.map(({ name }) => `${name}\n`).join("")));
}

function addLibraries(archive: CpioWriter, root: string, triplet: string, programs: string[]): void {
  const folders = [`usr/lib/${triplet}`, `lib/${triplet}`, "usr/lib", "lib"];
  const added = new Set<string>();
  const add = (name: string): void => {
    if (added.has(name)) return;
    added.add(name);
    const library = readFileSync(find(root, folders, name));
    archive.file(`usr/lib/${triplet}/${name}`, 0o755, library);
    for (const needed of readElfImports(library, name).needed) add(needed);
  };
  for (const name of unnamedLibraries) add(name);
  const loaders = new Set<string>();
  for (const program of programs) {
    const file = readFileSync(program);
    if (!isElf(file)) continue;
    const { needed, interpreter } = readElfImports(file, program);
    for (const name of needed) add(name);
    if (interpreter !== null) loaders.add(interpreter);
  }
  for (const loader of loaders) {
    add(basename(loader));
    archive.symlink(`usr${loader}`, `/usr/lib/${triplet}/${basename(loader)}`);
  }
}

/** Returns the first such file among folders of the unpacked packages, with links followed. */
export function find(root: string, folders: string[], name: string): string {
  for (const folder of folders) {
    const path = join(root, folder, name);
    if (existsSync(path)) return realpathSync(path);
  }
  throw new LabError(`none of the target's packages has ${name} (looked in ${folders.join(", ")})`);
}

export function fileSize(path: string): number {
  return statSync(path).size;
}
