/** `npm run hostile [GROUP…]`: makes all hostile calls, which takes half an hour, and prints each fault. */

import { pollutions } from "./pollution.ts";
import { type Report, runChild } from "./run-child.ts";
import { groups } from "./subjects/index.ts";

const asked = process.argv.slice(2);
let isGood = true;

function print(name: string, { calls, faults, end }: Report): void {
  isGood &&= faults.length === 0 && end === "done";
  console.log(`${name}: ${calls} calls, ${faults.length} faults, ${end}`);
  for (const { call = "", fault } of faults) console.log(`  ${call}: ${fault}`);
}

for (const group of Object.keys(groups)) {
  if (asked.length > 0 && !asked.includes(group)) continue;
  print(group, await runChild("hostile.child.ts", [group], "all"));
}
if (asked.length === 0) {
  for (const kind of Object.keys(pollutions)) print(kind, await runChild("pollution.child.ts", [kind]));
}
process.exit(isGood ? 0 : 1);
