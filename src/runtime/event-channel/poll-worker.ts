/** A Worker that waits, with its thread, until a descriptor is readable or somebody wakes it up, which ends it. */

import { EINTR } from "../errors/index.ts";
import { poll, POLLFD_EVENTS, POLLFD_REVENTS, POLLFD_SIZE, POLLIN } from "../ffi/index.ts";
import { ArgumentPage } from "../hypercall/argument-page.ts";

/** To wait once. */
export interface PollWorkerOrder {
  readonly fd: number;
  readonly wake: number;
}

export interface PollWorkerMessage {
  /** What poll has returned: positive, or −errno. */
  readonly result: number;
}

declare const self: Worker;

const page = new ArgumentPage();

self.addEventListener("message", ({ data: { fd, wake } }: MessageEvent<PollWorkerOrder>) => {
  for (const [index, descriptor] of [fd, wake].entries()) {
    page.view.setInt32(index * POLLFD_SIZE, descriptor, true);
    page.view.setInt16(index * POLLFD_SIZE + POLLFD_EVENTS, POLLIN, true);
  }
  let result: number;
  do result = poll(page.address, 2, -1);
  while (result === -EINTR);
  if (page.view.getInt16(POLLFD_SIZE + POLLFD_REVENTS, true) !== 0) process.exit(0);
  self.postMessage({ result } satisfies PollWorkerMessage, []);
});
