/** Nodes of the simulated xenstored. */

/** A permission. A node's first one names its owner, and the access of all other domains. */
export interface Permission {
  readonly domid: number;
  readonly read: boolean;
  readonly write: boolean;
}

/** A node as it was at one moment: a change replaces the object. */
export interface StoredNode {
  readonly value: Uint8Array;
  readonly permissions: readonly Permission[];
  /** The children's names, in the order of their creation. */
  readonly children: readonly string[];
  /** A number that changes with the node, so that a transaction detects a change since it read the node. */
  readonly generation: number;
}

/** Nodes by their paths: all of them, or the view of a transaction. */
export interface Nodes {
  get(path: string): StoredNode | undefined;
  set(path: string, node: Omit<StoredNode, "generation">): void;
  delete(path: string): void;
}

/** Returns the parent's path, or undefined for the root and for a special name such as @releaseDomain. */
export function parentPath(path: string): string | undefined {
  if (path === "/" || !path.startsWith("/")) return undefined;
  return path.slice(0, path.lastIndexOf("/")) || "/";
}

export function lastName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
