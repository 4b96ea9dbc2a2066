/**
 * Waits for descriptors on a thread of its own: poll through bun:ffi holds up the thread that calls it.
 *
 * The thread's program is a text for the reason that `ioctl-thread.ts` gives. It is told where entries are, in memory
 * that stays until the thread has ended, and answers with poll's result.
 */

import { checkAddress, checkInteger } from "../../base/checks.ts";
import { libcName } from "./libc.ts";

const PROGRAM = `
import { dlopen, read } from "bun:ffi";
const { poll, __errno_location } = dlopen(${JSON.stringify(libcName)}, {
  poll: { args: ["u64", "i32", "i32"], returns: "i32" },
  __errno_location: { args: [], returns: "ptr" },
}).symbols;
const errno = __errno_location();
postMessage(null);
onmessage = ({ data }) => {
  if (data === null) process.exit(0);
  const result = poll(data[0], data[1], -1);
  postMessage(result === -1 ? -read.i32(errno, 0) : result);
};
`;

export interface PollListener {
  /** poll's result, or −errno: EINTR among them. */
  polled(result: number): void;
  /** The thread could not be started. */
  failed(error: Error): void;
  /** The thread is over: it uses the memory of its entries no more. */
  ended(): void;
}

export class PollThread {
  readonly #worker: Worker;

  /** Does not keep the program running before `keepAlive`. */
  constructor(listener: PollListener) {
    const url = URL.createObjectURL(new Blob([PROGRAM], { type: "text/javascript" }));
    this.#worker = new Worker(url, { name: "xen-ts poll", ref: false });
    this.#worker.addEventListener("message", ({ data }: MessageEvent<number | null>) => {
      // Only now it has been loaded: the event "open" comes before.
      if (data === null) URL.revokeObjectURL(url);
      else listener.polled(data);
    });
    this.#worker.addEventListener("error", ({ message }: ErrorEvent) => {
      listener.failed(new Error(`the thread that polls failed: ${message}`));
    });
    this.#worker.addEventListener("close", () => listener.ended());
  }

  /** Waits, without end, for one of the entries (`struct pollfd`) at an address. */
  poll(address: number, count: number): void {
    checkAddress(address);
    checkInteger("count", count, 1, 1024);
    this.#worker.postMessage([address, count], []);
  }

  keepAlive(on: boolean): void {
    if (on) this.#worker.ref();
    else this.#worker.unref();
  }

  /** Ends the thread once it does not wait: whoever ends it has to see to that. */
  end(): void {
    this.#worker.postMessage(null, []);
  }
}
