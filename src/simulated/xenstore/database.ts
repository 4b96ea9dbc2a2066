/** All nodes, and a transaction's view of them. */

import type { Nodes, StoredNode } from "./node.ts";

export class Database implements Nodes {
  readonly #nodes: Map<string, StoredNode> = new Map();
  #generation = 0;

  get(path: string): StoredNode | undefined {
    return this.#nodes.get(path);
  }

  set(path: string, node: Omit<StoredNode, "generation">): void {
    const { value, permissions, children } = node;
    this.#nodes.set(path, { value, permissions, children, generation: ++this.#generation });
  }

  delete(path: string): void {
    this.#nodes.delete(path);
  }

  /** Lists the paths of the nodes that a domain owns. */
  ownedBy(domid: number): string[] {
    return [...this.#nodes].filter(([, { permissions }]) => permissions[0]?.domid === domid).map(([path]) => path);
  }
}

interface Seen {
  /** The node's generation when the view first read it; undefined if it did not exist. */
  readonly generation: number | undefined;
  node: StoredNode | undefined;
  changed: boolean;
}

/** A view with each node as first read, and the transaction's own changes, which `commit` publishes. */
export class TransactionView implements Nodes {
  readonly #database: Database;
  readonly #seen: Map<string, Seen> = new Map();

  constructor(database: Database) {
    this.#database = database;
  }

  get(path: string): StoredNode | undefined {
    return this.#look(path).node;
  }

  set(path: string, node: Omit<StoredNode, "generation">): void {
    const seen = this.#look(path);
    seen.node = { ...node, generation: seen.generation ?? 0 };
    seen.changed = true;
  }

  delete(path: string): void {
    const seen = this.#look(path);
    seen.node = undefined;
    seen.changed = true;
  }

  /** Publishes the changes. Returns false, without any change, if others have changed a node of the view. */
  commit(): boolean {
    for (const [path, { generation }] of this.#seen) {
      if (this.#database.get(path)?.generation !== generation) return false;
    }
    for (const [path, { node, changed }] of this.#seen) {
      if (!changed) continue;
      if (node === undefined) this.#database.delete(path);
      else this.#database.set(path, node);
    }
    return true;
  }

  /** Returns the number of nodes by which the domain owns more here than in the database. */
  growth(domid: number): number {
    let growth = 0;
    for (const [path, { node, changed }] of this.#seen) {
      if (!changed) continue;
      if (node?.permissions[0]?.domid === domid) growth++;
      if (this.#database.get(path)?.permissions[0]?.domid === domid) growth--;
    }
    return growth;
  }

  #look(path: string): Seen {
    let seen = this.#seen.get(path);
    if (seen === undefined) {
      const node = this.#database.get(path);
      this.#seen.set(path, (seen = { generation: node?.generation, node, changed: false }));
    }
    return seen;
  }
}
