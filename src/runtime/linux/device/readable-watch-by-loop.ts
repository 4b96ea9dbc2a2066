/**
 * Waits in Bun's own event loop until a descriptor is readable, by an asynchronous poll of Linux that writes to an eventfd.
 * It is for descriptors whose bytes Bun must not read itself.
 */

import { AsyncPoll } from "../ffi/aio.ts";
import { close, EFD_CLOEXEC, EFD_NONBLOCK, eventfd } from "../ffi/index.ts";
import { ArgumentPage } from "./argument-page.ts";
import { type DescriptorReader, readDescriptor } from "./descriptor-reader.ts";
import type { ReadableListener } from "./readable-watch.ts";

export class LoopWatch {
  readonly #listener: ReadableListener;
  readonly #poll: AsyncPoll;
  readonly #page: ArgumentPage;
  readonly #eventFd: number;
  readonly #reader: DescriptorReader;
  #isStopped = false;

  private constructor(listener: ReadableListener, poll: AsyncPoll, page: ArgumentPage, eventFd: number) {
    this.#listener = listener;
    this.#poll = poll;
    this.#page = page;
    this.#eventFd = eventFd;
    this.#reader = readDescriptor(eventFd, {
      read: () => this.#polled(),
      ended: (error) => {
        this.stop();
        listener.failed(error instanceof Error ? error : new Error("the event loop has stopped reading"));
      },
    });
    this.#reader.keepAlive(false);
  }

  /** Begins to wait, which does not keep the process running. Returns null if Linux has no such polls to spare. */
  static begin(fd: number, listener: ReadableListener): LoopWatch | null {
    const eventFd = eventfd(EFD_CLOEXEC | EFD_NONBLOCK);
    if (eventFd < 0) return null;
    const page = new ArgumentPage();
    const poll = AsyncPoll.open(fd, eventFd, page.address, page.view);
    if (typeof poll !== "number" && poll.begin() >= 0) return new LoopWatch(listener, poll, page, eventFd);
    if (typeof poll !== "number") poll.end();
    close(eventFd);
    page[Symbol.dispose]();
    return null;
  }

  /** Ends the wait. The descriptor stays the caller's. */
  stop(): void {
    if (this.#isStopped) return;
    this.#isStopped = true;
    this.#poll.end();
    this.#reader.stop();
    close(this.#eventFd);
    this.#page[Symbol.dispose]();
  }

  #polled(): void {
    if (this.#isStopped) return;
    while (this.#poll.take() > 0) {
      // Each makes room for another one.
    }
    if (!this.#listener.readable(0) || this.#isStopped) return;
    const result = this.#poll.begin();
    if (result < 0) this.#listener.readable(result);
  }
}
