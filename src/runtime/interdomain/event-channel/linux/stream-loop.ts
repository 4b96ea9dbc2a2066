/** Reads a non-blocking descriptor in Bun's own event loop: no thread, and no CPU time while idle. */

import type { Readable as NodeReadable } from "node:stream";
import type { StartLoop } from "./reader.ts";

/**
 * Reads through a stream of Node's, because a web stream cannot be unreferenced. Cancelling it leaves the descriptor
 * open, and loses what it has read ahead.
 */
export function streamLoop(fd: number): StartLoop {
  return ({ read, ended }) => {
    const { Readable } = require("node:stream") as typeof import("node:stream");
    const stream = Readable.fromWeb(Bun.file(fd).stream() as Parameters<typeof Readable.fromWeb>[0]) as NodeReadable &
      Partial<Record<"ref" | "unref", () => void>>;
    let referenced = true;
    let stopped = false;
    stream.ref?.();
    stream.on("data", (bytes: Uint8Array) => {
      if (!stopped) read(bytes);
    });
    const end = (error: unknown): void => {
      if (!stopped) ended(error);
    };
    stream.on("error", end);
    stream.on("end", () => end(new Error("the stream of event channels has ended")));
    return {
      keepAlive: (on) => {
        if (on === referenced) return;
        referenced = on;
        if (on) stream.ref?.();
        else stream.unref?.();
      },
      stop: () => {
        stopped = true;
        stream.destroy();
      },
    };
  };
}
