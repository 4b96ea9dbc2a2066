/** Requests about nodes. */

import { XENSTORE_PAYLOAD_MAX } from "../../runtime/interdomain/xenstore/wire/constants.ts";
import type { PayloadPart } from "../../runtime/interdomain/xenstore/wire/encoder.ts";
import { accessedNode, isPrivileged, permissionOf, permissionText, Refusal } from "./access.ts";
import { argumentsOf, type Context, nodePath, splitPath } from "./context.ts";
import { lastName, type Nodes, parentPath, type StoredNode } from "./node.ts";

const OK = ["OK\0"];
const EMPTY = new Uint8Array();

export function read({ nodes, client, payload }: Context): PayloadPart[] {
  return [accessedNode(nodes, client, nodePath(client, argumentsOf(payload, 1)[0]), "read").value];
}

export function directory({ nodes, client, payload }: Context): PayloadPart[] {
  return namesOf(accessedNode(nodes, client, nodePath(client, argumentsOf(payload, 1)[0]), "read"));
}

export function directoryPart({ nodes, client, payload }: Context): PayloadPart[] {
  const [path, from = ""] = argumentsOf(payload, 2);
  const { children, generation } = accessedNode(nodes, client, nodePath(client, path), "read");
  const start = /^\d+$/.test(from) ? Number(from) : 0;
  const part = [`${generation}\0`];
  let room = XENSTORE_PAYLOAD_MAX - part.join("").length - 1;
  let offset = 0;
  for (const name of children) {
    if (offset >= start) {
      room -= name.length + 1;
      if (room < 0) return part;
      part.push(`${name}\0`);
    }
    offset += name.length + 1;
  }
  return [...part, "\0"];
}

export function write(context: Context): PayloadPart[] {
  const { client, nodes, payload } = context;
  const [given, value] = splitPath(payload);
  const path = nodePath(client, given);
  const node = writable(context, path);
  if (node === undefined) create(context, path, value);
  else {
    checkSize(context, value, node);
    nodes.set(path, { ...node, value });
  }
  context.change(path);
  return OK;
}

export function mkdir(context: Context): PayloadPart[] {
  const { client, payload } = context;
  const path = nodePath(client, argumentsOf(payload, 1)[0]);
  if (writable(context, path) === undefined) {
    create(context, path, EMPTY);
    context.change(path);
  }
  return OK;
}

export function remove(context: Context): PayloadPart[] {
  const { client, nodes, payload } = context;
  const path = nodePath(client, argumentsOf(payload, 1)[0]);
  if (writable(context, path) === undefined) {
    if (nodes.get(parentPath(path) ?? path) === undefined) throw new Refusal("ENOENT");
    return OK;
  }
  if (path === "/") throw new Refusal("EINVAL");
  context.change(path);
  removeNode(nodes, path, (below) => context.change(below, true));
  return OK;
}

export function getPermissions({ nodes, client, payload }: Context): PayloadPart[] {
  const { permissions } = accessedNode(nodes, client, nodePath(client, argumentsOf(payload, 1)[0], true), "read");
  return permissions.map((permission) => `${permissionText(permission)}\0`);
}

export function setPermissions(context: Context): PayloadPart[] {
  const { client, nodes, payload } = context;
  const [given, ...texts] = argumentsOf(payload, 2, Number.POSITIVE_INFINITY);
  const path = nodePath(client, given, true);
  const permissions = texts.map(permissionOf);
  const node = accessedNode(nodes, client, path, "own");
  if (!isPrivileged(client) && permissions[0]?.domid !== node.permissions[0]?.domid) throw new Refusal("EPERM");
  const owner = permissions[0]?.domid;
  if (owner !== node.permissions[0]?.domid && !context.exists(owner)) throw new Refusal("ENOENT");
  nodes.set(path, { ...node, permissions });
  context.change(path, false, node.permissions);
  return OK;
}

/** Removes a node and all nodes below it; calls `removed` with the path of each. */
export function removeNode(nodes: Nodes, path: string, removed: (path: string) => void): void {
  const parent = parentPath(path);
  const above = parent === undefined ? undefined : nodes.get(parent);
  if (parent !== undefined && above !== undefined) {
    nodes.set(parent, { ...above, children: above.children.filter((name) => name !== lastName(path)) });
  }
  const removeBelow = (path: string, node: StoredNode | undefined): void => {
    for (const name of node?.children ?? []) {
      const below = path === "/" ? `/${name}` : `${path}/${name}`;
      const child = nodes.get(below);
      removed(below);
      removeBelow(below, child);
    }
    nodes.delete(path);
  };
  removeBelow(path, nodes.get(path));
}

function namesOf({ children }: StoredNode): string[] {
  return children.map((name) => `${name}\0`);
}

/** Returns the node, or undefined if it does not exist but may be made. */
function writable({ nodes, client }: Context, path: string): StoredNode | undefined {
  try {
    return accessedNode(nodes, client, path, "write");
  } catch (error) {
    if (error instanceof Refusal && error.code === "ENOENT") return undefined;
    throw error;
  }
}

/** Makes a node and the missing ones above it, each with its parent's permissions and owned by its maker. */
function create(context: Context, path: string, value: Uint8Array): void {
  const { nodes, client } = context;
  const missing: string[] = [];
  let above: string | undefined = path;
  for (; above !== undefined && nodes.get(above) === undefined; above = parentPath(above)) missing.push(above);
  const [first, ...others] = nodes.get(above ?? "/")?.permissions ?? [];
  const domid = isPrivileged(client) ? first?.domid : client.domid;
  const permissions = first === undefined || domid === undefined ? [] : [{ ...first, domid }, ...others];
  context.checkNodeQuota(missing.length);
  checkSize(context, value, { permissions, children: [] });
  for (const made of missing.toReversed()) {
    const parent = parentPath(made);
    const node = parent === undefined ? undefined : nodes.get(parent);
    if (parent !== undefined && node !== undefined) {
      nodes.set(parent, { ...node, children: [...node.children, lastName(made)] });
    }
    nodes.set(made, { value: made === path ? value : EMPTY, permissions, children: [] });
  }
}

function checkSize(
  { client, quotas }: Context,
  value: Uint8Array,
  { permissions, children }: Pick<StoredNode, "permissions" | "children">,
): void {
  if (isPrivileged(client)) return;
  const size = children.reduce((sum, name) => sum + name.length + 1, value.length + 8 * permissions.length);
  if (size > quotas.nodeBytes) throw new Refusal("ENOSPC");
}
