/** `bun hostile.child.ts GROUP [subject]`: attacks subjects, and prints a line of JSON for each call and each fault. */

import "./own-errors.ts";
import { writeSync } from "node:fs";
import { attack } from "./attack.ts";
import { openedSince, openFiles } from "../process-state.ts";
import { type Subject, textOf } from "./subject.ts";

const { groups } = await import("./subjects/index.ts");
const [group = "", only] = process.argv.slice(2);
const say = (line: object): void => void writeSync(1, `${JSON.stringify(line)}\n`);

process.on("unhandledRejection", (error) => say({ fault: `an unhandled rejection: ${textOf(error)}` }));
process.on("uncaughtException", (error) => say({ fault: `an uncaught exception: ${textOf(error)}` }));
const subjects = (groups[group] ?? []) as readonly Subject[];
let before: ReadonlyMap<number, string> | undefined;
for (const subject of subjects) {
  if (only !== undefined && subject.name !== only) continue;
  for (const fault of await attack(subject, (call) => say({ call }))) say(fault);
  // The first one loads what stays open for good.
  before ??= openFiles();
}
Bun.gc(true);
await Bun.sleep(100);
// The engine opens its own copies of stdout and stderr at any time.
const outputs = new Set([1, 2].map((fd) => before?.get(fd)));
for (const file of openedSince(before ?? new Map())) {
  if (!outputs.has(file)) say({ fault: `a descriptor is left open: ${file}` });
}
say({ done: true });
process.exit();
