/**
 * Parts of quicktype-core beyond its public exports: two kinds of names, and the type graph behind its builder. No
 * other file imports them, and package.json pins the version that has them.
 */

import { TypeBuilder } from "quicktype-core";
import { DependencyName, SimpleName } from "quicktype-core/dist/esm/Naming.js";
import { TypeGraph } from "quicktype-core/dist/esm/Type/TypeGraph.js";

export { DependencyName, SimpleName, type TypeGraph };

/** Returns an empty builder. quicktype's own pipeline, which makes builders, would infer, merge and rename types. */
export function emptyBuilder(): TypeBuilder {
  const builder = new TypeBuilder(new Map(), false, false, false, false);
  builder.typeGraph = new TypeGraph(builder, 0, false);
  return builder;
}
