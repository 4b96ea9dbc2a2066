/** A guest's console, as a stream of bytes from it and to it. */

import type { Domid } from "../../abi/numbers.ts";
import { checkBytes, ChunkIterator, type PipeOptions, readableOf, writableOf } from "../../interdomain/ring/index.ts";
import type { ConsoleEnd, ConsoleSource } from "./console-source.ts";

/**
 * A guest's console, which is open until it is closed. Whatever the guest has said and nobody has read is given, then
 * what it says; each byte is given once, to whoever of several readers asks first.
 *
 * It ends with the domain: when it is destroyed, or has shut down other than to be suspended. `end` then says why.
 *
 * @example
 * ```ts
 * using console = await xen.domains.get(5).console();
 * await console.write("root\n");
 * for await (const bytes of console) process.stdout.write(bytes);
 * ```
 */
export class DomainConsole implements Disposable, AsyncIterable<Uint8Array<ArrayBuffer>> {
  readonly domid: Domid;
  readonly #source: ConsoleSource;
  #closed = false;
  #readable: ReadableStream<Uint8Array<ArrayBuffer>> | undefined;
  #writable: WritableStream<Uint8Array> | undefined;

  /** For `openConsole`, and for what serves a console in another way. The source is disposed with it. */
  constructor(domid: Domid, source: ConsoleSource) {
    this.domid = domid;
    this.#source = source;
  }

  /**
   * "ring": this program serves the console itself, through the guest's page and event channel. "tty": xenconsoled or
   * QEMU does, and this is the terminal that it gives out; whoever else reads that takes a part of the output.
   */
  get via(): "ring" | "tty" {
    return this.#source.via;
  }

  /** Why nothing more will come; null before that has been noticed, by reading or writing. */
  get end(): ConsoleEnd | null {
    return this.#source.end;
  }

  /**
   * What the guest has said, waiting for the first of it; null at the end. Rejects with the signal's reason, which loses
   * nothing; with a XenRingError where the guest breaks the protocol; with a XenPeerGoneError where whoever serves the
   * console has closed it while the guest runs; with a ReferenceError once it is closed here.
   */
  read(options: PipeOptions = {}): Promise<Uint8Array<ArrayBuffer> | null> {
    return this.#unlessClosed(() => this.#source.read(options));
  }

  /**
   * Types on the console: all of it, waiting for the guest to take it as often as need be. The bytes may be used again
   * at once: what has to wait is copied. Rejects with a XenPeerGoneError at the end. Where it rejects, a part may have been
   * typed.
   */
  write(text: string | Uint8Array, options: PipeOptions = {}): Promise<void> {
    return this.#unlessClosed(() => {
      const bytes = typeof text === "string" ? new TextEncoder().encode(text) : checkBytes(text);
      return this.#source.write(bytes, options);
    });
  }

  /** What the guest says, chunk by chunk, until the end. Leaving the loop does not close the console. */
  chunks(options: PipeOptions = {}): AsyncIterableIterator<Uint8Array<ArrayBuffer>> {
    return new ChunkIterator((options) => this.read(options), options);
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<Uint8Array<ArrayBuffer>> {
    return this.chunks();
  }

  /** What the guest says. Nothing is read before it is asked for. Always the same stream. */
  get readable(): ReadableStream<Uint8Array<ArrayBuffer>> {
    return (this.#readable ??= readableOf((options) => this.read(options)));
  }

  /** What is typed. Closing it leaves the console open. Always the same stream. */
  get writable(): WritableStream<Uint8Array> {
    return (this.#writable ??= writableOf((bytes, options) => this.write(bytes, options)));
  }

  /** Lets go of the console; the guest goes on, and its output waits for the next reader. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#source[Symbol.dispose]();
  }

  /** Closes it: what `using` calls. */
  [Symbol.dispose](): void {
    this.close();
  }

  async #unlessClosed<T>(action: () => Promise<T>): Promise<T> {
    const closed = (cause?: unknown): ReferenceError =>
      new ReferenceError(`the console of domain ${this.domid} has been closed`, { cause });
    if (this.#closed) throw closed();
    try {
      return await action();
    } catch (error) {
      // Whatever a wait says when its channel or memory goes.
      throw this.#closed ? closed(error) : error;
    }
  }
}
