/** Writes docs/cli/reference.md: `bun run manual`. */

import { join } from "node:path";
import { $ } from "bun";
import { referenceText } from "./reference.ts";

const path = join(import.meta.dir, "../../../docs/cli/reference.md");
await Bun.write(path, await referenceText());
await $`bun fmt --no-script ${path}`.quiet();
