/**
 * Reads a descriptor when a polling thread reports it readable: for a blocking descriptor, and if a stream does not
 * work. It costs the thread, and tens of microseconds per event.
 */

import { EBADF, EINTR, systemError } from "../../../base/errors/index.ts";
import { ArgumentPage } from "../../../linux/device/index.ts";
import {
  atThreadEnd,
  close,
  EFD_CLOEXEC,
  EFD_NONBLOCK,
  eventfd,
  POLLFD_EVENTS,
  POLLFD_SIZE,
  POLLIN,
  PollThread,
  useMemory,
  write,
} from "../../../linux/ffi/index.ts";
import type { ReadLoop, ReadLoopEvents, StartLoop } from "./reader.ts";

const WAKE_AT = 2 * POLLFD_SIZE;

/** `readNow` returns ports that have fired, without waiting; or −errno. */
export function workerLoop(fd: number, readNow: () => number[] | number): StartLoop {
  return (events) => new WorkerLoop(fd, readNow, events);
}

class WorkerLoop implements ReadLoop {
  readonly #readNow: () => number[] | number;
  readonly #events: ReadLoopEvents;
  readonly #thread: PollThread;
  readonly #page: ArgumentPage = new ArgumentPage();
  /** A second descriptor on which the thread waits, so that the wait can be ended. */
  readonly #wake: number;
  /** The thread writes to the page, whenever its call returns. */
  readonly #endUse: () => void;
  readonly #forgetEnd: () => void;
  #stopped = false;

  constructor(fd: number, readNow: () => number[] | number, events: ReadLoopEvents) {
    this.#readNow = readNow;
    this.#events = events;
    this.#wake = eventfd(EFD_CLOEXEC | EFD_NONBLOCK);
    if (this.#wake < 0) {
      this.#page[Symbol.dispose]();
      throw systemError("eventfd", this.#wake);
    }
    this.#endUse = useMemory();
    this.#forgetEnd = atThreadEnd(() => this.stop());
    for (const [index, descriptor] of [fd, this.#wake].entries()) {
      this.#page.view.setInt32(index * POLLFD_SIZE, descriptor, true);
      this.#page.view.setInt16(index * POLLFD_SIZE + POLLFD_EVENTS, POLLIN, true);
    }
    try {
      this.#thread = new PollThread({
        polled: (result) => this.#polled(result),
        failed: (error) => {
          if (!this.#stopped) this.#events.ended(error);
        },
        ended: () => this.#release(),
      });
    } catch (error) {
      this.#release();
      throw error;
    }
    this.#poll();
  }

  keepAlive(on: boolean): void {
    this.#thread.keepAlive(on);
  }

  stop(): void {
    if (this.#stopped) return;
    this.#stopped = true;
    this.#page.view.setBigUint64(WAKE_AT, 1n, true);
    write(this.#wake, this.#page.address + WAKE_AT, BigUint64Array.BYTES_PER_ELEMENT);
    this.#thread.end();
  }

  #release(): void {
    this.#endUse();
    this.#forgetEnd();
    close(this.#wake);
    this.#page[Symbol.dispose]();
  }

  #poll(): void {
    this.#thread.poll(this.#page.address, 2);
  }

  #polled(result: number): void {
    if (this.#stopped) return;
    const ports = result < 0 && result !== -EINTR ? result : this.#readNow();
    if (typeof ports === "number") {
      const advice = ports === -EBADF ? "The descriptor was closed elsewhere" : undefined;
      this.#events.ended(systemError("read event channels", ports, advice));
      return;
    }
    if (ports.length > 0) this.#events.read(new Uint8Array(Uint32Array.from(ports).buffer));
    if (!this.#stopped) this.#poll();
  }
}
