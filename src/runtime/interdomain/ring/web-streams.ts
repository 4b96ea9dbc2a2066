/** Web streams over reads and writes with promises. */

import type { SignalOptions } from "../../base/options.ts";
import { checkBytes } from "../../base/bytes.ts";

/**
 * Makes a stream that reads on demand and never ahead, so that bytes without a reader stay in the ring. Cancelling ends
 * a pending read, and then calls `cancelled`.
 */
export function readableOf(
  read: (options: SignalOptions) => Promise<Uint8Array<ArrayBuffer> | null>,
  cancelled: () => void | Promise<void> = () => {},
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
        return cancelled();
      },
    },
    { highWaterMark: 0 },
  );
}

/** Makes a stream that writes one chunk at a time, and waits until all of it is written. */
export function writableOf(
  write: (bytes: Uint8Array, options: SignalOptions) => Promise<void>,
  closed: () => void | Promise<void> = () => {},
): WritableStream<Uint8Array> {
  return new WritableStream<Uint8Array>({
    write(chunk, { signal }: WritableStreamDefaultController & { readonly signal?: AbortSignal }) {
      return write(checkBytes(chunk), { signal });
    },
    close: closed,
    abort: closed,
  });
}
