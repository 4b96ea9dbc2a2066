/** A network of one guest and this program: frames as streams. */

import { checkInteger } from "../../../base/checks.ts";
import { readOptions, type SignalOptions } from "../../../base/options.ts";
import { type Deferred, deferred, orAborted } from "../../../base/promises.ts";
import { checkFrame, type Frame, type FrameConnection, type FrameNetwork, type FrameReceiver } from "./frame.ts";
import { deliver } from "./segments.ts";

/** Limits of a program's own network. */
export interface FrameStreamsOptions {
  /** The most frames that are kept for the program: 256 by default. Later ones are dropped. */
  readonly maximumFrames?: number | undefined;
}

/**
 * A network whose other end is this program: `frames` iterates over what guests send, `send` sends to them. Frames are
 * dropped, as a network does, if the program does not read them or no guest is connected.
 */
export class FrameStreams implements FrameNetwork, Disposable {
  readonly #maximum: number;
  readonly #guests: Set<FrameReceiver> = new Set();
  readonly #waiting: Frame[] = [];
  #arrived: Deferred<void> = deferred();
  #dropped = 0;
  readonly #closed: AbortController = new AbortController();

  /** Makes a network without guests. */
  constructor(options?: FrameStreamsOptions) {
    const { maximumFrames = 256 } = readOptions("FrameStreams", options, ["maximumFrames"]);
    checkInteger("maximumFrames", maximumFrames, 1, 1 << 20);
    this.#maximum = maximumFrames;
  }

  /** The number of frames that were dropped, since the program had not read those before them. */
  get dropped(): number {
    return this.#dropped;
  }

  /** Connects a guest: frames of the program go to each. */
  connect(guest: FrameReceiver): FrameConnection {
    this.#guests.add(guest);
    return {
      receive: (frame) => this.#keep(checkFrame(frame)),
      close: () => void this.#guests.delete(guest),
    };
  }

  /** Sends a frame to the guests. */
  send(frame: Frame): void {
    const own = checkFrame(frame);
    const copy = { ...own, bytes: new Uint8Array(own.bytes) };
    for (const guest of this.#guests) deliver(guest, copy);
  }

  /** Resolves with the next frame of the guests. Rejects with the signal's reason, or a ReferenceError once closed. */
  async read(options?: SignalOptions): Promise<Frame> {
    const { signal } = readOptions("read", options, ["signal"]);
    for (;;) {
      this.#closed.signal.throwIfAborted();
      const frame = this.#waiting.shift();
      if (frame !== undefined) return frame;
      await orAborted(orAborted(this.#arrived.promise, this.#closed.signal), signal);
    }
  }

  /** The frames of the guests, as a stream that never ends. */
  get readable(): ReadableStream<Frame> {
    return new ReadableStream({ pull: async (controller) => controller.enqueue(await this.read()) });
  }

  /** The frames to the guests, as a stream. */
  get writable(): WritableStream<Frame> {
    return new WritableStream({ write: (frame) => this.send(frame) });
  }

  /** Ends reading: frames are dropped from then on. Idempotent. */
  close(): void {
    this.#guests.clear();
    this.#waiting.length = 0;
    this.#closed.abort(new ReferenceError("the network has been closed"));
  }

  /** Closes it: `using` calls this. */
  [Symbol.dispose](): void {
    this.close();
  }

  #keep(frame: Frame): void {
    if (this.#waiting.length >= this.#maximum || this.#closed.signal.aborted) {
      this.#dropped++;
      return;
    }
    this.#waiting.push(frame);
    this.#arrived.resolve();
    this.#arrived = deferred();
  }
}
