/** Runs the examples that it is given, one after the other: emulation takes its time for each process. */

import { MARK } from "./shapes.ts";

// each finds the arguments that it has by itself: none
for (const name of process.argv.splice(2)) {
  process.stdout.write(`${MARK}${name}\n`);
  await import(`../../examples/${name}`);
}
