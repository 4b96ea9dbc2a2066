/**
 * Reads a descriptor when a polling thread reports it readable: for a blocking descriptor, and if a stream does not
 * work. It costs the thread, and tens of microseconds per event.
 */

import { EBADF, systemError } from "../../../base/errors/index.ts";
import { ReadableWatch } from "../../../linux/device/index.ts";
import type { ReadLoop, ReadLoopEvents, StartLoop } from "./reader.ts";

/** `readNow` returns ports that have fired, without waiting; or −errno. */
export function workerLoop(fd: number, readNow: () => number[] | number): StartLoop {
  return (events) => new WorkerLoop(fd, readNow, events);
}

class WorkerLoop implements ReadLoop {
  readonly #readNow: () => number[] | number;
  readonly #events: ReadLoopEvents;
  readonly #watch: ReadableWatch;

  constructor(fd: number, readNow: () => number[] | number, events: ReadLoopEvents) {
    this.#readNow = readNow;
    this.#events = events;
    this.#watch = new ReadableWatch(fd, {
      readable: (failure) => this.#read(failure),
      failed: (error) => events.ended(error),
    });
  }

  keepAlive(on: boolean): void {
    this.#watch.keepAlive(on);
  }

  stop(): void {
    this.#watch.stop();
  }

  #read(failure: number): boolean {
    const ports = failure < 0 ? failure : this.#readNow();
    if (typeof ports === "number") {
      const advice = ports === -EBADF ? "The descriptor was closed elsewhere" : undefined;
      this.#events.ended(systemError("read event channels", ports, advice));
      return false;
    }
    if (ports.length > 0) this.#events.read(new Uint8Array(Uint32Array.from(ports).buffer));
    return true;
  }
}
