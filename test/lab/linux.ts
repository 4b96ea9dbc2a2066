/**
 * Debian's kernel for guests that tests build, as its package has it, and a ramdisk for it with busybox's shell on the
 * console. They lie at /lab/linux in dom0.
 */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { workFolder } from "./cache.ts";
import { CpioWriter } from "./cpio.ts";

const folder = join(import.meta.dir, "linux");

/** Modules that a guest's devices need, which `load` inserts: with those that they depend on. */
export const guestModules: readonly string[] = [
  "xen-blkfront",
  "crc32c_generic",
  "ext4",
  "xen-netfront",
  "9pnet_xen",
  "9p",
];

interface LinuxParts {
  readonly kernel: Uint8Array;
  readonly busybox: Uint8Array;
  /** In the order of loading. */
  readonly modules: readonly { readonly name: string; readonly data: Uint8Array }[];
}

/** Adds /lab/linux/vmlinuz and /lab/linux/initrd. */
export function addLinux(archive: CpioWriter, { kernel, busybox, modules }: LinuxParts): void {
  using work = workFolder();
  const path = join(work.path, "initrd");
  writeRamdisk(path, busybox, modules);
  archive.file("lab/linux/vmlinuz", 0o644, kernel);
  archive.file("lab/linux/initrd", 0o644, readFileSync(path));
}

function writeRamdisk(path: string, busybox: Uint8Array, modules: LinuxParts["modules"]): void {
  using ramdisk = new CpioWriter(path);
  for (const name of ["bin", "sbin", "proc", "sys", "dev", "mnt", "tmp"]) ramdisk.folder(name);
  ramdisk.file("bin/busybox", 0o755, busybox);
  for (const { name, data } of modules) ramdisk.file(`modules/${name}.ko`, 0o644, data);
  ramdisk.file("modules/order", 0o644, Buffer.from(modules.map(({ name }) => `${name}\n`).join("")));
  for (const name of readdirSync(folder)) {
    const place = name === "init" ? "init" : `sbin/${name}`;
    ramdisk.file(place, 0o755, readFileSync(join(folder, name)));
  }
}
