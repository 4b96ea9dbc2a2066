/**
 * `bun test/soak/dom0.ts ROUNDS SECONDS [path…]`, in dom0: runs the paths, and prints a line of JSON for each. A path ends
 * when its rounds are made, or its share of the seconds is over. Warm-ups and counts come on top.
 */

import { Xen } from "../../src/index.ts";
import { paths } from "./paths.ts";
import { soak } from "./soak.ts";

const [rounds = "", seconds = "", ...names] = process.argv.slice(2);
let left = Number(seconds);
using xen = Xen.open();
const chosen = paths.filter(({ name, runs }) => runs !== false && (names.length === 0 || names.includes(name)));
for (const [place, path] of chosen.entries()) {
  // Cheap paths come first: what they leave of their shares is there for those behind them.
  const share = left / (chosen.length - place);
  console.error(`${path.name}: ${rounds} rounds, or ${share.toFixed(0)} s`);
  const soaked = await soak(xen, path, { rounds: Number(rounds), seconds: share });
  left -= Math.min(soaked.seconds, share);
  console.log(JSON.stringify(soaked));
}
