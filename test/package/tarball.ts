/** The tarball that is published, built and packed once for all tests of a run. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const root: string = join(import.meta.dir, "../..");

let packed: Promise<string> | undefined;

/** Builds the package and packs it. Resolves with the tarball's path; it is removed when the process ends. */
export function tarball(): Promise<string> {
  return (packed ??= pack());
}

async function pack(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "xen-ts-tarball-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const child = Bun.spawn(["npm", "pack", "--silent", "--pack-destination", folder], {
    cwd: root,
    stdout: "pipe",
    stderr: "pipe",
  });
  const [stdout, stderr] = await Promise.all([child.stdout.text(), child.stderr.text()]);
  if ((await child.exited) !== 0) throw new Error(`npm pack failed:\n${stdout}${stderr}`);
  return join(folder, stdout.trim().split("\n").at(-1) ?? "");
}
