/** The nodes below a node: all at once, or one by one. */

import type { SignalOptions } from "../../base/options.ts";
import { type Deferred, deferred } from "../../base/promises.ts";
import { XenStoreNoSuchNodeError } from "./errors.ts";
import { childPath } from "./wire/path.ts";
import { textOf } from "./wire/payload.ts";

/** A node as it was when it was read. */
export class XenStoreNode {
  /** The node's absolute path. */
  readonly path: string;
  /** The value of the node. */
  readonly bytes: Uint8Array;

  constructor(path: string, bytes: Uint8Array) {
    this.path = path;
    this.bytes = bytes;
  }

  /** The last part of the path. */
  get name(): string {
    return this.path.slice(this.path.lastIndexOf("/") + 1);
  }

  /** The value as text in UTF-8. Throws a TypeError if it is not text. */
  get value(): string {
    return textOf(this.bytes, this.path);
  }
}

/** A node with the nodes below it. */
export class XenStoreTree extends XenStoreNode {
  /** The nodes below, in the order of their names. */
  readonly children: readonly XenStoreTree[];

  constructor(path: string, bytes: Uint8Array, children: readonly XenStoreTree[]) {
    super(path, bytes);
    this.children = children;
  }

  /** Returns the child of that name, or null. */
  child(name: string): XenStoreTree | null {
    return this.children.find((child) => child.name === name) ?? null;
  }
}

/** The requests that reading a tree makes. */
interface TreeReader {
  readBytes(path: string, options?: SignalOptions): Promise<Uint8Array>;
  list(path: string, options?: SignalOptions): Promise<string[]>;
}

export async function readTree(operations: TreeReader, path: string, options?: SignalOptions): Promise<XenStoreTree> {
  const [bytes, names] = await Promise.all([operations.readBytes(path, options), operations.list(path, options)]);
  const children = names.map((name) =>
    readTree(operations, childPath(path, name), options).catch((error: unknown) => {
      if (!(error instanceof XenStoreNoSuchNodeError)) throw error;
    }),
  );
  const there = (await Promise.all(children)).filter((child) => child !== undefined);
  return new XenStoreTree(path, bytes, there);
}

type Result = IteratorResult<XenStoreNode, undefined>;

const DONE: Result = { done: true, value: undefined };

/** An iterator over the nodes, which reads one at a time. */
export class TreeWalk implements AsyncIterableIterator<XenStoreNode, undefined, undefined> {
  readonly #operations: TreeReader;
  readonly #root: string;
  readonly #options: SignalOptions | undefined;
  /** The paths that have yet to be visited; the next one is the last. */
  readonly #paths: string[];
  #waiters: Deferred<Result>[] = [];
  #open = true;

  constructor(operations: TreeReader, root: string, options: SignalOptions | undefined) {
    this.#operations = operations;
    this.#root = root;
    this.#options = options;
    this.#paths = [root];
  }

  next(): Promise<Result> {
    const waiter = deferred<Result>();
    this.#waiters.push(waiter);
    if (this.#waiters.length === 1) void this.#serve();
    return waiter.promise;
  }

  return(): Promise<Result> {
    this.#open = false;
    for (const waiter of this.#waiters.splice(0)) waiter.resolve(DONE);
    return Promise.resolve(DONE);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** Settles one `next` after another. */
  async #serve(): Promise<void> {
    for (let waiter = this.#waiters[0]; waiter !== undefined; waiter = this.#waiters[0]) {
      try {
        const value = await this.#visit();
        // Meanwhile `return` may have settled it.
        if (this.#waiters[0] !== waiter) return;
        this.#waiters.shift();
        waiter.resolve(value === undefined ? DONE : { done: false, value });
      } catch (error) {
        this.#open = false;
        this.#waiters = this.#waiters.filter((other) => other !== waiter);
        waiter.reject(error);
      }
    }
  }

  async #visit(): Promise<XenStoreNode | undefined> {
    while (this.#open) {
      const path = this.#paths.pop();
      if (path === undefined) break;
      try {
        const [bytes, names] = await Promise.all([
          this.#operations.readBytes(path, this.#options),
          this.#operations.list(path, this.#options),
        ]);
        for (const name of names.toReversed()) this.#paths.push(childPath(path, name));
        return new XenStoreNode(path, bytes);
      } catch (error) {
        // Removed since it was listed.
        if (path === this.#root || !(error instanceof XenStoreNoSuchNodeError)) throw error;
      }
    }
    return undefined;
  }
}
