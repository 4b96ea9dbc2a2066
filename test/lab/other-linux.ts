/**
 * Debian's kernel of another suite or architecture for guests, with a ramdisk as at /lab/linux, in a folder for `--with`:
 * `bun test/lab/other-linux.ts bookworm i386 /tmp/pae linux-image-686-pae`.
 */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { debPath, Suite } from "./apt.ts";
import { workFolder } from "./cache.ts";
import { CpioWriter } from "./cpio.ts";
import { find } from "./image.ts";
import { readModules } from "./kernel.ts";
import { guestModules } from "./linux.ts";
import { progressOnStderr } from "./progress.ts";
import { capture } from "./tools.ts";

const [suiteName = "", architecture = "", folder = "", metapackage = ""] = process.argv.slice(2);
using work = workFolder();
const suite = new Suite(suiteName, architecture, join(work.path, "apt"));
// An index that a mirror is just changing is left out: the others have a kernel too.
await suite.update().catch((error: unknown) => console.error(String(error)));
const kernel = await suite.firstDependency(metapackage);
const debs = await suite.resolve([kernel, "busybox-static"]);
await suite.download(debs, progressOnStderr(kernel));
const root = join(work.path, "root");
for (const deb of debs) await capture(["dpkg-deb", "-x", debPath(deb), root]);
const version = kernel.replace("linux-image-", "");

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "vmlinuz"), readFileSync(find(root, ["boot"], `vmlinuz-${version}`)));
using ramdisk = new CpioWriter(join(folder, "initrd"));
for (const name of ["bin", "sbin", "proc", "sys", "dev", "mnt", "tmp"]) ramdisk.folder(name);
ramdisk.file("bin/busybox", 0o755, readFileSync(find(root, ["bin", "usr/bin"], "busybox")));
const modules = await readModules(find(root, ["lib/modules", "usr/lib/modules"], version), [...guestModules]);
for (const { name, data } of modules) ramdisk.file(`modules/${name}.ko`, 0o644, data);
ramdisk.file("modules/order", 0o644, Buffer.from(modules.map(({ name }) => `${name}\n`).join("")));
const scripts = join(import.meta.dir, "linux");
for (const name of readdirSync(scripts))
  ramdisk.file(name === "init" ? "init" : `sbin/${name}`, 0o755, readFileSync(join(scripts, name)));
