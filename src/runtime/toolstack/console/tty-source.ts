/** A console that another program serves, xenconsoled or QEMU, and offers as a terminal of this domain. */

import type { SignalOptions } from "../../base/options.ts";
import type { Domid } from "../../abi/numbers.ts";
import { writeSync } from "node:fs";
import { bytesBetween } from "../../base/bytes.ts";
import { Device } from "../../linux/device/index.ts";
import { EAGAIN, EIO, errnoName, XenPeerGoneError, XenError } from "../../base/errors/index.ts";
import { O_NOCTTY, O_NONBLOCK, O_RDWR } from "../../linux/ffi/index.ts";
import { ONCE, Turns } from "../../base/promises.ts";
import type { DomainLife } from "./console-parts.ts";
import { type ConsoleEnd, type ConsoleSource, describeEnd } from "./console-source.ts";
import { type Chunk, TtyInput } from "./tty-input.ts";

/** Milliseconds to wait for a guest's last output from the program that serves its console. */
const LAST_WORDS_MS = 400;
/** Milliseconds before the retry if the terminal is full, since Bun cannot wait for room in it. */
const FULL_MS = 5;

export class TtySource implements ConsoleSource {
  readonly via = "tty" as const;
  end: ConsoleEnd | null = null;
  readonly #domid: Domid;
  readonly #device: Device;
  readonly #life: DomainLife;
  readonly #input: TtyInput;
  readonly #reads: Turns = new Turns();
  readonly #writes: Turns = new Turns();
  readonly #closed: AbortController = new AbortController();

  static readonly #forgotten: FinalizationRegistry<{ input: TtyInput; device: Device }> = new FinalizationRegistry(
    ({ input, device }) => release(input, device),
  );

  /** Opens the terminal. Throws a XenError if it cannot be opened. */
  constructor(domid: Domid, path: string, life: DomainLife) {
    this.#domid = domid;
    this.#life = life;
    using resources = new DisposableStack();
    const device = resources.use(new Device([path], O_RDWR | O_NONBLOCK | O_NOCTTY));
    const input = new TtyInput(device.fd);
    resources.move();
    this.#device = device;
    this.#input = input;
    TtySource.#forgotten.register(this, { input, device }, this);
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

  [Symbol.dispose](): void {
    if (this.#closed.signal.aborted) return;
    this.#closed.abort();
    TtySource.#forgotten.unregister(this);
    release(this.#input, this.#device);
  }

  async #readNow(signal: AbortSignal | undefined): Promise<Chunk | null> {
    signal?.throwIfAborted();
    if (this.end !== null) return null;
    const arrived = await this.#arrival(signal);
    if (arrived === "silence") return null;
    if (arrived !== null) return arrived;
    // The program that served the terminal has closed it.
    this.end = await this.#life.settle();
    if (this.end !== null) return null;
    throw new XenPeerGoneError(
      `the program that served the console of domain ${this.#domid} has closed it, and the domain still runs. ` +
        "Make sure that xenconsoled runs, and open the console again",
      { operation: "read a console" },
    );
  }

  /**
   * Resolves with the next chunk; with null if none can come any more; with "silence" if the domain has ended and no
   * output has come for a while.
   */
  async #arrival(signal: AbortSignal | undefined): Promise<Chunk | null | "silence"> {
    const present = this.#input.take();
    if (present !== undefined) return present;
    const { promise, resolve, reject } = Promise.withResolvers<"changed" | "silence">();
    const abort = (): void => reject(signal?.reason);
    const close = (): void => reject(new ReferenceError("the console has been closed"));
    let timer: NodeJS.Timeout | undefined;
    using undo = new DisposableStack();
    undo.defer(this.#input.onChange(() => resolve("changed")));
    undo.defer(() => clearTimeout(timer));
    undo.defer(
      this.#life.onEnd({
        ended: (end) => {
          timer = setTimeout(() => {
            this.end = end;
            resolve("silence");
          }, LAST_WORDS_MS);
        },
        failed: reject,
      }),
    );
    undo.defer(() => signal?.removeEventListener("abort", abort));
    signal?.addEventListener("abort", abort, ONCE);
    undo.defer(() => this.#closed.signal.removeEventListener("abort", close));
    this.#closed.signal.addEventListener("abort", close, ONCE);
    return (await promise) === "silence" ? "silence" : (this.#input.take() ?? null);
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

/** Stops reading before the descriptor is closed: a read of a closed one would stay pending for ever. */
function release(input: TtyInput, device: Device): void {
  input.stop();
  try {
    device[Symbol.dispose]();
  } catch {
    // The descriptor is gone all the same, and nothing was lost with it.
  }
}
