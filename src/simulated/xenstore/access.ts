/** Who may do what: dom0 everything, a node's owner everything with the node, others what its permissions say. */

import { checkDomid } from "../../runtime/interdomain/xenstore/permissions.ts";
import { type Nodes, parentPath, type Permission, type StoredNode } from "./node.ts";
import { Refusal } from "./refusal.ts";

export type Access = "read" | "write" | "own";

/** Who asks: a domain, and the one whose device model it may be. */
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

/** The node. Throws EACCES where it may not be looked at, and ENOENT where it is known that it is not there. */
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

/** A domain's number in a request. */
export function domidOf(text: string | undefined): number {
  const domid = /^\d+$/.test(text ?? "") ? Number(text) : -1;
  try {
    checkDomid(domid);
  } catch {
    throw new Refusal("EINVAL");
  }
  return domid;
}
