/** Plays a scene with ever more descriptors left, then with all: reports each outcome, and what is left open. */

import { writeSync } from "node:fs";
import { XenError } from "../../../../src/index.ts";
import { openedSince, openFiles } from "../../process-state.ts";
import { NoScene, scenes } from "../scenes.ts";
import { leaveDescriptors } from "./limit.ts";

const MOST_LEFT = 16;

const scene = scenes[process.argv[2] ?? ""];
if (scene === undefined) throw new Error("expected the name of a scene");

async function outcomeOf(play: () => void | Promise<void>): Promise<string> {
  const patience = Promise.withResolvers<string>();
  const timer = setTimeout(() => patience.resolve("it did not end"), 5000);
  const played = (async () => play())().then(
    () => "played",
    (error: unknown) => {
      if (error instanceof NoScene) return "not begun";
      return error instanceof XenError ? `XenError ${error.code}` : Bun.inspect(error);
    },
  );
  const outcome = await Promise.race([played, patience.promise]);
  clearTimeout(timer);
  return outcome;
}

const before = openFiles();
const outcomes: string[] = [];
for (let left = 0; left <= MOST_LEFT; left++) {
  using _ = leaveDescriptors(left);
  outcomes.push(await outcomeOf(scene));
}
outcomes.push(`at last ${await outcomeOf(scene)}`);
Bun.gc(true);
await Bun.sleep(20);
writeSync(1, JSON.stringify({ outcomes, left: openedSince(before) }));
process.exit(0);
