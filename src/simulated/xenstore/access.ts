/**
 * Access to nodes: dom0 may do anything, an owner anything with its own node, and others what the permissions allow.
 */

import { checkDomid } from "../../runtime/interdomain/xenstore/permissions.ts";
import { type Nodes, parentPath, type Permission, type StoredNode } from "./node.ts";

/** The refusal of a request; its answer is the name of an error. */
export class Refusal extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

export type Access = "read" | "write" | "own";

/** The requesting domain, and the domain for which it is the device model. */
export interface Asker {
  readonly domid: number;
  readonly target: number | undefined;
}

export function isPrivileged({ domid }: Asker): boolean {
  return domid === 0;
}

export function mayAccess(asker: Asker, permissions: readonly Permission[], access: Access): boolean {
  const [owner, ...others] = permissions;
  const isAsker = (permission: Permission | undefined): boolean =>
    permission !== undefined && (permission.domid === asker.domid || permission.domid === asker.target);
  if (isPrivileged(asker) || isAsker(owner)) return true;
  if (access === "own") return false;
  return (others.find(isAsker) ?? owner)?.[access] === true;
}

/** Returns the node. Throws EACCES if the asker may not access it, ENOENT if the asker may know that it is absent. */
export function accessedNode(nodes: Nodes, asker: Asker, path: string, access: Access): StoredNode {
  const node = nodes.get(path);
  if (node !== undefined) {
    if (mayAccess(asker, node.permissions, access)) return node;
    throw new Refusal("EACCES");
  }
  for (let parent = parentPath(path); parent !== undefined; parent = parentPath(parent)) {
    const above = nodes.get(parent);
    if (above === undefined) continue;
    throw new Refusal(mayAccess(asker, above.permissions, access) ? "ENOENT" : "EACCES");
  }
  throw new Refusal("ENOENT");
}

const LETTERS: Readonly<Record<string, Pick<Permission, "read" | "write">>> = {
  n: { read: false, write: false },
  r: { read: true, write: false },
  w: { read: false, write: true },
  b: { read: true, write: true },
};

export function permissionOf(text: string): Permission {
  const letter = text.charAt(0);
  const digits = text.slice(1);
  const access = Object.hasOwn(LETTERS, letter) ? LETTERS[letter] : undefined;
  if (access === undefined || !/^\d+$/.test(digits)) throw new Refusal("EINVAL");
  return { domid: domidOf(digits), ...access };
}

export function permissionText({ domid, read, write }: Permission): string {
  return `${read ? (write ? "b" : "r") : write ? "w" : "n"}${domid}`;
}

/** Returns a domain's number in a request. Throws EINVAL for anything else. */
export function domidOf(text: string | undefined): number {
  const domid = /^\d+$/.test(text ?? "") ? Number(text) : -1;
  try {
    checkDomid(domid);
  } catch {
    throw new Refusal("EINVAL");
  }
  return domid;
}

/** A change that fires watches. */
export interface Change {
  readonly path: string;
  /** True if only watches of exactly that path fire, since the node was removed with a node above it. */
  readonly exact: boolean;
  /** The node's permissions before and after. */
  readonly permissions: readonly (readonly Permission[])[];
}

/** True if the asker may read the node, or the node above it. */
export function mayKnow(nodes: Nodes, asker: Asker, { path, permissions }: Change): boolean {
  if (permissions.some((each) => mayAccess(asker, each, "read"))) return true;
  const parent = parentPath(path);
  const above = parent === undefined ? undefined : nodes.get(parent);
  return above !== undefined && mayAccess(asker, above.permissions, "read");
}
