/** The own folder of an end: its nodes are written only while the toolstack leaves the folder in place. */

import type { XenStore, XenStoreTreeInput } from "../xenstore/index.ts";
import { XenbusNodes } from "./nodes.ts";
import { stateNumber, type XenbusState } from "./states.ts";

export class EndNodes {
  readonly path: string;
  readonly #store: XenStore;
  /** The node that the toolstack writes, and by which a folder is known to be one. */
  readonly #link: string;

  constructor(store: XenStore, path: string, link: "frontend" | "backend") {
    this.#store = store;
    this.path = path;
    this.#link = `${path}/${link}`;
  }

  /**
   * Writes nodes, then the state, all at one moment. Resolves with false, and writes nothing, if the toolstack has
   * removed the folder: a node written then would stay for ever.
   */
  write(nodes: XenStoreTreeInput, state: XenbusState, signal?: AbortSignal): Promise<boolean> {
    return this.#store.transaction(
      async (transaction) => {
        if (!(await transaction.exists(this.#link))) return false;
        await transaction.writeTree(this.path, nodes);
        await transaction.write(`${this.path}/state`, stateNumber(state));
        return true;
      },
      { signal },
    );
  }
}

/** Reads all nodes of the other end. */
export async function readOtherEnd(store: XenStore, path: string, signal?: AbortSignal): Promise<XenbusNodes> {
  return new XenbusNodes(await store.transaction((transaction) => transaction.tree(path), { signal }));
}
