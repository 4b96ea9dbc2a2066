/**
 * Reads a descriptor when a Worker that polls says so: for descriptors that block, which belong to somebody who wants
 * them so, and where a stream does not work. It costs a thread, and tens of microseconds an event.
 */

import { errnoName, XenError } from "../errors/index.ts";
import { close, EFD_CLOEXEC, EFD_NONBLOCK, eventfd, write } from "../ffi/index.ts";
import { ArgumentPage } from "../hypercall/argument-page.ts";
import type { StartLoop } from "./event-reader.ts";
import type { PollWorkerMessage, PollWorkerOrder } from "./poll-worker.ts";

/** `readNow` gives what is there without waiting, or −errno. */
export function workerLoop(fd: number, readNow: () => number[] | number): StartLoop {
  return ({ read, ended }) => {
    const wake = eventfd(EFD_CLOEXEC | EFD_NONBLOCK);
    if (wake < 0) throw failure("eventfd", -wake);
    const worker = new Worker(new URL("./poll-worker.ts", import.meta.url).href, { ref: false });
    const tell = (order: PollWorkerOrder): void => worker.postMessage(order, []);
    let stopped = false;
    const stop = (): void => {
      if (stopped) return;
      stopped = true;
      wakeUp(wake);
      // Where it does not poll just now, it ends with this order.
      tell({ fd: wake, wake });
    };
    // The Worker may still poll what was to wake it, so that is closed when the Worker is gone.
    worker.addEventListener("close", () => void close(wake));
    worker.addEventListener("error", ({ message }) => {
      if (!stopped) ended(new Error(`the Worker that polls event channels failed: ${message}`));
    });
    worker.addEventListener("message", ({ data }: MessageEvent<PollWorkerMessage>) => {
      if (stopped) return;
      const ports = data.result < 0 ? data.result : readNow();
      if (typeof ports === "number") {
        ended(failure("poll of event channels", -ports));
        return;
      }
      if (ports.length > 0) read(new Uint8Array(Uint32Array.from(ports).buffer));
      tell({ fd, wake });
    });
    tell({ fd, wake });
    return { keepAlive: (on) => (on ? worker.ref() : worker.unref()), stop };
  };
}

function wakeUp(fd: number): void {
  using page = new ArgumentPage();
  page.view.setBigUint64(0, 1n, true);
  write(fd, page.address, BigUint64Array.BYTES_PER_ELEMENT);
}

function failure(operation: string, errno: number): XenError {
  return new XenError(`${operation} failed: ${errnoName(errno)}`, { operation, errno });
}
