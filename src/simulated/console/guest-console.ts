/** A simulated guest at its console: what a test prints and reads in the guest's place. */

import { XenPeerGoneError } from "../../runtime/base/errors/index.ts";
import type { AsyncEventChannel } from "../../runtime/interdomain/event-channel/index.ts";
import {
  AsyncBytePipe,
  type BytePeer,
  ChunkIterator,
  consoleRing,
  type PipeOptions,
} from "../../runtime/interdomain/ring/index.ts";
import type { SharedMemory } from "../../runtime/interdomain/shared-memory/index.ts";

export interface SimulatedGuestConsoleParts {
  /** The page with the ring, as the guest has it; disposed with the console. */
  readonly memory: SharedMemory;
  /** The guest's end, whichever domain has the other; closed with the console. */
  readonly channel: AsyncEventChannel;
  /** Whether the guest is no more. */
  readonly gone: () => boolean;
}

/**
 * The guest's end of a console.
 *
 * @example
 * ```ts
 * using guest = await simulated.guestConsole(1);
 * await guest.print("login: ");
 * for await (const typed of guest) await guest.print(typed); // echoes
 * ```
 */
export class SimulatedGuestConsole implements Disposable, AsyncIterable<Uint8Array<ArrayBuffer>> {
  readonly #pipe: AsyncBytePipe;
  readonly #channel: AsyncEventChannel;
  readonly #resources: DisposableStack = new DisposableStack();

  constructor({ memory, channel, gone }: SimulatedGuestConsoleParts) {
    this.#resources.use(memory);
    this.#resources.use(channel);
    this.#channel = channel;
    this.#pipe = new AsyncBytePipe(consoleRing(memory, "front"), new Attendant(channel, gone));
  }

  /** Prints all of it, waiting for room: 2048 bytes are held where nobody reads them. */
  print(text: string | Uint8Array, options: PipeOptions = {}): Promise<void> {
    return this.#pipe.write(typeof text === "string" ? new TextEncoder().encode(text) : text, options);
  }

  /** What has been typed, waiting for the first of it; null where the guest is no more. */
  read(options: PipeOptions = {}): Promise<Uint8Array<ArrayBuffer> | null> {
    return this.#pipe.read(undefined, options);
  }

  /** What is typed, chunk by chunk. */
  [Symbol.asyncIterator](): AsyncIterableIterator<Uint8Array<ArrayBuffer>> {
    return new ChunkIterator((options) => this.read(options), {});
  }

  /** Waiting for what is typed does not keep the process alive. */
  unref(): this {
    this.#channel.unref();
    return this;
  }

  /** As a guest that no longer runs: what it has printed can still be read. */
  [Symbol.dispose](): void {
    this.#resources.dispose();
  }
}

/** Whoever serves the console, seen by the guest. */
class Attendant implements BytePeer {
  readonly #channel: AsyncEventChannel;
  readonly gone: () => boolean;

  constructor(channel: AsyncEventChannel, gone: () => boolean) {
    this.#channel = channel;
    this.gone = gone;
  }

  get count(): number {
    return this.#channel.count;
  }

  /** Over too where the guest goes meanwhile, and with it its channel. */
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
    return new XenPeerGoneError("the simulated guest is no more", { operation: "print on a console" });
  }
}
