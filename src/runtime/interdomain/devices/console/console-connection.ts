/** The rings of a console while a guest is connected. */

import type { Domid } from "../../../abi/numbers.ts";
import { XenPeerGoneError } from "../../../base/errors/index.ts";
import { deferred, type Deferred, ONCE } from "../../../base/promises.ts";
import type { AsyncEventChannel } from "../../event-channel/index.ts";
import { AsyncBytePipe, type BytePeer, type BytePipe, consoleRing } from "../../ring/index.ts";
import type { XenbusNodes } from "../../xenbus/index.ts";
import type { DeviceParts } from "../attached-device.ts";

export class ConsoleConnection implements Disposable {
  readonly #rings: BytePipe;
  readonly #pipe: AsyncBytePipe;
  readonly #resources: DisposableStack;
  readonly #signal: AbortSignal;
  readonly #over: Deferred<void> = deferred();

  private constructor(rings: BytePipe, channel: AsyncEventChannel, resources: DisposableStack, signal: AbortSignal) {
    this.#rings = rings;
    this.#resources = resources;
    this.#signal = signal;
    this.#pipe = new AsyncBytePipe(rings, peerOf(channel, signal));
  }

  /** Maps the guest's ring. Rejects with a XenError if the guest's nodes are wrong. */
  static async map(
    { grants, eventChannels }: DeviceParts,
    domid: Domid,
    other: XenbusNodes,
    signal: AbortSignal,
  ): Promise<ConsoleConnection> {
    using resources = new DisposableStack();
    const memory = resources.use(await grants.map(domid, other.number("ring-ref"), { writable: true, signal }));
    const channel = resources.use(eventChannels.bindInterdomain(domid, other.number("port")));
    return new ConsoleConnection(consoleRing(memory, "back"), channel, resources.move(), signal);
  }

  /** Resolves once the memory is unmapped, and what was left has been taken. */
  get over(): Promise<void> {
    return this.#over.promise;
  }

  /** Resolves with null once the guest has left and all bytes are read. */
  async read(signal: AbortSignal | undefined): Promise<Uint8Array<ArrayBuffer> | null> {
    try {
      return await this.#pipe.read(undefined, { signal });
    } catch (error) {
      // Unmapped during the wait.
      if (this.#signal.aborted && signal?.aborted !== true) return null;
      throw error;
    }
  }

  write(bytes: Uint8Array, signal: AbortSignal | undefined): Promise<void> {
    return this.#pipe.write(bytes, { signal });
  }

  async untilEnd(): Promise<void> {
    if (this.#signal.aborted) return;
    const { promise, resolve } = deferred<void>();
    this.#signal.addEventListener("abort", () => resolve(), ONCE);
    await promise;
  }

  /** Returns the bytes that are still in the ring. */
  rest(): Uint8Array<ArrayBuffer> {
    return this.#rings.input.read();
  }

  [Symbol.dispose](): void {
    this.#resources.dispose();
    this.#over.resolve();
  }
}

function peerOf(channel: AsyncEventChannel, ended: AbortSignal): BytePeer {
  return {
    get count() {
      return channel.count;
    },
    async wait({ after, signal }) {
      try {
        await channel.wait({ after, signal: signal === undefined ? ended : AbortSignal.any([signal, ended]) });
      } catch (error) {
        // The end of the connection is no error: bytes may be left in the ring.
        if (!ended.aborted || signal?.aborted === true) throw error;
      }
    },
    gone: () => ended.aborted,
    written: () => channel.notify(),
    taken: () => channel.notify(),
    goneError: () =>
      new XenPeerGoneError("the guest has closed the console, or has gone", { operation: "write to a console" }),
  };
}
