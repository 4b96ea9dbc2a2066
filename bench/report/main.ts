/** `bun run benchmarks`: writes docs/benchmarks.md and its pictures from the records. */

import { writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "../processes.ts";
import { benchmarksPage, curvesOf, PAGE, pictureName, RECORDS, subjectsOf, titleOf } from "./page.ts";
import { growthPicture } from "./plot.ts";

writeFileSync(PAGE, benchmarksPage());
for (const [subject, recorded] of subjectsOf(RECORDS)) {
  const curves = curvesOf(recorded);
  if (curves.length > 0) writeFileSync(join(RECORDS, pictureName(subject)), growthPicture(titleOf(subject), curves));
}
await Bun.$`bun fmt --no-script ${PAGE}`.cwd(root).quiet();
console.log(`wrote ${relative(root, PAGE)}`);
