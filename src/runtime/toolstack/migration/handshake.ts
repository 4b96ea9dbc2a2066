/**
 * The words that the two ends of a migration exchange: those of `xl migrate` and `xl migrate-receive` (tools/xl/xl.h and
 * xl_migrate.c in Xen's source; no specification has them).
 *
 * The receiver says that it is there; the sender sends the guest's state. The receiver says that it has the guest, which
 * is paused. The sender says that the guest is the receiver's: from then on it does not let its own go on by itself. The
 * receiver lets the guest run, and reports: 0, or another number and the guest given back.
 */

import { checkBytes } from "../../base/bytes.ts";
import { XenError } from "../../base/errors/index.ts";
import { describe } from "../../base/checks.ts";
import { orAborted } from "../../base/promises.ts";

/** Both directions of a connection to the other end of a migration. */
export interface MigrationStreams {
  /** Bytes from the other end. */
  readonly readable: ReadableStream<Uint8Array>;
  /** Bytes to the other end. */
  readonly writable: WritableStream<Uint8Array>;
}

export const BANNER = "xl migration receiver ready, send binary domain data.\n";
export const READY = "domain received, ready to unpause\0";
export const GO = "domain is yours, you are cleared to unpause\0";
export const REPORT = "my copy unpause results are as follows\0";
export const SUCCESS = 0;
export const FAILURE = 1;

const ENCODER = new TextEncoder();

/** Throws a TypeError unless both directions are streams, a RangeError if another program part reads or writes them. */
export function checkStreams(streams: MigrationStreams): MigrationStreams {
  const { readable, writable } = Object(streams) as MigrationStreams;
  if (!(readable instanceof ReadableStream) || !(writable instanceof WritableStream))
    throw new TypeError(
      `expected streams with a readable and a writable, received ${describe(streams)} with ${describe(readable)} and ${describe(writable)}`,
    );
  if (readable.locked || writable.locked)
    throw new RangeError("expected streams that nothing else uses, received one that is locked");
  return { readable, writable };
}

export class MessageWriter {
  readonly #writer: WritableStreamDefaultWriter<Uint8Array>;

  constructor(writable: WritableStream<Uint8Array>) {
    this.#writer = writable.getWriter();
    // An error of the stream is that of the next write.
    this.#writer.closed.catch(() => {});
  }

  write(bytes: Uint8Array): Promise<void> {
    return this.#writer.write(bytes);
  }

  say(message: string): Promise<void> {
    return this.#writer.write(ENCODER.encode(message));
  }

  /** Ends the stream once all is written, without waiting. */
  close(): void {
    this.#writer.close().catch(() => {});
  }

  /** Ends the stream in an error, if it has not ended. Does not wait: a write that the other end does not take never ends. */
  abandon(reason: unknown): void {
    this.#writer.abort(reason).catch(() => {});
  }
}

/** The members of a stream's reader that are used. */
interface StreamReader {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
  cancel(reason?: unknown): Promise<void>;
}

export class MessageReader {
  readonly #reader: StreamReader;
  #chunk: Uint8Array = new Uint8Array(0);

  constructor(readable: ReadableStream<Uint8Array>) {
    const reader = readable.getReader();
    reader.closed.catch(() => {});
    this.#reader = reader;
  }

  /**
   * Returns the bytes as they come, for another reader of them. The stream stays with this object: some streams do not go
   * on with a second reader.
   */
  chunks(): AsyncIterable<Uint8Array> {
    const iterator: AsyncIterator<Uint8Array, undefined> = {
      next: async () => {
        const { done, value } = await this.#reader.read();
        return done || value === undefined ? { done: true, value: undefined } : { done: false, value };
      },
      return: async () => {
        this.close();
        return { done: true, value: undefined };
      },
    };
    return { [Symbol.asyncIterator]: () => iterator };
  }

  /** Waits for a message. Rejects with a XenError for anything else, and for the end. */
  async expect(message: string, signal?: AbortSignal): Promise<void> {
    const wanted = ENCODER.encode(message);
    for (const [i, byte] of wanted.entries()) {
      const received = await this.byte(signal);
      if (received === byte) continue;
      throw new XenError(
        `expected ${JSON.stringify(message)} from the other end of the migration, received byte ${received} at ${i}: ` +
          "it is another program, or prints something else to its standard output",
        { operation: "migrate a domain" },
      );
    }
  }

  async byte(signal?: AbortSignal): Promise<number> {
    while (this.#chunk.length === 0) {
      const { done, value } = await orAborted(this.#reader.read(), signal);
      if (done)
        throw new XenError("the other end of the migration has ended the connection", {
          operation: "migrate a domain",
        });
      this.#chunk = checkBytes(value);
    }
    const byte = this.#chunk[0] ?? 0;
    this.#chunk = this.#chunk.subarray(1);
    return byte;
  }

  /** Ends the reading; the other end learns of it. */
  close(reason?: unknown): void {
    this.#reader.cancel(reason).catch(() => {});
  }
}
