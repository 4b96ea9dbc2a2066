/** A tree of xenstore as `xenstore-ls` prints it, and as JSON. */

import type { XenStore, XenStorePermissions, XenStoreTree } from "../../index.ts";
import { permissionsText, valueText } from "./text.ts";

/** Cells up to which dots lead to the permissions. */
const DOTS_END = 60;

export interface TreeForm {
  /** Prints whole paths instead of indented names. */
  readonly paths: boolean;
  /** Permissions by path; absent if they are not wanted. */
  readonly permissions: ReadonlyMap<string, XenStorePermissions> | undefined;
}

/** Returns a line for each node below the root. */
export function treeText(root: XenStoreTree, form: TreeForm): string {
  return root.children.map((child) => nodeText(child, 0, form)).join("");
}

function nodeText(node: XenStoreTree, depth: number, form: TreeForm): string {
  const name = form.paths ? node.path : " ".repeat(depth) + node.name;
  let line = `${name} = "${valueText(node.bytes)}"`;
  const found = form.permissions?.get(node.path);
  if (form.permissions !== undefined) {
    // Whole paths have no dots, as in C's tool.
    let width = form.paths ? DOTS_END : line.length + 1;
    line += " ";
    for (; width < DOTS_END; width++) line += width % 2 === 1 ? "." : " ";
    line += `  (${found === undefined ? "" : permissionsText(found)})`;
  }
  return `${line}\n${node.children.map((child) => nodeText(child, depth + 1, form)).join("")}`;
}

/** Resolves with the permissions of every node of a tree. */
export async function permissionsIn(store: XenStore, root: XenStoreTree): Promise<Map<string, XenStorePermissions>> {
  const nodes = [...nodesOf(root)];
  const all = await Promise.all(nodes.map(async ({ path }) => [path, await store.permissions(path)] as const));
  return new Map(all);
}

function* nodesOf(node: XenStoreTree): Generator<XenStoreTree> {
  yield node;
  for (const child of node.children) yield* nodesOf(child);
}

export interface TreeData {
  readonly [name: string]: string | readonly TreeData[];
}

/** Returns a node as data: its path, its value with xenstore's escapes, its children. */
export function treeData(node: XenStoreTree, permissions: TreeForm["permissions"]): TreeData {
  const found = permissions?.get(node.path);
  return {
    path: node.path,
    value: valueText(node.bytes),
    ...(found === undefined ? {} : { permissions: permissionsText(found) }),
    children: node.children.map((child) => treeData(child, permissions)),
  };
}
