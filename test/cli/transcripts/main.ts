/** Writes docs/cli/transcripts.md: `bun test/cli/transcripts/main.ts`. It boots the lab, which takes some minutes. */

import { join } from "node:path";
import { documentOf } from "./transcripts.ts";
import { runLines } from "./lab.ts";

const path = join(import.meta.dir, "../../../docs/cli/transcripts.md");
await Bun.write(path, documentOf(await runLines()));
