/** Waits on a polling thread until a descriptor is readable. It costs the thread, and tens of microseconds per event. */

import { EINTR, systemError } from "../../base/errors/index.ts";
import {
  atThreadEnd,
  close,
  EFD_CLOEXEC,
  EFD_NONBLOCK,
  eventfd,
  POLLFD_EVENTS,
  POLLFD_SIZE,
  POLLIN,
  useMemory,
  write,
} from "../ffi/index.ts";
import { PollThread } from "../ffi/poll-thread.ts";
import { ArgumentPage } from "./argument-page.ts";

export interface ReadableListener {
  /** Called when the descriptor may be readable, or with −errno. Returns true to wait again. */
  readable(failure: number): boolean;
  /** The thread could not be started. */
  failed(error: Error): void;
}

const WAKE_AT = 2 * POLLFD_SIZE;

export class ReadableWatch {
  readonly #listener: ReadableListener;
  readonly #thread: PollThread;
  readonly #page: ArgumentPage = new ArgumentPage();
  /** A second descriptor on which the thread waits, so that the wait can be ended. */
  readonly #wake: number;
  /** The thread writes to the page, whenever its call returns. */
  readonly #endUse: () => void;
  readonly #forgetEnd: () => void;
  #stopped = false;

  /** Begins to wait. Throws a XenError if the process has no descriptors left. */
  constructor(fd: number, listener: ReadableListener) {
    this.#listener = listener;
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
          if (!this.#stopped) listener.failed(error);
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

  /** Ends the wait. The descriptor stays the caller's. */
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
    const isAgain = this.#listener.readable(result < 0 && result !== -EINTR ? result : 0);
    if (isAgain && !this.#stopped) this.#poll();
  }
}
