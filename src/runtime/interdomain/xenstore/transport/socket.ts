/** xenstored's unix socket, in the domain in which xenstored runs, usually dom0. */

import { close, open } from "node:fs";
import { checkFilePath } from "../../../base/checks.ts";
import { Backlog } from "./backlog.ts";
import type { XenStoreConnection, XenStoreReceiver, XenStoreTransport } from "./transport.ts";

/**
 * The protocol over a unix socket, in Bun and in Node. A connection belongs to the thread and the process that made it.
 */
export class SocketTransport implements XenStoreTransport {
  readonly name: string;

  /** Throws a TypeError or RangeError unless it can be a path. Nothing is opened yet. */
  constructor(path: string) {
    checkFilePath(path);
    this.name = path;
  }

  connect(receiver: XenStoreReceiver): Promise<XenStoreConnection> {
    // Bun's own sockets: node:net around them would double the cost.
    return typeof Bun === "undefined" ? connectNode(this.name, receiver) : connectBun(this.name, receiver);
  }
}

async function connectBun(unix: string, receiver: XenStoreReceiver): Promise<XenStoreConnection> {
  let open = true;
  let failure: Error | undefined;
  let backlog: Backlog | undefined;
  const ended = (): void => {
    if (!open) return;
    open = false;
    receiver.closed(failure);
  };
  const connecting = Bun.connect({
    unix,
    socket: {
      data(_, bytes) {
        if (open) receiver.received(bytes);
      },
      drain: () => backlog?.drain(),
      error(_, error) {
        failure = error;
      },
      end: ended,
      close: ended,
    },
  });
  const socket = await connecting.catch(async (error: unknown) => {
    await checkDescriptors();
    throw error;
  });
  const waiting = (backlog = new Backlog((bytes) => socket.write(bytes)));
  return {
    send: (messages) => waiting.send(messages),
    close() {
      open = false;
      socket.terminate();
    },
  };
}

async function connectNode(path: string, receiver: XenStoreReceiver): Promise<XenStoreConnection> {
  const { connect } = await import("node:net");
  const socket = connect(path);
  await new Promise<void>((resolve, reject) => {
    socket.once("connect", resolve).once("error", reject);
  });
  let open = true;
  let failure: Error | undefined;
  const ended = (): void => {
    if (!open) return;
    open = false;
    receiver.closed(failure);
  };
  socket.on("data", (bytes) => {
    // A string only if an encoding has been set.
    if (open && typeof bytes !== "string") receiver.received(bytes);
  });
  socket.on("error", (error) => (failure = error));
  socket.on("end", ended).on("close", ended);
  return {
    // Node keeps the array until it is written.
    send: (messages) => void socket.write(messages.slice()),
    close() {
      open = false;
      socket.destroy();
    },
  };
}

/** Rejects if this process cannot open more files: Bun would then report a refused connection. */
function checkDescriptors(): Promise<void> {
  return new Promise((resolve, reject) => {
    open("/dev/null", (error, fd) => {
      if (error !== null) reject(error);
      else close(fd, () => resolve());
    });
  });
}
