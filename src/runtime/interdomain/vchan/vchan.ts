/** A pipe of bytes between two domains. */

import { checkBytes } from "../../base/bytes.ts";
import { inspectAs, readParts } from "../../base/checks.ts";
import { readOptions, type SignalOptions, withoutPrototype } from "../../base/options.ts";
import { AsyncBytePipe, ChunkIterator, readableOf, writableOf } from "../ring/index.ts";
import { connectVchan, type VchanConnectOptions } from "./client.ts";
import { checkEnd, type VchanEnd, type VchanParts, type VchanRole } from "./end.ts";
import { VchanPeer } from "./peer.ts";
import { listenVchan, type VchanListenOptions } from "./server.ts";

/** Options of one read. */
export interface VchanReadOptions extends SignalOptions {
  /** The most bytes to read. By default 16 KiB: reading more costs page faults, unless it is by `readInto`. */
  readonly maximumBytes?: number | undefined;
}

/**
 * One end of a vchan, a pipe between two domains with the protocol of C's libxenvchan: the other end may be a C
 * program.
 *
 * Bytes written before an end was closed can be read at the other end. One direction alone cannot be closed. An end
 * belongs to the thread that opened it; a Worker, and any other program, opens its own. If the program dies, the kernel
 * closes its end. An end that the program has lost is closed when it is collected.
 *
 * @example
 * ```ts
 * await using vchan = await Vchan.connect(xen, { server: 5, path: "/local/domain/5/data/greeter" });
 * await vchan.write(new TextEncoder().encode("hello"));
 * for await (const bytes of vchan) console.log(new TextDecoder().decode(bytes));
 * ```
 */
export class Vchan implements AsyncDisposable, AsyncIterable<Uint8Array<ArrayBuffer>> {
  /** The role of this end. */
  readonly role: VchanRole;
  readonly #pipe: AsyncBytePipe;
  readonly #peer: VchanPeer;
  readonly #end: VchanEnd;
  #closing: Promise<void> | undefined;
  #readable: ReadableStream<Uint8Array<ArrayBuffer>> | undefined;
  #writable: WritableStream<Uint8Array> | undefined;

  static readonly #forgotten: FinalizationRegistry<{ end: VchanEnd; peer: VchanPeer }> = new FinalizationRegistry(
    ({ end, peer }) => void leave(end, peer).catch(() => {}),
  );

  /** For `listen` and `connect`, and for tests with their own memory and channels. */
  constructor(end: VchanEnd) {
    checkEnd(end);
    this.role = end.role;
    this.#end = end;
    this.#peer = new VchanPeer(end.page, end.channel, end.role);
    this.#pipe = new AsyncBytePipe(end.rings, this.#peer);
    Vchan.#forgotten.register(this, { end, peer: this.#peer }, this);
  }

  /**
   * Makes a vchan to which one other domain may connect, and publishes it in xenstore. Does not wait for the client:
   * written bytes wait in the ring. Rejects with a XenPermissionError if the path may not be written, or with the
   * signal's reason.
   */
  static async listen(parts: VchanParts, options: VchanListenOptions): Promise<Vchan> {
    return new Vchan(await listenVchan(readVchanParts(parts), options));
  }

  /**
   * Connects to a vchan that another domain has made. Rejects with a XenError if it does not exist, if its server is
   * gone, or if another client has it. Rejects with the signal's reason.
   */
  static async connect(parts: VchanParts, options: VchanConnectOptions): Promise<Vchan> {
    return new Vchan(await connectVchan(readVchanParts(parts), options));
  }

  /** True until one of the ends is closed; at the server also before the client has come. */
  get isOpen(): boolean {
    return this.#closing === undefined && !this.#peer.gone();
  }

  /**
   * Resolves with available bytes, waiting for the first; with null once the other end is closed and all bytes have
   * been read. Rejects with the signal's reason, with a XenRingError if the other end breaks the protocol, with a
   * ReferenceError once this end is closed.
   */
  read(options: VchanReadOptions = {}): Promise<Uint8Array<ArrayBuffer> | null> {
    return this.#unlessClosed(() => {
      const { maximumBytes, ...others } = readOptions("read", options, ["maximumBytes", "signal"]);
      return this.#pipe.read(maximumBytes, withoutPrototype(others));
    });
  }

  /**
   * Reads into the caller's memory, and resolves with the number of bytes; 0 at the end. It saves the allocation, which
   * takes most of the time for large data. Rejects as `read` does, and with a RangeError if `target` is empty.
   */
  readInto(target: Uint8Array, options: SignalOptions = {}): Promise<number> {
    return this.#unlessClosed(() => {
      return this.#pipe.readInto(checkBytes(target), readOptions("readInto", options, ["signal"]));
    });
  }

  /**
   * Writes all bytes, waiting for room; simultaneous writes keep their order. The caller may reuse the bytes at once:
   * those that have to wait are copied. Rejects with a XenPeerGoneError once the other end is closed, or with the
   * signal's reason; a part may then have been written.
   */
  write(bytes: Uint8Array, options: SignalOptions = {}): Promise<void> {
    return this.#unlessClosed(() => {
      return this.#pipe.write(checkBytes(bytes), readOptions("write", options, ["signal"]));
    });
  }

  /** The bytes from the other end; every access returns one object. Cancelling closes this end. */
  get readable(): ReadableStream<Uint8Array<ArrayBuffer>> {
    const read = (options: SignalOptions) => this.read(options);
    return (this.#readable ??= readableOf(read, () => this.close()));
  }

  /** The bytes to the other end; every access returns one object. Closing it closes this end. */
  get writable(): WritableStream<Uint8Array> {
    const write = (bytes: Uint8Array, options: SignalOptions) => this.write(bytes, options);
    return (this.#writable ??= writableOf(write, () => this.close()));
  }

  /** Iterates over the bytes until the other end is closed. Leaving the loop does not close this end. */
  chunks(options: SignalOptions = {}): AsyncIterableIterator<Uint8Array<ArrayBuffer>> {
    return new ChunkIterator((options) => this.read(options), readOptions("chunks", options, ["signal"]));
  }

  /** Iterates over what the other end writes, until it closes. */
  [Symbol.asyncIterator](): AsyncIterableIterator<Uint8Array<ArrayBuffer>> {
    return this.chunks();
  }

  /**
   * Closes this end at once, and resolves when the nodes that `listen` wrote to xenstore have been removed. Idempotent.
   * The signal aborts the wait for xenstored; the nodes may then stay.
   * They stay, and it rejects with a ReferenceError, if the client of xenstore was closed before.
   */
  close(options: SignalOptions = {}): Promise<void> {
    try {
      const { signal } = readOptions("close", options, ["signal"]);
      return (this.#closing ??= this.#close(signal));
    } catch (error) {
      return Promise.reject(error);
    }
  }

  /** Closes it: `await using` calls this. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #close(signal: AbortSignal | undefined): Promise<void> {
    Vchan.#forgotten.unregister(this);
    return leave(this.#end, this.#peer, signal);
  }

  async #unlessClosed<T>(action: () => Promise<T>): Promise<T> {
    if (this.#closing !== undefined) throw new ReferenceError("this end of the vchan has been closed");
    try {
      return await action();
    } catch (error) {
      // The wait's error, because its channel or memory has been closed meanwhile.
      if (this.#closing !== undefined)
        throw new ReferenceError("this end of the vchan has been closed", { cause: error });
      throw error;
    }
  }

  static {
    inspectAs(this, (shown) => `Vchan (${shown.role})`);
  }
}

function readVchanParts(parts: VchanParts): VchanParts {
  return readParts("a vchan", parts, { store: "transaction", eventChannels: "bindUnbound", grants: "share" });
}

/** Closes an end at once, and resolves when its nodes have been removed. */
async function leave(end: VchanEnd, peer: VchanPeer, signal?: AbortSignal): Promise<void> {
  try {
    using resources = end.resources;
    void resources;
    peer.leave();
  } finally {
    await end.withdraw?.(signal);
  }
}
