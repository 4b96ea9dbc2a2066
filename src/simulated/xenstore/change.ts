/** Who hears of a change. */

import { type Asker, mayAccess } from "./access.ts";
import { type Nodes, parentPath, type Permission } from "./node.ts";

/** Something that watches are told of. */
export interface Change {
  readonly path: string;
  /** Only watches of that very path are told: for what was removed with a node above it. */
  readonly exact: boolean;
  /** The node's permissions, those from before and those from after. */
  readonly permissions: readonly (readonly Permission[])[];
}

/** Whoever may read the node, or the one above it, may know. */
export function mayKnow(nodes: Nodes, asker: Asker, { path, permissions }: Change): boolean {
  if (permissions.some((each) => mayAccess(asker, each, "read"))) return true;
  const parent = parentPath(path);
  const above = parent === undefined ? undefined : nodes.get(parent);
  return above !== undefined && mayAccess(asker, above.permissions, "read");
}
