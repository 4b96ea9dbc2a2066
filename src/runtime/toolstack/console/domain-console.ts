/** A guest's console, as a stream of bytes from it and to it. */

import type { Domid } from "../../abi/numbers.ts";
import { checkBytes } from "../../base/bytes.ts";
import { readOptions } from "../../base/options.ts";
import { ChunkIterator, type PipeOptions, readableOf, writableOf } from "../../interdomain/ring/index.ts";
import type { ConsoleEnd, ConsoleSource } from "./console-source.ts";

/**
 * A guest's console, which is open until it is closed. Reading begins with the output that was not read yet. Each byte is
 * read once: of several readers, by the one that asked first.
 *
 * The console ends with the domain: when it is destroyed, or has shut down other than to be suspended. `end` then says why.
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

  /** For `openConsole`, and for consoles that are served in another way. The source is disposed with the console. */
  constructor(domid: Domid, source: ConsoleSource) {
    this.domid = domid;
    this.#source = source;
  }

  /**
   * "ring": this program serves the console itself, through the guest's page and event channel. "tty": xenconsoled or
   * QEMU does, and this is the terminal that it offers; another reader of that terminal takes a part of the output.
   */
  get via(): "ring" | "tty" {
    return this.#source.via;
  }

  /** The reason why nothing more will come; null before reading or writing has noticed that. */
  get end(): ConsoleEnd | null {
    return this.#source.end;
  }

  /**
   * Resolves with output of the guest, waiting for the first byte; null at the end. Rejects with the signal's reason,
   * which loses nothing; with a XenRingError if the guest breaks the protocol; with a XenPeerGoneError if the program that
   * serves the console has closed it while the guest runs; with a ReferenceError once it is closed here.
   */
  read(options: PipeOptions = {}): Promise<Uint8Array<ArrayBuffer> | null> {
    return this.#unlessClosed(() => this.#source.read(readOptions("read", options, ["signal"])));
  }

  /**
   * Types on the console: all of it, waiting for the guest to take it as often as need be. The bytes may be used again
   * at once: those that have to wait are copied. Rejects with a XenPeerGoneError at the end. If it rejects, a part may
   * have been typed.
   */
  write(text: string | Uint8Array, options: PipeOptions = {}): Promise<void> {
    return this.#unlessClosed(() => {
      const bytes = typeof text === "string" ? new TextEncoder().encode(text) : checkBytes(text);
      return this.#source.write(bytes, readOptions("write", options, ["signal"]));
    });
  }

  /** Iterates over the guest's output, chunk by chunk, until the end. Leaving the loop does not close the console. */
  chunks(options: PipeOptions = {}): AsyncIterableIterator<Uint8Array<ArrayBuffer>> {
    return new ChunkIterator((options) => this.read(options), readOptions("chunks", options, ["signal"]));
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<Uint8Array<ArrayBuffer>> {
    return this.chunks();
  }

  /** The guest's output as a stream, always one and the same. Nothing is read ahead. */
  get readable(): ReadableStream<Uint8Array<ArrayBuffer>> {
    return (this.#readable ??= readableOf((options) => this.read(options)));
  }

  /** The guest's input as a stream, always one and the same. Closing it leaves the console open. */
  get writable(): WritableStream<Uint8Array> {
    return (this.#writable ??= writableOf((bytes, options) => this.write(bytes, options)));
  }

  /** Closes the console; the guest goes on, and its output waits for the next reader. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#source[Symbol.dispose]();
  }

  /** Closes it: `using` calls this. */
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
      // A wait whose channel or memory has been closed may reject with another error.
      throw this.#closed ? closed(error) : error;
    }
  }
}
