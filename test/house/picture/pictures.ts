/** The pictures of docs/architecture.md, by their paths. */

import { join } from "node:path";
import { generatorOf, strataOf } from "./graph.ts";
import { drawSvg } from "./svg.ts";

export const root: string = join(import.meta.dir, "../../..");

/** Draws every picture from the imports of the code as it is now. */
export function pictures(): Map<string, string> {
  return new Map([
    ["docs/architecture/library.svg", drawSvg("The strata of the library, and what they import", strataOf(root))],
    [
      "docs/architecture/generator.svg",
      drawSvg("The stages of the generator, and what they import", generatorOf(root)),
    ],
  ]);
}
