/** Streams of bytes with waits: for bytes to read, for room to write, and for the other end to close. */

import type { SignalOptions } from "../../base/options.ts";
import { bytesBetween, copyOf } from "../../base/bytes.ts";
import { checkInteger } from "../../base/checks.ts";
import { Turns } from "../../base/promises.ts";
import type { BytePipe } from "./byte-rings.ts";

/** The other end, as its protocol describes it. */
export interface BytePeer {
  /** The number of times that it may have changed the rings. */
  readonly count: number;
  /** Waits until it may have changed the rings more than `after` times. */
  wait(options: { after: number; signal?: AbortSignal | undefined }): Promise<unknown>;
  /** True once it no longer writes and reads. Bytes that it wrote before can still be read. */
  gone(): boolean;
  /** Notifies it of bytes. */
  written(): void;
  /** Notifies it of room. */
  taken(): void;
  /** Asks it to notify when it writes, if the protocol requires that. The ring is checked once more afterwards. */
  askForBytes?(): void;
  /** Asks it to notify when it reads. */
  askForRoom?(): void;
  /** Makes the error for a write after it is gone. */
  goneError(): Error;
}

/**
 * Bytes of an array by default. Bun's allocator soon returns the memory of larger arrays to the kernel. Each page of the
 * next one then costs a page fault: most of a read's time.
 */
const PIECE = 16_384;
const NOTHING: Uint8Array<ArrayBuffer> = new Uint8Array();

export class AsyncBytePipe {
  readonly #pipe: BytePipe;
  readonly #peer: BytePeer;
  readonly #writes: Turns = new Turns();
  /** Pieces that have been taken from the ring together with the first of them, which has been returned. */
  readonly #ahead: Uint8Array<ArrayBuffer>[] = [];
  #waiting: Uint8Array<ArrayBuffer> = NOTHING;

  constructor(pipe: BytePipe, peer: BytePeer) {
    this.#pipe = pipe;
    this.#peer = peer;
  }

  /**
   * Resolves with up to `maximumBytes` bytes, by default a piece, waiting for the first; with null once the other end is
   * gone and all bytes are read.
   */
  async read(maximumBytes: number | undefined, { signal }: SignalOptions): Promise<Uint8Array<ArrayBuffer> | null> {
    if (maximumBytes !== undefined) checkInteger("maximumBytes", maximumBytes, 1, Number.MAX_SAFE_INTEGER);
    signal?.throwIfAborted();
    for (;;) {
      const bytes = this.#ahead.length > 0 ? this.#takeAhead(maximumBytes) : this.#take(maximumBytes);
      if (bytes.length > 0) return bytes;
      if (!(await this.#mayHaveBytes(signal))) return null;
    }
  }

  /** Reads from the ring. By default it takes all bytes in pieces, so that the other end is notified once. */
  #take(maximumBytes: number | undefined): Uint8Array<ArrayBuffer> {
    const { input } = this.#pipe;
    const most = maximumBytes ?? PIECE;
    let left = Math.min(input.ready, maximumBytes ?? input.size);
    while (left > 0) {
      const piece = input.read(Math.min(left, most));
      if (piece.length === 0) break;
      // Kept here first: the next index may be impossible.
      this.#ahead.push(piece);
      left -= piece.length;
    }
    if (this.#ahead.length === 0) return NOTHING;
    this.#peer.taken();
    return this.#ahead.shift() ?? NOTHING;
  }

  /** Returns up to so many bytes of the first piece, in memory of their own. */
  #takeAhead(maximumBytes: number = PIECE): Uint8Array<ArrayBuffer> {
    const [piece = NOTHING] = this.#ahead;
    if (piece.length <= maximumBytes) {
      this.#ahead.shift();
      return piece;
    }
    this.#ahead[0] = copyOf(bytesBetween(piece, maximumBytes));
    return copyOf(bytesBetween(piece, 0, maximumBytes));
  }

  /** Reads into the caller's memory; resolves with the number of bytes, 0 at the end. */
  async readInto(target: Uint8Array, { signal }: SignalOptions): Promise<number> {
    signal?.throwIfAborted();
    for (;;) {
      // Checked each time: resizable memory may have shrunk during the wait.
      if (target.length === 0) throw new RangeError("expected an array with room for a byte, received an empty one");
      if (this.#ahead.length > 0) {
        const bytes = this.#takeAhead(target.length);
        target.set(bytes);
        return bytes.length;
      }
      const count = this.#pipe.input.readInto(target);
      if (count > 0) {
        this.#peer.taken();
        return count;
      }
      if (!(await this.#mayHaveBytes(signal))) return 0;
    }
  }

  /**
   * Writes all bytes, in the order of the calls. Bytes that have to wait are copied, so that the caller may reuse its
   * own at once. Rejects with the peer's error once it is gone.
   */
  write(bytes: Uint8Array, options: SignalOptions): Promise<void> {
    const own = this.#writes.idle ? undefined : new Uint8Array(bytes);
    return this.#writes.take(() => this.#writeNow(own ?? bytes, own !== undefined, options), options.signal);
  }

  async #writeNow(bytes: Uint8Array, isCopy: boolean, { signal }: SignalOptions): Promise<void> {
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
      rest = bytesBetween(rest, count);
      if (rest.length === 0) return;
      if (count > 0) continue;
      if (!isOwn) [rest, isOwn] = [this.#kept(rest), true];
      await peer.wait({ after, signal });
    }
  }

  /** Returns a copy of bytes that wait for room, in memory that the next write uses again: only one writes at a time. */
  #kept(bytes: Uint8Array): Uint8Array {
    const { length } = bytes;
    if (length > this.#pipe.output.size) return new Uint8Array(bytes);
    if (this.#waiting.length < length) this.#waiting = new Uint8Array(new ArrayBuffer(length));
    const copy = bytesBetween(this.#waiting, 0, length);
    copy.set(bytes);
    return copy;
  }

  /** Waits until there may be bytes to read. Returns false if there will never be any. */
  async #mayHaveBytes(signal: AbortSignal | undefined): Promise<boolean> {
    const peer = this.#peer;
    const after = peer.count;
    peer.askForBytes?.();
    // In this order, since bytes that the peer wrote before it went can still be read.
    const gone = peer.gone();
    if (this.#pipe.input.ready > 0) return true;
    if (gone) return false;
    await peer.wait({ after, signal });
    return true;
  }
}
