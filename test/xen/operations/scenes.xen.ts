/**
 * Plays the scenes on this Xen. A plain run plays those families that fit CI's time. `SCENES=all` plays all, and prints
 * a line for each beginning and each end, by which `npm run coverage -- scenes` records them; `SCENES_AFTER=NUMBER` goes on
 * behind that scene, after a crash; `SCENES_ONLY=PATTERN` plays those whose operations match. `SCENES_WITH=NAME` plays those of
 * a boot with options instead (options.ts).
 */

import { afterAll, beforeAll, describe, test } from "bun:test";
import { writeSync } from "node:fs";
import { Xen } from "../../../src/index.ts";
import { BEGUN, ENDED, VALIDATED } from "./marks.ts";
import { Player } from "./player.ts";
import { families, quickFamilies } from "./families.ts";
import { optionSets } from "./options.ts";
import type { Scene } from "./scene.ts";

const isAll = process.env["SCENES"] === "all";
const only = new RegExp(process.env["SCENES_ONLY"] ?? "");
const validated = process.env["SCENES_VALIDATED"] !== undefined;
const after = Number(process.env["SCENES_AFTER"] ?? -1);
const options = process.env["SCENES_WITH"];
const all = options === undefined ? families : { [options]: optionSets[options]?.scenes ?? [] };

let player: Player;
beforeAll(() => {
  player = new Player({ validated });
});
afterAll(() => {
  const { calls, undecoded } = player.checks;
  player[Symbol.dispose]();
  if (validated && calls === 0) throw new Error("no hypercall went through validation");
  if (undecoded !== "") throw new Error(`a hypercall was not decoded: ${undecoded}`);
  if (validated && isAll) report(VALIDATED, { calls });
});

using xen = Xen.open();
let number = 0;
for (const [family, scenes] of Object.entries(all)) {
  const isPlayed = isAll || quickFamilies.includes(family);
  const here = scenes.map((scene) => ({ scene, number: number++ })).filter(({ scene }) => scene.isFor(xen));
  const played = here.filter((one) => isPlayed && one.number > after && only.test(one.scene.operations.join(", ")));
  if (played.length === 0) continue;
  describe(`by ${family} on a real Xen,`, () => {
    test.each(played.map(({ scene, number }) => [titleOf(scene), scene, number] as const))(
      "%s",
      async (_, scene, number) => {
        if (isAll) report(BEGUN, { number, operations: scene.operations });
        let [answer, failure] = ["", ""];
        try {
          answer = await player.play(scene);
        } catch (error) {
          failure = String(error);
          throw error;
        } finally {
          const { operations, ending, note } = scene;
          if (isAll) report(ENDED, { number, operations, ending, note, answer, failure });
        }
      },
    );
  });
}

function titleOf({ operations, ending, note }: Scene): string {
  const verb = { succeeded: "is confirmed by", refused: "is refused:", unanswered: "is lacking:" }[ending.mark];
  return `${operations.join(", ").replaceAll("%", "%%")} ${verb} ${note}`;
}

function report(mark: string, line: unknown): void {
  writeSync(1, `\n${mark}${JSON.stringify(line)}\n`);
}
