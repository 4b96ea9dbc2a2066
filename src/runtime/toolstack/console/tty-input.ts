/** The bytes that come from a terminal, read ahead into a queue. */

import { type DescriptorReader, readDescriptor } from "../../linux/device/index.ts";

export type Chunk = Uint8Array<ArrayBuffer>;

/** Bytes in the queue with which reading ahead pauses. */
const ENOUGH = 65_536;

/** The part that the event loop refers to: it refers to no console, so that one that is forgotten can be collected. */
class Queue {
  readonly chunks: Chunk[] = [];
  bytes = 0;
  ended = false;
  /** Called when something has come, or nothing more can. */
  changed: (() => void) | undefined;

  read(bytes: Uint8Array): void {
    this.chunks.push(new Uint8Array(bytes));
    this.bytes += bytes.length;
    this.changed?.();
  }
}

export class TtyInput {
  readonly #queue: Queue = new Queue();
  readonly #reader: DescriptorReader;

  /** The descriptor stays the caller's, and stays open until `stop`. */
  constructor(fd: number) {
    const queue = this.#queue;
    const reader = readDescriptor(fd, {
      read: (bytes) => {
        queue.read(bytes);
        if (queue.bytes >= ENOUGH) reader.flow(false);
      },
      // A terminal that is closed under a reader fails with EIO, or ends.
      ended: () => {
        queue.ended = true;
        queue.changed?.();
      },
    });
    reader.keepAlive(false);
    this.#reader = reader;
  }

  /** Returns the next bytes; undefined if there are none now, null if none can come any more. */
  take(): Chunk | null | undefined {
    const queue = this.#queue;
    const chunk = queue.chunks.shift();
    if (chunk === undefined) return queue.ended ? null : undefined;
    queue.bytes -= chunk.length;
    this.#reader.flow(true);
    return chunk;
  }

  /** Calls back once `take` returns something else, keeping the process alive. Returns a function that stops that. */
  onChange(changed: () => void): () => void {
    this.#queue.changed = changed;
    this.#reader.keepAlive(true);
    return () => {
      this.#queue.changed = undefined;
      this.#reader.keepAlive(false);
    };
  }

  stop(): void {
    this.#reader.stop();
  }
}
