/**
 * The lab's own guests: freestanding kernels of a few pages, described in guest/guest.h. Each is compiled when its
 * sources change, and lies at /lab/guests/<kind> in dom0.
 */

import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cachePath, keep, workFolder } from "./cache.ts";
import { compilerProgram, missingCompiler } from "./compilers.ts";
import type { CpioWriter } from "./cpio.ts";
import type { Architecture } from "./targets.ts";
import { capture } from "./tools.ts";

interface Kind {
  readonly name: string;
  readonly sources: readonly string[];
  readonly script: string;
  readonly flags: readonly string[];
  /** True for an image of the memory instead of an ELF file. */
  readonly flat?: boolean;
}

const x86 = ["-no-pie", "-fcf-protection=none", "-Wl,--no-warn-rwx-segments"];

const kinds: Record<Architecture, readonly Kind[]> = {
  x86_64: [
    { name: "pv", sources: ["guest.c", "pv.c"], script: "x86.lds", flags: [...x86, "-m64", "-mno-red-zone"] },
    { name: "pvh", sources: ["guest.c", "translated.c", "pvh.c"], script: "x86.lds", flags: [...x86, "-m32"] },
    { name: "edu", sources: ["edu.c"], script: "x86.lds", flags: [...x86, "-m32"] },
  ],
  arm64: [
    {
      name: "arm64",
      sources: ["guest.c", "translated.c", "arm64.c"],
      script: "arm64.lds",
      // while the MMU is off, memory behaves as a device: every access must be aligned
      flags: ["-mstrict-align", "-mno-outline-atomics"],
      flat: true,
    },
  ],
};

const common = [
  "-std=gnu11 -O2 -Wall -Wextra -Werror",
  "-ffreestanding -fno-pic -fno-stack-protector -fno-asynchronous-unwind-tables -mgeneral-regs-only",
  "-nostdlib -static -Wl,--build-id=none -Wl,-z,noexecstack",
].flatMap((flags) => flags.split(" "));

const folder = join(import.meta.dir, "guest");

/** Adds the architecture's guests. Without a compiler, adds a file that names the missing package instead. */
export async function addGuests(archive: CpioWriter, architecture: Architecture): Promise<void> {
  const missing = missingCompiler(architecture);
  if (missing !== null) {
    archive.file("lab/guests/missing", 0o644, Buffer.from(missing));
    return;
  }
  for (const kind of kinds[architecture]) {
    archive.file(`lab/guests/${kind.name}`, 0o644, readFileSync(await build(kind, compilerProgram(architecture))));
  }
}

async function build(kind: Kind, compiler: string): Promise<string> {
  const built = cachePath("guests", `${kind.name}-${buildKey(kind, compiler)}`);
  if (existsSync(built)) return built;
  using work = workFolder();
  const output = join(work.path, kind.name);
  const sources = kind.sources.map((name) => join(folder, name));
  const script = `-Wl,-T,${join(folder, kind.script)}`;
  await capture([compiler, ...common, ...kind.flags, script, "-o", output, ...sources]);
  if (kind.flat === true) await capture([compiler.replace(/gcc$/, "objcopy"), "-O", "binary", output]);
  keep(output, built);
  return built;
}

function buildKey(kind: Kind, compiler: string): string {
  const hash = createHash("sha256").update(JSON.stringify([compiler, common, kind]));
  for (const name of readdirSync(folder).toSorted()) hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest("hex").slice(0, 16);
}
