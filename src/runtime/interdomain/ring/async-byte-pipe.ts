/** Streams of bytes that wait: for bytes to read, for room to write, and for the end of the one who does the other half. */

import { checkInteger } from "../../base/checks.ts";
import { Turns } from "../../base/promises.ts";
import type { BytePipe } from "./byte-rings.ts";

export interface PipeOptions {
  /** Ends the wait: what has been read or written until then stays so. */
  readonly signal?: AbortSignal | undefined;
}

/** The other end, as its protocol has it. */
export interface BytePeer {
  /** How often it may have done something. */
  readonly count: number;
  /** Waits until it may have done something more than `after` times. */
  wait(options: { after: number; signal?: AbortSignal | undefined }): Promise<unknown>;
  /** Whether it writes and reads no more. What it has written before can still be read. */
  gone(): boolean;
  /** Tells it that there are bytes for it. */
  written(): void;
  /** Tells it that there is room again. */
  taken(): void;
  /** Asks it to tell when it writes, where it would not otherwise. Looked at once more afterwards. */
  askForBytes?(): void;
  /** Asks it to tell when it reads. */
  askForRoom?(): void;
  /** What writing throws when it is gone. */
  goneError(): Error;
}

export class AsyncBytePipe {
  readonly #pipe: BytePipe;
  readonly #peer: BytePeer;
  readonly #writes: Turns = new Turns();

  constructor(pipe: BytePipe, peer: BytePeer) {
    this.#pipe = pipe;
    this.#peer = peer;
  }

  /** What there is, at most `most` bytes, waiting for the first one; null once the other end is gone and all is read. */
  async read(most: number | undefined, { signal }: PipeOptions): Promise<Uint8Array<ArrayBuffer> | null> {
    if (most !== undefined) checkInteger("most", most, 1, Number.MAX_SAFE_INTEGER);
    signal?.throwIfAborted();
    for (;;) {
      const bytes = this.#pipe.input.read(most);
      if (bytes.length > 0) {
        this.#peer.taken();
        return bytes;
      }
      if (!(await this.#mayHaveBytes(signal))) return null;
    }
  }

  /** The same into memory of the caller's; how many bytes that were, 0 at the end. */
  async readInto(target: Uint8Array, { signal }: PipeOptions): Promise<number> {
    signal?.throwIfAborted();
    for (;;) {
      // Looked at each time: memory that can be resized may have lost its room while this has waited.
      if (target.length === 0) throw new RangeError("there is no room to read into");
      const count = this.#pipe.input.readInto(target);
      if (count > 0) {
        this.#peer.taken();
        return count;
      }
      if (!(await this.#mayHaveBytes(signal))) return 0;
    }
  }

  /**
   * Writes all, in the order of the calls; what has to wait is copied, and the caller may use its bytes again at once.
   * Throws the peer's error when it is gone.
   */
  write(bytes: Uint8Array, options: PipeOptions): Promise<void> {
    const own = this.#writes.idle ? undefined : new Uint8Array(bytes);
    return this.#writes.take(() => this.#writeNow(own ?? bytes, own !== undefined, options), options.signal);
  }

  async #writeNow(bytes: Uint8Array, isCopy: boolean, { signal }: PipeOptions): Promise<void> {
    const { output } = this.#pipe;
    const peer = this.#peer;
    signal?.throwIfAborted();
    let [rest, isOwn] = [bytes, isCopy];
    for (;;) {
      if (peer.gone()) throw peer.goneError();
      const after = peer.count;
      if (output.free < rest.length) peer.askForRoom?.();
      const count = output.write(rest);
      if (count > 0) peer.written();
      rest = rest.subarray(count);
      if (rest.length === 0) return;
      if (count > 0) continue;
      if (!isOwn) [rest, isOwn] = [new Uint8Array(rest), true];
      await peer.wait({ after, signal });
    }
  }

  /** Waits until there may be something to read; false where there never will be. */
  async #mayHaveBytes(signal: AbortSignal | undefined): Promise<boolean> {
    const peer = this.#peer;
    const after = peer.count;
    peer.askForBytes?.();
    // In this order: what it wrote before it went is still there to be read.
    const gone = peer.gone();
    if (this.#pipe.input.ready > 0) return true;
    if (gone) return false;
    await peer.wait({ after, signal });
    return true;
  }
}
