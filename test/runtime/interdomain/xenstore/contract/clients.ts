/** Two clients of one xenstored, and paths that no other test uses. */

import type { XenStore } from "../../../../../src/index.ts";

export interface Setting {
  /** Connects a new client of dom0. */
  connect(): Promise<XenStore>;
  /** The largest payload of a request, in bytes. */
  readonly maximumPayloadBytes: number;
  /** True if the connection is the kernel's too. */
  readonly shared: boolean;
}

const ROOT = "/tool/xen-ts-contract";

export class Clients {
  readonly root: string = ROOT;
  readonly connect: () => Promise<XenStore>;
  readonly maximumPayloadBytes: number;
  #clients: readonly XenStore[] = [];
  #next = 0;

  constructor({ connect, maximumPayloadBytes }: Setting) {
    this.connect = connect;
    this.maximumPayloadBytes = maximumPayloadBytes;
  }

  /** Returns a path that no other test uses. */
  readonly fresh = (): string => `${ROOT}/${this.#next++}`;

  get store(): XenStore {
    return this.#client(0);
  }

  get other(): XenStore {
    return this.#client(1);
  }

  async open(): Promise<void> {
    this.#clients = [await this.connect(), await this.connect()];
    await this.store.remove(ROOT);
    await this.store.create(ROOT);
  }

  async close(): Promise<void> {
    await this.store.remove(ROOT);
    for (const client of this.#clients) client[Symbol.dispose]();
  }

  #client(index: number): XenStore {
    const client = this.#clients[index];
    if (client === undefined) throw new Error("the server has no connection yet");
    return client;
  }
}
