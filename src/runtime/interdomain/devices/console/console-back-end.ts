/** A further console of a guest, served by this program: hvc1, hvc2 … in Linux. */

import { inspectAs } from "../../../base/checks.ts";
import type { Domid } from "../../../abi/numbers.ts";
import { checkBytes, copyOf } from "../../../base/bytes.ts";
import { XenPeerGoneError } from "../../../base/errors/index.ts";
import { readOptions, type SignalOptions } from "../../../base/options.ts";
import { deferred, type Deferred, orAborted } from "../../../base/promises.ts";
import { ChunkIterator, readableOf, writableOf } from "../../ring/index.ts";
import { type BackEndConnection, Xenbus, type XenbusBackEnd } from "../../xenbus/index.ts";
import { type DeviceParts, readDeviceParts } from "../attached-device.ts";
import { ConnectionServer } from "../connection-server.ts";
import { ConsoleConnection } from "./console-connection.ts";

/** A console to serve: its guest and its number. */
export interface ConsoleBackEndOptions extends SignalOptions {
  /** The domain that has the console. */
  readonly frontEnd: Domid;
  /** The number of the console, from 1: the first one, 0, is xenconsoled's or `domain.console()`'s. */
  readonly id: number;
}

/**
 * A further console of a guest: its bytes are read and written here, as those of a serial line. It stays open if the guest
 * closes and opens its end; `read` resolves with null once the device is unplugged or the guest has gone.
 *
 * It belongs to the thread that opened it, and no child process has it. If the program dies, the kernel unmaps the guest's
 * memory, and the guest waits until another back end is opened.
 */
export class ConsoleBackEnd implements AsyncDisposable, AsyncIterable<Uint8Array<ArrayBuffer>> {
  /** Resolves when the device is unplugged, the guest has gone, or `close` has been called. Rejects if it cannot be served. */
  readonly ended: Promise<void>;
  readonly #parts: DeviceParts;
  readonly #domid: Domid;
  readonly #server: ConnectionServer;
  /** The connection, once there is one; null after the last one. */
  #current: Deferred<ConsoleConnection | null> = deferred();
  /** Bytes that were in the ring when a connection ended. */
  #tail: Uint8Array<ArrayBuffer>[] = [];
  #readable: ReadableStream<Uint8Array<ArrayBuffer>> | undefined;
  #writable: WritableStream<Uint8Array> | undefined;

  private constructor(parts: DeviceParts, back: XenbusBackEnd, domid: Domid) {
    this.#parts = parts;
    this.#domid = domid;
    this.#server = new ConnectionServer(back, {
      serve: (connection, signal) => this.#serve(connection, signal),
      onEnd: () => this.#current.resolve(null),
    });
    this.ended = this.#server.ended;
  }

  /** Opens the back end, and serves from then on. Rejects with a XenStoreNoSuchNodeError if the toolstack has not made it. */
  static async open(parts: DeviceParts, options: ConsoleBackEndOptions): Promise<ConsoleBackEnd> {
    const { frontEnd, id, signal } = readOptions("ConsoleBackEnd.open", options, ["frontEnd", "id", "signal"]);
    const own = readDeviceParts(parts);
    const back = await Xenbus.backEnd(own, { kind: "console", id, frontEnd, signal });
    return new ConsoleBackEnd(own, back, frontEnd);
  }

  /** Resolves with bytes that the guest has printed, at once if there are some; with null when there will be none any more. */
  async read(options?: SignalOptions): Promise<Uint8Array<ArrayBuffer> | null> {
    const { signal } = readOptions("read", options, ["signal"]);
    for (;;) {
      const tail = this.#tail.shift();
      if (tail !== undefined) return tail;
      const connection = await orAborted(this.#current.promise, signal);
      if (connection === null) return this.#tail.shift() ?? null;
      const bytes = await connection.read(signal);
      if (bytes !== null) return bytes;
      await orAborted(connection.over, signal);
    }
  }

  /**
   * Types bytes, in the order of the calls, waiting for the guest to connect and for room. Rejects with a
   * XenPeerGoneError if the device is unplugged or the guest goes.
   */
  async write(bytes: Uint8Array, options?: SignalOptions): Promise<void> {
    const { signal } = readOptions("write", options, ["signal"]);
    // The caller may reuse the bytes while this waits for the guest.
    const given = copyOf(checkBytes(bytes));
    const connection = await orAborted(this.#current.promise, signal);
    if (connection !== null) return connection.write(given, signal);
    throw new XenPeerGoneError(`domain ${this.#domid} has no such console any more`, {
      operation: "write to a console",
    });
  }

  /** The bytes that the guest prints, as a stream. */
  get readable(): ReadableStream<Uint8Array<ArrayBuffer>> {
    return (this.#readable ??= readableOf((options) => this.read(options)));
  }

  /** The bytes to type, as a stream. */
  get writable(): WritableStream<Uint8Array> {
    return (this.#writable ??= writableOf((bytes, options) => this.write(bytes, options)));
  }

  /** Iterates over the bytes that the guest prints, until `read` resolves with null. Leaving the loop closes nothing. */
  chunks(options?: SignalOptions): AsyncIterableIterator<Uint8Array<ArrayBuffer>> {
    return new ChunkIterator((waiting) => this.read(waiting), readOptions("chunks", options, ["signal"]));
  }

  /** Iterates over what the guest prints, as `chunks` does without options. */
  [Symbol.asyncIterator](): AsyncIterableIterator<Uint8Array<ArrayBuffer>> {
    return this.chunks();
  }

  /**
   * Ends serving: the guest is told, and its memory is unmapped. Idempotent. Rejects with the signal's reason once that
   * aborts; serving ends all the same.
   */
  close(options?: SignalOptions): Promise<void> {
    return this.#server.close(options);
  }

  /** Closes it: `await using` calls this. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  async #serve(connection: BackEndConnection, signal: AbortSignal): Promise<void> {
    using served = await ConsoleConnection.map(this.#parts, this.#domid, connection.other, signal);
    await connection.accept({}, { signal });
    this.#current.resolve(served);
    await served.untilEnd();
    this.#current = deferred();
    const rest = served.rest();
    if (rest.length > 0) this.#tail.push(rest);
  }

  static {
    inspectAs(this, (shown) => `ConsoleBackEnd of domain ${shown.#domid}`);
  }
}
