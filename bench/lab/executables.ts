/** Compiles the command and the raw listing for a target's dom0. */

import { join } from "node:path";
import { type Executable, makeExecutable, makeExecutables } from "../../package/executables.ts";
import { builtCommand } from "../../test/lab/command.ts";
import { treeFiles } from "../../test/lab/tree.ts";
import type { Target } from "../../test/lab/targets.ts";
import type { Progress } from "../../test/lab/progress.ts";
import { renameSync } from "node:fs";

/** Returns the MiB of dom0's memory that hold the executables, and of the machine's; `all` is for an unpacked kernel too. */
export function roomForExecutables(all: boolean): { readonly dom0Memory: number; readonly memory: number } {
  const dom0Memory = all ? 2304 : 1792;
  return { dom0Memory, memory: dom0Memory + 1024 };
}

/** Compiles the command; `others` adds those that it is compared with. */
export async function buildExecutables(
  target: Target,
  folder: string,
  progress: Progress,
  { others }: { readonly others: boolean },
): Promise<void> {
  const name: Executable = target.architecture === "arm64" ? "xen-ts-arm64" : "xen-ts-x86_64";
  await makeExecutables(await builtCommand(await treeFiles()), folder, [name]);
  renameSync(join(folder, name), join(folder, "xen-ts"));
  for (const program of others ? ["raw-list", "empty"] : [])
    await makeExecutable(name, join(import.meta.dir, `programs/${program}.ts`), join(folder, program));
  progress.step(others ? "compiled xen-ts, the raw listing and an empty program" : "compiled xen-ts");
}
