/**
 * The folder of unpacked trees, xen-headers/<release>/. A tree is filled in a temporary folder and then renamed to its
 * place, so an interrupted run leaves either a complete tree or none.
 */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

export const STORE_DIRECTORY: string = join(import.meta.dir, "../../xen-headers");

const unfinished = new Set<string>();
process.on("exit", () => {
  for (const dir of unfinished) rmSync(dir, { recursive: true, force: true });
});

/** Makes a folder that is removed at the end of its scope, or of the process. */
export function temporaryDirectory(parent: string, name: string): Disposable & { readonly path: string } {
  mkdirSync(parent, { recursive: true });
  const path = mkdtempSync(join(parent, `.${name}-`));
  unfinished.add(path);
  return {
    path,
    [Symbol.dispose]() {
      rmSync(path, { recursive: true, force: true });
      unfinished.delete(path);
    },
  };
}

/**
 * Calls `fill` with an empty folder, then moves the result to `store`/`release`. Returns the folder, or the reason for
 * a failure, which leaves nothing behind.
 */
export async function fillStore(
  store: string,
  release: string,
  fill: (dir: string) => Promise<string | null>,
): Promise<{ dir: string } | { failure: string }> {
  using work = temporaryDirectory(store, `unpacking-${release}`);
  const tree = join(work.path, "tree");
  mkdirSync(tree);
  const failure = await fill(tree);
  if (failure !== null) return { failure };
  if (!existsSync(join(tree, "xen.h"))) return { failure: "it holds no xen.h" };
  const dir = join(store, release);
  // A concurrent run may have put its tree there first: it is just as good.
  if (!existsSync(join(dir, "xen.h"))) renameSync(tree, dir);
  return { dir };
}
