/** A console whose ring is served by this program. */

import type { SignalOptions } from "../../base/options.ts";
import type { Domid } from "../../abi/numbers.ts";
import { stableAbi } from "../../abi/index.ts";
import { XenPeerGoneError } from "../../base/errors/index.ts";
import type { AsyncEventChannel } from "../../interdomain/event-channel/index.ts";
import { AsyncBytePipe, type BytePeer, consoleRing, fieldOf } from "../../interdomain/ring/index.ts";
import type { SharedMemory } from "../../interdomain/shared-memory/index.ts";
import type { DomainLife } from "./console-parts.ts";
import { type ConsoleEnd, type ConsoleSource, describeEnd } from "./console-source.ts";

export interface ConsoleRingParts {
  readonly domid: Domid;
  /** The guest's page with `struct xencons_interface` (io/console.h); disposed with the console. */
  readonly memory: SharedMemory;
  /** The channel bound to the guest's console port; closed with the source. */
  readonly channel: AsyncEventChannel;
  readonly life: DomainLife;
}

export class RingSource implements ConsoleSource {
  readonly via = "ring" as const;
  readonly #pipe: AsyncBytePipe;
  readonly #guest: Guest;
  readonly #resources: DisposableStack = new DisposableStack();

  constructor({ domid, memory, channel, life }: ConsoleRingParts) {
    this.#resources.use(channel);
    this.#resources.use(memory);
    this.#guest = new Guest(domid, channel, life);
    this.#pipe = new AsyncBytePipe(consoleRing(memory, "back"), this.#guest);
    sayConnected(memory, channel);
  }

  get end(): ConsoleEnd | null {
    return this.#guest.end;
  }

  async read(options: SignalOptions): Promise<Uint8Array<ArrayBuffer> | null> {
    if (this.#isOver) return null;
    try {
      const bytes = await this.#pipe.read(undefined, options);
      // A destroyed domain stays as long as one of its pages is mapped.
      if (bytes === null) this.#resources.dispose();
      return bytes;
    } catch (error) {
      // Another reader noticed the end, and closed the channel on which this one waited.
      if (this.#isOver) return null;
      throw error;
    }
  }

  write(bytes: Uint8Array, options: SignalOptions): Promise<void> {
    return this.#pipe.write(bytes, options);
  }

  [Symbol.dispose](): void {
    this.#resources.dispose();
  }

  /** True if the end has been read. */
  get #isOver(): boolean {
    return this.#resources.disposed && this.end !== null;
  }
}

class Guest implements BytePeer {
  end: ConsoleEnd | null = null;
  readonly #domid: Domid;
  readonly #channel: AsyncEventChannel;
  readonly #life: DomainLife;

  constructor(domid: Domid, channel: AsyncEventChannel, life: DomainLife) {
    this.#domid = domid;
    this.#channel = channel;
    this.#life = life;
  }

  get count(): number {
    return this.#channel.count;
  }

  gone(): boolean {
    return this.end !== null;
  }

  /** Waits for an event, or for the domain's end, which raises no event. */
  async wait({ after, signal }: { after: number; signal?: AbortSignal | undefined }): Promise<void> {
    const stop = new AbortController();
    const forget = this.#life.onEnd({
      ended: (end) => {
        this.end = end;
        stop.abort();
      },
      failed: (error) => stop.abort(error),
    });
    try {
      const either = signal === undefined ? stop.signal : AbortSignal.any([signal, stop.signal]);
      await this.#channel.wait({ after, signal: either });
    } catch (error) {
      if (this.end === null || signal?.aborted === true) throw error;
    } finally {
      forget();
    }
  }

  /** The console protocol has no request for events, so every change sends one. */
  written(): void {
    this.#channel.notify();
  }

  taken(): void {
    this.#channel.notify();
  }

  goneError(): XenPeerGoneError {
    const reason = this.end === null ? "" : `: ${describeEnd(this.#domid, this.end)}`;
    return new XenPeerGoneError(`the console has no reader${reason}`, { operation: "write to a console" });
  }
}

/** Tells a guest of Xen 4.21 and later that its console has a reader. Older guests ignore the field, which is zero. */
function sayConnected(memory: SharedMemory, channel: AsyncEventChannel): void {
  const abi = stableAbi();
  if (!abi.atLeast("4.21")) return;
  const { XenconsInterface } = abi.load("io/console");
  const { XENCONSOLE_CONNECTED, XENCONSOLE_DISCONNECTED } = abi.load("io/console.constants");
  const { offset } = fieldOf(XenconsInterface, "connection");
  if (memory.loadUint8(offset) !== XENCONSOLE_DISCONNECTED) return;
  memory.storeUint8(offset, XENCONSOLE_CONNECTED);
  channel.notify();
}
