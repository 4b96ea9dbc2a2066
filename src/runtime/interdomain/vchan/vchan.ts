/** A pipe of bytes between two domains. */

import { AsyncBytePipe, checkBytes, ChunkIterator, type PipeOptions, readableOf, writableOf } from "../ring/index.ts";
import { connectVchan, type VchanConnectOptions } from "./client.ts";
import type { VchanEnd, VchanParts, VchanRole } from "./end.ts";
import { VchanPeer } from "./peer.ts";
import { listenVchan, type VchanListenOptions } from "./server.ts";

/**
 * One end of a vchan, Xen's pipe between two domains, as libxenvchan has it: its protocol is the same, so that the
 * other end may be a C program.
 *
 * What has been written before an end is closed can be read at the other; there is no closing of one direction alone.
 *
 * @example
 * ```ts
 * await using vchan = await Vchan.connect(xen, { server: domid(5), path: "/local/domain/5/data/greeter" });
 * await vchan.write(new TextEncoder().encode("hello"));
 * for await (const bytes of vchan) console.log(new TextDecoder().decode(bytes));
 * ```
 */
export class Vchan implements Disposable, AsyncDisposable, AsyncIterable<Uint8Array<ArrayBuffer>> {
  readonly role: VchanRole;
  readonly #pipe: AsyncBytePipe;
  readonly #peer: VchanPeer;
  readonly #end: VchanEnd;
  #closed = false;
  #readable: ReadableStream<Uint8Array<ArrayBuffer>> | undefined;
  #writable: WritableStream<Uint8Array> | undefined;

  /** For `listen` and `connect`, and for tests with memory and channels of their own. */
  constructor(end: VchanEnd) {
    this.role = end.role;
    this.#end = end;
    this.#peer = new VchanPeer(end.page, end.channel, end.role);
    this.#pipe = new AsyncBytePipe(end.rings, this.#peer);
  }

  /**
   * Makes a vchan that one other domain may connect to, and says in xenstore where it is. Resolves at once; what is
   * written waits in the ring until the client comes. Throws a XenPermissionError where the path may not be written.
   */
  static async listen(parts: VchanParts, options: VchanListenOptions): Promise<Vchan> {
    return new Vchan(await listenVchan(parts, options));
  }

  /**
   * Connects to a vchan that another domain has made. Rejects with a XenError where there is none, where its server is
   * gone, or where another client has it.
   */
  static async connect(parts: VchanParts, options: VchanConnectOptions): Promise<Vchan> {
    return new Vchan(await connectVchan(parts, options));
  }

  /** Whether the other end is there; at the server also where no client has come yet. False once this one is closed. */
  get open(): boolean {
    return !this.#closed && !this.#peer.gone();
  }

  /**
   * The bytes that have come, waiting for the first one; null once the other end is closed and all has been read.
   * Rejects with the signal's reason, with a XenRingError where the other end breaks the protocol, with a ReferenceError
   * once this end is closed.
   */
  read(options: PipeOptions & { most?: number } = {}): Promise<Uint8Array<ArrayBuffer> | null> {
    return this.#unlessClosed(() => this.#pipe.read(options.most, options));
  }

  /**
   * The same into memory of the caller's, and gives how many bytes that were, 0 at the end: where much is to be read,
   * allocating is what takes the time. Throws a RangeError where `target` is empty.
   */
  readInto(target: Uint8Array, options: PipeOptions = {}): Promise<number> {
    return this.#unlessClosed(() => this.#pipe.readInto(checkBytes(target), options));
  }

  /**
   * Writes all of it, waiting for room as often as need be; several writes follow one another. The bytes may be used
   * again at once: what has to wait is copied. Rejects with a XenPeerGoneError once the other end is closed. Where it
   * rejects, a part may have been written.
   */
  write(bytes: Uint8Array, options: PipeOptions = {}): Promise<void> {
    return this.#unlessClosed(() => this.#pipe.write(checkBytes(bytes), options));
  }

  /** What the other end writes. Cancelling closes this end. Always the same stream. */
  get readable(): ReadableStream<Uint8Array<ArrayBuffer>> {
    const read = (options: PipeOptions) => this.read(options);
    return (this.#readable ??= readableOf(read, () => this[Symbol.dispose]()));
  }

  /** What the other end is to read. Closing it closes this end. Always the same stream. */
  get writable(): WritableStream<Uint8Array> {
    const write = (bytes: Uint8Array, options: PipeOptions) => this.write(bytes, options);
    return (this.#writable ??= writableOf(write, () => this.close()));
  }

  /** Reads until the other end is closed. Leaving the loop does not close this one. */
  chunks(options: PipeOptions = {}): AsyncIterableIterator<Uint8Array<ArrayBuffer>> {
    return new ChunkIterator((options) => this.read(options), options);
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<Uint8Array<ArrayBuffer>> {
    return this.chunks();
  }

  /** Closes this end, and removes what `listen` has written to xenstore. Doing it twice is harmless. */
  async close(): Promise<void> {
    if (this.#closed) return;
    try {
      this[Symbol.dispose]();
    } finally {
      await this.#end.withdraw?.();
    }
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  /** Closes this end at once. What `listen` has written to xenstore stays there. */
  [Symbol.dispose](): void {
    if (this.#closed) return;
    this.#closed = true;
    using resources = this.#end.resources;
    void resources;
    this.#peer.leave();
  }

  async #unlessClosed<T>(action: () => Promise<T>): Promise<T> {
    if (this.#closed) throw new ReferenceError("this end of the vchan has been closed");
    try {
      return await action();
    } catch (error) {
      // Whatever a wait says when its channel or memory goes.
      if (this.#closed) throw new ReferenceError("this end of the vchan has been closed", { cause: error });
      throw error;
    }
  }
}
