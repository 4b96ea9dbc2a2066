/** `bun run names`: records the current public names. */

import { relative } from "node:path";
import { listPublicNames } from "./list.ts";

for (const [path, text] of await listPublicNames()) {
  const file = Bun.file(path);
  if ((await file.exists()) && (await file.text()) === text) continue;
  await Bun.write(file, text);
  console.log(`written: ${relative(process.cwd(), path)}`);
}
