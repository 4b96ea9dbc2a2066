/** The folder with the root of a Linux guest, which is that of the lab's ramdisk. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface RootFolder extends Disposable {
  readonly path: string;
}

/** Unpacks the ramdisk, without its modules: they are loaded before the root is changed. */
export function rootFolder(): RootFolder {
  const path = mkdtempSync(join(tmpdir(), "xen-ts-root-"));
  const unpacked = Bun.spawnSync(["busybox", "cpio", "-idm"], { cwd: path, stdin: Bun.file("/lab/linux/initrd") });
  if (unpacked.exitCode !== 0) throw new Error(`cpio ended with ${unpacked.exitCode}`);
  rmSync(join(path, "modules"), { recursive: true });
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true }) };
}
