/** Writes docs/operations: `bun run reference`. */

import { join } from "node:path";
import { $ } from "bun";
import { pages } from "./pages.ts";

const root = join(import.meta.dir, "../..");
for (const [path, text] of pages()) await Bun.write(join(root, path), text);
await $`bun fmt --no-script docs/operations`.cwd(root).quiet();
