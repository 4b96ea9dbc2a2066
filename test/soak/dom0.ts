/** `bun test/soak/dom0.ts [rounds] [path…]`, in dom0: runs each path, and prints a line of JSON for each. */

import { Xen } from "../../src/index.ts";
import { paths } from "./paths.ts";
import { soak } from "./soak.ts";

const [rounds = 100_000, ...names] = process.argv.slice(2).map((word, place) => (place === 0 ? Number(word) : word));
using xen = Xen.open();
for (const path of paths) {
  if (path.runs === false || (names.length > 0 && !names.includes(path.name))) continue;
  const wanted = Math.max(1, Math.round(Number(rounds) * (path.part ?? 1)));
  console.error(`${path.name}: ${wanted} rounds`);
  console.log(JSON.stringify(await soak(xen, path, wanted)));
}
