/** A console that another program serves, xenconsoled or QEMU, and offers as a terminal of this domain. */

import type { SignalOptions } from "../../base/options.ts";
import type { Domid } from "../../abi/numbers.ts";
import { writeSync } from "node:fs";
import { bytesBetween } from "../../base/bytes.ts";
import { Device } from "../../linux/device/index.ts";
import { EAGAIN, EIO, errnoName, XenPeerGoneError, XenError } from "../../base/errors/index.ts";
import { O_NOCTTY, O_NONBLOCK, O_RDWR } from "../../linux/ffi/index.ts";
import { Turns } from "../../base/promises.ts";
import type { DomainLife } from "./console-parts.ts";
import { type ConsoleEnd, type ConsoleSource, describeEnd } from "./console-source.ts";

/** Milliseconds to wait for a guest's last output from the program that serves its console. */
const LAST_WORDS_MS = 400;
/** Milliseconds before the retry if the terminal is full, since Bun cannot wait for room in it. */
const FULL_MS = 5;

type Chunk = Uint8Array<ArrayBuffer>;

/** The members of a stream's reader that this file uses. */
interface ChunkReader {
  read(): Promise<{ value?: Chunk | undefined }>;
  cancel(): Promise<void>;
}

export class TtySource implements ConsoleSource {
  readonly via = "tty" as const;
  end: ConsoleEnd | null = null;
  readonly #domid: Domid;
  readonly #device: Device;
  readonly #life: DomainLife;
  readonly #reader: ChunkReader;
  /** A pending read. It is kept if its reader gives up: its bytes then go to the next reader. */
  #next: Promise<{ value?: Chunk | undefined }> | undefined;
  readonly #reads: Turns = new Turns();
  readonly #writes: Turns = new Turns();
  readonly #closed: AbortController = new AbortController();

  /** Opens the terminal. Throws a XenError if it cannot be opened. */
  constructor(domid: Domid, path: string, life: DomainLife) {
    this.#domid = domid;
    this.#life = life;
    this.#device = new Device([path], O_RDWR | O_NONBLOCK | O_NOCTTY);
    this.#reader = Bun.file(this.#device.fd).stream().getReader();
  }

  /** Reads one chunk at a time, each for one reader. */
  read({ signal }: SignalOptions): Promise<Chunk | null> {
    return this.#reads.take(() => this.#readNow(signal), signal);
  }

  /** Writes the bytes; those that have to wait are copied. */
  write(bytes: Uint8Array, { signal }: SignalOptions): Promise<void> {
    const own = this.#writes.idle ? undefined : new Uint8Array(bytes);
    return this.#writes.take(() => this.#writeNow(own ?? bytes, own !== undefined, signal), signal);
  }

  /** Cancels the stream first: closing the descriptor during a read would leave the read pending for ever. */
  [Symbol.dispose](): void {
    if (this.#closed.signal.aborted) return;
    this.#closed.abort();
    const device = this.#device;
    const close = (): void => {
      try {
        device[Symbol.dispose]();
      } catch {
        // Nothing waits for it, and the descriptor is gone all the same.
      }
    };
    this.#reader.cancel().then(close, close);
  }

  async #readNow(signal: AbortSignal | undefined): Promise<Chunk | null> {
    signal?.throwIfAborted();
    if (this.end !== null) return null;
    const arrived = await this.#arrival(signal);
    if (arrived === "silence") return null;
    this.#next = undefined;
    if (arrived.value !== undefined) return arrived.value;
    // The program that served the terminal has closed it.
    this.end = await this.#life.settle();
    if (this.end !== null) return null;
    throw new XenPeerGoneError(
      `the program that served the console of domain ${this.#domid} has closed it, and the domain still runs. ` +
        "Make sure that xenconsoled runs, and open the console again",
      { operation: "read a console" },
    );
  }

  /** Resolves with the next chunk; with "silence" if the domain has ended and no output has come for a while. */
  #arrival(signal: AbortSignal | undefined): Promise<{ value?: Chunk | undefined } | "silence"> {
    const { promise, resolve, reject } = Promise.withResolvers<{ value?: Chunk | undefined } | "silence">();
    // Reading a terminal that was closed at its other end fails with EIO, or ends.
    this.#next ??= this.#reader.read().catch(() => ({}));
    const abort = (): void => reject(signal?.reason);
    const close = (): void => reject(new ReferenceError("the console has been closed"));
    let timer: NodeJS.Timeout | undefined;
    const forget = this.#life.onEnd({
      ended: (end) => {
        timer = setTimeout(() => {
          this.end = end;
          resolve("silence");
        }, LAST_WORDS_MS);
      },
      failed: reject,
    });
    void this.#next.then(resolve);
    signal?.addEventListener("abort", abort, { once: true });
    this.#closed.signal.addEventListener("abort", close, { once: true });
    return promise.finally(() => {
      forget();
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
      this.#closed.signal.removeEventListener("abort", close);
    });
  }

  async #writeNow(bytes: Uint8Array, isCopy: boolean, signal: AbortSignal | undefined): Promise<void> {
    let [rest, isOwn] = [bytes, isCopy];
    while (rest.length > 0) {
      signal?.throwIfAborted();
      const end = this.end ?? this.#life.check();
      if (end !== null) throw this.#goneError(describeEnd(this.#domid, end));
      const count = this.#writeSome(rest);
      rest = bytesBetween(rest, count);
      if (count > 0) continue;
      if (!isOwn) [rest, isOwn] = [new Uint8Array(rest), true];
      await Bun.sleep(FULL_MS);
    }
  }

  /** Returns the number of bytes that the terminal accepted: 0 if it is full. */
  #writeSome(bytes: Uint8Array): number {
    try {
      return writeSync(this.#device.fd, bytes);
    } catch (error) {
      const errno = error instanceof Error && "errno" in error ? Math.abs(Number(error.errno)) : Number.NaN;
      if (errno === EAGAIN) return 0;
      if (errno === EIO) throw this.#goneError("the program that served the terminal has closed it");
      if (Number.isNaN(errno)) throw error;
      throw new XenError(`writing to ${this.#device.path} failed: ${errnoName(errno)}`, {
        operation: "write to a console",
        errno,
        cause: error,
      });
    }
  }

  #goneError(why: string): XenPeerGoneError {
    return new XenPeerGoneError(`the console has no reader: ${why}`, { operation: "write to a console" });
  }
}
