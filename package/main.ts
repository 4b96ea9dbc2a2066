/**
 * Builds what `npm pack` ships: `dist`, with JavaScript and declarations. `prepack` runs it.
 *
 * The entry points are those of package.json's `exports`. The command is `src/cli/main.ts`, which `bin/xen-ts` starts: it
 * is bundled with its dependencies into chunks of the same build, so that it shares the library's.
 */

import { cpSync, existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import packageJson from "../package.json";
import { bundleDeclarations, declareGlobals } from "./declarations/bundle.ts";
import { emitDeclarations } from "./declarations/emit.ts";
import { declareTables } from "./declarations/tables.ts";
import { refusal } from "./elsewhere.ts";
import { bundleForBun, bundleForNode } from "./javascript.ts";
import { TABLES } from "./tables/all.ts";
import { pageModule } from "./page.ts";
import { collect } from "./tables/collect.ts";
import { writeTables } from "./tables/write.ts";

const root = join(import.meta.dir, "..");
const dist = join(root, "dist");
const work = join(dist, "tables");

rmSync(dist, { recursive: true, force: true });
const entries = Object.keys(packageJson.exports)
  .filter((entry) => entry !== "./package.json")
  .map((entry) => ({ entry: join("xen-ts", entry), name: entry === "." ? "index" : entry.slice(2) }));
const collection = collect(TABLES);
try {
  for (const [path, text] of writeTables(collection, join(import.meta.dir, "tables/packed/tables.ts"))) {
    await Bun.write(join(work, path), text);
  }
  const files = [...entries.map(({ name }) => name), "cli/main"].map((name) => join(root, `src/${name}.ts`));
  await Bun.write(join(work, "page-files.ts"), await pageModule());
  const sources = { root: join(root, "src"), tables: join(work, "index.ts"), page: join(work, "page-files.ts") };
  await bundleForBun(
    files.filter((path) => existsSync(path)),
    sources,
    dist,
  );
  for (const path of ["codegen/annotations.toml", "codegen/headers/libc", "xen-headers/versions.toml"]) {
    cpSync(join(root, path), join(dist, path), { recursive: true });
  }
  // Read by the generator alone. Lines keep their numbers, which messages name.
  const annotations = join(dist, "codegen/annotations.toml");
  await Bun.write(annotations, readFileSync(annotations, "utf8").replace(/^#.*$/gm, ""));
  await emitDeclarations(root, join(work, "declarations"));
  const declared = Object.fromEntries(entries.map(({ name }) => [name, `${name}.d.ts`]));
  await bundleDeclarations({ ...declared, records: "runtime/struct/index.d.ts" }, join(work, "declarations"), dist);
  await Bun.write(join(dist, "globals.d.ts"), declareGlobals());
  await Bun.write(join(dist, "tables.d.ts"), declareTables(join(root, "src/generated"), collection));
} finally {
  rmSync(work, { recursive: true, force: true });
}
await bundleForNode("xenstore.ts", join(root, "src"), join(dist, "elsewhere"));
for (const { entry, name } of entries.filter(({ name }) => name !== "xenstore")) {
  const names = Object.keys((await import(join(dist, `${name}.js`))) as object);
  await Bun.write(join(dist, `elsewhere/${name}.js`), refusal(entry, names, packageJson.engines.bun.replace(">=", "")));
}
