/** The nodes of a vchan's server in xenstore: all appear together, and nothing of them stays when they are withdrawn. */

import type { Domid } from "../../abi/numbers.ts";
import { type XenStore, XenStorePermissionError, type XenStoreTransaction } from "../xenstore/index.ts";

export class ServerNodes {
  readonly #store: XenStore;
  readonly #path: string;
  readonly #values: ReadonlyMap<string, string>;
  /** The paths from the vchan's own upwards that did not exist before. */
  #made: readonly string[] = [];

  /** `values` are those of the nodes below the path, by name. */
  constructor(store: XenStore, path: string, values: ReadonlyMap<string, string>) {
    this.#store = store;
    this.#path = path;
    this.#values = values;
  }

  /** Writes the nodes, which only the client may read. */
  async publish(client: Domid, signal: AbortSignal | undefined): Promise<void> {
    const own = await this.#store.tryRead("domid", { signal });
    await this.#store.transaction(
      async (transaction) => {
        this.#made = await missingFrom(transaction, this.#path);
        for (const [name, value] of this.#values) {
          const node = `${this.#path}/${name}`;
          await transaction.write(node, value);
          const owner = own === null ? (await transaction.permissions(node)).owner : Number(own);
          const domains = [{ domid: client, access: "read" }] as const;
          await transaction.setPermissions(node, { owner, others: "none", domains });
        }
      },
      { signal },
    );
  }

  /** Removes the nodes, and those above them that were made for them, unless others use them by now. */
  async withdraw(signal: AbortSignal | undefined): Promise<void> {
    await this.#store.transaction(
      async (transaction) => {
        for (const [name, value] of this.#values) {
          const node = `${this.#path}/${name}`;
          if ((await transaction.tryRead(node)) === value) await transaction.remove(node);
        }
        for (const path of this.#made) {
          if ((await transaction.tryRead(path)) !== "" || (await transaction.list(path)).length > 0) return;
          await transaction.remove(path);
        }
      },
      { signal },
    );
  }
}

/** Lists the paths from this one upwards that do not exist. */
async function missingFrom(transaction: XenStoreTransaction, path: string): Promise<string[]> {
  const missing: string[] = [];
  for (let above = path; above !== "" && !(await isThere(transaction, above));) {
    missing.push(above);
    above = above.slice(0, Math.max(0, above.lastIndexOf("/")));
  }
  return missing;
}

/** A node that may not be read is another's. */
async function isThere(transaction: XenStoreTransaction, path: string): Promise<boolean> {
  try {
    return await transaction.exists(path);
  } catch (error) {
    if (error instanceof XenStorePermissionError) return true;
    throw error;
  }
}
