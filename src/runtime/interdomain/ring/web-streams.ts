/** What reads and writes with promises, as streams of the web platform. */

import { describe } from "../../base/checks.ts";
import type { PipeOptions } from "./async-byte-pipe.ts";

/**
 * Reads when asked and not ahead, so that what nobody has asked for stays where it is. Cancelling ends a read that waits,
 * and then calls `cancelled`.
 */
export function readableOf(
  read: (options: PipeOptions) => Promise<Uint8Array<ArrayBuffer> | null>,
  cancelled: () => void = () => {},
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const stop = new AbortController();
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        const bytes = await read({ signal: stop.signal });
        if (bytes === null) controller.close();
        else controller.enqueue(bytes);
      },
      cancel(reason) {
        stop.abort(reason);
        cancelled();
      },
    },
    { highWaterMark: 0 },
  );
}

/** One chunk at a time; the next one's turn comes when all of it is written. */
export function writableOf(
  write: (bytes: Uint8Array, options: PipeOptions) => Promise<void>,
  closed: () => void = () => {},
): WritableStream<Uint8Array> {
  return new WritableStream<Uint8Array>({
    write(chunk, { signal }: WritableStreamDefaultController & { readonly signal?: AbortSignal }) {
      return write(checkBytes(chunk), { signal });
    },
    close: closed,
    abort: closed,
  });
}

/** Throws a TypeError for what is no Uint8Array. */
export function checkBytes(bytes: unknown): Uint8Array {
  if (bytes instanceof Uint8Array) return bytes;
  throw new TypeError(`a Uint8Array is wanted, not ${describe(bytes)}: text goes through a TextEncoder`);
}
