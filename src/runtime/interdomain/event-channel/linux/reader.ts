/**
 * Reads the ports that have fired, as long as their descriptor is open. Bun's own event loop reads; a Worker that polls
 * replaces it for a blocking descriptor, and after a stream that has ended.
 */

import { EFBIG } from "../../../base/errors/index.ts";
import type { EventSink } from "../device.ts";

/** A loop that reads. It reports nothing after `stop`. */
export interface ReadLoop {
  keepAlive(on: boolean): void;
  stop(): void;
}

export interface ReadLoopEvents {
  read(bytes: Uint8Array): void;
  /** Reports that the loop has ended by itself. */
  ended(error: unknown): void;
}

export type StartLoop = (events: ReadLoopEvents) => ReadLoop;

const PORT_BYTES = Uint32Array.BYTES_PER_ELEMENT;
const NOTHING: Uint8Array = new Uint8Array();

export class EventReader {
  readonly #sink: EventSink;
  /** Kinds of loops, in the order in which they are tried. */
  readonly #ways: StartLoop[];
  #loop: ReadLoop | undefined;
  #keepAlive = false;
  #isReading = false;
  /** The first bytes of a port, if the rest has not been read yet. */
  #rest: Uint8Array = NOTHING;

  /** Starts a loop. Throws the error of the last kind if none can be started. */
  constructor(sink: EventSink, ways: readonly StartLoop[]) {
    this.#sink = sink;
    this.#ways = [...ways];
    this.#start();
    this.#isReading = true;
  }

  keepAlive(on: boolean): void {
    this.#keepAlive = on;
    this.#loop?.keepAlive(on);
  }

  stop(): void {
    this.#ways.length = 0;
    this.#loop?.stop();
    this.#loop = undefined;
  }

  #start(): void {
    const [way] = this.#ways;
    if (way === undefined) return;
    this.#rest = NOTHING;
    try {
      const loop = way({
        read: (bytes) => {
          try {
            this.#sink.fired(this.#portsIn(bytes));
          } catch (error) {
            this.#fail(error);
          }
        },
        ended: (error) => {
          try {
            this.#restart(way, error);
          } catch (error) {
            this.#fail(error);
          }
        },
      });
      this.#loop = loop;
      loop.keepAlive(this.#keepAlive);
    } catch (error) {
      this.#restart(way, error);
    }
  }

  /** Starts an equal loop again after an overflow, or else the next kind. Events that were read ahead are lost. */
  #restart(way: StartLoop, error: unknown): void {
    if (this.#ways[0] !== way) return;
    this.#loop?.stop();
    this.#loop = undefined;
    if (errnoOf(error) === EFBIG) {
      this.#sink.overflowed();
      this.#start();
      return;
    }
    this.#ways.shift();
    if (this.#ways.length === 0) {
      if (!this.#isReading) throw error;
      this.#sink.failed(error);
      return;
    }
    this.#start();
    this.#sink.restarted();
  }

  /** Ends all waits with an error of the device, which would reach no caller otherwise. */
  #fail(error: unknown): void {
    this.stop();
    this.#sink.failed(error);
  }

  /** Decodes byte by byte, since the bytes may be unaligned, and are usually one port. */
  #portsIn(bytes: Uint8Array): number[] {
    const all = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes]);
    const whole = all.length - (all.length % PORT_BYTES);
    const ports: number[] = [];
    for (let offset = 0; offset < whole; offset += PORT_BYTES) {
      const byte = (index: number): number => (all[offset + index] ?? 0) << (8 * index);
      ports.push(byte(0) | byte(1) | byte(2) | byte(3));
    }
    this.#rest = whole === all.length ? NOTHING : all.slice(whole);
    return ports;
  }
}

/** Returns the positive errno of an error; errors of Bun's streams have it negative. */
function errnoOf(error: unknown): number | undefined {
  if (typeof error !== "object" || error === null || !("errno" in error)) return undefined;
  return typeof error.errno === "number" ? Math.abs(error.errno) : undefined;
}
