/** Runs the lines of the transcripts in the lab. */

import { run } from "../../lab/index.ts";
import { progressOnStderr } from "../../lab/progress.ts";
import { findTarget } from "../../lab/targets.ts";
import { xentopFolder } from "../../lab/xentop.ts";
import { target } from "./transcripts.ts";

/** Resolves with what each line prints in dom0. */
export async function runLines(): Promise<ReadonlyMap<string, string>> {
  const progress = progressOnStderr(target);
  const xentop = await xentopFolder(findTarget(target), progress);
  const { status, stdout, stderr } = await run(target, ["bun", "test/xen/transcripts.ts"], {
    with: [xentop],
    timeout: 900,
    progress,
  });
  if (status !== 0) throw new Error(`the lines ended with status ${status}: ${stderr}`);
  return new Map(JSON.parse(stdout) as [string, string][]);
}
