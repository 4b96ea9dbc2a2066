/** Draws README.md's picture of a terminal anew: `bun run recording`. */

import { path, pictureOf, recorded } from "./recording.ts";

await Bun.write(path, pictureOf(recorded()));
