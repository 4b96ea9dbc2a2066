/** What can be done with nodes, outside a transaction and within. */

import { checkOptions } from "../../base/options.ts";
import { orAborted } from "../../base/promises.ts";
import type { Request } from "./connection/request.ts";
import { XenStoreNoSuchNodeError } from "./errors.ts";
import { list } from "./list.ts";
import {
  permissionsOf,
  permissionStrings,
  type XenStorePermissions,
  type XenStorePermissionsInput,
} from "./permissions.ts";
import { readTree, TreeWalk, type XenStoreNode, type XenStoreTree } from "./tree.ts";
import { XS_GET_PERMS, XS_MKDIR, XS_READ, XS_RM, XS_SET_PERMS, XS_WRITE } from "./wire/constants.ts";
import type { PayloadPart } from "./wire/encoder.ts";
import { checkPath } from "./wire/path.ts";
import { checkAcknowledged, stringsOf, textOf } from "./wire/payload.ts";

export interface XenStoreRequestOptions {
  /** Gives up waiting: the promise is rejected with the signal's reason. What was sent may take effect all the same. */
  signal?: AbortSignal | undefined;
}

/**
 * Nodes by their paths. A path that does not begin with a slash is below this domain's own, /local/domain/N.
 *
 * What goes wrong rejects as a XenStoreNoSuchNodeError, a XenStorePermissionError, a XenStoreQuotaError or another
 * XenStoreError, each with `path` and `operation`; as a XenStoreConnectionError where the connection ends; as a
 * TypeError or RangeError where a path or value cannot be sent.
 */
export abstract class XenStoreOperations {
  /** The value of a node, as text in UTF-8. Rejects with a TypeError where it is not text. */
  read(path: string, options?: XenStoreRequestOptions): Promise<string> {
    return this.ask(XS_READ, path, [], (payload) => textOf(payload, path), options);
  }

  /** The value of a node, as text; undefined where there is no such node. */
  tryRead(path: string, options?: XenStoreRequestOptions): Promise<string | undefined> {
    return this.read(path, options).catch(undefinedIfMissing);
  }

  /** The value of a node, as bytes. */
  readBytes(path: string, options?: XenStoreRequestOptions): Promise<Uint8Array> {
    return this.ask(XS_READ, path, [], (payload) => new Uint8Array(payload), options);
  }

  /** Writes a value, text as UTF-8, and makes the node and those above it where they are not there. */
  write(path: string, value: string | Uint8Array, options?: XenStoreRequestOptions): Promise<void> {
    return this.ask(XS_WRITE, path, [value], checkAcknowledged, options);
  }

  /** Makes a node with an empty value, and those above it, where they are not there; else it changes nothing. */
  mkdir(path: string, options?: XenStoreRequestOptions): Promise<void> {
    return this.ask(XS_MKDIR, path, [], checkAcknowledged, options);
  }

  /** Removes a node with all below it. One that is not there is no error, as long as its parent is. */
  rm(path: string, options?: XenStoreRequestOptions): Promise<void> {
    return this.ask(XS_RM, path, [], checkAcknowledged, options);
  }

  /** The names of a node's children, in xenstored's order; however many there are. */
  list(path: string, options?: XenStoreRequestOptions): Promise<string[]> {
    return list(path, (type, rest, decode) => this.ask(type, path, rest, decode, options));
  }

  /** Whether there is such a node. */
  exists(path: string, options?: XenStoreRequestOptions): Promise<boolean> {
    return this.ask(XS_READ, path, [], () => true, options)
      .catch(undefinedIfMissing)
      .then(Boolean);
  }

  /** Who may do what with a node. */
  getPermissions(path: string, options?: XenStoreRequestOptions): Promise<XenStorePermissions> {
    return this.ask(XS_GET_PERMS, path, [], (payload) => permissionsOf(stringsOf(payload)), options);
  }

  /** Says who may do what with a node. Only its owner can, and none but a privileged domain can give it away. */
  setPermissions(path: string, permissions: XenStorePermissionsInput, options?: XenStoreRequestOptions): Promise<void> {
    const strings = (): string[] => permissionStrings(permissions).map((permission) => `${permission}\0`);
    return this.ask(XS_SET_PERMS, path, strings, checkAcknowledged, options);
  }

  /**
   * A node with all below it, each with its value. Others may change it meanwhile: what has been removed by the time it
   * is read is left out. Within a transaction it is how things were at one moment.
   */
  tree(path: string, options?: XenStoreRequestOptions): Promise<XenStoreTree> {
    return readTree(this, path, options);
  }

  /** The nodes of a tree, each before those below it, and each read when it is asked for. */
  walk(path: string, options?: XenStoreRequestOptions): AsyncIterableIterator<XenStoreNode, undefined, undefined> {
    return new TreeWalk(this, path, options);
  }

  protected abstract send<T>(request: Omit<Request<T>, "transaction">): Promise<T>;

  /** A request whose payload begins with a path. */
  protected ask<T>(
    type: number,
    path: string,
    rest: readonly PayloadPart[] | (() => readonly PayloadPart[]),
    decode: (payload: Buffer) => T,
    options: XenStoreRequestOptions | undefined,
  ): Promise<T> {
    try {
      checkPath(path);
      if (options !== undefined) checkOptions("a request to xenstored", options, ["signal"]);
      options?.signal?.throwIfAborted();
      const payload = [path, "\0", ...(typeof rest === "function" ? rest() : rest)];
      return orAborted(this.send({ type, payload, path, decode }), options?.signal);
    } catch (error) {
      return Promise.reject(error);
    }
  }
}

function undefinedIfMissing(error: unknown): undefined {
  if (!(error instanceof XenStoreNoSuchNodeError)) throw error;
}
