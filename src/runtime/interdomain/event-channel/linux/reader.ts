/**
 * Reads the ports that have fired, for as long as their descriptor is open: by Bun's own event loop, or by a Worker that
 * polls, for a descriptor that blocks and after a stream that has ended.
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
  /** The loop has ended by itself. */
  ended(error: unknown): void;
}

export type StartLoop = (events: ReadLoopEvents) => ReadLoop;

const PORT_BYTES = Uint32Array.BYTES_PER_ELEMENT;
const NOTHING: Uint8Array = new Uint8Array();

export class EventReader {
  readonly #sink: EventSink;
  /** Ways to read, in the order in which they are tried. */
  readonly #ways: StartLoop[];
  #loop: ReadLoop | undefined;
  #keepAlive = false;
  #isReading = false;
  /** The first bytes of a port, if the rest has not been read yet. */
  #rest: Uint8Array = NOTHING;

  /** Throws the error of the last way if none can be started. */
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

  /** Starts the same way again after an overflow, else the next one. Events that were read ahead are lost. */
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

  /** Ends all waits with an error of the device, which no caller would see otherwise. */
  #fail(error: unknown): void {
    this.stop();
    this.#sink.failed(error);
  }

  /** Decodes byte by byte: the bytes may lie unaligned, and most often they are one port. */
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

/** Returns the positive errno of an error: Bun's streams have it negative. */
function errnoOf(error: unknown): number | undefined {
  if (typeof error !== "object" || error === null || !("errno" in error)) return undefined;
  return typeof error.errno === "number" ? Math.abs(error.errno) : undefined;
}
