/** Nodes of the simulated xenstored. */

/** A permission. A node's first one names its owner, and the access of all other domains. */
export interface Permission {
  readonly domid: number;
  readonly read: boolean;
  readonly write: boolean;
}

/** A node as it was at one moment: a change makes another. */
export interface StoredNode {
  readonly value: Uint8Array;
  readonly permissions: readonly Permission[];
  /** Names, in the order in which they were made. */
  readonly children: readonly string[];
  /** A number that changes with the node, so that a transaction notices that a node is not as it was read. */
  readonly generation: number;
}

/** Nodes by their paths: all of them, or the view of a transaction. */
export interface Nodes {
  get(path: string): StoredNode | undefined;
  set(path: string, node: Omit<StoredNode, "generation">): void;
  delete(path: string): void;
}

/** Returns the path above, or undefined for the root and for a special name such as @releaseDomain. */
export function parentPath(path: string): string | undefined {
  if (path === "/" || !path.startsWith("/")) return undefined;
  return path.slice(0, path.lastIndexOf("/")) || "/";
}

export function lastName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** Returns true if the path is that of the ancestor or below it. */
export function isBelow(path: string, ancestor: string): boolean {
  return path === ancestor || ancestor === "/" || path.startsWith(`${ancestor}/`);
}
