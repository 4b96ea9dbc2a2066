/** Builds the command alone, as split chunks: `bun package/command.ts FOLDER`. The lab puts it on dom0's PATH. */

import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { bundleForBun } from "./javascript.ts";
import { pageModule } from "./page.ts";
import { TABLES } from "./tables/all.ts";
import { collect, type Table } from "./tables/collect.ts";
import { writeTables } from "./tables/write.ts";

const root = join(import.meta.dir, "..");

/**
 * Bundles src/cli/main.ts and the library into a folder: cli/main.js, and chunks that are loaded when they are needed. With
 * fewer tables, it knows only their releases.
 */
export async function buildCommand(folder: string, tables: readonly Table[] = TABLES): Promise<void> {
  const work = join(folder, "tables");
  try {
    for (const [path, text] of writeTables(collect(tables), join(import.meta.dir, "tables/packed/tables.ts"))) {
      await Bun.write(join(work, path), text);
    }
    await Bun.write(join(work, "page-files.ts"), await pageModule());
    const sources = { root: join(root, "src"), tables: join(work, "index.ts"), page: join(work, "page-files.ts") };
    await bundleForBun([join(root, "src/cli/main.ts")], sources, folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw new Error("expected a folder for the command, received none");
  await buildCommand(resolve(folder));
}
