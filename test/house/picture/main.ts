/** Draws the pictures of docs/architecture.md anew: `bun run picture`. */

import { join } from "node:path";
import { pictures, root } from "./pictures.ts";

for (const [path, text] of pictures()) await Bun.write(join(root, path), text);
