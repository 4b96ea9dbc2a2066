/** A simulated guest's end of its console, at which a test prints and reads in the guest's place. */

import { inspectAs } from "../../runtime/base/checks.ts";
import { checkBytes, encodeText } from "../../runtime/base/bytes.ts";
import { readOptions, type SignalOptions } from "../../runtime/base/options.ts";
import { XenPeerGoneError } from "../../runtime/base/errors/index.ts";
import type { AsyncEventChannel } from "../../runtime/interdomain/event-channel/index.ts";
import { AsyncBytePipe, type BytePeer, ChunkIterator, consoleRing } from "../../runtime/interdomain/ring/index.ts";
import type { SharedMemory } from "../../runtime/interdomain/shared-memory/index.ts";

export interface SimulatedGuestConsoleParts {
  /** The page with the ring, as the guest maps it; closed with the console. */
  readonly memory: SharedMemory;
  /** The guest's port; closed with the console. */
  readonly channel: AsyncEventChannel;
  /** True once the guest has ended. */
  readonly isGone: () => boolean;
}

/**
 * The guest's end of a console, in the thread of its simulated machine.
 *
 * @example
 * ```ts
 * using guest = simulated.guestConsole(1);
 * await guest.print("login: ");
 * for await (const typed of guest) await guest.print(typed); // echoes
 * ```
 */
export class SimulatedGuestConsole implements Disposable, AsyncIterable<Uint8Array<ArrayBuffer>> {
  readonly #pipe: AsyncBytePipe;
  readonly #channel: AsyncEventChannel;
  readonly #resources: DisposableStack = new DisposableStack();

  constructor({ memory, channel, isGone }: SimulatedGuestConsoleParts) {
    this.#resources.use(memory);
    this.#resources.use(channel);
    this.#channel = channel;
    this.#pipe = new AsyncBytePipe(consoleRing(memory, "front"), new ConsolePeer(channel, isGone));
  }

  /** Prints all of it, waiting for room: the ring holds 2048 bytes that are not read yet. */
  async print(text: string | Uint8Array, options: SignalOptions = {}): Promise<void> {
    const bytes = typeof text === "string" ? encodeText("text", text) : checkBytes(text);
    return this.#pipe.write(bytes, readOptions("print", options, ["signal"]));
  }

  /** Resolves with input for the guest, waiting for the first byte; null once the guest has ended. */
  async read(options: SignalOptions = {}): Promise<Uint8Array<ArrayBuffer> | null> {
    return this.#pipe.read(undefined, readOptions("read", options, ["signal"]));
  }

  /** Iterates over input for the guest, chunk by chunk. */
  [Symbol.asyncIterator](): AsyncIterableIterator<Uint8Array<ArrayBuffer>> {
    return new ChunkIterator((options) => this.read(options), { signal: undefined });
  }

  /** Lets the process exit while this console waits. */
  unref(): this {
    this.#channel.unref();
    return this;
  }

  /** Closes the guest's end, as a stopping guest does: printed bytes can still be read at the other end. */
  close(): void {
    this.#resources.dispose();
  }

  /** Closes the guest's end. */
  [Symbol.dispose](): void {
    this.close();
  }

  static {
    inspectAs(this, () => "SimulatedGuestConsole");
  }
}

/** The other end of the console, as the guest sees it. */
class ConsolePeer implements BytePeer {
  readonly #channel: AsyncEventChannel;
  readonly gone: () => boolean;

  constructor(channel: AsyncEventChannel, isGone: () => boolean) {
    this.#channel = channel;
    this.gone = isGone;
  }

  get count(): number {
    return this.#channel.count;
  }

  /** Waits for an event. Resolves too if the guest and its channel end meanwhile. */
  async wait(options: { after: number; signal?: AbortSignal | undefined }): Promise<void> {
    try {
      await this.#channel.wait(options);
    } catch (error) {
      if (!this.gone()) throw error;
    }
  }

  written(): void {
    this.#channel.notify();
  }

  taken(): void {
    this.#channel.notify();
  }

  goneError(): XenPeerGoneError {
    return new XenPeerGoneError("the simulated guest has ended", { operation: "print on a console" });
  }
}
