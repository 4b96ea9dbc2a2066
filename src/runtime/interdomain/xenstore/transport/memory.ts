/** Both ends of a connection in one process, for tests and for a simulated xenstored. */

import { checkFunction, checkString } from "../../../base/checks.ts";
import type { XenStoreConnection, XenStoreReceiver, XenStoreTransport } from "./transport.ts";

/** The server's end: it receives bytes from the client, and sends bytes to it. */
export type MemoryServer = (client: XenStoreConnection) => XenStoreReceiver;

/** A transport to a server in this thread. Bytes arrive in a later microtask, as if they came from another process. */
export class MemoryTransport implements XenStoreTransport {
  readonly name: string;
  readonly #serve: MemoryServer;

  /** Throws a TypeError unless `name` is a string and `serve` a function. */
  constructor(name: string, serve: MemoryServer) {
    checkString("name", name);
    checkFunction("serve", serve);
    this.name = name;
    this.#serve = serve;
  }

  async connect(receiver: XenStoreReceiver): Promise<XenStoreConnection> {
    return connectPair(receiver, this.#serve);
  }
}

function connectPair(client: XenStoreReceiver, serve: MemoryServer): XenStoreConnection {
  let open = true;
  /** Delivers in order. The end that closes receives nothing more; the other end is notified. */
  const end = (receiver: () => XenStoreReceiver, closer: () => XenStoreReceiver): XenStoreConnection => ({
    send(messages) {
      if (!open) return;
      const bytes = messages.slice();
      queueMicrotask(() => {
        if (live.has(receiver())) receiver().received(bytes);
      });
    },
    close() {
      if (!open) return;
      open = false;
      live.delete(closer());
      queueMicrotask(() => {
        if (live.delete(receiver())) receiver().closed(undefined);
      });
    },
  });
  const live = new Set<XenStoreReceiver>();
  const server = serve(
    end(
      () => client,
      () => server,
    ),
  );
  live.add(client).add(server);
  return end(
    () => server,
    () => client,
  );
}
