/**
 * Debian's kernel for guests that tests build, as its package has it, and a ramdisk for it with busybox's shell on the
 * console. They lie at /lab/linux in dom0.
 */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { workFolder } from "./cache.ts";
import { CpioWriter } from "./cpio.ts";

const folder = join(import.meta.dir, "linux");

/** Adds /lab/linux/vmlinuz and /lab/linux/initrd. */
export function addLinux(archive: CpioWriter, kernel: Uint8Array, busybox: Uint8Array): void {
  using work = workFolder();
  const path = join(work.path, "initrd");
  writeRamdisk(path, busybox);
  archive.file("lab/linux/vmlinuz", 0o644, kernel);
  archive.file("lab/linux/initrd", 0o644, readFileSync(path));
}

function writeRamdisk(path: string, busybox: Uint8Array): void {
  using ramdisk = new CpioWriter(path);
  for (const name of ["bin", "sbin", "proc", "sys", "dev", "mnt", "tmp"]) ramdisk.folder(name);
  ramdisk.file("bin/busybox", 0o755, busybox);
  for (const name of readdirSync(folder)) {
    const place = name === "init" ? "init" : `sbin/${name}`;
    ramdisk.file(place, 0o755, readFileSync(join(folder, name)));
  }
}
