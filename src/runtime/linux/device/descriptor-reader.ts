/** Reads a descriptor that does not block by Bun's own event loop: no thread, and no CPU while nothing comes. */

import type { Readable as NodeReadable } from "node:stream";

export interface DescriptorListener {
  read(bytes: Uint8Array): void;
  /** Called once nothing more can be read. */
  ended(error: unknown): void;
}

/** A reader, which the event loop keeps until it is stopped: with all that its listener refers to. */
export interface DescriptorReader {
  /** Sets if reading keeps the process alive. At the start it does. */
  keepAlive(on: boolean): void;
  /** Sets if bytes are read: those that are not read stay with the kernel, but for some that have been read ahead. */
  flow(on: boolean): void;
  /** Stops for good, with the descriptor left open. Bytes that were read ahead are lost. */
  stop(): void;
}

/** Reads through a stream of Node's, because a web stream cannot be unreferenced. Calls nothing after `stop`. */
export function readDescriptor(fd: number, listener: DescriptorListener): DescriptorReader {
  const { Readable } = require("node:stream") as typeof import("node:stream");
  const stream = Readable.fromWeb(Bun.file(fd).stream() as Parameters<typeof Readable.fromWeb>[0]) as NodeReadable &
    Partial<Record<"ref" | "unref", () => void>>;
  let referenced = true;
  let stopped = false;
  stream.ref?.();
  stream.on("data", (bytes: Uint8Array) => {
    if (!stopped) listener.read(bytes);
  });
  const end = (error: unknown): void => {
    if (!stopped) listener.ended(error);
  };
  stream.on("error", end);
  stream.on("end", () => end(new Error("the stream has ended")));
  return {
    keepAlive: (on) => {
      if (on === referenced) return;
      referenced = on;
      if (on) stream.ref?.();
      else stream.unref?.();
    },
    flow: (on) => void (on ? stream.resume() : stream.pause()),
    stop: () => {
      stopped = true;
      stream.destroy();
    },
  };
}
