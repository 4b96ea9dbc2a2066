/** Runs the examples in its arguments one after the other, since starting a process under emulation is slow. */

import { MARK } from "./shapes.ts";

// each example sees no arguments of its own
for (const name of process.argv.splice(2)) {
  process.stdout.write(`${MARK}${name}\n`);
  await import(`../../examples/${name}`);
}
