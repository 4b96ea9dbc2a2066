/** A guest's console, as a stream of bytes from it and to it. */

import { inspectAs } from "../../base/checks.ts";
import type { Domid } from "../../abi/numbers.ts";
import { checkBytes, encodeText } from "../../base/bytes.ts";
import { readOptions, type SignalOptions } from "../../base/options.ts";
import { ChunkIterator, readableOf, writableOf } from "../../interdomain/ring/index.ts";
import type { ConsoleEnd, ConsoleSource } from "./console-source.ts";

/**
 * A guest's console, until it is closed. Reading begins with the oldest unread output. If several readers wait, each
 * chunk goes to the one that asked first.
 *
 * The console ends when the domain is destroyed, or shuts down other than to be suspended. `end` then has the reason.
 *
 * It belongs to the thread that opened it, and no child process has it. A ring has one reader on the machine: another
 * process gets a XenBusyError. Several may read a terminal, and each takes a part of the output.
 *
 * @example
 * ```ts
 * using console = await xen.domains.get(5).console();
 * await console.write("root\n");
 * for await (const bytes of console) process.stdout.write(bytes);
 * ```
 */
export class DomainConsole implements Disposable, AsyncIterable<Uint8Array<ArrayBuffer>> {
  /** The domain whose console it is. */
  readonly domid: Domid;
  readonly #source: ConsoleSource;
  #closed = false;
  #readable: ReadableStream<Uint8Array<ArrayBuffer>> | undefined;
  #writable: WritableStream<Uint8Array> | undefined;

  /** For `openConsole`, and for consoles that are served in other ways. The source is disposed with the console. */
  constructor(domid: Domid, source: ConsoleSource) {
    this.domid = domid;
    this.#source = source;
  }

  /**
   * "ring": this program serves the console itself, through the guest's page and event channel. "tty": xenconsoled or
   * QEMU serves it, and this is its terminal; another reader of that terminal takes a part of the output.
   */
  get via(): "ring" | "tty" {
    return this.#source.via;
  }

  /** The reason why no more output will come; null until reading or writing has noticed the end. */
  get end(): ConsoleEnd | null {
    return this.#source.end;
  }

  /**
   * Resolves with output of the guest, waiting for the first byte; null at the end. Rejects with the signal's reason,
   * which loses no output. Rejects with a XenRingError if the guest breaks the protocol, and with a ReferenceError once
   * the console is closed here. Rejects with a XenPeerGoneError if the program that serves the console has closed it
   * while the guest runs.
   */
  read(options: SignalOptions = {}): Promise<Uint8Array<ArrayBuffer> | null> {
    return this.#unlessClosed(() => this.#source.read(readOptions("read", options, ["signal"])));
  }

  /**
   * Types all of `text` on the console, waiting for the guest whenever its buffer is full. The caller may reuse the
   * bytes at once: those that have to wait are copied. Rejects with a XenPeerGoneError at the end. If it rejects, a
   * part may have been typed.
   */
  write(text: string | Uint8Array, options: SignalOptions = {}): Promise<void> {
    return this.#unlessClosed(() => {
      const bytes = typeof text === "string" ? encodeText("text", text) : checkBytes(text);
      return this.#source.write(bytes, readOptions("write", options, ["signal"]));
    });
  }

  /** Iterates over the guest's output, chunk by chunk, until the end. Leaving the loop does not close the console. */
  chunks(options: SignalOptions = {}): AsyncIterableIterator<Uint8Array<ArrayBuffer>> {
    return new ChunkIterator((options) => this.read(options), readOptions("chunks", options, ["signal"]));
  }

  /** Iterates over what the domain prints, as `chunks` does without options. */
  [Symbol.asyncIterator](): AsyncIterableIterator<Uint8Array<ArrayBuffer>> {
    return this.chunks();
  }

  /** The guest's output as a stream; every access returns one object. Nothing is read ahead. */
  get readable(): ReadableStream<Uint8Array<ArrayBuffer>> {
    return (this.#readable ??= readableOf((options) => this.read(options)));
  }

  /** The guest's input as a stream; every access returns one object. Closing it leaves the console open. */
  get writable(): WritableStream<Uint8Array> {
    return (this.#writable ??= writableOf((bytes, options) => this.write(bytes, options)));
  }

  /** Closes the console. The guest continues, and its output waits for the next reader. */
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
      // A pending wait may reject with another error if its channel or memory has been closed.
      throw this.#closed ? closed(error) : error;
    }
  }

  static {
    inspectAs(this, (shown) => `DomainConsole of domain ${shown.domid} (${shown.via})`);
  }
}
