/** Operations on nodes, outside and inside transactions. */

import { readOptions, type SignalOptions } from "../../base/options.ts";
import { orAborted } from "../../base/promises.ts";
import type { Request } from "./connection/request.ts";
import { XenStoreNoSuchNodeError } from "./errors.ts";
import { type Ask, list } from "./list.ts";
import {
  permissionsOf,
  permissionStrings,
  type XenStorePermissions,
  type XenStorePermissionsInput,
} from "./permissions.ts";
import { readTree, TreeWalk, type XenStoreNode, type XenStoreTree } from "./tree.ts";
import { writeTree, type XenStoreTreeInput, type XenStoreWriteTreeOptions } from "./write-tree.ts";
import { XS_GET_PERMS, XS_MKDIR, XS_READ, XS_RM, XS_SET_PERMS, XS_WRITE } from "./wire/constants.ts";
import type { PayloadPart } from "./wire/encoder.ts";
import { checkPath } from "./wire/path.ts";
import { checkAcknowledged, stringsOf, textOf } from "./wire/payload.ts";

/**
 * Nodes by their paths. A path without a leading slash is below this domain's own node, /local/domain/N.
 *
 * A refused request rejects with a XenStoreNoSuchNodeError, a XenStorePermissionError, a XenStoreQuotaError or another
 * XenStoreError, each with `path` and `operation`. It rejects with a XenStoreConnectionError if the connection ends,
 * and with a TypeError or RangeError if a path or value cannot be sent.
 */
export abstract class XenStoreOperations {
  /** Resolves with the value of a node, as text in UTF-8. Rejects with a TypeError if it is not text. */
  read(path: string, options?: SignalOptions): Promise<string> {
    return this.ask(XS_READ, path, [], (payload) => textOf(payload, path), options);
  }

  /** Resolves with the value of a node, as text; with null if the node does not exist. */
  tryRead(path: string, options?: SignalOptions): Promise<string | null> {
    return this.read(path, options).catch(nullIfMissing);
  }

  /** Resolves with the value of a node, as bytes. */
  readBytes(path: string, options?: SignalOptions): Promise<Uint8Array> {
    return this.ask(XS_READ, path, [], (payload) => new Uint8Array(payload), options);
  }

  /** Writes a value, text as UTF-8. Creates the node, and those above it, if they do not exist. */
  write(path: string, value: string | Uint8Array, options?: SignalOptions): Promise<void> {
    return this.ask(XS_WRITE, path, [value], checkAcknowledged, options);
  }

  /** Creates a node with an empty value, and those above it, if they do not exist; else it changes nothing. */
  create(path: string, options?: SignalOptions): Promise<void> {
    return this.ask(XS_MKDIR, path, [], checkAcknowledged, options);
  }

  /** Removes a node with all below it. Does nothing if it does not exist, as long as its parent does. */
  remove(path: string, options?: SignalOptions): Promise<void> {
    return this.ask(XS_RM, path, [], checkAcknowledged, options);
  }

  /** Resolves with the names of a node's children, in xenstored's order, however many there are. */
  list(path: string, options?: SignalOptions): Promise<string[]> {
    const through =
      (operations: XenStoreOperations): Ask =>
      (type, rest, decode) =>
        operations.ask(type, path, rest, decode, options);
    return list(path, through(this), (work) => this.atOneMoment((view) => work(through(view)), options?.signal));
  }

  /** Resolves with true if there is such a node. */
  exists(path: string, options?: SignalOptions): Promise<boolean> {
    return this.ask(XS_READ, path, [], () => true, options)
      .catch(nullIfMissing)
      .then(Boolean);
  }

  /** Resolves with the permissions of a node. */
  permissions(path: string, options?: SignalOptions): Promise<XenStorePermissions> {
    return this.ask(XS_GET_PERMS, path, [], (payload) => permissionsOf(stringsOf(payload)), options);
  }

  /** Sets the permissions of a node. Only its owner can; and only a privileged domain can give it to another owner. */
  setPermissions(path: string, permissions: XenStorePermissionsInput, options?: SignalOptions): Promise<void> {
    const strings = (): string[] => permissionStrings(permissions).map((permission) => `${permission}\0`);
    return this.ask(XS_SET_PERMS, path, strings, checkAcknowledged, options);
  }

  /**
   * Resolves with a node and all nodes below it, each with its value. Others may change them meanwhile: a node that is
   * removed before it is read is left out. Within a transaction, all values are those of one moment.
   */
  async tree(path: string, options?: SignalOptions): Promise<XenStoreTree> {
    return readTree(this, path, readOptions("tree", options, ["signal"]));
  }

  /**
   * Writes a node and all nodes below it with one round trip. Rejects with the first refusal, once every request has been
   * answered. Within a transaction, all nodes appear together.
   *
   * @example
   * ```ts
   * await store.writeTree("data/app", { version: "2", limits: { cpu: "50" } }, { permissions: { owner: 5, others: "read" } });
   * ```
   */
  async writeTree(path: string, tree: XenStoreTreeInput, options?: XenStoreWriteTreeOptions): Promise<void> {
    checkPath(path);
    const own = readOptions("writeTree", options, ["permissions", "signal"]);
    own.signal?.throwIfAborted();
    return writeTree(this, path, tree, own);
  }

  /**
   * Iterates over the nodes of a tree, each before those below it, and each read when it is asked for. Throws a
   * TypeError for an impossible path or an unknown option.
   */
  walk(path: string, options?: SignalOptions): AsyncIterableIterator<XenStoreNode, undefined, undefined> {
    checkPath(path);
    return new TreeWalk(this, path, readOptions("walk", options, ["signal"]));
  }

  /** Calls `work`, which only reads, with a view that no other program's changes affect. */
  protected abstract atOneMoment<T>(
    work: (view: XenStoreOperations) => Promise<T>,
    signal: AbortSignal | undefined,
  ): Promise<T>;

  protected abstract send<T>(request: Request<T>): Promise<T>;

  /** Makes a request whose payload begins with a path. */
  protected ask<T>(
    type: number,
    path: string,
    rest: readonly PayloadPart[] | (() => readonly PayloadPart[]),
    decode: (payload: Buffer) => T,
    options: SignalOptions | undefined,
  ): Promise<T> {
    try {
      checkPath(path);
      const { signal } = readOptions("a request to xenstored", options, ["signal"]);
      signal?.throwIfAborted();
      const payload = [`${path}\0`, ...(typeof rest === "function" ? rest() : rest)];
      return orAborted(this.send({ type, payload, path, decode }), signal);
    } catch (error) {
      return Promise.reject(error);
    }
  }
}

function nullIfMissing(error: unknown): null {
  if (error instanceof XenStoreNoSuchNodeError) return null;
  throw error;
}
