/**
 * Programs of a Debian suite with the libraries that they need, in a folder for `--with` that a guest may also chroot to:
 * `bun test/lab/other-programs.ts trixie amd64 /tmp/qemu qemu-system-xen -- usr/libexec/xen-qemu-system-i386`,
 * `bun test/lab/other-programs.ts bookworm amd64 /tmp/stress stress-ng attr -- usr/bin/{stress-ng,getfattr,setfattr}`.
 * The file of each package lies beside them, as stress-ng.deb.
 */

import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { debPath, Suite } from "./apt.ts";
import { workFolder } from "./cache.ts";
import { readElfImports } from "./elf.ts";
import { LabError } from "./error.ts";
import { find } from "./image.ts";
import { progressOnStderr } from "./progress.ts";
import { debian } from "./targets.ts";
import { capture } from "./tools.ts";

/** Folders on which the root of a chroot has file systems mounted. */
const MOUNTS = ["bin", "dev", "proc", "tmp", "work"];

const words = process.argv.slice(2);
const [suiteName = "", architecture = "", folder = "", ...packages] = words.slice(0, words.indexOf("--"));
const programs = words.slice(words.indexOf("--") + 1);
const triplet = Object.values(debian).find((one) => one.architecture === architecture)?.triplet;
if (triplet === undefined || packages.length === 0 || programs.length === words.length)
  throw new LabError("expected SUITE ARCHITECTURE FOLDER PACKAGE… -- PROGRAM…, with amd64 or arm64");

using work = workFolder();
const suite = new Suite(suiteName, architecture, join(work.path, "apt"));
await suite.update();
const debs = await suite.resolve(await suite.withDependencies(packages));
await suite.download(debs, progressOnStderr(suiteName));
const root = join(work.path, "root");
for (const deb of debs) await capture(["dpkg-deb", "-x", debPath(deb), root]);

for (const name of MOUNTS) mkdirSync(join(folder, name), { recursive: true });
for (const deb of debs)
  if (packages.includes(deb.package)) copyFileSync(debPath(deb), join(folder, `${deb.package}.deb`));
const places = [`usr/lib/${triplet}`, `lib/${triplet}`, "usr/lib", "lib", "usr/lib64", "lib64"];
for (const program of programs) add(program, join(root, program));

/** Copies a file, and then the libraries that it needs. */
function add(place: string, source: string): void {
  const target = join(folder, place);
  if (existsSync(target)) return;
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(source, target);
  const { needed, interpreter } = readElfImports(readFileSync(source), source);
  for (const name of needed) add(`usr/lib/${triplet}/${name}`, find(root, places, name));
  if (interpreter !== null) add(interpreter, find(root, places, basename(interpreter)));
}
