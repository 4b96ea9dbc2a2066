/** What the simulated xenstored keeps. */

/** A permission: the first one of a node is its owner's, with what all others may do. */
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
  /** Another one after each change, so that a transaction sees whether a node is still the one that it has read. */
  readonly generation: number;
}

/** Nodes by their paths: all of them, or what a transaction sees. */
export interface Nodes {
  get(path: string): StoredNode | undefined;
  set(path: string, node: Omit<StoredNode, "generation">): void;
  delete(path: string): void;
}

/** The path above; undefined for the root and for what is no path. */
export function parentPath(path: string): string | undefined {
  if (path === "/" || !path.startsWith("/")) return undefined;
  return path.slice(0, path.lastIndexOf("/")) || "/";
}

export function lastName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** Whether a path is that one or below it. */
export function isBelow(path: string, ancestor: string): boolean {
  return path === ancestor || ancestor === "/" || path.startsWith(`${ancestor}/`);
}
