/** `bun run benchmarks`: writes docs/benchmarks.md from the records. */

import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import { root } from "../processes.ts";
import { benchmarksPage, PAGE } from "./page.ts";

writeFileSync(PAGE, benchmarksPage());
await Bun.$`bun fmt --no-script ${PAGE}`.cwd(root).quiet();
console.log(`wrote ${relative(root, PAGE)}`);
