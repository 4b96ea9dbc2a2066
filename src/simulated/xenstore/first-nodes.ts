/** The nodes of a new xenstored, and the nodes that a toolstack writes for a new domain. */

import { encodeText } from "../../runtime/base/bytes.ts";
import { permissionOf } from "./access.ts";
import { lastName, type Nodes, parentPath } from "./node.ts";

export interface FirstNode {
  readonly path: string;
  readonly value: string;
  /** Letters and domids, as in requests: "n0", "r5". */
  readonly permissions: readonly string[];
}

const own = (path: string, value: string = ""): FirstNode => ({ path, value, permissions: ["n0"] });

/** Nodes of xenstored itself, and of a booted dom0. */
export const firstNodes: readonly FirstNode[] = [
  own("/"),
  own("/tool"),
  own("/tool/xenstored"),
  own("@introduceDomain"),
  own("@releaseDomain"),
  own("/vm"),
  own("/local"),
  own("/local/domain"),
  own("/local/domain/0"),
  own("/local/domain/0/domid", "0"),
  own("/local/domain/0/name", "Domain-0"),
];

/** Returns the nodes of a new domain: some that it may read, some that it may write. */
export function guestNodes(domid: number, name: string, uuid: string): FirstNode[] {
  const own = `/local/domain/${domid}`;
  const vm = `/vm/${uuid}`;
  const readable = (path: string, value: string = ""): FirstNode => ({
    path,
    value,
    permissions: ["n0", `r${domid}`],
  });
  const writable = (name: string): FirstNode => ({ path: `${own}/${name}`, value: "", permissions: [`n${domid}`] });
  return [
    readable(vm),
    readable(`${vm}/name`, name),
    readable(`${vm}/uuid`, uuid),
    readable(own),
    readable(`${own}/vm`, vm),
    readable(`${own}/domid`, String(domid)),
    readable(`${own}/name`, name),
    readable(`${own}/device`),
    readable(`${own}/control`),
    ...["control/shutdown", "data", "drivers", "feature", "attr", "error"].map(writable),
  ];
}

/** Adds a node whose parent exists, or replaces its value and permissions. */
export function addNode(nodes: Nodes, { path, value, permissions }: FirstNode): void {
  const parent = parentPath(path);
  const above = parent === undefined ? undefined : nodes.get(parent);
  const name = lastName(path);
  if (parent !== undefined && above !== undefined && !above.children.includes(name)) {
    nodes.set(parent, { ...above, children: [...above.children, name] });
  }
  nodes.set(path, {
    value: encodeText("value", value),
    permissions: permissions.map(permissionOf),
    children: nodes.get(path)?.children ?? [],
  });
}
