/** `npm run docs`: builds the site into the folder `site`, or into another: `npm run docs -- FOLDER`. */

import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildSite } from "./site.ts";

const root = join(import.meta.dir, "../..");
const output = resolve(process.argv[2] ?? join(root, "site"));
const start = performance.now();
const faults = await buildSite(root, output);
for (const fault of faults) console.error(fault);
const files = readdirSync(output, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
const seconds = Math.round((performance.now() - start) / 1000);
console.log(`${output}/index.html: ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB, ${seconds} s`);
process.exitCode = faults.length === 0 ? 0 : 1;
