/** Writing a node with all nodes below it. */

import { checkBytes, copyOf, encodeText, typedArrayClass } from "../../base/bytes.ts";
import { describe, shown } from "../../base/checks.ts";
import type { SignalOptions } from "../../base/options.ts";
import { copyOfPermissions, type XenStorePermissionsInput } from "./permissions.ts";
import { checkPath, childPath } from "./wire/path.ts";

/** The nodes below a node, by name: a value, or the nodes below that one. An empty object is a node without a value. */
export interface XenStoreTreeInput {
  readonly [name: string]: string | Uint8Array | XenStoreTreeInput;
}

/** Options for writing several nodes at once. */
export interface XenStoreWriteTreeOptions extends SignalOptions {
  /** The permissions of the topmost node. Nodes that are created below it inherit them. */
  readonly permissions?: XenStorePermissionsInput | undefined;
}

/** The requests that writing a tree makes. */
interface TreeWriter {
  create(path: string, options?: SignalOptions): Promise<void>;
  write(path: string, value: string | Uint8Array, options?: SignalOptions): Promise<void>;
  setPermissions(path: string, permissions: XenStorePermissionsInput, options?: SignalOptions): Promise<void>;
}

/** A node to be written; one without a value is created. */
type NodeInput = readonly [path: string, value: Uint8Array | undefined];

/** Sends all requests together, each node before those below it. Rejects with the first refusal, after all answers. */
export async function writeTree(
  operations: TreeWriter,
  path: string,
  tree: XenStoreTreeInput,
  { permissions, signal }: XenStoreWriteTreeOptions,
): Promise<void> {
  const nodes = [...nodesBelow(path, tree)];
  const allowed = permissions === undefined ? undefined : copyOfPermissions(permissions);
  const answers = [
    operations.create(path, { signal }),
    ...(allowed === undefined ? [] : [operations.setPermissions(path, allowed, { signal })]),
    ...nodes.map(([path, value]) =>
      value === undefined ? operations.create(path, { signal }) : operations.write(path, value, { signal }),
    ),
  ];
  const refused = (await Promise.allSettled(answers)).find((answer) => answer.status === "rejected");
  if (refused !== undefined) throw refused.reason;
}

/** Reads the caller's objects once, all of them before the first request. */
function* nodesBelow(path: string, tree: XenStoreTreeInput, above: readonly object[] = []): Generator<NodeInput> {
  if (typeof tree !== "object" || tree === null || Array.isArray(tree)) {
    throw new TypeError(`expected the nodes of ${path} to be an object, received ${describe(tree)}`);
  }
  if (above.includes(tree)) throw new TypeError(`expected the nodes of ${path} to be a tree, received a circle`);
  for (const [name, value] of Object.entries(tree)) {
    if (name === "" || name.includes("/")) {
      throw new TypeError(`expected the name of a node below ${path}, received ${shown(name)}`);
    }
    const child = childPath(path, name);
    checkPath(child);
    if (typeof value === "string") yield [child, encodeText(`the value of ${child}`, value)];
    else if (typedArrayClass(value) === "Uint8Array") yield [child, copyOf(checkBytes(value))];
    else {
      yield [child, undefined];
      yield* nodesBelow(child, value as XenStoreTreeInput, [...above, tree]);
    }
  }
}
